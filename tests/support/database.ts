import { type Db, openDatabase } from "db/connection.ts";
import { migrateDatabase } from "db/migrate.ts";
import { seedExamples } from "db/seed/examples.ts";
import { noon } from "./plans.ts";

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

let library: Buffer | undefined;

/** The same with the cities and the examples of the library, read in once a worker. */
export function libraryDatabase(): Db {
  if (!library) {
    const first = freshDatabase();
    seedExamples(first, noon);
    library = first.$client.serialize();
    first.$client.close();
  }
  return openDatabase(library);
}

/** Takes every row out of a database that stays open. Search indexes forget too. */
export function emptyDatabase(db: Db): void {
  const { $client: client } = db;
  client.pragma("foreign_keys = OFF");
  const guard = String(client.prepare("SELECT sql FROM sqlite_schema WHERE name = 'act_log_stays'").pluck().get());
  client.exec("DROP TRIGGER act_log_stays");
  const tables = [client.pragma("table_list")].flat().filter(isTable);
  const own = tables.filter(({ schema, name }) => schema === "main" && !/^(sqlite_|__drizzle)/.test(name));
  // Rows first: on their way out they take their words out of the indexes.
  for (const { name, type } of own) if (type === "table") client.prepare(`DELETE FROM "${name}"`).run();
  for (const { name, type } of own)
    if (type === "virtual") client.prepare(`INSERT INTO "${name}" ("${name}") VALUES ('delete-all')`).run();
  client.exec(guard);
  client.pragma("foreign_keys = ON");
}

const isTable = (row: unknown): row is { schema: string; name: string; type: string } =>
  typeof row === "object" && row !== null && "type" in row;
