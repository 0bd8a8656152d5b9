import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { type Db, openDatabase } from "db/connection.ts";
import { migrateDatabase } from "db/migrate.ts";
import { env } from "./env.server.ts";

function openAndMigrate(file: string): Db {
  if (file !== ":memory:") mkdirSync(dirname(file), { recursive: true });
  const opened = openDatabase(file);
  migrateDatabase(opened);
  return opened;
}

/** The one handle of the server. Routes pass it down; nothing below them imports it. */
export const db: Db = openAndMigrate(env.DATABASE_FILE);
