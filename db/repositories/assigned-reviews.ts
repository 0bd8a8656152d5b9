import { eq, sql } from "drizzle-orm";
import { isWaiting, reviewStateAfter } from "~/domain/case/review-moves.ts";
import type { Db } from "../connection.ts";
import { reviews } from "../schema/reviews.ts";
import { listReviewsOfRevision, type Review } from "./reviews.ts";

export type NewReview = Pick<
  Review,
  "id" | "planId" | "revision" | "expertId" | "rubric" | "dueOn" | "assignedBy" | "assignedAt"
>;

export function insertReview(db: Db, review: NewReview): void {
  db.insert(reviews)
    .values({ ...review, state: "assigned" })
    .run();
}

/**
 * Ends the reviews of a revision that are not sent: the plan was decided, withdrawn or stopped. A sent review stays sent,
 * so that its expert can go on reading what it is about. Returns those it ended.
 */
export function closeReviews(db: Db, planId: string, revision: number, reason: string, at: Date): Review[] {
  const going = listReviewsOfRevision(db, planId, revision).filter(({ state }) => isWaiting(state));
  for (const { id, state } of going) {
    const next = reviewStateAfter(state, "close");
    if (!next.ok) continue;
    db.update(reviews)
      .set({ state: next.value, reason, endedAt: at, version: sql`${reviews.version} + 1` })
      .where(eq(reviews.id, id))
      .run();
  }
  return going;
}
