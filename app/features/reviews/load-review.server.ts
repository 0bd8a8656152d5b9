import type { Db } from "db/connection.ts";
import { type Buyer, findBuyer } from "db/repositories/buyers.ts";
import { findRevision } from "db/repositories/plan-revisions.ts";
import { findPlan } from "db/repositories/plans.ts";
import {
  findReview,
  isDecided,
  listDecidedComments,
  listReviewAnswers,
  listReviewsByExpert,
  listReviewsOfRevision,
  type Review,
  type ReviewComment,
} from "db/repositories/reviews.ts";
import { type Actor, hasRole } from "~/domain/case/actor.ts";
import type { Plan } from "~/domain/case/plan.ts";
import type { ReviewAnswers } from "~/domain/case/review.ts";
import { isGiven, openingOf, type ReviewOpening, tiesOf } from "~/domain/case/review-rights.ts";
import type { FrozenRevision } from "~/domain/case/revision.ts";
import { noTies, relationTo } from "~/domain/case/rights.ts";
import type { Rubric } from "~/domain/case/rubric.ts";
import { rubricOf } from "~/domain/case/rubrics.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";

export interface NotFound {
  kind: "not-found";
}

/** A review as one transaction read it, with how much of it the actor may see. */
export interface LoadedReview {
  review: Review;
  plan: Plan;
  buyer: Buyer;
  rubric: Rubric;
  opening: ReviewOpening;
  /** Every review of the same revision. */
  round: readonly Review[];
}

/** Reads a review and proves that the actor may know of it. */
export function loadReview(db: Db, actor: Actor, id: string): Result<LoadedReview, NotFound> {
  const review = findReview(db, id);
  const plan = review && findPlan(db, review.planId);
  const buyer = plan && findBuyer(db, plan.cityId);
  if (!review || !plan || !buyer) return refuse({ kind: "not-found" });
  const round = listReviewsOfRevision(db, plan.id, review.revision);
  const isExpert = hasRole(actor, "expert");
  const ties = isExpert ? tiesOf(listReviewsByExpert(db, plan.id, actor.id)) : noTies;
  const opening = openingOf(review, {
    isOwn: isExpert && review.expertId === actor.id && !ties.hasConflict,
    relation: relationTo(plan, actor, ties),
    round,
    hasGiven: round.some((one) => one.expertId === actor.id && isGiven(one)),
    isDecided: isDecided(db, plan.id, review.revision),
  });
  if (opening === null) return refuse({ kind: "not-found" });
  return ok({ review, plan, buyer, rubric: rubricOf(review.rubric), opening, round });
}

/** The review was this expert's and is no longer: the mails that told of it still lead there. */
export const hadReview = (db: Db, actor: Actor, id: string): boolean =>
  hasRole(actor, "expert") && findReview(db, id)?.expertId === actor.id && !loadReview(db, actor, id).ok;

/** The same for the expert whose review it is; to everyone else it is not there. */
export function loadOwnReview(db: Db, actor: Actor, id: string): Result<LoadedReview, NotFound> {
  const found = loadReview(db, actor, id);
  return found.ok && found.value.opening !== "own" ? refuse({ kind: "not-found" }) : found;
}

/** The revision as it was sent. */
export function documentOf(db: Db, { planId, revision }: Pick<Review, "planId" | "revision">): FrozenRevision {
  const found = findRevision(db, planId, revision);
  if (!found) throw new Error(`Revision ${revision} of a reviewed plan is gone`);
  return found.document;
}

/**
 * Must-fix items of earlier rounds that this round has to look at. What a colleague of the same round has settled is
 * still asked: experts judge without knowing of each other.
 */
export const openItemsOf = (db: Db, { planId, revision, assignedAt }: Review): ReviewComment[] =>
  listDecidedComments(db, planId).filter(
    (comment) =>
      comment.kind === "must-fix" &&
      comment.revision < revision &&
      (comment.settledAt === null || comment.settledAt >= assignedAt),
  );

/** The answers of a review by field. */
export const answersOf = (db: Db, reviewId: string): ReviewAnswers =>
  Object.fromEntries(listReviewAnswers(db, [reviewId]).map(({ field, value }) => [field, value]));

/** What the author asked the reviewers, as sent; "" when nothing. */
export function questionsToReviewers({ snapshot }: FrozenRevision): string {
  const asked = snapshot.steps.flatMap(({ questions }) => questions).find(({ id }) => id === "questions-to-reviewers");
  const value = asked?.values[0]?.value;
  return typeof value === "string" ? value : "";
}
