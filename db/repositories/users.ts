import { eq } from "drizzle-orm";
import type { Lang } from "~/domain/lang.ts";
import type { Db } from "../connection.ts";
import { users } from "../schema/accounts.ts";

export interface User {
  id: string;
  name: string;
  email: string;
  language: Lang;
  unitId: string | null;
  closedAt: Date | null;
}

const userColumns = {
  id: users.id,
  name: users.name,
  email: users.email,
  language: users.language,
  unitId: users.unitId,
  closedAt: users.closedAt,
};

/** Addresses are kept in small letters. */
export function findUserByEmail(db: Db, email: string): User | undefined {
  return db.select(userColumns).from(users).where(eq(users.email, email.trim().toLowerCase())).get();
}
