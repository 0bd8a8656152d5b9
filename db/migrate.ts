import { resolve } from "node:path";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import type { Db } from "./connection.ts";

/** The bundled server and the tests both run from the root of the project. */
const migrationsFolder = resolve("db/migrations");

/**
 * Brings the database to the newest schema. SQLite ignores `foreign_keys = OFF` inside a transaction, so a table
 * rebuild could cascade-delete children in silence: the check is switched off outside and made by hand after.
 */
export function migrateDatabase(db: Db, folder: string = migrationsFolder): void {
  const { $client: client } = db;
  client.pragma("foreign_keys = OFF");
  try {
    migrate(db, { migrationsFolder: folder });
    const broken = client.pragma("foreign_key_check");
    if (Array.isArray(broken) && broken.length > 0) {
      throw new Error(`The migrated database breaks ${broken.length} foreign keys`);
    }
  } finally {
    client.pragma("foreign_keys = ON");
  }
}
