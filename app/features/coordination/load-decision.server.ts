import type { Db } from "db/connection.ts";
import { findRevision } from "db/repositories/plan-revisions.ts";
import {
  listReviewAnswers,
  listReviewComments,
  listReviewsOfPlan,
  type Review,
  type ReviewComment,
} from "db/repositories/reviews.ts";
import type { DecisionFacts } from "~/domain/case/decision.ts";
import type { Plan } from "~/domain/case/plan.ts";
import type { ReviewAnswers } from "~/domain/case/review.ts";
import { isWaiting } from "~/domain/case/review-moves.ts";
import { isGiven } from "~/domain/case/review-rights.ts";
import { readBack } from "~/domain/case/snapshot.ts";

export interface GivenReview {
  review: Review;
  answers: ReviewAnswers;
  comments: readonly ReviewComment[];
}

/** What the reviews of a plan say, as a decision needs it. Only reviews that were given speak. */
export interface ReviewsSay {
  given: readonly GivenReview[];
  /** Must-fix items of this round and those before that no expert has found settled. */
  openMustFix: readonly ReviewComment[];
  facts: DecisionFacts;
  /** An expert has given a review of this revision or of an earlier one. */
  isReviewed: boolean;
  /** What a question was called when the revision was sent, in the plan's language. */
  labelOf: (question: string) => string;
}

export function loadReviews(db: Db, plan: Plan): ReviewsSay {
  const reviews = listReviewsOfPlan(db, plan.id);
  const givenEver = reviews.filter(isGiven);
  const ofRound = reviews.filter(({ revision }) => revision === plan.revision);
  const givenNow = givenEver.filter(({ revision }) => revision === plan.revision);
  const answers = listReviewAnswers(
    db,
    givenNow.map(({ id }) => id),
  );
  const comments = listReviewComments(
    db,
    givenEver.map(({ id }) => id),
  );
  const openMustFix = comments.filter(({ kind, settledAt }) => kind === "must-fix" && settledAt === null);
  const snapshot = findRevision(db, plan.id, plan.revision)?.document.snapshot;
  const labels = new Map(
    (snapshot ? readBack(snapshot, plan.language) : []).flatMap(({ questions }) =>
      questions.map(({ id, label }) => [id, label] as const),
    ),
  );
  return {
    given: givenNow.map((review) => ({
      review,
      answers: Object.fromEntries(
        answers.filter(({ reviewId }) => reviewId === review.id).map(({ field, value }) => [field, value]),
      ),
      comments: comments.filter(({ reviewId }) => reviewId === review.id),
    })),
    openMustFix,
    isReviewed: givenEver.length > 0,
    facts: {
      openReviews: ofRound.filter(({ state }) => isWaiting(state)).length,
      openMustFix: openMustFix.length,
    },
    labelOf: (question) => labels.get(question) ?? question,
  };
}
