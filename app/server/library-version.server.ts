import { libraryRevision } from "db/repositories/example-list.ts";
import { db } from "./db.server.ts";

/** What a page of the library depends on: the tag of an unchanged page is made from it. */
export const libraryVersion = (): number => libraryRevision(db);
