import { randomUUID } from "node:crypto";
import type { Db } from "db/connection.ts";
import { closeReviews } from "db/repositories/assigned-reviews.ts";
import {
  type Decision,
  deleteDecisionDraft,
  findDecisionDraft,
  insertDecision,
  listDecisions,
} from "db/repositories/decisions.ts";
import { insertEvent } from "db/repositories/plan-events.ts";
import { listRevisions } from "db/repositories/plan-revisions.ts";
import { updateState } from "db/repositories/plans.ts";
import { listReviewsOfRevision } from "db/repositories/reviews.ts";
import { transact } from "db/transact.ts";
import type { Actor } from "~/domain/case/actor.ts";
import {
  type DecisionKind,
  type DecisionProblem,
  type DecisionText,
  decisionProblems,
} from "~/domain/case/decision.ts";
import type { State, WrongState } from "~/domain/case/moves.ts";
import type { Plan } from "~/domain/case/plan.ts";
import { isGiven } from "~/domain/case/review-rights.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import type { Lang } from "~/domain/lang.ts";
import { workingDaysBetween } from "~/domain/law/working-days.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { paths } from "~/paths.ts";
import { writeReviewMail } from "./assignment-mails.server.ts";
import { textOfDraft } from "./decision-draft.ts";
import { findCase, findForMove, type NotFound } from "./find-case.server.ts";
import { loadReviews } from "./load-decision.server.ts";
import { writeTeamMails } from "./team-mails.server.ts";

export type NotDecided =
  | NotFound
  | { kind: "forbidden" }
  | WrongState
  | { kind: "invalid"; problems: readonly DecisionProblem[] }
  /** The plan or the draft changed after the preview was shown. */
  | { kind: "changed" };

export interface DecisionWish {
  kind: DecisionKind;
  /** What the person saw on the preview. */
  seenVersion: number;
  seenDraft: number;
  /** Carried by the posted form: posted twice it gives one decision. */
  receipt: string;
  origin: string;
}

/** The revision that the team writes next. What was approved stands: the first small change begins another one. */
const revisionAfter = ({ revision }: Plan, kind: DecisionKind): number =>
  kind === "ask-changes" || kind === "redirect" ? revision + 1 : revision;

const findByReceipt = (db: Db, planId: string, receipt: string): Decision | undefined =>
  listDecisions(db, planId).find((decision) => decision.receipt === receipt);

/** Tells those whose reviews ended before they were sent, and those who gave one, that the plan was decided. */
function tellExperts(db: Db, plan: Plan, given: { actor: Actor; reason: string; origin: string; now: Date }): void {
  const ended = closeReviews(db, plan.id, plan.revision, "decision", given.now);
  for (const review of ended) writeReviewMail(db, "ended", { plan, review, ...given });
  for (const review of listReviewsOfRevision(db, plan.id, plan.revision).filter(isGiven))
    writeReviewMail(db, "decided", { plan, review, ...given });
}

/** How long the authors waited for a decision on what they sent; null when nothing was sent. */
function workingDaysSinceSent(db: Db, { id, revision }: Plan, now: Date): number | null {
  const sent = listRevisions(db, id).find(({ number }) => number === revision);
  return sent ? workingDaysBetween(dayInHelsinki(sent.submittedAt), dayInHelsinki(now)) : null;
}

interface Making {
  actor: Actor;
  plan: Plan;
  next: State;
  text: DecisionText;
  isReviewed: boolean;
  wish: DecisionWish;
  now: Date;
}

/** Writes the decision with all that follows from it; undefined when the plan moved meanwhile. */
function makeDecision(db: Db, { actor, plan, next, text, isReviewed, wish, now }: Making): Decision | undefined {
  const { kind, receipt, origin, seenVersion } = wish;
  const { reason, letter, route, changes } = text;
  const revision = revisionAfter(plan, kind);
  // What no expert has reviewed is never called reviewed, whichever way it was approved.
  const notReviewed = kind === "approve" ? !isReviewed : kind === "skip-review" || plan.notReviewed;
  if (!updateState(db, plan.id, { state: next, revision, notReviewed, seenVersion })) return undefined;
  insertDecision(db, {
    id: randomUUID(),
    planId: plan.id,
    revision: plan.revision,
    kind,
    route: route ?? null,
    letter,
    language: plan.language,
    reason,
    changes: changes.map((words, index) => ({ id: String(index + 1), text: words, doneAt: null })),
    receipt,
    decidedBy: actor.id,
    decidedAt: now,
    workingDays: workingDaysSinceSent(db, plan, now),
  });
  const made = findByReceipt(db, plan.id, receipt);
  if (!made) throw new Error(`The decision on plan ${plan.number} is not there`);
  deleteDecisionDraft(db, plan.id, plan.revision);
  tellExperts(db, plan, { actor, reason, origin, now });
  const page = (lang: Lang) => paths.decision(lang, plan.id, made.number);
  writeTeamMails(db, kind, { plan, key: `decision:${made.id}`, reason, replyTo: actor.email, origin, now, page });
  const facts = { from: plan.state, to: next, decision: made.number, reason, ...(route ? { route } : {}) };
  insertEvent(db, plan.id, { kind, facts, by: actor.id, at: now });
  return made;
}

/**
 * Makes the decision that was previewed: its words are those of the saved draft, so that neither a session that ended nor a
 * conflict loses any. Everything is asked on the rows just read.
 */
export function decide(
  db: Db,
  actor: Actor,
  planId: string,
  wish: DecisionWish,
  now: Date,
): Result<Decision, NotDecided> {
  const { kind, receipt, seenDraft } = wish;
  return transact<Decision, NotDecided>(db, (tx) => {
    const known = findCase(tx, actor, planId);
    if (!known.ok) return known;
    const before = findByReceipt(tx, planId, receipt);
    if (before) return ok(before);
    const found = findForMove(tx, actor, planId, kind);
    if (!found.ok) return found;
    const { plan, next } = found.value;
    const draft = findDecisionDraft(tx, planId, plan.revision);
    if (!draft || draft.version !== seenDraft) return refuse({ kind: "changed" });
    const text = textOfDraft(draft.fields, kind);
    const { facts, isReviewed } = loadReviews(tx, plan);
    const problems = decisionProblems(text, facts);
    if (problems.length > 0 || receipt === "") return refuse({ kind: "invalid", problems });
    const made = makeDecision(tx, { actor, plan, next, text, isReviewed, wish, now });
    return made ? ok(made) : refuse({ kind: "changed" });
  });
}
