import { and, desc, eq, gt, isNull, ne, type SQL, sql } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { invitations, users } from "../schema/accounts.ts";
import { units } from "../schema/network.ts";
import { mails } from "../schema/plans.ts";

/** A mail that was refused and has not been taken since, without what it says. */
export interface UndeliveredMail {
  id: number;
  key: string;
  to: string;
  createdAt: Date;
  tries: number;
  /** Nothing where it is given up. */
  nextTryAt: Date | null;
  personId: string | null;
  personName: string | null;
  invitationId: string | null;
  invitedName: string | null;
  /** When the invitation in it ends. */
  invitationEnds: Date | null;
  /** The city of the person, or of who was invited. */
  cityId: string | null;
}

const columns = {
  id: mails.id,
  key: mails.key,
  to: mails.to,
  createdAt: mails.createdAt,
  tries: mails.tries,
  nextTryAt: mails.nextTryAt,
  personId: users.id,
  personName: users.name,
  invitationId: invitations.id,
  invitedName: invitations.name,
  invitationEnds: invitations.expiresAt,
  cityId: units.cityId,
};

const isUndelivered = and(isNull(mails.sentAt), ne(mails.to, ""), gt(mails.tries, 0));

const select = (db: Db, where: SQL | undefined) =>
  db
    .select(columns)
    .from(mails)
    .leftJoin(users, eq(users.email, mails.to))
    .leftJoin(invitations, sql`${mails.key} = 'invitation:' || ${invitations.id}`)
    .leftJoin(units, sql`${units.id} = coalesce(${users.unitId}, ${invitations.unitId})`)
    .where(and(isUndelivered, where));

/** The newest first; of one city or of all. */
export const listUndelivered = (db: Db, cityId: string | undefined, most = 200): UndeliveredMail[] =>
  select(db, cityId === undefined ? undefined : eq(units.cityId, cityId))
    .orderBy(desc(mails.id))
    .limit(most)
    .all();

export const findUndelivered = (db: Db, id: number): UndeliveredMail | undefined => select(db, eq(mails.id, id)).get();

/** It waits as if it had never been tried. */
export function updateMailAnew(db: Db, id: number): void {
  db.update(mails).set({ tries: 0, nextTryAt: null }).where(eq(mails.id, id)).run();
}
