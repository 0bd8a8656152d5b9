import type { Db } from "db/connection.ts";
import { insertAct } from "db/repositories/act-log.ts";
import { findUnit, insertUnit, listAllUnits, type Unit } from "db/repositories/cities.ts";
import {
  deleteInvitedDomain,
  findInvitedDomain,
  type InvitedDomain,
  insertInvitedDomain,
  listInvitedDomains,
} from "db/repositories/invited-domains.ts";
import { listCityNames } from "db/repositories/people.ts";
import { transact } from "db/transact.ts";
import { type Actor, hasRole } from "~/domain/case/actor.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { type Invalid, invalid } from "./check-fields.ts";
import { newId } from "./token.server.ts";

type NotFound = { kind: "not-found" };

export interface Domains {
  domains: InvitedDomain[];
  units: Unit[];
  cities: ReturnType<typeof listCityNames>;
}

/** For coordinators; to others the page does not exist. */
export function openDomains(db: Db, actor: Actor): Result<Domains, NotFound> {
  if (!hasRole(actor, "coordinator")) return refuse({ kind: "not-found" });
  const units = listAllUnits(db).filter((unit) => !unit.closedAt);
  return ok({ domains: listInvitedDomains(db), units, cities: listCityNames(db) });
}

export interface DomainInvite {
  domain: string;
  unitId: string;
  newUnit?: { cityId: string; name: string } | undefined;
}

/** From now on people of the domain get an account when their organisation's sign-in first sends them. */
export function inviteDomain(
  db: Db,
  actor: Actor,
  { domain, unitId, newUnit }: DomainInvite,
  { now, typed }: { now: Date; typed: Invalid["typed"] },
): Result<null, NotFound | Invalid> {
  return transact<null, NotFound | Invalid>(db, (tx) => {
    if (!hasRole(actor, "coordinator")) return refuse({ kind: "not-found" });
    const unit = newUnit ? { id: newId(), ...newUnit } : findUnit(tx, unitId);
    if (!unit || ("closedAt" in unit && unit.closedAt)) return invalid("unitId", "no-unit", typed);
    if (findInvitedDomain(tx, domain)) return invalid("domain", "domain-exists", typed);
    if (newUnit) {
      insertUnit(tx, unit);
      insertAct(tx, { kind: "unit", act: "add", object: unit.id, by: actor.id, at: now });
    }
    insertInvitedDomain(tx, { domain, unitId: unit.id, addedBy: actor.id, addedAt: now });
    const facts = { domain, unit: unit.id };
    insertAct(tx, { kind: "city", act: "invite-domain", object: unit.cityId, by: actor.id, at: now, facts });
    return ok(null);
  });
}

/** Accounts that came to be through it stay; new ones do not come. */
export function withdrawDomain(db: Db, actor: Actor, domain: string, now: Date): Result<null, NotFound> {
  return transact<null, NotFound>(db, (tx) => {
    const invited = findInvitedDomain(tx, domain);
    if (!invited || !hasRole(actor, "coordinator")) return refuse({ kind: "not-found" });
    deleteInvitedDomain(tx, domain);
    const act = { kind: "city", act: "withdraw-domain", object: invited.cityId } as const;
    insertAct(tx, { ...act, by: actor.id, at: now, facts: { domain } });
    return ok(null);
  });
}
