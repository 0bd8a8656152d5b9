import type { Db } from "db/connection.ts";
import { insertAct } from "db/repositories/act-log.ts";
import { listColleagues } from "db/repositories/buyers.ts";
import { findUnit, listAllUnits, type Unit } from "db/repositories/cities.ts";
import { listOthersInRole, listReviewsHeld, listTeamsHeld } from "db/repositories/holdings.ts";
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
import { deleteAcceptedRemoval, listOpenRemovals } from "db/repositories/removal-requests.ts";
import { deleteSessionsOf } from "db/repositories/sessions.ts";
import { transact } from "db/transact.ts";
import { type Actor, hasRole, type Role } from "~/domain/case/actor.ts";
import { canClose, canSeePerson, canSetRoles, isCityRole } from "~/domain/case/people-rights.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { type FieldProblem, type Invalid, invalid } from "./check-fields.ts";

type NotFound = { kind: "not-found" };

export interface People {
  people: (Person & { canClose: boolean })[];
  invitations: Invitation[];
  units: Unit[];
  cities: ReturnType<typeof listCityNames>;
  /** Who asks that their personal data be removed. */
  removals: { userId: string; name: string; askedAt: Date }[];
}

/** Everyone with an account, for coordinators. To others the page does not exist. */
export function openPeople(db: Db, actor: Actor, filter: PeopleFilter, now: Date): Result<People, NotFound> {
  if (!hasRole(actor, "coordinator")) return refuse({ kind: "not-found" });
  return ok({
    people: listPeople(db, filter).map((person) => ({ ...person, canClose: canClose(actor, person) })),
    invitations: listOpenInvitations(db, now),
    units: listAllUnits(db).filter((unit) => !unit.closedAt),
    cities: listCityNames(db),
    removals: listOpenRemovals(db),
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
    const orphan = orphanedBy(tx, person, roles, unitId);
    if (orphan) return invalid(orphan.field, orphan.problem, typed);
    updateRoles(tx, id, roles, unitId, now);
    const facts = { roles, before: person.roles, ...(unitId ? { unit: unitId } : {}) };
    insertAct(tx, { kind: "person", act: "roles", object: id, by: actor.id, at: now, facts });
    return ok(null);
  });
}

/** What would be left without anybody by the new roles: a city that is led, reviews that wait, plans of the city left. */
function orphanedBy(
  db: Db,
  person: Person,
  next: readonly Role[],
  unitId: string | null,
): { field: string; problem: FieldProblem } | undefined {
  const { id, cityId } = person;
  const newCity = unitId ? findUnit(db, unitId)?.cityId : undefined;
  const moves = cityId !== null && newCity !== cityId;
  if (moves && listTeamsHeld(db, id).some((plan) => plan.role === "owner" && plan.cityId === cityId))
    return { field: "unitId", problem: "plans-stay" };
  const losesLead = person.roles.includes("city-lead") && (moves || !next.includes("city-lead"));
  if (losesLead && cityId !== null && !person.closedAt && isOnlyLead(db, id, cityId))
    return { field: moves ? "unitId" : "roles", problem: "last-lead" };
  if (person.roles.includes("expert") && !next.includes("expert") && listReviewsHeld(db, id).length > 0)
    return { field: "roles", problem: "reviews-wait" };
  return undefined;
}

/** No other leads the city, and there are people to lead. */
const isOnlyLead = (db: Db, id: string, cityId: string): boolean =>
  listOthersInRole(db, "city-lead", { not: id, cityId }).length === 0 &&
  listColleagues(db, cityId).some((colleague) => colleague.id !== id);

/** Signs a person out everywhere, such as when a device of theirs was lost; they sign in again. */
export function endSessionsOf(db: Db, actor: Actor, id: string, now: Date): Result<null, NotFound> {
  return transact<null, NotFound>(db, (tx) => {
    if (!findPerson(tx, id) || !hasRole(actor, "coordinator")) return refuse({ kind: "not-found" });
    const ended = deleteSessionsOf(tx, id);
    if (ended > 0)
      insertAct(tx, { kind: "person", act: "end-session", object: id, by: actor.id, at: now, facts: { ended } });
    return ok(null);
  });
}

/**
 * Opens a closed account again. What the person held stays with those who took it over; a removal that was accepted must be
 * asked for anew, one that waits goes on waiting.
 */
export function reopenAccount(
  db: Db,
  actor: Actor,
  id: string,
  now: Date,
): Result<null, NotFound | { kind: "forbidden" }> {
  return transact<null, NotFound | { kind: "forbidden" }>(db, (tx) => {
    const person = findPerson(tx, id);
    if (!person || !canSeePerson(actor, person)) return refuse({ kind: "not-found" });
    if (!canClose(actor, person)) return refuse({ kind: "forbidden" });
    updatePersonClosed(tx, id, null, now);
    deleteAcceptedRemoval(tx, id);
    insertAct(tx, { kind: "person", act: "reopen", object: id, by: actor.id, at: now });
    return ok(null);
  });
}
