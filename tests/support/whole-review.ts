import type { Db } from "db/connection.ts";
import { findDecisionDraft } from "db/repositories/decisions.ts";
import { findPlan } from "db/repositories/plans.ts";
import { findReview } from "db/repositories/reviews.ts";
import { tamperePlan } from "db/seed/content/demo-plan-tampere.ts";
import type { Actor } from "~/domain/case/actor.ts";
import type { DecisionKind } from "~/domain/case/decision.ts";
import { currentRubric } from "~/domain/case/rubrics.ts";
import { assignExperts } from "~/features/coordination/assign-experts.server.ts";
import { decide } from "~/features/coordination/decide.server.ts";
import { saveDraft } from "~/features/coordination/save-draft.server.ts";
import { loadPlan } from "~/features/plans/load-plan.server.ts";
import { writePlan } from "~/features/plans/seed-demo-plans.server.ts";
import { submitPlan } from "~/features/plans/submit-plan.server.ts";
import { type ExpertMove, moveReview } from "~/features/reviews/move-review.server.ts";
import { commentField, commentMark } from "~/features/reviews/review-field-names.ts";
import { saveReview } from "~/features/reviews/save-review.server.ts";
import { sendReview } from "~/features/reviews/send-review.server.ts";
import { versionName } from "~/ui/saving/posted-answers.ts";
import { anActor, noon } from "./plans.ts";
import { aCoordinator, anExpert, mailOrigin, versionOf } from "./reviews.ts";

export const must = <Value>(result: { ok: true; value: Value } | { ok: false; refusal: unknown }): Value => {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.refusal));
};

export function submit(db: Db, owner: Actor, planId: string, receipt: string, now = noon) {
  const { plan } = must(loadPlan(db, owner, planId));
  const seen = { seenVersion: plan.version, seenAnswersVersion: plan.answersVersion };
  return submitPlan(db, owner, planId, { receipt, ticked: true, origin: mailOrigin, ...seen }, now);
}

export function assign(db: Db, coordinator: Actor, planId: string, experts: readonly Actor[], now = noon): string[] {
  const wish = {
    experts: experts.map(({ id }) => id),
    reason: "",
    seenVersion: versionOf(db, planId),
    origin: mailOrigin,
  };
  const { reviews } = must(assignExperts(db, coordinator, planId, wish, now));
  return experts.map(({ id }) => reviews.find(({ expertId }) => expertId === id)?.id ?? "");
}

export interface ReviewedPlan {
  owner: Actor;
  coordinator: Actor;
  lawyer: Actor;
  engineer: Actor;
  planId: string;
  /** Ids of the reviews of the lawyer and of the engineer. */
  law: string;
  energy: string;
}

/** The whole demonstration plan of Tampere, sent, and given to two experts. */
export function aReviewedPlan(db: Db): ReviewedPlan {
  const owner = anActor(db, { city: "tampere", name: "Owner of the plan" });
  const coordinator = aCoordinator(db);
  const lawyer = anExpert(db, { skills: ["law"] });
  const engineer = anExpert(db);
  const planId = writePlan(db, owner, tamperePlan, noon);
  must(submit(db, owner, planId, "first"));
  const [law = "", energy = ""] = assign(db, coordinator, planId, [lawyer, engineer]);
  return { owner, coordinator, lawyer, engineer, planId, law, energy };
}

export function move(db: Db, expert: Actor, id: string, name: ExpertMove, text = "", now = noon) {
  const seenVersion = findReview(db, id)?.version ?? 0;
  return moveReview(db, expert, id, name, { seenVersion, text, origin: mailOrigin }, now);
}

export interface TypedComment {
  id: string;
  on: string;
  kind: string;
  text: string;
  quote?: string;
  version?: number;
}

/** Answers and comments as a part of the review posts them. */
export function posted(
  answers: Readonly<Record<string, string>>,
  comments: readonly TypedComment[] = [],
  versions: Readonly<Record<string, number>> = {},
) {
  const fields = new Map<string, string[]>();
  fields.set("q", [...Object.keys(answers), ...comments.map(({ id }) => commentMark(id))]);
  for (const [field, value] of Object.entries(answers)) {
    fields.set(field, [value]);
    fields.set(versionName(field), [String(versions[field] ?? 0)]);
  }
  for (const { id, on, kind, text, quote = "", version = 0 } of comments) {
    fields.set(commentField("on", id), [on]);
    fields.set(commentField("kind", id), [kind]);
    fields.set(commentField("text", id), [text]);
    fields.set(commentField("quote", id), [quote]);
    fields.set(versionName(commentMark(id)), [String(version)]);
  }
  return fields;
}

export const wholeReview: Readonly<Record<string, string>> = {
  ...Object.fromEntries(currentRubric.criteria.map(({ id }) => [`score:${id}`, "4"])),
  "answer-to-questions": "Yes, forty per cent is enough.",
  "strength-1": "The need is measured",
  "strength-2": "Users take part",
  recommendation: "small-changes",
  confidence: "high",
  "private-note": "Between us: the budget is thin.",
};

/** Declares, writes and sends a whole review. */
export function giveReview(
  db: Db,
  expert: Actor,
  id: string,
  more: { answers?: Readonly<Record<string, string>>; comments?: readonly TypedComment[] } = {},
  now = noon,
): void {
  must(move(db, expert, id, "declare-clear", "", now));
  must(saveReview(db, expert, id, posted({ ...wholeReview, ...more.answers }, more.comments), now));
  must(send(db, expert, id, now));
}

export function send(db: Db, expert: Actor, id: string, now = noon) {
  const seenVersion = findReview(db, id)?.version ?? 0;
  return sendReview(db, expert, id, { seenVersion, confirmed: true, origin: mailOrigin }, now);
}

let receipts = 0;

/** The coordinator's decision, previewed and made. */
export function decideOn(
  db: Db,
  coordinator: Actor,
  planId: string,
  kind: DecisionKind,
  reason = "",
  now = noon,
): void {
  receipts += 1;
  const revision = findPlan(db, planId)?.revision ?? 0;
  const seenDraft = findDecisionDraft(db, planId, revision)?.version ?? 0;
  const text = { kind, letter: "Dear authors", route: "", changes: "", reason, seenDraft };
  const saved = must(saveDraft(db, coordinator, planId, text, now));
  if (saved.kind !== "saved") throw new Error("The draft was not saved");
  const wish = { seenVersion: versionOf(db, planId), seenDraft: saved.version, receipt: `decision-${receipts}` };
  must(decide(db, coordinator, planId, { kind, ...wish, origin: mailOrigin }, now));
}
