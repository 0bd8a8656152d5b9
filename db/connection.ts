import Database from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";

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
  client.pragma("foreign_keys = ON");
  client.pragma("busy_timeout = 5000");
  client.pragma("cache_size = -65536");
  return drizzle({ client });
}
