import type { Db } from "db/connection.ts";
import { z } from "zod";

const tableNames = z.array(z.object({ schema: z.string(), name: z.string(), type: z.string() }));
const columnsOf = z.array(z.object({ name: z.string(), type: z.string() }));

/** Our own tables, without what the search index and SQLite keep for themselves. */
export function tables({ $client: client }: Db): string[] {
  return tableNames
    .parse(client.pragma("table_list"))
    .filter(({ schema, name, type }) => schema === "main" && type === "table" && !/^(sqlite_|__drizzle)/.test(name))
    .map(({ name }) => name)
    .sort();
}

/** One row in every table, whatever tables there are: each value fits its column, references point at that one row. */
export function fillEveryTable(db: Db): void {
  const { $client: client } = db;
  client.pragma("foreign_keys = OFF");
  for (const table of tables(db)) {
    const columns = columnsOf.parse(client.pragma(`table_info("${table}")`));
    const values = columns.map(({ type }) =>
      /int|real|num/i.test(type) ? 1 : /blob/i.test(type) ? Buffer.from("1") : "1",
    );
    const names = columns.map(({ name }) => `"${name}"`).join(", ");
    client
      .prepare(`INSERT OR IGNORE INTO "${table}" (${names}) VALUES (${columns.map(() => "?").join(", ")})`)
      .run(values);
  }
  client.pragma("foreign_keys = ON");
}

export const rowsOf = (db: Db): Record<string, unknown[]> =>
  Object.fromEntries(tables(db).map((table) => [table, db.$client.prepare(`SELECT * FROM "${table}"`).all()]));
