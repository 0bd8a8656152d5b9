import { inArray } from "drizzle-orm";
import type { Example } from "~/domain/example.ts";
import { type Chosen, type Facet, facets, type Sort } from "~/domain/library-filters.ts";
import type { NeedWord } from "~/domain/search/need-words.ts";
import type { Db } from "../connection.ts";
import { prepared } from "../prepared.ts";
import { examples } from "../schema/examples.ts";
import { exampleOf } from "./examples.ts";

export interface ListQuery {
  /** What the words found, best first; undefined when no words were given. */
  readonly numbers: readonly number[] | undefined;
  readonly chosen: Chosen;
  readonly sort: Sort;
  readonly limit: number;
  readonly offset: number;
}

export interface FacetCount {
  readonly facet: Facet;
  readonly value: string;
  readonly count: number;
}

export interface ExampleList {
  readonly total: number;
  readonly examples: readonly Example[];
  /** How many there would be with this value, whatever else of its own facet is chosen. */
  readonly counts: readonly FacetCount[];
}

/** The facets that are one column of the example. */
const columns: Readonly<Partial<Record<Facet, string>>> = {
  procedure: "procedure",
  state: "state",
  object: "object",
  value: "value_band",
  country: "country",
  city: "city",
  year: "CAST(year AS TEXT)",
  figures: "CASE has_figures WHEN 1 THEN 'yes' END",
};

const chosenValues = (facet: Facet): string => `(SELECT value FROM json_each(@${facet}))`;

function matches(facet: Facet): string {
  const values = chosenValues(facet);
  if (facet === "theme") return `(theme IN ${values} OR ifnull(second_theme, '') IN ${values})`;
  if (facet === "question") {
    return `EXISTS (SELECT 1 FROM example_questions q WHERE q.example = e.number AND q.question IN ${values})`;
  }
  return `ifnull(${columns[facet]} IN ${values}, 0)`;
}

/**
 * Every example that the words found, with which facets it fails. An example counts for a value of a facet when it
 * fails no other facet: then the number beside a value is what choosing it would give.
 */
const base = `WITH base AS MATERIALIZED (
  SELECT e.*, w.place, ${facets.map((facet) => `(@${facet} <> '[]' AND NOT ${matches(facet)}) AS no_${facet}`).join(", ")}
  FROM examples e LEFT JOIN (SELECT key AS place, value AS number FROM json_each(@numbers)) w USING (number)
  WHERE e.stage = 'published' AND (@words = 0 OR w.place IS NOT NULL)
), failing AS (SELECT *, ${facets.map((facet) => `no_${facet}`).join(" + ")} AS fails FROM base)`;

function countsOf(facet: Facet): string {
  const counted = `fails = no_${facet}`;
  if (facet === "theme") {
    return `SELECT 'theme' AS facet, value, count(*) AS count FROM (
      SELECT theme AS value FROM failing WHERE ${counted}
      UNION ALL SELECT second_theme FROM failing WHERE ${counted} AND second_theme IS NOT NULL) GROUP BY value`;
  }
  if (facet === "question") {
    return `SELECT 'question', q.question, count(*) FROM failing e JOIN example_questions q ON q.example = e.number
      WHERE ${counted} GROUP BY q.question`;
  }
  const column = columns[facet];
  return `SELECT '${facet}', ${column}, count(*) FROM failing WHERE ${counted} AND ${column} IS NOT NULL GROUP BY ${column}`;
}

const countStatement = `${base} ${facets.map(countsOf).join(" UNION ALL ")}
  UNION ALL SELECT 'total', '', count(*) FROM failing WHERE fails = 0`;

/** As a visitor sorts them, and as they were published. */
type Order = Sort | "published";

const orders: Readonly<Record<Order, string>> = {
  published: "published_at DESC",
  best: "place",
  useful: "completeness DESC, year DESC",
  newest: "year DESC NULLS LAST, completeness DESC",
  largest: "value_eur DESC NULLS LAST, completeness DESC",
};

