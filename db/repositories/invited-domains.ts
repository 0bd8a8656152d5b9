import { asc, eq } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { invitedDomains } from "../schema/accounts.ts";
import { units } from "../schema/network.ts";

export interface InvitedDomain {
  domain: string;
  unitId: string;
  unit: string;
  cityId: string;
}

const select = (db: Db) =>
  db
    .select({ domain: invitedDomains.domain, unitId: units.id, unit: units.name, cityId: units.cityId })
    .from(invitedDomains)
    .innerJoin(units, eq(units.id, invitedDomains.unitId));

export const listInvitedDomains = (db: Db): InvitedDomain[] => select(db).orderBy(asc(invitedDomains.domain)).all();

export const findInvitedDomain = (db: Db, domain: string): InvitedDomain | undefined =>
  select(db).where(eq(invitedDomains.domain, domain)).get();

export function insertInvitedDomain(
  db: Db,
  invited: { domain: string; unitId: string; addedBy: string; addedAt: Date },
): void {
  db.insert(invitedDomains).values(invited).run();
}

export const deleteInvitedDomain = (db: Db, domain: string): boolean =>
  db.delete(invitedDomains).where(eq(invitedDomains.domain, domain)).run().changes === 1;
