import type { Db } from "db/connection.ts";
import { insertAct } from "db/repositories/act-log.ts";
import { findUnit, listAllUnits, type Unit } from "db/repositories/cities.ts";
import { type Invitation, listOpenInvitations } from "db/repositories/invitations.ts";
import {
  findPerson,
  listCityNames,
  listPeople,
  type PeopleFilter,
  type Person,
  updatePersonClosed,
  updateRoles,
} from "db/repositories/people.ts";
import { deleteSessionsOf } from "db/repositories/sessions.ts";
import { transact } from "db/transact.ts";
import { type Actor, hasRole, type Role } from "~/domain/case/actor.ts";
import { canClose, canSeePerson, canSetRoles, isCityRole } from "~/domain/case/people-rights.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { type Invalid, invalid } from "./check-fields.ts";

type NotFound = { kind: "not-found" };

export interface People {
  people: (Person & { canClose: boolean })[];
  invitations: Invitation[];
  units: Unit[];
  cities: ReturnType<typeof listCityNames>;
}

/** Everyone with an account, for coordinators. To others the page does not exist. */
export function openPeople(db: Db, actor: Actor, filter: PeopleFilter, now: Date): Result<People, NotFound> {
  if (!hasRole(actor, "coordinator")) return refuse({ kind: "not-found" });
  return ok({
    people: listPeople(db, filter).map((person) => ({ ...person, canClose: canClose(actor, person) })),
    invitations: listOpenInvitations(db, now),
    units: listAllUnits(db).filter((unit) => !unit.closedAt),
    cities: listCityNames(db),
  });
}

export interface OpenedPerson {
  person: Person;
  units: Unit[];
  cities: ReturnType<typeof listCityNames>;
}

export function openPerson(db: Db, actor: Actor, id: string): Result<OpenedPerson, NotFound> {
  const person = findPerson(db, id);
  if (!person || !hasRole(actor, "coordinator")) return refuse({ kind: "not-found" });
  const units = listAllUnits(db).filter((unit) => !unit.closedAt || unit.id === person.unitId);
  return ok({ person, units, cities: listCityNames(db) });
}

export interface NewRoles {
  roles: readonly Role[];
  unitId: string | null;
}

export function setRoles(
  db: Db,
  actor: Actor,
  id: string,
  { roles, unitId }: NewRoles,
  { now, typed }: { now: Date; typed: Invalid["typed"] },
): Result<null, NotFound | Invalid> {
  return transact<null, NotFound | Invalid>(db, (tx) => {
    const person = findPerson(tx, id);
    if (!person || !hasRole(actor, "coordinator")) return refuse({ kind: "not-found" });
    if (!canSetRoles(actor, person, roles)) return invalid("roles", "last-coordinator", typed);
    if (unitId && !findUnit(tx, unitId)) return invalid("unitId", "bad-choice", typed);
    if (!unitId && roles.some(isCityRole)) return invalid("unitId", "no-unit", typed);
    updateRoles(tx, id, roles, unitId, now);
    const facts = { roles, before: person.roles, ...(unitId ? { unit: unitId } : {}) };
    insertAct(tx, { kind: "person", act: "roles", object: id, by: actor.id, at: now, facts });
    return ok(null);
  });
}

/** Closing ends the person's sessions at once; what they wrote stays, under their name. */
export function setClosed(
  db: Db,
  actor: Actor,
  id: string,
  isClosed: boolean,
  now: Date,
): Result<null, NotFound | { kind: "forbidden" }> {
  return transact<null, NotFound | { kind: "forbidden" }>(db, (tx) => {
    const person = findPerson(tx, id);
    if (!person || !canSeePerson(actor, person)) return refuse({ kind: "not-found" });
    if (!canClose(actor, person)) return refuse({ kind: "forbidden" });
    updatePersonClosed(tx, id, isClosed ? now : null, now);
    if (isClosed) deleteSessionsOf(tx, id);
    insertAct(tx, { kind: "person", act: isClosed ? "close" : "reopen", object: id, by: actor.id, at: now });
    return ok(null);
  });
}
