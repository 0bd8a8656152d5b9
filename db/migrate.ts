import { resolve } from "node:path";
import { type MigrationMeta, readMigrationFiles } from "drizzle-orm/migrator";
import { ok } from "~/domain/result.ts";
import type { Db } from "./connection.ts";
import { transact } from "./transact.ts";

/** The bundled server and the tests both run from the root of the project. */
const migrationsFolder = resolve("db/migrations");

interface Applied {
  hash: string;
  created_at: number;
}

/**
 * Brings the database to the newest schema, all or nothing. SQLite ignores `foreign_keys = OFF` inside a transaction, so
 * a table rebuild could cascade-delete children in silence: the check is switched off outside and made by hand before
 * the end. Triggers of other tables name a table that is gone for a moment while it is rebuilt: with the older ways of
 * ALTER TABLE, as SQLite advises, that is no error. Two processes that start at once wait for each other, and the second finds nothing to do.
 */
export function migrateDatabase(db: Db, folder: string = migrationsFolder): void {
  const { $client: client } = db;
  client.pragma("foreign_keys = OFF");
  client.pragma("legacy_alter_table = ON");
  try {
    transact(db, (tx) => ok(runPending(tx, readMigrationFiles({ migrationsFolder: folder }))));
  } finally {
    client.pragma("legacy_alter_table = OFF");
    client.pragma("foreign_keys = ON");
  }
}

function runPending(db: Db, known: readonly MigrationMeta[]): void {
  const { $client: client } = db;
  client.exec(
    "create table if not exists __drizzle_migrations (id serial primary key, hash text not null, created_at numeric)",
  );
  const applied = listApplied(db);
  const pending = known.slice(applied.length);
  if (hasUnknown(applied, known))
    throw new Error(`This database was written by another version of the service. ${wayOut}`);
  if (pending.length === 0) return;

  const insertion = client.prepare("insert into __drizzle_migrations (hash, created_at) values (?, ?)");
  for (const { sql, hash, folderMillis } of pending) {
    for (const statement of sql) client.exec(statement);
    insertion.run(hash, folderMillis);
  }
  const broken = client.pragma("foreign_key_check");
  if (Array.isArray(broken) && broken.length > 0)
    throw new Error(`The migrated database breaks ${broken.length} foreign keys`);
}

const wayOut = "Run the version that wrote it, or restore a copy made by this one.";

function listApplied({ $client: client }: Db): Applied[] {
  return client
    .prepare<[], Applied>("select hash, created_at from __drizzle_migrations order by created_at, rowid")
    .all();
}

const hasUnknown = (applied: readonly Applied[], known: readonly MigrationMeta[]): boolean =>
  applied.some(({ hash }, index) => known[index]?.hash !== hash);

/** Whether this version of the service can open the database: it wrote it, or an earlier one did. */
export function isKnownSchema(db: Db, folder: string = migrationsFolder): boolean {
  const { $client: client } = db;
  const hasList = client.prepare("select 1 from sqlite_schema where name = '__drizzle_migrations'").get() !== undefined;
  return hasList && !hasUnknown(listApplied(db), readMigrationFiles({ migrationsFolder: folder }));
}
