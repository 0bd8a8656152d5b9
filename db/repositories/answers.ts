import { and, eq, sql } from "drizzle-orm";
import type { Answer } from "~/domain/form/answers.ts";
import type { Level } from "~/domain/form/question.ts";
import type { AnswerValue } from "~/domain/form/value.ts";
import type { Db } from "../connection.ts";
import { prepared } from "../prepared.ts";
import { answers } from "../schema/plans.ts";

/** A plan has up to some thousand answers, read for each page and save: in the driver's own rows. */
interface Row {
  plan_id: string;
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

const toAnswer = (row: Row): Answer => ({
  question: row.question,
  row: row.row,
  position: row.position,
  value: row.value === null ? null : JSON.parse(row.value),
  version: row.version,
  ...(row.level ? { level: row.level } : {}),
  ...(row.secret_ground
    ? { secret: { ground: row.secret_ground, ...(row.secret_until ? { until: row.secret_until } : {}) } }
    : {}),
  savedBy: row.saved_by,
  savedAt: new Date(row.saved_at),
});

const ofPlan = prepared((db) => db.$client.prepare<[string], Row>("select * from answers where plan_id = ?"));
const ofQuestions = prepared((db) =>
  db.$client.prepare<[string, string], Row>(
    `select * from answers where plan_id in (select value from json_each(?))
       and question in (select value from json_each(?))`,
  ),
);
const secretOfPlan = prepared((db) =>
  db.$client.prepare<[string]>("select 1 from answers where plan_id = ? and secret_ground is not null limit 1"),
);

export const listAnswers = (db: Db, planId: string): Answer[] => ofPlan(db).all(planId).map(toAnswer);

interface ReadAnswers {
  version: number;
  answers: readonly Answer[];
}

/** So many answers, and of so many plans, stay in memory: those read last. What is made of a plan's answers stays with them. */
const mostKept = 50_000;
const mostPlans = 200;
const read = prepared(() => ({ plans: new Map<string, ReadAnswers>(), count: 0 }));

/**
 * All answers of a plan as they stood when it was read. A page reads some thousand of them: those that have not changed
 * since are not read again. What a transaction sees of its own is not kept, for it may be rolled back.
 */
export function answersOf(db: Db, { id, answersVersion }: { id: string; answersVersion: number }): readonly Answer[] {
  const kept = read(db);
  const known = kept.plans.get(id);
  const answers = known?.version === answersVersion ? known.answers : listAnswers(db, id);
  if (db.$client.inTransaction) return answers;
  kept.plans.delete(id);
  kept.plans.set(id, { version: answersVersion, answers });
  kept.count += answers.length - (known?.answers.length ?? 0);
  for (const [oldest, { answers }] of kept.plans) {
    if (kept.count <= mostKept && kept.plans.size <= mostPlans) break;
    kept.plans.delete(oldest);
    kept.count -= answers.length;
  }
  return answers;
}

/** Answers of several plans to some questions, by plan: one statement for all. */
export function listAnswersOf(db: Db, planIds: readonly string[], questions: readonly string[]): Map<string, Answer[]> {
  const byPlan = new Map<string, Answer[]>();
  if (planIds.length === 0) return byPlan;
  for (const row of ofQuestions(db).all(JSON.stringify(planIds), JSON.stringify(questions))) {
    const own = byPlan.get(row.plan_id);
    if (own) own.push(toAnswer(row));
    else byPlan.set(row.plan_id, [toAnswer(row)]);
  }
  return byPlan;
}

export const hasSecretAnswer = (db: Db, planId: string): boolean => secretOfPlan(db).get(planId) !== undefined;

export interface AnswerKey {
  planId: string;
  question: string;
  row: string;
}

const ofKey = prepared((db) =>
  db.$client.prepare<[AnswerKey], Row>(
    "select * from answers where plan_id = @planId and question = @question and row = @row",
  ),
);

export function findAnswer(db: Db, key: AnswerKey): Answer | undefined {
  const found = ofKey(db).get(key);
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
