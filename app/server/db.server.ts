import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { commitTogether as together } from "db/commit-together.ts";
import { type Db, openDatabase } from "db/connection.ts";
import { migrateDatabase } from "db/migrate.ts";
import type { Result } from "~/domain/result.ts";
import { env } from "./env.server.ts";

function openAndMigrate(file: string): Db {
  try {
    if (file !== ":memory:") mkdirSync(dirname(file), { recursive: true });
    const opened = openDatabase(file);
    migrateDatabase(opened);
    return opened;
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem);
    throw new Error(`The database ${resolve(file)} (DATABASE_FILE) cannot be opened: ${reason}`, { cause: problem });
  }
}

/** The one handle of the server. Routes pass it down; nothing below them imports it. */
export const db: Db = openAndMigrate(env.DATABASE_FILE);

/** Runs a use case on it that shares its commit with those that wait at the same moment. */
export const commitTogether = <Value, Refusal>(
  work: (tx: Db) => Result<Value, Refusal> & { then?: never },
): Promise<Result<Value, Refusal>> => together(db, work);
