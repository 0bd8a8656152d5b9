import type { Db } from "db/connection.ts";
import { type Act, type ActFilter, insertAct, listActs } from "db/repositories/act-log.ts";
import { listCityNames, listPeopleNames, listUnitNames } from "db/repositories/buyers.ts";
import { findCity } from "db/repositories/cities.ts";
import { listExampleTitles } from "db/repositories/example-titles.ts";
import { listBinned, listPlanNames } from "db/repositories/plans.ts";
import { listPlansOfReviews } from "db/repositories/reviews.ts";
import { listWordings } from "db/repositories/wordings.ts";
import { transact } from "db/transact.ts";
import { type Actor, hasRole } from "~/domain/case/actor.ts";
import { type ActKind, actKinds } from "~/domain/case/acts.ts";
import { isLeadOf } from "~/domain/case/people-rights.ts";
import { byteOrderMark, csvLine } from "~/domain/csv.ts";
import { startOfDay } from "~/domain/day.ts";
import type { Lang } from "~/domain/lang.ts";
import { addDays } from "~/domain/law/calendar-day.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { formatInstant } from "~/i18n/format.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { type LogWish, mostRows } from "./log-filter.ts";
import { sayAct } from "./say-act.server.ts";
import { nameRetention, peopleIn, sayFacts } from "./say-facts.server.ts";

type NotFound = { kind: "not-found" };

export interface LogLine {
  number: number;
  when: string;
  at: string;
  by: string | null;
  byName: string;
  what: string;
  /** From what to what, to whom; often "". */
  details: string;
  kind: string;
  object: string;
  objectName: string;
  href?: string;
}

export interface LogPage {
  title: string;
  /** The city whose log it is; all cities' for coordinators. */
  city?: string;
  lines: readonly LogLine[];
  wish: LogWish;
  older?: number;
}

const pageSize = 50;

/** Coordinators read all of it, city leads what was done to their own city's. To others it does not exist. */
function scopeOf(db: Db, actor: Actor, lang: Lang): Result<{ city?: string; name?: string }, NotFound> {
  if (hasRole(actor, "coordinator")) return ok({});
  const city = isLeadOf(actor, actor.cityId) ? findCity(db, actor.cityId ?? "") : undefined;
  if (!city) return refuse({ kind: "not-found" });
  return ok({ city: city.id, name: { fi: city.nameFi, sv: city.nameSv, en: city.nameEn }[lang] });
}

const filterOf = ({ from, to, ...wish }: LogWish, city: string | undefined): ActFilter => ({
  ...wish,
  city,
  from: from === undefined ? undefined : startOfDay(from),
  until: to === undefined ? undefined : startOfDay(addDays(to, 1)),
});

interface Named {
  name: string;
  href?: string;
}

/** Entries of the bank of wordings; a draft may have its title in another language only. */
const nameWordings = (db: Db, ids: readonly string[], lang: Lang): [string, Named][] =>
  (ids.length === 0 ? [] : listWordings(db)).map(({ number, content: { title } }) => [
    `wording:${number}`,
    { name: title[lang] || title.fi || title.sv || title.en, href: paths.keptWording(lang, number) },
  ]);

/** What the lines are about, by name as it is today: the log itself holds ids only. */
function nameObjects(db: Db, lines: readonly Act[], lang: Lang): Map<string, Named> {
  const t = translator(lang, "log");
  const ids = (kind: ActKind) => [...new Set(lines.filter((line) => line.kind === kind).map(({ object }) => object))];
  const binned = new Set(listBinned(db));
  const reviewed = listPlansOfReviews(db, ids("review"));
  const cities = listCityNames(db);
  const plan = (id: string, number: number, title: string): Named =>
    binned.has(id)
      ? { name: t("planNumber", { number }) }
      : { name: `${t("planNumber", { number })}: ${title}`, href: paths.plan(lang, id) };
  return new Map<string, Named>([
    ...listPlanNames(db, ids("plan")).map((one) => [`plan:${one.id}`, plan(one.id, one.number, one.title)] as const),
    ...reviewed.map(({ id, number }) => [`review:${id}`, { name: t("reviewOf", { number }) }] as const),
    ...listExampleTitles(db, ids("example")).map(
      ({ id, title }) => [`example:${id}`, { name: title[lang], href: paths.example(lang, id) }] as const,
    ),
    ...listPeopleNames(db, ids("person")).map(({ id, name }) => [`person:${id}`, { name }] as const),
    ...ids("city").map((id) => [`city:${id}`, { name: cities.get(id)?.[lang] ?? id }] as const),
    ...nameWordings(db, ids("wording"), lang),
    ...listUnitNames(db, ids("unit")).map(({ id, name }) => [`unit:${id}`, { name }] as const),
    ...(["inquiry", "invitation", "feedback", "correction", "pair"] as const).flatMap((kind) =>
      ids(kind).map((id) => [`${kind}:${id}`, { name: t(`kinds.${kind}`) }] as const),
    ),
    ...ids("retention").map(
      (id) => [`retention:${id}`, { name: nameRetention(id, lang) ?? t("kinds.retention") }] as const,
    ),
    ...ids("log").map((id) => [`log:${id}`, { name: cities.get(id)?.[lang] ?? t("kinds.log") }] as const),
    ...ids("fact").map((id) => [`fact:${id}`, { name: t("kinds.fact"), href: paths.fact(lang, id) }] as const),
    ...ids("mail").map((id) => [`mail:${id}`, { name: t("kinds.mail"), href: paths.undelivered(lang) }] as const),
  ]);
}

