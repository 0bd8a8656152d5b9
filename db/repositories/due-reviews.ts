import { and, asc, eq, inArray, lte } from "drizzle-orm";
import { isWaiting, reviewStates } from "~/domain/case/review-moves.ts";
import type { Db } from "../connection.ts";
import { users } from "../schema/accounts.ts";
import { plans } from "../schema/plans.ts";
import { reviews } from "../schema/reviews.ts";

const waiting = reviewStates.filter(isWaiting);

export interface DueReview {
  id: string;
  expertId: string;
  expertName: string;
  dueOn: string;
  planId: string;
  number: number;
  title: string;
}

/** Reviews that wait for their experts and are due by the day, those due first at the top. */
export const listDueReviews = (db: Db, day: string): DueReview[] =>
  db
    .select({
      id: reviews.id,
      expertId: reviews.expertId,
      expertName: users.name,
      dueOn: reviews.dueOn,
      planId: plans.id,
      number: plans.number,
      title: plans.title,
    })
    .from(reviews)
    .innerJoin(plans, eq(plans.id, reviews.planId))
    .innerJoin(users, eq(users.id, reviews.expertId))
    .where(and(inArray(reviews.state, waiting), lte(reviews.dueOn, day)))
    .orderBy(asc(reviews.dueOn), asc(reviews.id))
    .all();
