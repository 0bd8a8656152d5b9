import { and, asc, eq, isNull, lte } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { statementFeedback } from "../schema/personal.ts";

export type StatementFeedback = typeof statementFeedback.$inferSelect;

export function insertStatementFeedback(
  db: Db,
  feedback: Pick<StatementFeedback, "id" | "text" | "page" | "email" | "language" | "sentAt" | "dueOn">,
): void {
  db.insert(statementFeedback).values(feedback).run();
}

export const findStatementFeedback = (db: Db, id: string): StatementFeedback | undefined =>
  db.select().from(statementFeedback).where(eq(statementFeedback.id, id)).get();

/** Those without an answer, due on a day or before where one is given; what is due first comes first. */
export const listOpenFeedback = (db: Db, dueBy?: string): StatementFeedback[] =>
  db
    .select()
    .from(statementFeedback)
    .where(
      and(isNull(statementFeedback.answeredAt), dueBy === undefined ? undefined : lte(statementFeedback.dueOn, dueBy)),
    )
    .orderBy(asc(statementFeedback.dueOn), asc(statementFeedback.sentAt))
    .limit(200)
    .all();

export function updateFeedbackAnswered(
  db: Db,
  id: string,
  answered: { answer: string; answeredBy: string; answeredAt: Date },
): void {
  db.update(statementFeedback).set(answered).where(eq(statementFeedback.id, id)).run();
}
