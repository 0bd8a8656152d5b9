import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { isWaiting, type ReviewState, reviewStateAfter, reviewStates } from "~/domain/case/review-moves.ts";
import type { Db } from "../connection.ts";
import { users } from "../schema/accounts.ts";
import { reviews } from "../schema/reviews.ts";

/** A review as the assignment and the decision see it. What it says is read by the room of reviews. */
export interface AssignedReview {
  id: string;
  planId: string;
  revision: number;
  expertId: string;
  expertName: string;
  state: ReviewState;
  version: number;
  dueOn: string;
  declaration: { isClear: boolean; text: string; at: string } | null;
  reason: string;
  assignedAt: Date;
  startedAt: Date | null;
  sentAt: Date | null;
  endedAt: Date | null;
}

const columns = {
  id: reviews.id,
  planId: reviews.planId,
  revision: reviews.revision,
  expertId: reviews.expertId,
  expertName: users.name,
  state: reviews.state,
  version: reviews.version,
  dueOn: reviews.dueOn,
  declaration: reviews.declaration,
  reason: reviews.reason,
  assignedAt: reviews.assignedAt,
  startedAt: reviews.startedAt,
  sentAt: reviews.sentAt,
  endedAt: reviews.endedAt,
};

const select = (db: Db) => db.select(columns).from(reviews).innerJoin(users, eq(users.id, reviews.expertId));

/** All reviews of a plan, every round, oldest first. */
export const listReviewsOfPlan = (db: Db, planId: string): AssignedReview[] =>
  select(db).where(eq(reviews.planId, planId)).orderBy(asc(reviews.revision), asc(reviews.assignedAt)).all();

export const findAssignedReview = (db: Db, id: string): AssignedReview | undefined =>
  select(db).where(eq(reviews.id, id)).get();

export interface NewReview {
  id: string;
  planId: string;
  revision: number;
  expertId: string;
  rubric: string;
  dueOn: string;
  assignedBy: string;
  assignedAt: Date;
}

export function insertReview(db: Db, review: NewReview): void {
  db.insert(reviews)
    .values({ ...review, state: "assigned" })
    .run();
}

export interface ReviewChange {
  state: ReviewState;
  seenVersion: number;
  reason?: string;
  sentAt?: Date | null;
  endedAt?: Date | null;
}

/** False when the review is no longer at the version the person was shown. */
export function updateReviewState(db: Db, id: string, { seenVersion, ...change }: ReviewChange): boolean {
  const { changes } = db
    .update(reviews)
    .set({ ...change, version: seenVersion + 1 })
    .where(and(eq(reviews.id, id), eq(reviews.version, seenVersion)))
    .run();
  return changes === 1;
}

const waiting = reviewStates.filter(isWaiting);

/**
 * Ends the reviews of a revision that are not sent: the plan was decided, withdrawn or stopped. A sent review stays sent,
 * so that its expert can go on reading what it is about. Returns those it ended.
 */
export function closeReviews(db: Db, planId: string, revision: number, reason: string, at: Date): AssignedReview[] {
  const going = select(db)
    .where(and(eq(reviews.planId, planId), eq(reviews.revision, revision), inArray(reviews.state, waiting)))
    .all();
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
