import { and, asc, desc, eq, inArray, lt, sql } from "drizzle-orm";
import { factsForLog, type PlanAct } from "~/domain/case/acts.ts";
import type { AnswerValue } from "~/domain/form/value.ts";
import { among } from "../among.ts";
import type { Db } from "../connection.ts";
import { prepared } from "../prepared.ts";
import { users } from "../schema/accounts.ts";
import { planEvents } from "../schema/plans.ts";
import { insertAct } from "./act-log.ts";

export interface PlanEvent {
  id: number;
  /**
   * "answer", "set-aside" (typed, but another's text was kept), "reply" and "reply-aside" (the same of a reply to an expert's
   * comment, with the mark of the comment for a question), "team", or the name of a move.
   */
  kind: string;
  question: string | null;
  row: string | null;
  version: number | null;
  value: AnswerValue | null;
  facts: Record<string, unknown> | null;
  by: string;
  byName: string;
  at: Date;
}

export type NewEvent = { kind: PlanAct; by: string; at: Date } & Partial<
  Pick<PlanEvent, "question" | "row" | "version" | "value" | "facts">
>;

const insertion = prepared((db) =>
  db.$client.prepare(
    `insert into plan_events (plan_id, kind, question, row, version, value, facts, by, at)
     values (@planId, @kind, @question, @row, @version, @value, @facts, @by, @at)`,
  ),
);

const json = (value: unknown): string | null => (value === null || value === undefined ? null : JSON.stringify(value));

/** Writes an event of a plan into its history, and into the log without what was answered. Of plain answers the log takes many at once. */
export function insertEvent(db: Db, planId: string, event: NewEvent): void {
  const { kind, question = null, row = null, version = null, value, facts, by, at } = event;
  insertion(db).run({
    ...{ planId, kind, question, row, version, by },
    value: json(value),
    facts: json(facts),
    at: at.getTime(),
  });
  if (kind === "answer" && !facts) return;
  const place = {
    ...(question ? { question } : {}),
    ...(row ? { row } : {}),
    ...(version === null ? {} : { version }),
  };
  insertAct(db, { kind: "plan", act: kind, object: planId, by, at, facts: { ...place, ...factsForLog(facts) } });
}

const columns = {
  id: planEvents.id,
  kind: planEvents.kind,
  question: planEvents.question,
  row: planEvents.row,
  version: planEvents.version,
  value: planEvents.value,
  facts: planEvents.facts,
  by: planEvents.by,
  byName: users.name,
  at: planEvents.at,
};

/** The newest events first, a page at a time: those before the id given; of one question or of all. */
export function listEvents(db: Db, planId: string, before: number, limit: number, question?: string): PlanEvent[] {
  const ofQuestion = question === undefined ? undefined : eq(planEvents.question, question);
  return db
    .select(columns)
    .from(planEvents)
    .innerJoin(users, eq(users.id, planEvents.by))
    .where(and(eq(planEvents.planId, planId), lt(planEvents.id, before), ofQuestion))
    .orderBy(desc(planEvents.id))
    .limit(limit)
    .all();
}

export const findEvent = (db: Db, planId: string, id: number): PlanEvent | undefined =>
  db
    .select(columns)
    .from(planEvents)
    .innerJoin(users, eq(users.id, planEvents.by))
    .where(and(eq(planEvents.planId, planId), eq(planEvents.id, id)))
    .get();

/** All that one answer has ever been, oldest first. */
export function listAnswerEvents(db: Db, planId: string, question: string): PlanEvent[] {
  return db
    .select(columns)
    .from(planEvents)
    .innerJoin(users, eq(users.id, planEvents.by))
    .where(and(eq(planEvents.planId, planId), eq(planEvents.question, question)))
    .orderBy(asc(planEvents.id))
    .all();
}

/** When one of these things happened last. */
export const findLastEventAt = (db: Db, planId: string, kinds: readonly string[]): Date | undefined =>
  db
    .select({ at: planEvents.at })
    .from(planEvents)
    .where(and(eq(planEvents.planId, planId), inArray(planEvents.kind, [...kinds])))
    .orderBy(desc(planEvents.id))
    .limit(1)
    .get()?.at;

const earlierIds = prepared((db) =>
  db.$client.prepare<[string, string, number, number], { id: number; earlier: number }>(
    `select id, earlier from (
       select id, lag(id) over (partition by question, row order by id) as earlier from plan_events
       where plan_id = ? and kind = 'answer' and question in (select value from json_each(?)) and id <= ?
     ) where id >= ? and earlier is not null`,
  ),
);

/** Of each of these changes of answers the one before it of the same answer, by the id of the later. */
export function findEarlierAnswers(
  db: Db,
  planId: string,
  questions: readonly string[],
  events: readonly PlanEvent[],
): Map<number, PlanEvent> {
  const ids = events.map(({ id }) => id);
  const pairs = earlierIds(db).all(planId, JSON.stringify(questions), Math.max(0, ...ids), Math.min(...ids));
  const found = db
    .select(columns)
    .from(planEvents)
    .innerJoin(users, eq(users.id, planEvents.by))
    .where(sql`${planEvents.id} in ${among(pairs.map(({ earlier }) => `${earlier}`))}`)
    .all();
  const byId = new Map(found.map((event) => [event.id, event]));
  return new Map(
    pairs.flatMap(({ id, earlier }) => {
      const event = byId.get(earlier);
      return event ? [[id, event] as const] : [];
    }),
  );
}
