import type { Db } from "db/connection.ts";
import { insertEvent } from "db/repositories/plan-events.ts";
import { findRevision } from "db/repositories/plan-revisions.ts";
import { updateRevision } from "db/repositories/plans.ts";
import type { Actor } from "~/domain/case/actor.ts";
import type { Plan } from "~/domain/case/plan.ts";
import { type ChangedAnswer, changedAnswers } from "~/domain/case/revision.ts";
import type { Answers } from "~/domain/form/answers.ts";

/** What the experts approved is the revision that stands: the next change belongs to another one. */
export const isApprovedAsSent = (db: Db, plan: Plan): boolean =>
  plan.state === "approved" && findRevision(db, plan.id, plan.revision) !== undefined;

/** Small changes after the approval stand in a revision of their own that is never sent (case-life, `approved`). */
export function beginRevision(db: Db, plan: Plan, actor: Actor, now: Date): void {
  updateRevision(db, plan.id, plan.revision + 1);
  insertEvent(db, plan.id, { kind: "revise", facts: { revision: plan.revision + 1 }, by: actor.id, at: now });
}

const approvedOnce = ["approved", "tendering", "in-contract", "completed"];

/** The answers of the twelve steps that differ from the revision that was approved. */
export function changesSinceApproval(db: Db, plan: Plan, answers: Answers): ChangedAnswer[] {
  if (!approvedOnce.includes(plan.state) || plan.revision < 2) return [];
  const approved = findRevision(db, plan.id, plan.revision - 1);
  const isUnsent = findRevision(db, plan.id, plan.revision) === undefined;
  return approved && isUnsent ? changedAnswers(approved.document, answers) : [];
}
