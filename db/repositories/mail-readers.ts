import { and, eq, isNull, sql } from "drizzle-orm";
import type { Lang } from "~/domain/lang.ts";
import { among } from "../among.ts";
import type { Db } from "../connection.ts";
import { userRoles, users } from "../schema/accounts.ts";

export interface MailReader {
  id: string;
  email: string;
  language: Lang;
}

const columns = { id: users.id, email: users.email, language: users.language };

/** People by id whose accounts are open. */
export const listMailReaders = (db: Db, ids: readonly string[]): MailReader[] =>
  db
    .select(columns)
    .from(users)
    .where(and(isNull(users.closedAt), sql`${users.id} in ${among(ids)}`))
    .all();

export const listCoordinators = (db: Db): MailReader[] =>
  db
    .select(columns)
    .from(users)
    .innerJoin(userRoles, eq(userRoles.userId, users.id))
    .where(and(isNull(users.closedAt), eq(userRoles.role, "coordinator")))
    .all();
