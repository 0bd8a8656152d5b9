import { randomUUID } from "node:crypto";
import type { Db } from "db/connection.ts";
import { insertAct } from "db/repositories/act-log.ts";
import { insertReview } from "db/repositories/assigned-reviews.ts";
import { listCandidates } from "db/repositories/experts.ts";
import { insertEvent } from "db/repositories/plan-events.ts";
import { findPlan } from "db/repositories/plans.ts";
import { findReview, type Review, updateReviewState } from "db/repositories/reviews.ts";
import { transact } from "db/transact.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { barriersOf, type PanelProblem, rankExperts } from "~/domain/case/assignment.ts";
import { mostOfReason } from "~/domain/case/decision.ts";
import type { Plan } from "~/domain/case/plan.ts";
import {
  type ReviewMove,
  type ReviewState,
  reviewStateAfter,
  type WrongReviewState,
} from "~/domain/case/review-moves.ts";
import { currentRubric } from "~/domain/case/rubrics.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { writeAssignmentMail, writeReviewMail } from "./assignment-mails.server.ts";
import { findCase, type NotFound, wantedFor } from "./find-case.server.ts";

export type ReviewNotChanged =
  | NotFound
  | WrongReviewState
  | { kind: "changed" }
  | { kind: "invalid"; problems: readonly (PanelProblem | { kind: "reason-missing" })[] };

interface Wish {
  reviewId: string;
  seenVersion: number;
  reason: string;
  origin: string;
}

/** The review of the round at hand, and its state after the move. */
function findForMove(
  db: Db,
  actor: Actor,
  planId: string,
  reviewId: string,
  move: ReviewMove,
): Result<{ plan: Plan; review: Review; next: ReviewState }, ReviewNotChanged> {
  const found = findCase(db, actor, planId);
  if (!found.ok) return found;
  const plan = found.value;
  const review = findReview(db, reviewId);
  if (!review || review.planId !== planId) return refuse({ kind: "not-found" });
  const isAtHand = plan.state === "in-review" && review.revision === plan.revision;
  if (!isAtHand) return refuse({ kind: "wrong-state", state: review.state, move });
  const next = reviewStateAfter(review.state, move);
  return next.ok ? ok({ plan, review, next: next.value }) : next;
}

interface Taken {
  plan: Plan;
  review: Review;
  /** Who has it now. */
  experts: readonly string[];
  reason: string;
  origin: string;
  now: Date;
}

/** Who had the review learns of it by mail, and the history of the plan says who has it now. */
function tellOfTaking(db: Db, actor: Actor, { plan, review, experts, reason, origin, now }: Taken): void {
  writeReviewMail(db, "handedOver", { actor, plan, review, reason, origin, now });
  const facts = { from: plan.state, to: plan.state, experts, instead: review.expertId, reason };
  insertEvent(db, plan.id, { kind: "assign", facts, by: actor.id, at: now });
}

/** Gives a review that is not sent to another expert: the first one's ends, the second gets one of their own. */
export function handOverReview(
  db: Db,
  actor: Actor,
  planId: string,
  { reviewId, seenVersion, reason, origin, to }: Wish & { to: string },
  now: Date,
): Result<string, ReviewNotChanged> {
  return transact<string, ReviewNotChanged>(db, (tx) => {
    const found = findForMove(tx, actor, planId, reviewId, "hand-over");
    if (!found.ok) return found;
    const { plan, review, next } = found.value;
    const wanted = wantedFor(tx, plan, now);
    const expert = listCandidates(tx, planId, wanted.period.firstDay).find(({ id }) => id === to);
    if (!expert) return refuse({ kind: "invalid", problems: [{ kind: "nobody" }] });
    const barriers = barriersOf(expert, wanted);
    if (barriers.length > 0) {
      return refuse({ kind: "invalid", problems: [{ kind: "barred", expertId: to, barriers }] });
    }
    if (!updateReviewState(tx, reviewId, { state: next, reason, endedAt: now, seenVersion })) {
      return refuse({ kind: "changed" });
    }
    const id = randomUUID();
    const heir = { id, planId, revision: plan.revision, expertId: to, dueOn: wanted.period.lastDay };
    insertReview(tx, { ...heir, rubric: currentRubric.id, assignedBy: actor.id, assignedAt: now });
    insertAct(tx, { kind: "review", act: "assign", object: id, by: actor.id, at: now, facts: { expert: to } });
    writeAssignmentMail(tx, { actor, plan, review: heir, origin, now });
    tellOfTaking(tx, actor, { plan, review, experts: [to], reason, origin, now });
    return ok(id);
  });
}

/** Ends a review that is not sent without giving it to anybody: the place is free, and coordinators fill it when they can. */
export function takeBackReview(
  db: Db,
  actor: Actor,
  planId: string,
  { reviewId, seenVersion, reason, origin }: Wish,
  now: Date,
): Result<null, ReviewNotChanged> {
  return transact<null, ReviewNotChanged>(db, (tx) => {
    const found = findForMove(tx, actor, planId, reviewId, "hand-over");
    if (!found.ok) return found;
    const { plan, review, next } = found.value;
    if (!updateReviewState(tx, reviewId, { state: next, reason, endedAt: now, seenVersion })) {
      return refuse({ kind: "changed" });
    }
    tellOfTaking(tx, actor, { plan, review, experts: [], reason, origin, now });
    return ok(null);
  });
}

/** Whom a review of the plan could be given to now, best first; those who are away come last. */
export function listReviewers(db: Db, planId: string, now: Date): { id: string; name: string; isAway: boolean }[] {
  const plan = findPlan(db, planId);
  if (!plan) return [];
  const wanted = wantedFor(db, plan, now);
  const { suggested } = rankExperts(listCandidates(db, planId, wanted.period.firstDay), wanted);
  const ranked = suggested.map(({ candidate: { id, name }, away }) => ({ id, name, isAway: away.length > 0 }));
  return [...ranked.filter(({ isAway }) => !isAway), ...ranked.filter(({ isAway }) => isAway)];
}

/** Asks an expert to go on with a review that was sent. What was written stays. */
export function returnReview(
  db: Db,
  actor: Actor,
  planId: string,
  { reviewId, seenVersion, reason, origin }: Wish,
  now: Date,
): Result<null, ReviewNotChanged> {
  return transact<null, ReviewNotChanged>(db, (tx) => {
    const found = findForMove(tx, actor, planId, reviewId, "return-to-expert");
    if (!found.ok) return found;
    const { plan, review, next } = found.value;
    const expert = listCandidates(tx, planId, dayInHelsinki(now)).find(({ id }) => id === review.expertId);
    if (!expert?.isActive) {
      const barriers = ["not-active"] as const;
      return refuse({ kind: "invalid", problems: [{ kind: "barred", expertId: review.expertId, barriers }] });
    }
    if (reason.trim() === "" || reason.length > mostOfReason) {
      return refuse({ kind: "invalid", problems: [{ kind: "reason-missing" }] });
    }
    if (!updateReviewState(tx, reviewId, { state: next, reason, sentAt: null, seenVersion })) {
      return refuse({ kind: "changed" });
    }
    writeReviewMail(tx, "returned", {
      actor,
      plan,
      review: { ...review, version: seenVersion + 1 },
      reason,
      origin,
      now,
    });
    insertEvent(tx, planId, {
      kind: "return-review",
      facts: { expert: review.expertId, reason },
      by: actor.id,
      at: now,
    });
    return ok(null);
  });
}
