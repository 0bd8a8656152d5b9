import cluster from "node:cluster";
import { existsSync, mkdirSync, statfsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { SqliteError } from "better-sqlite3";
import { commitTogether as together } from "db/commit-together.ts";
import { type Db, openDatabase } from "db/connection.ts";
import { migrateDatabase } from "db/migrate.ts";
import { beingRestored } from "db/restore.ts";
import { troubleOf } from "db/trouble.ts";
import type { Result } from "~/domain/result.ts";
import { env } from "./env.server.ts";
import { logger } from "./logger.server.ts";

/** Where there is no database, a new one would be begun, without a word in it of what was. */
function sayBrokenOffRestore(file: string): void {
  const left = beingRestored(file);
  if (!cluster.isPrimary || !existsSync(left)) return;
  if (!existsSync(file))
    throw new Error(`A restore was broken off, and there is no database: restore again, or delete ${resolve(left)}`);
  logger.error({ left: resolve(left) }, "a restore was broken off, the database is as it was before: restore again");
}

function openAndMigrate(file: string): Db {
  sayBrokenOffRestore(file);
  try {
    if (file !== ":memory:") mkdirSync(dirname(file), { recursive: true });
    const opened = openDatabase(file);
    migrateDatabase(opened);
    return opened;
  } catch (problem) {
    throw notOpened(file, problem);
  }
}

function notOpened(file: string, problem: unknown): Error {
  const said = problem instanceof Error ? problem.message : String(problem);
  const trouble = troubleOf(problem);
  // Where it makes its files SQLite calls a full disk an I/O error.
  const reason = trouble && isDiskFull(file) ? `there is no room left on the disk (${said})` : said;
  const isMigration = problem instanceof SqliteError && !trouble;
  const what = isMigration ? "cannot be brought to this version, and is as it was" : "cannot be opened";
  return new Error(`The database ${resolve(file)} (DATABASE_FILE) ${what}: ${reason}`, { cause: problem });
}

const isDiskFull = (file: string): boolean => statfsSync(dirname(resolve(file))).bavail === 0;

/** What the start does first with the database: that a file can only be read, or a full disk, may show only there. */
export const withItsName = <Value>(work: Promise<Value>): Promise<Value> =>
  work.catch((problem: unknown) => {
    throw troubleOf(problem) ? notOpened(env.DATABASE_FILE, problem) : problem;
  });

/** The one handle of the server. Routes pass it down; nothing below them imports it. */
export const db: Db = openAndMigrate(env.DATABASE_FILE);

/** Runs a use case on it that shares its commit with those that wait at the same moment. */
export const commitTogether = <Value, Refusal>(
  work: (tx: Db) => Result<Value, Refusal> & { then?: never },
): Promise<Result<Value, Refusal>> => together(db, work);
