import type { Db } from "db/connection.ts";
import { insertAct } from "db/repositories/act-log.ts";
import {
  type City,
  type CitySettings,
  findCity,
  findUnit,
  insertUnit,
  listUnits,
  type Unit,
  updateCitySettings,
  updateUnit,
} from "db/repositories/cities.ts";
import { type Invitation, listOpenInvitations } from "db/repositories/invitations.ts";
import { listInvitedDomains } from "db/repositories/invited-domains.ts";
import { listPeople, type Person } from "db/repositories/people.ts";
import { transact } from "db/transact.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { canClose, canKeepCity, isLeadOf } from "~/domain/case/people-rights.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { type Invalid, invalid } from "./check-fields.ts";
import { newId } from "./token.server.ts";

type NotFound = { kind: "not-found" };

/** The city that the actor leads. Who leads none does not see these pages. */
function ledCity(db: Db, actor: Actor): City | undefined {
  return isLeadOf(actor, actor.cityId) ? findCity(db, actor.cityId ?? "") : undefined;
}

/** The own city; or the one asked for, which coordinators keep like its lead. */
function keptCity(db: Db, actor: Actor, asked: string | undefined): City | undefined {
  if (asked === undefined) return ledCity(db, actor);
  return canKeepCity(actor, asked) ? findCity(db, asked) : undefined;
}

export interface Colleagues {
  city: City;
  people: (Person & { canClose: boolean })[];
  invitations: Invitation[];
  units: Unit[];
}

export function openColleagues(db: Db, actor: Actor, now: Date): Result<Colleagues, NotFound> {
  const city = ledCity(db, actor);
  if (!city) return refuse({ kind: "not-found" });
  const people = listPeople(db, { cityId: city.id }).map((person) => ({
    ...person,
    canClose: canClose(actor, person),
  }));
  const units = listUnits(db, city.id).filter((unit) => !unit.closedAt);
  return ok({ city, people, units, invitations: listOpenInvitations(db, now, city.id) });
}

export function openUnits(db: Db, actor: Actor, asked?: string): Result<{ city: City; units: Unit[] }, NotFound> {
  const city = keptCity(db, actor, asked);
  return city ? ok({ city, units: listUnits(db, city.id) }) : refuse({ kind: "not-found" });
}

export function openSettings(db: Db, actor: Actor, asked?: string): Result<City, NotFound> {
  const city = keptCity(db, actor, asked);
  return city ? ok(city) : refuse({ kind: "not-found" });
}

export function saveSettings(
  db: Db,
  actor: Actor,
  settings: CitySettings,
  now: Date,
  asked?: string,
): Result<null, NotFound> {
  return transact(db, (tx) => {
    const city = keptCity(tx, actor, asked);
    if (!city) return refuse({ kind: "not-found" });
    updateCitySettings(tx, city.id, settings, now);
    insertAct(tx, { kind: "city", act: "settings", object: city.id, by: actor.id, at: now });
    return ok(null);
  });
}

const isSameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

export function addUnit(
  db: Db,
  actor: Actor,
  name: string,
  now: Date,
  asked?: string,
): Result<string, NotFound | Invalid> {
  return transact<string, NotFound | Invalid>(db, (tx) => {
    const city = keptCity(tx, actor, asked);
    if (!city) return refuse({ kind: "not-found" });
    if (listUnits(tx, city.id).some((unit) => isSameName(unit.name, name)))
      return invalid("name", "unit-exists", { name });
    const id = newId();
    insertUnit(tx, { id, cityId: city.id, name });
    insertAct(tx, { kind: "unit", act: "add", object: id, by: actor.id, at: now });
    return ok(id);
  });
}

export function renameUnit(
  db: Db,
  actor: Actor,
  id: string,
  name: string,
  now: Date,
): Result<null, NotFound | Invalid> {
  return transact<null, NotFound | Invalid>(db, (tx) => {
    const unit = findUnit(tx, id);
    if (!unit || !canKeepCity(actor, unit.cityId)) return refuse({ kind: "not-found" });
    const others = listUnits(tx, unit.cityId).filter((other) => other.id !== id);
    if (others.some((other) => isSameName(other.name, name)))
      return invalid(`name-${id}`, "unit-exists", { [`name-${id}`]: name });
    updateUnit(tx, id, { name });
    insertAct(tx, { kind: "unit", act: "rename", object: id, by: actor.id, at: now });
    return ok(null);
  });
}

/** A closed unit stays in old plans; nobody can be placed in it any more. */
export function setUnitClosed(
  db: Db,
  actor: Actor,
  id: string,
  isClosed: boolean,
  now: Date,
): Result<null, NotFound | Invalid> {
  return transact<null, NotFound | Invalid>(db, (tx) => {
    const unit = findUnit(tx, id);
    if (!unit || !canKeepCity(actor, unit.cityId)) return refuse({ kind: "not-found" });
    const workers = listPeople(tx, { cityId: unit.cityId, state: "open" }).filter((person) => person.unitId === id);
    if (isClosed && workers.length > 0) return invalid(`name-${id}`, "unit-in-use", {});
    const isInvitedTo = listInvitedDomains(tx).some(({ unitId }) => unitId === id);
    if (isClosed && isInvitedTo) return invalid(`name-${id}`, "unit-invited", {});
    updateUnit(tx, id, { closedAt: isClosed ? now : null });
    insertAct(tx, { kind: "unit", act: isClosed ? "close" : "reopen", object: id, by: actor.id, at: now });
    return ok(null);
  });
}
