import { createHash } from "node:crypto";
import { and, asc, desc, eq, gte, inArray, lt, or, type SQL } from "drizzle-orm";
import type { ActFacts, ActKind, ActOf } from "~/domain/case/acts.ts";
import { ok } from "~/domain/result.ts";
import type { Db } from "../connection.ts";
import { prepared } from "../prepared.ts";
import { actLog } from "../schema/log.ts";
import { transact } from "../transact.ts";

/** The city whose lead reads of it. Reviews are between experts and coordinators. */
const cityOf: Record<ActKind, string> = {
  plan: "select city_id from plans where id = ?",
  review: "select null where ? is not null",
  example: "select city_id from examples where id = ?",
  correction: "select null where ? is not null",
  inquiry: "select city_id from inquiries where id = ?",
  retention: "select null where ? is not null",
  feedback: "select null where ? is not null",
  person: "select city_id from units where id = (select unit_id from users where id = ?)",
  invitation: "select city_id from units where id = (select unit_id from invitations where id = ?)",
  mail: `select city_id from mails left join users on users.email = mails."to"
    left join invitations on mails.key = 'invitation:' || invitations.id
    left join units on units.id = coalesce(users.unit_id, invitations.unit_id) where mails.id = ?`,
  fact: `select coalesce(facts.city_id, units.city_id) from network_facts facts left join users on users.id = facts.by
    left join units on units.id = users.unit_id where facts.id = ? and facts.is_current`,
  city: "select id from cities where id = ?",
  pair: "select null where ? is not null",
  log: "select id from cities where id = ?",
  unit: "select city_id from units where id = ?",
  wording: "select null where ? is not null",
};

export interface NewAct<Kind extends ActKind> {
  kind: Kind;
  act: ActOf<Kind>;
  object: string;
  by: string | null;
  at: Date;
  facts?: ActFacts;
}

/** The last event whose answer the log knows of. */
const upto = "coalesce((select upto from logged_answers), 0)";

const statements = prepared((db) => {
  const { $client: client } = db;
  const cities = Object.entries(cityOf).map(
    ([kind, sql]) => [kind, client.prepare<[string], string>(sql).pluck()] as const,
  );
  return {
    cities: new Map<string, (typeof cities)[number][1]>(cities),
    unlogged: client
      .prepare<[number], number>(
        `select min(last, ${upto} + ?) from (select max(id) as last from plan_events) where last > ${upto}`,
      )
      .pluck(),
    answers: client.prepare<[number], SavedAnswers>(
      `select plan_id as object, by, max(at) as at,
         json_group_array(question || iif(row = '', '', '/' || row) || '@' || version order by id) as answers
       from plan_events where id > ${upto} and id <= ? and kind = 'answer' and facts is null
       group by plan_id, by order by max(id)`,
    ),
    known: client.prepare<[number]>(
      "insert into logged_answers values (1, ?) on conflict do update set upto = excluded.upto",
    ),
    last: client.prepare<[], Link>("select number, hash from act_log order by number desc limit 1"),
    insertion: client.prepare(
      `insert into act_log (number, at, by, kind, act, object, city, facts, hash)
       values (@number, @at, @by, @kind, @act, @object, @city, @facts, @hash)`,
    ),
  };
});

/** What one person answered in one plan. */
interface SavedAnswers {
  object: string;
  by: string;
  at: number;
  /** JSON. */
  answers: string;
}

export interface Link {
  number: number;
  hash: string;
}

type Row = Link &
  Record<"kind" | "act" | "object" | "facts", string> &
  Record<"by" | "city", string | null> & { at: number };

/** What the hash of a row covers: everything in it, and the row before. */
const hashOf = (before: string, { number, at, by, kind, act, object, city, facts }: Omit<Row, "hash">): string =>
  createHash("sha256")
    .update(`${before}\n${JSON.stringify([number, at, by, kind, act, object, city, facts])}`)
    .digest("hex");

/** Adds a link to the chain, in the transaction of what it records: either both are there or neither. */
export function insertAct<Kind extends ActKind>(db: Db, act: NewAct<Kind>): void {
  transact(db, (tx) => {
    logAnswers(tx);
    addLink(tx, act, lastLink(tx));
    return ok(null);
  });
}

/**
 * Takes the answers into the chain that were saved since: those of one person to one plan are one link, as question[/row]@version.
 * Saves happen every few seconds and each is in the plan's history at once; the log follows with the next act, or within
 * seconds by itself. Takes in those of the next events, at most so many.
 */
