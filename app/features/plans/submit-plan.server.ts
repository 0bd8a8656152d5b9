import type { Db } from "db/connection.ts";
import { findAnswer, saveAnswer } from "db/repositories/answers.ts";
import { insertEvent } from "db/repositories/plan-events.ts";
import { findRevisionByReceipt, insertRevision } from "db/repositories/plan-revisions.ts";
import { updateState } from "db/repositories/plans.ts";
import { transact } from "db/transact.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { stateAfter, type WrongState } from "~/domain/case/moves.ts";
import type { FrozenRevision } from "~/domain/case/revision.ts";
import { canMove } from "~/domain/case/rights.ts";
import { idsToName, takeSnapshot } from "~/domain/case/snapshot.ts";
import type { Problem } from "~/domain/form/problem.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { type AssessedPlan, assessPlan } from "./assess-plan.server.ts";
import { computedFacts } from "./computed-answer.server.ts";
import { loadPlan, type NotFound } from "./load-plan.server.ts";
import { unansweredMustFix } from "./plan-comments.server.ts";
import { namesOf } from "./plan-names.server.ts";
import { writeSubmitMails } from "./submit-mails.server.ts";

export type NotSubmitted =
  | NotFound
  | { kind: "forbidden" }
  | WrongState
  | { kind: "incomplete"; problems: readonly Problem[] }
  | { kind: "invalid"; rule: string }
  /** Somebody changed the plan after the page was shown. */
  | { kind: "changed" };

export interface Submission {
  /** The person ticked that the check page was read. */
  ticked: boolean;
  /** Where links in mails lead, such as `https://hankinta.example`. */
  origin: string;
  /** Carried by the posted form: the same form posted twice gives one submission. */
  receipt: string;
  /** What the person saw on the check page. */
  seenVersion: number;
  seenAnswersVersion: number;
}

/** The plan as it stands, frozen with the question texts of today. */
export function freezePlan(db: Db, assessed: AssessedPlan): FrozenRevision {
  const { plan, form, answers, advice, assessment } = assessed;
  const { asked, warnings, lights } = assessment;
  const names = namesOf(
    db,
    idsToName(
      asked.map(({ question }) => question),
      answers,
    ),
  );
  return {
    number: plan.revision,
    title: plan.title,
    language: plan.language,
    track: plan.track,
    snapshot: takeSnapshot(answers, {
      form,
      asked,
      opening: { holdOver: false },
      names,
      computed: computedFacts(assessed),
    }),
    answers: answers.list,
    warnings,
    lights,
    advice: advice.kind === "answer" ? advice.answer : null,
  };
}

/** The tick of the check page is an answer like the others, with its version and history. */
function tickCheckRead(db: Db, actor: Actor, planId: string, now: Date): void {
  const key = { planId, question: "check-read", row: "" };
  const seenVersion = findAnswer(db, key)?.version ?? 0;
  const value = { code: "yes" };
  const version = saveAnswer(db, key, { value, position: 0, seenVersion, by: actor.id, at: now });
  if (version !== undefined)
    insertEvent(db, planId, { kind: "answer", question: "check-read", row: "", version, value, by: actor.id, at: now });
}

/** Sends the plan for review. Returns the number of the revision. */
export function submitPlan(
  db: Db,
  actor: Actor,
  planId: string,
  given: Submission,
  now: Date,
): Result<number, NotSubmitted> {
  return transact<number, NotSubmitted>(db, (tx) => {
    const found = loadPlan(tx, actor, planId);
    if (!found.ok) return found;
    const { plan } = found.value;
    if (!canMove(plan, actor, "submit")) return refuse({ kind: "forbidden" });
    const before = findRevisionByReceipt(tx, planId, given.receipt);
    if (before !== undefined) return ok(before);

    const next = stateAfter(plan, "submit");
    if (!next.ok) return next;
    if (plan.answersVersion !== given.seenAnswersVersion) return refuse({ kind: "changed" });
    if (!given.ticked) return refuse({ kind: "invalid", rule: "check-read" });
    tickCheckRead(tx, actor, planId, now);
    const ticked = loadPlan(tx, actor, planId);
    if (!ticked.ok) return ticked;
    const assessed = assessPlan(tx, ticked.value, now);
    if (assessed.assessment.blocking.length > 0 || unansweredMustFix(tx, planId).length > 0) {
      return refuse({ kind: "incomplete", problems: assessed.assessment.blocking });
    }
    const sent = { number: plan.revision, receipt: given.receipt, submittedBy: actor.id, submittedAt: now };
    insertRevision(tx, planId, { ...sent, document: freezePlan(tx, assessed) });
    if (!updateState(tx, planId, { state: next.value, seenVersion: given.seenVersion }))
      return refuse({ kind: "changed" });
    writeSubmitMails(tx, assessed, actor, given.origin, now);
    insertEvent(tx, planId, { kind: "submit", facts: { revision: plan.revision }, by: actor.id, at: now });
    return ok(plan.revision);
  });
}
