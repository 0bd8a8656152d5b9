import Database from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";

/** How long somebody who writes waits until another process has written. */
export const longestWaitMs = 5000;

/** A connection or a transaction: whatever a repository can run its statements on. */
export type Db = BetterSQLite3Database & { $client: Database.Database };

/**
 * Opens the database. `source` is a file, `:memory:` or the bytes of a serialized database.
 * WAL with `synchronous = FULL`: what was answered as saved survives a loss of power.
 */
export function openDatabase(source: string | Buffer): Db {
  const client = new Database(source);
  client.pragma("journal_mode = WAL");
  client.pragma("synchronous = FULL");
  // With SQLite's usual thousand pages the slowest save in a hundred was one that waited for a checkpoint.
  client.pragma("wal_autocheckpoint = 4000");
  client.pragma("foreign_keys = ON");
  client.pragma(`busy_timeout = ${longestWaitMs}`);
  client.pragma("cache_size = -65536");
  return drizzle({ client });
}
