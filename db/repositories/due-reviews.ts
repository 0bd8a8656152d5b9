import { and, asc, eq, inArray, isNull, lte } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { isWaiting, reviewStates } from "~/domain/case/review-moves.ts";
import type { Db } from "../connection.ts";
import { users } from "../schema/accounts.ts";
import { plans } from "../schema/plans.ts";
import { reviews } from "../schema/reviews.ts";

const waiting = reviewStates.filter(isWaiting);

const assigners = alias(users, "assigners");

export interface DueReview {
  id: string;
  expertId: string;
  expertName: string;
  expertEmail: string;
  /** Of the coordinator who gave the review; null where that account is closed. */
  assignerEmail: string | null;
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
      expertEmail: users.email,
      assignerEmail: assigners.email,
      dueOn: reviews.dueOn,
      planId: plans.id,
      number: plans.number,
      title: plans.title,
    })
    .from(reviews)
    .innerJoin(plans, eq(plans.id, reviews.planId))
    .innerJoin(users, eq(users.id, reviews.expertId))
    .leftJoin(assigners, and(eq(assigners.id, reviews.assignedBy), isNull(assigners.closedAt)))
    .where(and(inArray(reviews.state, waiting), lte(reviews.dueOn, day)))
    .orderBy(asc(reviews.dueOn), asc(reviews.id))
    .all();
