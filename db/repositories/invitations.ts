import { and, asc, eq, gt, isNull } from "drizzle-orm";
import { type Role, roles } from "~/domain/case/actor.ts";
import type { Lang } from "~/domain/lang.ts";
import type { Db } from "../connection.ts";
import { invitations } from "../schema/accounts.ts";
import { units } from "../schema/network.ts";

export interface Invitation {
  id: string;
  email: string;
  name: string;
  language: Lang;
  roles: Role[];
  unitId: string | null;
  cityId: string | null;
  expiresAt: Date;
  usedAt: Date | null;
}

export interface NewInvitation {
  id: string;
  tokenHash: string;
  email: string;
  name: string;
  language: Lang;
  roles: readonly Role[];
  unitId: string | null;
  invitedBy: string | null;
  createdAt: Date;
  expiresAt: Date;
}

const columns = {
  id: invitations.id,
  email: invitations.email,
  name: invitations.name,
  language: invitations.language,
  roles: invitations.roles,
  unitId: invitations.unitId,
  cityId: units.cityId,
  expiresAt: invitations.expiresAt,
  usedAt: invitations.usedAt,
};

const select = (db: Db) => db.select(columns).from(invitations).leftJoin(units, eq(units.id, invitations.unitId));

const toInvitation = (row: Omit<Invitation, "roles"> & { roles: string[] }): Invitation => ({
  ...row,
  roles: roles.filter((role) => row.roles.includes(role)),
});

export function insertInvitation(db: Db, invitation: NewInvitation): void {
  db.insert(invitations)
    .values({ ...invitation, email: invitation.email.toLowerCase(), roles: [...invitation.roles] })
    .run();
}

export function findInvitationByHash(db: Db, tokenHash: string): Invitation | undefined {
  const row = select(db).where(eq(invitations.tokenHash, tokenHash)).get();
  return row && toInvitation(row);
}

export function findInvitation(db: Db, id: string): Invitation | undefined {
  const row = select(db).where(eq(invitations.id, id)).get();
  return row && toInvitation(row);
}

/** Those that can still be used; of one city or of all. */
export function listOpenInvitations(db: Db, now: Date, cityId?: string): Invitation[] {
  const isOpen = and(isNull(invitations.usedAt), gt(invitations.expiresAt, now));
  const ofCity = cityId === undefined ? undefined : eq(units.cityId, cityId);
  return select(db).where(and(isOpen, ofCity)).orderBy(asc(invitations.email)).all().map(toInvitation);
}

/** Every invitation to one address that can still be used. */
export const listOpenInvitationsTo = (db: Db, email: string, now: Date): Invitation[] =>
  select(db)
    .where(and(eq(invitations.email, email), isNull(invitations.usedAt), gt(invitations.expiresAt, now)))
    .all()
    .map(toInvitation);

/** False when it was used meanwhile. */
export function updateInvitationUsed(db: Db, id: string, at: Date): boolean {
  const isUnused = and(eq(invitations.id, id), isNull(invitations.usedAt));
  return db.update(invitations).set({ usedAt: at }).where(isUnused).run().changes === 1;
}

/** A new invitation to the same address makes the earlier ones void. */
export function deleteOpenInvitationsTo(db: Db, email: string): void {
  db.delete(invitations)
    .where(and(eq(invitations.email, email.toLowerCase()), isNull(invitations.usedAt)))
    .run();
}

export function deleteInvitation(db: Db, id: string): void {
  db.delete(invitations).where(eq(invitations.id, id)).run();
}
