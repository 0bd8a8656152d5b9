import { type IndexedWord, partsOf, type SearchDocument, searchColumns } from "~/domain/search/document.ts";
import { placeOf } from "~/domain/search/score.ts";
import type { Db } from "../connection.ts";
import { prepared } from "../prepared.ts";
import { findPackedWords, packWords, wordsIn } from "./example-words.ts";

// The search tables are no Drizzle tables: FTS5 knows columns without types.

const statements = prepared(({ $client: client }) => ({
  addDocument: client.prepare(
    `INSERT INTO example_search (rowid, ${searchColumns.join(", ")}) VALUES (?, ${searchColumns.map(() => "?").join(", ")})`,
  ),
  addWord: client
    .prepare<[object], number>(
      `INSERT INTO search_words (stem, langs, surface, parts, examples) VALUES (@stem, @langs, @surface, @parts, @examples)
       ON CONFLICT (stem) DO UPDATE SET
         langs = langs | excluded.langs,
         examples = examples + excluded.examples,
         parts = CASE WHEN length(excluded.surface) < length(surface) THEN excluded.parts ELSE parts END,
         surface = CASE WHEN length(excluded.surface) < length(surface) THEN excluded.surface ELSE surface END
       RETURNING id`,
    )
    .pluck(),
  addWords: client.prepare("INSERT INTO example_words (example, words) VALUES (?, ?)"),
  removeDocument: client.prepare("DELETE FROM example_search WHERE rowid = ?"),
  removeWords: client.prepare("DELETE FROM example_words WHERE example = ?"),
  lessWords: client.prepare(
    "UPDATE search_words SET examples = examples - 1 WHERE id IN (SELECT value FROM json_each(?))",
  ),
  forgetWords: client.prepare(
    "DELETE FROM search_words WHERE examples <= 0 AND id IN (SELECT value FROM json_each(?))",
  ),
}));

/** An example and what the index is to keep of it. */
export interface Indexed {
  readonly number: number;
  readonly document: SearchDocument;
}

/** Puts examples into the index, in place of what stood there for them. Many at once share the writing of their words. */
export function indexExamples(db: Db, several: readonly Indexed[]): void {
  for (const { number } of several) unindexExample(db, number);
  const { addDocument, addWord, addWords } = statements(db);
  const ids = new Map<string, number>();
  for (const word of together(several)) {
    const id = addWord.get({ ...word, parts: partsOf(word) });
    if (id !== undefined) ids.set(word.stem, id);
  }
  for (const { number, document } of several) {
    addDocument.run(number, ...searchColumns.map((column) => document.columns[column]));
    addWords.run(number, packWords(document.words.map((word) => [ids.get(word.stem) ?? 0, placeOf(word)])));
  }
}

/** The words of all of them, each once, with how many of them have it. */
function together(several: readonly Indexed[]): Iterable<IndexedWord & { examples: number }> {
  const words = new Map<string, { stem: string; langs: number; surface: string; examples: number }>();
  for (const { document } of several) {
    for (const { stem, langs, surface } of document.words) {
      const word = words.get(stem) ?? { stem, langs, surface, examples: 0 };
      word.langs |= langs;
      word.examples += 1;
      if (surface.length < word.surface.length) word.surface = surface;
      words.set(stem, word);
    }
  }
  return words.values();
}

/** Takes an example out of the index; words that no example has any more go too. */
export function unindexExample(db: Db, number: number): void {
  const packed = findPackedWords(db, number);
  if (!packed) return;
  const { removeDocument, removeWords, lessWords, forgetWords } = statements(db);
  const words = JSON.stringify(wordsIn(packed));
  removeDocument.run(number);
  removeWords.run(number);
  lessWords.run(words);
  forgetWords.run(words);
}
