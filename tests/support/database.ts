import { type Db, openDatabase } from "db/connection.ts";
import { migrateDatabase } from "db/migrate.ts";

let migrated: Buffer | undefined;

/** A database in memory with the real migrations: migrated once a worker, opened anew from its bytes for each test. */
export function freshDatabase(): Db {
  if (!migrated) {
    const first = openDatabase(":memory:");
    migrateDatabase(first);
    migrated = first.$client.serialize();
    first.$client.close();
  }
  return openDatabase(migrated);
}
