import { and, eq, sql } from "drizzle-orm";
import type { Answer } from "~/domain/form/answers.ts";
import type { Level } from "~/domain/form/question.ts";
import type { AnswerValue } from "~/domain/form/value.ts";
import type { Db } from "../connection.ts";
import { prepared } from "../prepared.ts";
import { answers } from "../schema/plans.ts";

type Stored = typeof answers.$inferSelect;

const toAnswer = (row: Omit<Stored, "planId">): Answer => ({
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

/** A plan has up to some thousand answers and all are read for each page and save: in the driver's own rows. */
const ofPlan = prepared((db) =>
  db.$client.prepare<[string], Row>(
    `select question, row, position, value, level, secret_ground, secret_until, version, saved_by, saved_at
     from answers where plan_id = ?`,
  ),
);

interface Row {
  question: string;
  row: string;
  position: number;
  value: string | null;
  level: Level | null;
  secret_ground: string | null;
  secret_until: string | null;
  version: number;
  saved_by: string;
  saved_at: number;
}

export const listAnswers = (db: Db, planId: string): Answer[] =>
  ofPlan(db)
    .all(planId)
    .map(({ value, secret_ground, secret_until, saved_by, saved_at, ...row }) =>
      toAnswer({
        ...row,
        value: value === null ? null : JSON.parse(value),
        secretGround: secret_ground,
        secretUntil: secret_until,
        savedBy: saved_by,
        savedAt: new Date(saved_at),
      }),
    );

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

const insertion = prepared((db) =>
  db.$client.prepare(
    `insert into answers
       (plan_id, question, row, position, value, level, secret_ground, secret_until, version, saved_by, saved_at)
     values (@planId, @question, @row, @position, @value, @level, @ground, @until, 1, @by, @at)
     on conflict do nothing`,
  ),
);
const change = prepared((db) =>
  db.$client.prepare(
    `update answers set position = @position, value = @value, level = @level, secret_ground = @ground,
       secret_until = @until, version = @seenVersion + 1, saved_by = @by, saved_at = @at
     where plan_id = @planId and question = @question and row = @row and version = @seenVersion`,
  ),
);

/** The new version, or undefined when another save came first: versions are compared in the statement that writes. */
export function saveAnswer(db: Db, { planId, question, row }: AnswerKey, saved: Saved): number | undefined {
  const { seenVersion, position, value, level = null, secret, by, at } = saved;
  const { changes } = (seenVersion === 0 ? insertion : change)(db).run({
    ...{ planId, question, row, seenVersion, position, level, by },
    value: value === null ? null : JSON.stringify(value),
    ground: secret?.ground ?? null,
    until: secret?.until ?? null,
    at: at.getTime(),
  });
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