export function logAnswers(db: Db, most: number = Number.MAX_SAFE_INTEGER): void {
  const { unlogged, answers, known } = statements(db);
  const last = unlogged.get(most);
  if (last === undefined) return;
  let before = lastLink(db);
  for (const { object, by, at, answers: saved } of answers.all(last)) {
    const facts = { answers: JSON.parse(saved) };
    before = addLink(db, { kind: "plan", act: "answer", object, by, at: new Date(at), facts }, before);
  }
  known.run(last);
}

/** Whether answers were saved that the log does not know of yet. */
export const hasUnloggedAnswers = (db: Db): boolean => statements(db).unlogged.get(1) !== undefined;

const lastLink = (db: Db): Link => statements(db).last.get() ?? { number: 0, hash: "" };

function addLink<Kind extends ActKind>(
  db: Db,
  { kind, act, object, by, at, facts = {} }: NewAct<Kind>,
  before: Link,
): Link {
  const { cities, insertion } = statements(db);
  const row = {
    ...{ number: before.number + 1, at: at.getTime(), by, kind, act, object },
    city: cities.get(kind)?.get(object) ?? null,
    facts: JSON.stringify(facts),
  };
  const hash = hashOf(before.hash, row);
  insertion.run({ ...row, hash });
  return { number: row.number, hash };
}

export const findLastAct = (db: Db): Link | undefined => statements(db).last.get();

export interface Verified {
  count: number;
  last: Link | undefined;
  /** The first row that is not what was written, or is not there. */
  broken?: { number: number; why: "missing" | "changed" | "added" };
}

/** What SQLite remembers of the numbers it gave, whatever was taken away since. */
const findHighestNumber = (client: Db["$client"]): number =>
  client.prepare<[], number>("select seq from sqlite_sequence where name = 'act_log'").pluck().get() ?? 0;

/** Walks the chain from its beginning. `known` is a link that was written down elsewhere: the log must still hold it. */
export function verifyActLog({ $client: client }: Db, known?: Link): Verified {
  const rows = client.prepare<[], Row>(
    "select number, at, by, kind, act, object, city, facts, hash from act_log order by number",
  );
  let last: Link = { number: 0, hash: "" };
  for (const row of rows.iterate()) {
    const seen = { count: last.number, last };
    if (row.number <= last.number) return { ...seen, broken: { number: row.number, why: "added" } };
    if (row.number !== last.number + 1) return { ...seen, broken: { number: last.number + 1, why: "missing" } };
    const isOther = row.number === known?.number && row.hash !== known.hash;
    if (isOther || row.hash !== hashOf(last.hash, row))
      return { ...seen, broken: { number: row.number, why: "changed" } };
    last = { number: row.number, hash: row.hash };
  }
  const count = last.number;
  const highest = Math.max(known?.number ?? 0, findHighestNumber(client));
  if (highest > count) return { count, last, broken: { number: count + 1, why: "missing" } };
  return { count, last: count > 0 ? last : undefined };
}

export interface Act {
  number: number;
  at: Date;
  by: string | null;
  kind: string;
  act: string;
  object: string;
  facts: string;
  hash: string;
}

export interface ActFilter {
  city?: string | undefined;
  kind?: ActKind | undefined;
  by?: string | undefined;
  object?: string | undefined;
  from?: Date | undefined;
  until?: Date | undefined;
  /** Those before this number. */
  before?: number | undefined;
}

function conditionsOf({ city, kind, by, object, from, until, before }: ActFilter): SQL | undefined {
  return and(
    city === undefined ? undefined : eq(actLog.city, city),
    kind && eq(actLog.kind, kind),
    by === undefined ? undefined : eq(actLog.by, by),
    object === undefined ? undefined : eq(actLog.object, object),
    from && gte(actLog.at, from),
    until && lt(actLog.at, until),
    before === undefined ? undefined : lt(actLog.number, before),
  );
}

/** The newest first. */
export const listActs = (db: Db, filter: ActFilter, limit: number): Act[] =>
  db.select().from(actLog).where(conditionsOf(filter)).orderBy(desc(actLog.number)).limit(limit).all();

/** All that was done to one plan and to its reviews, oldest first. */
export const listActsOfPlan = (db: Db, planId: string, reviewIds: readonly string[]): Act[] =>
  db
    .select()
    .from(actLog)
    .where(
      or(
        and(eq(actLog.kind, "plan"), eq(actLog.object, planId)),
        and(eq(actLog.kind, "review"), inArray(actLog.object, [...reviewIds])),
      ),
    )
    .orderBy(asc(actLog.number))
    .all();
