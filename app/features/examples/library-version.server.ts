import type { Db } from "db/connection.ts";
import { libraryRevision } from "db/repositories/example-list.ts";

/** What a page of the library depends on: the tag of an unchanged page is made from it. */
export const libraryVersion = (db: Db): number => libraryRevision(db);
