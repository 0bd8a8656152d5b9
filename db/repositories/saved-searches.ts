import { and, asc, count, eq, isNull } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { users } from "../schema/accounts.ts";
import { savedSearches } from "../schema/readers.ts";
import type { MailReader } from "./mail-readers.ts";

export interface SavedSearch {
  /** The address of the library after its path. */
  readonly search: string;
  readonly createdAt: Date;
  readonly toldUntil: Date;
}

const columns = {
  search: savedSearches.search,
  createdAt: savedSearches.createdAt,
  toldUntil: savedSearches.toldUntil,
};

/** Saving what is saved already changes nothing. */
export function insertSavedSearch(db: Db, userId: string, search: string, at: Date): void {
  db.insert(savedSearches).values({ userId, search, createdAt: at, toldUntil: at }).onConflictDoNothing().run();
}

export function deleteSavedSearch(db: Db, userId: string, search: string): void {
  db.delete(savedSearches)
    .where(and(eq(savedSearches.userId, userId), eq(savedSearches.search, search)))
    .run();
}

export const listSavedSearches = (db: Db, userId: string): SavedSearch[] =>
  db
    .select(columns)
    .from(savedSearches)
    .where(eq(savedSearches.userId, userId))
    .orderBy(asc(savedSearches.createdAt), asc(savedSearches.search))
    .all();

export const countSavedSearches = (db: Db, userId: string): number =>
  db.select({ count: count() }).from(savedSearches).where(eq(savedSearches.userId, userId)).get()?.count ?? 0;

/** Everybody with an open account who has saved a search. */
export const listSearchReaders = (db: Db): MailReader[] =>
  db
    .selectDistinct({ id: users.id, email: users.email, language: users.language })
    .from(savedSearches)
    .innerJoin(users, eq(users.id, savedSearches.userId))
    .where(isNull(users.closedAt))
    .all();

export function updateSearchesTold(db: Db, userId: string, until: Date): void {
  db.update(savedSearches).set({ toldUntil: until }).where(eq(savedSearches.userId, userId)).run();
}
