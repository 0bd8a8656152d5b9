import { and, asc, eq, isNull, lte, notInArray, sql } from "drizzle-orm";
import { type FollowUp, type FollowUpAnswer, followedStates } from "~/domain/case/follow-up.ts";
import { among } from "../among.ts";
import type { Db } from "../connection.ts";
import { followUps, planMembers, plans } from "../schema/plans.ts";

export const listFollowUps = (db: Db, planId: string): FollowUp[] =>
  db.select().from(followUps).where(eq(followUps.planId, planId)).orderBy(asc(followUps.months)).all();

const at = (planId: string, months: number) => and(eq(followUps.planId, planId), eq(followUps.months, months));

export const findFollowUp = (db: Db, planId: string, months: number): FollowUp | undefined =>
  db.select().from(followUps).where(at(planId, months)).get();

/** Sets the days of a plan's follow-ups anew. What was already asked or answered stays as it was. */
export function replaceFollowUps(db: Db, planId: string, days: readonly { months: number; dueOn: string }[]): void {
  const untouched = and(eq(followUps.planId, planId), isNull(followUps.askedAt), isNull(followUps.answeredAt));
  const kept = days.map(({ months }) => months);
  db.delete(followUps)
    .where(and(untouched, notInArray(followUps.months, kept)))
    .run();
  for (const { months, dueOn } of days) {
    db.insert(followUps)
      .values({ planId, months, dueOn })
      .onConflictDoUpdate({
        target: [followUps.planId, followUps.months],
        set: { dueOn },
        setWhere: and(isNull(followUps.askedAt), isNull(followUps.answeredAt)),
      })
      .run();
  }
}

export interface DueFollowUp {
  planId: string;
  number: number;
  title: string;
  months: number;
  ownerId: string;
}

/** Follow-ups whose day has come and that nobody has been asked for yet, oldest first. */
export function listDueFollowUps(db: Db, today: string): DueFollowUp[] {
  return db
    .select({
      planId: followUps.planId,
      number: plans.number,
      title: plans.title,
      months: followUps.months,
      ownerId: planMembers.userId,
    })
    .from(followUps)
    .innerJoin(plans, eq(plans.id, followUps.planId))
    .innerJoin(planMembers, and(eq(planMembers.planId, plans.id), eq(planMembers.role, "owner")))
    .where(
      and(
        isNull(followUps.askedAt),
        isNull(followUps.answeredAt),
        lte(followUps.dueOn, today),
        isNull(plans.binnedAt),
        sql`${plans.state} in ${among(followedStates)}`,
      ),
    )
    .orderBy(asc(followUps.dueOn))
    .all();
}

export function updateFollowUpAsked(db: Db, planId: string, months: number, askedAt: Date): void {
  db.update(followUps).set({ askedAt }).where(at(planId, months)).run();
}

/** False when somebody else answered after the page was shown. */
export function updateFollowUpAnswers(
  db: Db,
  planId: string,
  months: number,
  given: { answers: FollowUpAnswer[]; seenVersion: number; by: string; at: Date },
): boolean {
  const { changes } = db
    .update(followUps)
    .set({ answers: given.answers, version: given.seenVersion + 1, answeredBy: given.by, answeredAt: given.at })
    .where(and(at(planId, months), eq(followUps.version, given.seenVersion)))
    .run();
  return changes === 1;
}
