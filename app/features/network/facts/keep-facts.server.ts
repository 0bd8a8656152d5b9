import { randomUUID } from "node:crypto";
import type { Db } from "db/connection.ts";
import { insertAct } from "db/repositories/act-log.ts";
import { findCity } from "db/repositories/cities.ts";
import {
  findFact,
  insertConfirmation,
  insertFacts,
  insertFactVersion,
  listFacts,
  nextPlace,
} from "db/repositories/network-facts.ts";
import { transact } from "db/transact.ts";
import { type Actor, hasRole } from "~/domain/case/actor.ts";
import { isLeadOf } from "~/domain/case/people-rights.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import { same } from "~/domain/form/same-value.ts";
import {
  addableTo,
  addableToRegion,
  type FactKind,
  type FactSource,
  isFactKind,
  mayKeep,
  type NetworkFact,
} from "~/domain/network-fact.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { programmes, regions } from "../network-content.server.ts";
import { type FactForm, type InvalidFact, type ReadFact, readFact } from "./fact-fields.ts";

export interface NotFound {
  kind: "not-found";
}
export type NotKept = NotFound | InvalidFact | { kind: "changed" };

const isRegion = (subject: string): boolean => regions.some(({ id }) => id === subject);

/** What the application tells of besides its regions, in the order of the page of programmes. */
export const networkSubjects: readonly string[] = [
  "themes",
  "lead-projects",
  "networks-theme",
  ...programmes.map(({ id }) => id),
  "support",
  "contacts",
];

/** The region of the city that the actor leads. */
export const ledRegion = (db: Db, actor: Actor): string | undefined =>
  isLeadOf(actor, actor.cityId) ? findCity(db, actor.cityId ?? "")?.regionId : undefined;

/** A fact for whoever keeps it; for others it is not there to be changed. */
export function findKept(db: Db, actor: Actor, id: string): Result<NetworkFact, NotFound> {
  const fact = findFact(db, id);
  return fact && mayKeep(actor, fact, ledRegion(db, actor)) ? ok(fact) : refuse({ kind: "not-found" });
}

export const addableKinds = (subject: string): readonly FactKind[] =>
  isRegion(subject) ? addableToRegion : networkSubjects.includes(subject) ? addableTo(subject) : [];

/** What a new fact would be, for whoever may add it. */
export function newKept(
  db: Db,
  actor: Actor,
  subject: string,
  kind: string,
): Result<{ subject: string; kind: FactKind }, NotFound> {
  const isKnown = isFactKind(kind) && addableKinds(subject).includes(kind);
  if (!isKnown || !mayKeep(actor, { subject, cityId: null }, ledRegion(db, actor)))
    return refuse({ kind: "not-found" });
  return ok({ subject, kind });
}

/** Titles of sources that the form does not show are kept where the source stays. */
const withTitles = (sources: readonly FactSource[], before: readonly FactSource[]): FactSource[] =>
  sources.map((source) => ({
    ...source,
    title: before.find(({ publisher, url }) => publisher === source.publisher && url === source.url)?.title ?? null,
  }));

const regionIds = regions.map(({ id }) => id);

/** Writes the next version of a fact, or takes it off the public page; the versions before stay. */
export function saveFact(
  db: Db,
  actor: Actor,
  id: string,
  { intent, form }: { intent: string; form: FactForm },
  now: Date,
): Result<string, NotKept> {
  return transact<string, NotKept>(db, (tx) => {
    const found = findKept(tx, actor, id);
    if (!found.ok) return found;
    const fact = found.value;
    const isRemoved = intent === "remove";
    const asked = { regions: regionIds, today: dayInHelsinki(now) };
    const read = isRemoved ? ok(fact) : readFact(fact.kind, form, asked);
    if (!read.ok) return read;
    const sources = withTitles(read.value.sources, fact.sources);
    const next: NetworkFact = { ...fact, ...read.value, sources, isRemoved, by: actor.id, at: now };
    if (!insertFactVersion(tx, next, Number(form.version))) return refuse({ kind: "changed" });
    const facts = { subject: fact.subject };
    insertAct(tx, { kind: "fact", act: isRemoved ? "remove" : "correct", object: id, by: actor.id, at: now, facts });
    return ok(fact.subject);
  });
}

/** What a form of a fact says; titles of sources are not in it. */
const saidBy = ({ text, number, led, sources, checkedOn }: ReadFact) => ({
  ...{ text, number, led, checkedOn },
  sources: sources.map(({ publisher, url }) => ({ publisher, url })),
});

export function addFact(
  db: Db,
  actor: Actor,
  { subject, kind, form }: { subject: string; kind: string; form: FactForm },
  now: Date,
): Result<string, NotKept> {
  return transact<string, NotKept>(db, (tx) => {
    const found = newKept(tx, actor, subject, kind);
    if (!found.ok) return found;
    const read = readFact(found.value.kind, form, { regions: regionIds, today: dayInHelsinki(now) });
    if (!read.ok) return read;
    // A form sent twice.
    const isSame = (one: NetworkFact) => one.kind === kind && same(saidBy(one), saidBy(read.value));
    if (listFacts(tx, [subject]).some(isSame)) return ok(subject);
    const id = `${subject}.${randomUUID()}`;
    const place = nextPlace(tx, subject);
    const fact = { ...found.value, ...read.value, id, version: 1, place, cityId: null, isRemoved: false };
    insertFacts(tx, [{ ...fact, by: actor.id, at: now }]);
    insertAct(tx, { kind: "fact", act: "add", object: id, by: actor.id, at: now, facts: { subject } });
    return ok(subject);
  });
}

/** The lead says that what is told of the city and its region is right as it stands. */
export function confirmFacts(db: Db, actor: Actor, now: Date): Result<null, NotFound> {
  return transact<null, NotFound>(db, (tx) => {
    const { cityId } = actor;
    if (cityId === null || ledRegion(tx, actor) === undefined) return refuse({ kind: "not-found" });
    insertConfirmation(tx, { cityId, by: actor.id, at: now });
    insertAct(tx, { kind: "city", act: "confirm-facts", object: cityId, by: actor.id, at: now });
    return ok(null);
  });
}

export const keepsNetwork = (actor: Actor): boolean => hasRole(actor, "coordinator");
