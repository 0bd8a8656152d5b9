import { inArray } from "drizzle-orm";
import type { Example } from "~/domain/example.ts";
import { type Asked, type Browsed, browse } from "~/domain/library/browse.ts";
import type { Traits } from "~/domain/library/likeness.ts";
import type { NeedWord } from "~/domain/search/need-words.ts";
import type { Db } from "../connection.ts";
import { examples } from "../schema/examples.ts";
import { type Found, findByWords } from "./example-search.ts";
import { exampleOf } from "./examples.ts";
import { libraryColumns } from "./library-columns.ts";

export interface ListQuery extends Omit<Asked, "numbers"> {
  /** What is looked for; the empty text finds everything. */
  readonly q: string;
}

export interface ExampleList extends Browsed {
  readonly examples: readonly Example[];
  /** Undefined when no words were given. */
  readonly found: Found | undefined;
}

export function listExamples(db: Db, query: ListQuery): ExampleList {
  const { found, ...browsed } = search(db, query);
  return { ...browsed, found, examples: listExamplesByNumber(db, browsed.numbers) };
}

/** The numbers of the examples that a query finds, in its order: to be read piece by piece where they are many. */
export const listNumbers = (db: Db, query: ListQuery): readonly number[] => search(db, query).numbers;

function search(db: Db, query: ListQuery): Browsed & { found: Found | undefined } {
  const found = query.q === "" ? undefined : findByWords(db, query.q, query.chosen);
  return { found, ...browse(libraryColumns(db), { ...query, numbers: found?.numbers }) };
}

/** In the order of the numbers. */
export function listExamplesByNumber(db: Db, numbers: readonly number[]): Example[] {
  const rows = db
    .select()
    .from(examples)
    .where(inArray(examples.number, [...numbers]))
    .all();
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  return numbers.flatMap((number) => {
    const row = byNumber.get(number);
    return row ? [exampleOf(row)] : [];
  });
}

/** How many published examples each member of the network has. */
export function countExamplesByCity(db: Db): ReadonlyMap<string, number> {
  const rows = db.$client
    .prepare<[], { city: string; count: number }>(
      "SELECT city_id AS city, count(*) AS count FROM examples WHERE stage = 'published' AND city_id IS NOT NULL GROUP BY 1",
    )
    .all();
  return new Map(rows.map(({ city, count }) => [city, count]));
}

export function listExamplesOfCities(db: Db, cityIds: readonly string[]): Example[] {
  const rows = db.$client
    .prepare<[string], { number: number }>(
      `SELECT number FROM examples WHERE stage = 'published' AND city_id IN (SELECT value FROM json_each(?))
       ORDER BY year DESC NULLS LAST, completeness DESC LIMIT 50`,
    )
    .all(JSON.stringify(cityIds));
  return listExamplesByNumber(
    db,
    rows.map(({ number }) => number),
  );
}

export interface SimilarExample {
  readonly example: Example;
  /** The words that both needs have, the rarest first. */
  readonly words: readonly string[];
}

/** More than so many examples have a word: it says little, and reading them all would take time. */
const mostHaving = 1000;
/** So many readings of the index are enough to find some like it. */
const mostRead = 2000;

const sharesQuestion = `EXISTS (SELECT 1 FROM json_each(e.questions) q
  WHERE q.value IN (SELECT value FROM json_each(@questions)))`;

/**
 * Published examples that have the rarest words of this need in their own, best those of the same theme, question, procedure,
 * object and city; then others of the theme. The words are looked up in the index, so the library may be large.
 */
const similar = `WITH telling AS (
  SELECT w.examples, w.stem, n.value ->> 'word' AS word, iif(substr(w.surface, 1, 4) = substr(n.value ->> 'word', 1, 4), w.surface, n.value ->> 'word') AS shown,
    ln((SELECT max(number) FROM examples) * 1.0 / w.examples) AS rarity
  FROM json_each(@need) n CROSS JOIN search_words w ON w.stem = n.value ->> 'stem'
  WHERE w.langs & @lang
    AND w.examples BETWEEN @least AND max(2, min(${mostHaving}, (SELECT max(number) FROM examples) / 3))
  GROUP BY w.id ORDER BY w.examples LIMIT 30
), need AS MATERIALIZED (
  SELECT * FROM (SELECT *, sum(examples) OVER (ORDER BY examples ROWS UNBOUNDED PRECEDING) AS readings FROM telling)
  WHERE readings <= ${mostRead}
), met AS (
  SELECT s.rowid AS example, need.word, need.shown, max(need.rarity) AS rarity
  FROM need CROSS JOIN example_search s
  WHERE example_search MATCH '{title need} : "' || replace(need.stem, '"', '""') || '"'
  GROUP BY s.rowid, need.word
), alike AS (
  SELECT example, sum(rarity) AS rarity, count(*) AS count, json_group_array(shown ORDER BY rarity DESC) AS words
  FROM met GROUP BY example
  UNION ALL
  SELECT * FROM (
    SELECT number, 0, 0, '[]' FROM examples
    WHERE stage = 'published' AND theme = @theme AND number NOT IN (SELECT example FROM met)
    ORDER BY completeness DESC LIMIT 100
  )
)
SELECT e.number, alike.words,
  alike.rarity + ifnull(e.theme = @theme, 0) * 2 + ifnull(e.procedure = @procedure, 0) * 1.5
    + ifnull(e.city_id = @city, 0) + ifnull(e.object = @object, 0) * 0.5 + (${sharesQuestion}) AS likeness
FROM alike CROSS JOIN examples e ON e.number = alike.example
WHERE e.stage = 'published' AND e.id <> @except AND (alike.count > 1 OR e.theme = @theme)
ORDER BY likeness DESC, e.completeness DESC, e.number LIMIT @limit`;

export interface Likened {
  readonly traits: Traits;
  /** The words of a need, taken to their stems, in the language that `lang` is the bit of. */
  readonly need: readonly NeedWord[];
  readonly lang: number;
  /** The example that others are to be like. */
  readonly except?: string;
  readonly limit: number;
}

/** Those most like it first. */
export function listSimilar(db: Db, { traits, need, lang, except = "", limit }: Likened): SimilarExample[] {
  const rows = db.$client.prepare<[object], { number: number; words: string }>(similar).all({
    except,
    // A word that only the example itself has finds nothing else.
    least: except === "" ? 1 : 2,
    need: JSON.stringify(need),
    lang,
    procedure: traits.procedure,
    theme: traits.themes[0] ?? null,
    object: traits.object,
    city: traits.cityId,
    questions: JSON.stringify(traits.questions),
    limit,
  });
  const words = new Map(rows.map((row) => [row.number, strings(row.words)]));
  const found = db
    .select()
    .from(examples)
    .where(inArray(examples.number, [...words.keys()]))
    .all();
  const byNumber = new Map(found.map((row) => [row.number, exampleOf(row)]));
  return rows.flatMap(({ number }) => {
    const example = byNumber.get(number);
    return example ? [{ example, words: words.get(number) ?? [] }] : [];
  });
}

function strings(json: string): string[] {
  const read: unknown = JSON.parse(json);
  return Array.isArray(read) ? read.filter((one) => typeof one === "string") : [];
}
