import { partsOf, type SearchDocument, searchColumns } from "~/domain/search/document.ts";
import type { Db } from "../connection.ts";

// The search tables are no Drizzle tables: FTS5 knows columns without types.

/** Puts one example into the index, in place of what stood there for it. */
export function indexExample(db: Db, number: number, document: SearchDocument): void {
  unindexExample(db, number);
  const { $client: client } = db;
  const columns = searchColumns.join(", ");
  const places = searchColumns.map(() => "?").join(", ");
  client
    .prepare(`INSERT INTO example_search (rowid, ${columns}) VALUES (?, ${places})`)
    .run(number, ...searchColumns.map((column) => document.columns[column]));

  const addWord = client.prepare(
    `INSERT INTO search_words (stem, langs, surface, parts, examples) VALUES (@stem, @langs, @surface, @parts, 1)
     ON CONFLICT (stem) DO UPDATE SET
       langs = langs | excluded.langs,
       examples = examples + 1,
       parts = CASE WHEN length(excluded.surface) < length(surface) THEN excluded.parts ELSE parts END,
       surface = CASE WHEN length(excluded.surface) < length(surface) THEN excluded.surface ELSE surface END
     RETURNING id`,
  );
  const link = client.prepare("INSERT INTO example_words (example, word) VALUES (?, ?)");
  for (const word of document.words) {
    const row = addWord.get({ ...word, parts: partsOf(word) });
    if (isRow(row)) link.run(number, row.id);
  }
}

/** Takes an example out of the index; words that no example has any more go too. */
export function unindexExample(db: Db, number: number): void {
  const { $client: client } = db;
  const removed = client.prepare("DELETE FROM example_search WHERE rowid = ?").run(number);
  if (removed.changes === 0) return;
  client
    .prepare(
      "UPDATE search_words SET examples = examples - 1 WHERE id IN (SELECT word FROM example_words WHERE example = ?)",
    )
    .run(number);
  client.prepare("DELETE FROM example_words WHERE example = ?").run(number);
  client.prepare("DELETE FROM search_words WHERE examples <= 0").run();
}

const isRow = (row: unknown): row is { id: number } => typeof row === "object" && row !== null && "id" in row;