function sayLines(db: Db, found: readonly Act[], lang: Lang): LogLine[] {
  const t = translator(lang, "log");
  const objects = nameObjects(db, found, lang);
  const people = new Map(
    listPeopleNames(db, [
      ...new Set(found.flatMap((line) => [...(line.by === null ? [] : [line.by]), ...peopleIn(line)])),
    ]).map(({ id, name }) => [id, name]),
  );
  return found.map((line) => {
    const named = objects.get(`${line.kind}:${line.object}`);
    const kind = actKinds.find((one) => one === line.kind);
    return {
      number: line.number,
      when: formatInstant(line.at, lang),
      at: line.at.toISOString(),
      by: line.by,
      byName: line.by === null ? t("service") : (people.get(line.by) ?? t("gone")),
      what: sayAct(line, lang),
      details: sayFacts(line, people, lang),
      kind: line.kind,
      object: line.object,
      objectName: named?.name ?? t("unnamed", { kind: kind ? t(`kinds.${kind}`) : line.kind }),
      ...(named?.href ? { href: named.href } : {}),
    };
  });
}

/** Who did what, newest first, a page at a time. */
export function openLog(db: Db, actor: Actor, wish: LogWish, lang: Lang): Result<LogPage, NotFound> {
  const scope = scopeOf(db, actor, lang);
  if (!scope.ok) return scope;
  const found = listActs(db, filterOf(wish, scope.value.city), pageSize + 1);
  const shown = found.slice(0, pageSize);
  const last = shown.at(-1);
  return ok({
    title: translator(lang, "log")("title"),
    ...(scope.value.name ? { city: scope.value.name } : {}),
    lines: sayLines(db, shown, lang),
    wish,
    ...(found.length > pageSize && last ? { older: last.number } : {}),
  });
}

/** The same lines as a table, with ids and hashes for whoever checks them. That they were taken out stands in the log, too. */
export function logCsv(
  db: Db,
  actor: Actor,
  wish: LogWish,
  { lang, now }: { lang: Lang; now: Date },
): Result<string, NotFound> {
  return transact<string, NotFound>(db, (tx) => {
    const scope = scopeOf(tx, actor, lang);
    if (!scope.ok) return scope;
    const { city } = scope.value;
    const found = listActs(tx, filterOf({ ...wish, before: undefined }, city), mostRows);
    const facts = { lines: found.length };
    insertAct(tx, { kind: "log", act: "export", object: city ?? "all", by: actor.id, at: now, facts });
    return ok(actsCsv(tx, found, lang));
  });
}

/** Acts as a table, with today's names beside the ids. */
export const actsCsv = (db: Db, found: readonly Act[], lang: Lang): string =>
  byteOrderMark + csvOf(found, sayLines(db, found, lang));

const columns = ["number", "at", "by", "by_name", "kind", "act", "what", "object", "object_name", "facts", "hash"];

function csvOf(found: readonly Act[], lines: readonly LogLine[]): string {
  const rows = found.map(({ number, at, by, kind, act, object, facts, hash }, place) => {
    const { byName = "", what = "", objectName = "" } = lines[place] ?? {};
    return [String(number), at.toISOString(), by ?? "", byName, kind, act, what, object, objectName, facts, hash];
  });
  return [columns, ...rows].map(csvLine).join("");
}
