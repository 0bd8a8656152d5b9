import { and, eq, sql } from "drizzle-orm";
import type { Answer } from "~/domain/form/answers.ts";
import type { Level } from "~/domain/form/question.ts";
import type { AnswerValue } from "~/domain/form/value.ts";
import type { Db } from "../connection.ts";
import { answers } from "../schema/plans.ts";

type Stored = typeof answers.$inferSelect;

const toAnswer = (row: Stored): Answer => ({
  question: row.question,
  row: row.row,
  position: row.position,
  value: row.value,
  version: row.version,
  ...(row.level ? { level: row.level } : {}),
  ...(row.secretGround
    ? { secret: { ground: row.secretGround, ...(row.secretUntil ? { until: row.secretUntil } : {}) } }
    : {}),
  savedBy: row.savedBy,
  savedAt: row.savedAt,
});

export const listAnswers = (db: Db, planId: string): Answer[] =>
  db.select().from(answers).where(eq(answers.planId, planId)).all().map(toAnswer);

/** Answers of several plans to some questions, by plan: one statement for all. */
export function listAnswersOf(db: Db, planIds: readonly string[], questions: readonly string[]): Map<string, Answer[]> {
  if (planIds.length === 0) return new Map();
  const among = (list: readonly string[]) => sql`(select value from json_each(${JSON.stringify(list)}))`;
  const rows = db
    .select()
    .from(answers)
    .where(and(sql`${answers.planId} in ${among(planIds)}`, sql`${answers.question} in ${among(questions)}`))
    .all();
  return groupByPlan(rows);
}

function groupByPlan(rows: readonly Stored[]): Map<string, Answer[]> {
  const byPlan = new Map<string, Answer[]>();
  for (const row of rows) byPlan.set(row.planId, [...(byPlan.get(row.planId) ?? []), toAnswer(row)]);
  return byPlan;
}

export interface AnswerKey {
  planId: string;
  question: string;
  row: string;
}

export function findAnswer(db: Db, { planId, question, row }: AnswerKey): Answer | undefined {
  const at = and(eq(answers.planId, planId), eq(answers.question, question), eq(answers.row, row));
  const found = db.select().from(answers).where(at).get();
  return found && toAnswer(found);
}

export interface Saved {
  value: AnswerValue | null;
  position: number;
  level?: Level | undefined;
  secret?: { ground: string; until?: string } | undefined;
  /** The version the author was shown; 0 when there was no answer yet. */
  seenVersion: number;
  by: string;
  at: Date;
}

/** The new version, or undefined when another save came first: versions are compared in the statement that writes. */
export function saveAnswer(db: Db, key: AnswerKey, saved: Saved): number | undefined {
  const { seenVersion, by, at, value, position, level, secret } = saved;
  const written = {
    value,
    position,
    level: level ?? null,
    secretGround: secret?.ground ?? null,
    secretUntil: secret?.until ?? null,
    version: seenVersion + 1,
    savedBy: by,
    savedAt: at,
  };
  const { changes } =
    seenVersion === 0
      ? db
          .insert(answers)
          .values({ ...key, ...written })
          .onConflictDoNothing()
          .run()
      : db
          .update(answers)
          .set(written)
          .where(
            and(
              eq(answers.planId, key.planId),
              eq(answers.question, key.question),
              eq(answers.row, key.row),
              eq(answers.version, seenVersion),
            ),
          )
          .run();
  return changes === 1 ? seenVersion + 1 : undefined;
}

/** A new row goes to the end of its group. */
export function nextPosition(db: Db, planId: string, question: string): number {
  const at = and(eq(answers.planId, planId), eq(answers.question, question));
  const last = db
    .select({ last: sql<number | null>`max(${answers.position})` })
    .from(answers)
    .where(at)
    .get();
  return (last?.last ?? 0) + 1;
}