const askedIn = ({ numbers, chosen }: Pick<ListQuery, "numbers" | "chosen">) => ({
  ...Object.fromEntries(facets.map((facet) => [facet, JSON.stringify(chosen[facet])])),
  numbers: JSON.stringify(numbers ?? []),
  words: numbers ? 1 : 0,
});

export function listExamples(db: Db, query: ListQuery): ExampleList {
  const { $client: client } = db;
  const asked = askedIn(query);
  const rows = client
    .prepare<[object], { facet: Facet | "total"; value: string; count: number }>(countStatement)
    .all(asked);
  const counts = rows.flatMap(({ facet, value, count }) => (facet === "total" ? [] : [{ facet, value, count }]));
  const total = rows.find(({ facet }) => facet === "total")?.count ?? 0;

  return { total, examples: listExamplesByNumber(db, listNumbers(db, query)), counts };
}

/** The numbers of the examples that a query finds, in its order: to be read piece by piece where they are many. */
export function listNumbers(db: Db, query: Omit<ListQuery, "sort"> & { readonly sort: Order }): number[] {
  const { sort, limit, offset } = query;
  return db.$client
    .prepare<[object], { number: number }>(
      `${base} SELECT number FROM failing WHERE fails = 0 ORDER BY ${orders[sort]}, number LIMIT @limit OFFSET @offset`,
    )
    .all({ ...askedIn(query), limit, offset })
    .map(({ number }) => number);
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

const revision = prepared((db) =>
  db.$client.prepare<[], { revision: number }>("SELECT revision FROM library_revision"),
);

/** Rises with every change of the library. */
export const libraryRevision = (db: Db): number => revision(db).get()?.revision ?? 0;

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

const sharesQuestion = `EXISTS (SELECT 1 FROM example_questions q WHERE q.example = e.number
  AND q.question IN (SELECT value FROM json_each(@questions)))`;

/**
 * Published examples that have the rarest words of this one's need in their own, best those of the same theme, question, procedure
 * and city; then others of the theme that share a procedure or question. The words are looked up in the index, so the library may be large.
 */
const similar = `WITH need AS MATERIALIZED (
  SELECT w.stem, n.value ->> 'word' AS word, iif(substr(w.surface, 1, 4) = substr(n.value ->> 'word', 1, 4), w.surface, n.value ->> 'word') AS shown,
    ln((SELECT max(number) FROM examples) * 1.0 / w.examples) AS rarity
  FROM json_each(@need) n CROSS JOIN search_words w ON w.stem = n.value ->> 'stem'
  WHERE w.langs & @lang
    AND w.examples BETWEEN 2 AND max(2, min(${mostHaving}, (SELECT max(number) FROM examples) / 3))
  GROUP BY w.id ORDER BY w.examples LIMIT 30
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
  alike.rarity + (e.theme = @theme) * 2 + ifnull(e.procedure = @procedure, 0) * 1.5 + ifnull(e.city_id = @city, 0)
    + (${sharesQuestion}) AS likeness
FROM alike JOIN examples e ON e.number = alike.example
WHERE e.stage = 'published' AND e.id <> @id AND (alike.count > 1 OR e.theme = @theme)
  AND (alike.count > 0 OR e.procedure = @procedure OR ${sharesQuestion})
ORDER BY likeness DESC, e.completeness DESC, e.number LIMIT @limit`;

/** `need` is the need of the example in the language that `lang` is the bit of, taken to its stems. */
export function listSimilar(
  db: Db,
  { id, content }: Example,
  { need, lang, limit }: { need: readonly NeedWord[]; lang: number; limit: number },
): SimilarExample[] {
  const rows = db.$client.prepare<[object], { number: number; words: string }>(similar).all({
    id,
    need: JSON.stringify(need),
    lang,
    procedure: content.procedure,
    theme: content.themes[0],
    city: content.cityId,
    questions: JSON.stringify(content.questions),
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
