import type { Db } from "db/connection.ts";
import { insertAct } from "db/repositories/act-log.ts";
import {
  listReviewAnswers,
  listReviewComments,
  type ReviewComment,
  saveReviewAnswer,
  updateReviewState,
  updateSettled,
} from "db/repositories/reviews.ts";
import { transact } from "db/transact.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { missingOfReview, type ReviewAnswers, type ReviewProblem, settledField } from "~/domain/case/review.ts";
import { reviewMoversOf, reviewStateAfter, type WrongReviewState } from "~/domain/case/review-moves.ts";
import { isGiven } from "~/domain/case/review-rights.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import {
  answersOf,
  documentOf,
  type LoadedReview,
  loadOwnReview,
  type NotFound,
  openItemsOf,
  questionsToReviewers,
} from "./load-review.server.ts";
import { writeReviewMails } from "./review-mails.server.ts";

export interface ReviewInWriting {
  answers: ReviewAnswers;
  comments: readonly ReviewComment[];
  openItems: readonly ReviewComment[];
  questions: string;
  missing: readonly ReviewProblem[];
}

/** What is written of a review, and what it lacks. */
export function reviewInWriting(db: Db, { review, rubric }: Pick<LoadedReview, "review" | "rubric">): ReviewInWriting {
  const answers = answersOf(db, review.id);
  const comments = listReviewComments(db, [review.id]);
  const openItems = openItemsOf(db, review);
  const questions = questionsToReviewers(documentOf(db, review));
  const ids = openItems.map(({ id }) => id);
  const missing = missingOfReview({ rubric, answers, comments, hasQuestions: questions !== "", openItems: ids });
  return { answers, comments, openItems, questions, missing };
}

export type NotSent =
  | NotFound
  | { kind: "forbidden" }
  | WrongReviewState
  | { kind: "incomplete"; problems: readonly ReviewProblem[] }
  | { kind: "invalid"; rule: "confirm" }
  | { kind: "changed" };

export interface Sending {
  seenVersion: number;
  confirmed: boolean;
  origin: string;
}

/** A must-fix item is settled when an expert of the round says so and none says the contrary. */
function settle(db: Db, loaded: LoadedReview, { answers, openItems }: ReviewInWriting, now: Date): void {
  const colleagues = loaded.round.filter((one) => one.id !== loaded.review.id && isGiven(one)).map(({ id }) => id);
  const theirs = listReviewAnswers(db, colleagues);
  for (const { id } of openItems) {
    const isDoubted = theirs.some(({ field, value }) => field === settledField(id) && value === "no");
    updateSettled(db, id, answers[settledField(id)] === "yes" && !isDoubted ? now : null);
  }
}

/** The time the page counted, where the expert wrote none. */
function keepMinutes(db: Db, { review }: LoadedReview, answers: ReviewAnswers, now: Date): void {
  if ((answers.minutes ?? "") !== "" || review.minutesCounted === 0) return;
  const seenVersion = listReviewAnswers(db, [review.id]).find(({ field }) => field === "minutes")?.version ?? 0;
  const minutes = { value: String(review.minutesCounted), seenVersion, at: now };
  saveReviewAnswer(db, { reviewId: review.id, field: "minutes" }, minutes);
}

/** Sends the review: from then on it can only be read. */
export function sendReview(db: Db, actor: Actor, id: string, given: Sending, now: Date): Result<LoadedReview, NotSent> {
  return transact<LoadedReview, NotSent>(db, (tx) => {
    const found = loadOwnReview(tx, actor, id);
    if (!found.ok) return found;
    const { review } = found.value;
    if (!reviewMoversOf("send").includes("expert")) return refuse({ kind: "forbidden" });
    const next = reviewStateAfter(review.state, "send");
    if (!next.ok) return next;
    const written = reviewInWriting(tx, found.value);
    if (written.missing.length > 0) return refuse({ kind: "incomplete", problems: written.missing });
    if (!given.confirmed) return refuse({ kind: "invalid", rule: "confirm" });
    if (!updateReviewState(tx, id, { state: next.value, seenVersion: given.seenVersion, sentAt: now }))
      return refuse({ kind: "changed" });
    insertAct(tx, { kind: "review", act: "send", object: id, by: actor.id, at: now });
    keepMinutes(tx, found.value, written.answers, now);
    settle(tx, found.value, written, now);
    writeReviewMails(tx, actor, found.value, "send", { text: "", origin: given.origin }, now);
    return ok(found.value);
  });
}
