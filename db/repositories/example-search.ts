import { columnWeights, searchColumns } from "~/domain/search/document.ts";
import { type Expansion, expandQuery, type Way } from "~/domain/search/expand.ts";
import { readQuery } from "~/domain/search/query.ts";
import { answering } from "~/domain/search/rank.ts";
import type { Db } from "../connection.ts";
import { searchVocabulary } from "./search-vocabulary.ts";

/** An example that answers a query: how much of it, and how well. */
interface Hit {
  readonly number: number;
  /** How many of the things looked for it has. */
  readonly terms: number;
  readonly score: number;
}

const oneHot = (column: string): string => searchColumns.map((other) => (other === column ? "1" : "0")).join(", ");

/** 1 where a column has one of the words: FTS5 has no function for it, but its rank counts only what has a weight. */
const presence = searchColumns
  .map((column) => `(bm25(example_search, ${oneHot(column)}) < 0) * w.value ->> 'weight' AS in_${column}`)
  .join(", ");
const columnScore = searchColumns.map((column) => `max(in_${column}) * ${columnWeights[column]}`).join(" + ");

/** Each word is quoted: whatever was typed is a word to look for, never a command to FTS5. */
const quoted = (word: string): string => `"${word.replace(/"/g, '""')}"`;
const matchOf = (way: Way): string => way.allOf.map((words) => `(${words.map(quoted).join(" OR ")})`).join(" AND ");

interface Look {
  readonly term: number;
  readonly weight: number;
  readonly match: string;
}

const waysOf = (expansions: readonly Expansion[], pick: (one: Expansion) => readonly Way[]): Look[] =>
  expansions.flatMap((expansion, term) =>
    pick(expansion).map((way) => ({ term, weight: way.weight, match: matchOf(way) })),
  );

/**
 * The examples that have any of the things looked for, best first. FTS5's own ranking is not used as it is: it counts
 * each form and compound of a word as a word of its own, so that the rarest compound would win. Here all of them
 * are one: what counts is in which column it is, how sure the match is and how rare the thing is as a whole.
 */
function searchExamples(db: Db, expansions: readonly Expansion[]): Hit[] {
  const ways = waysOf(expansions, (one) => one.ways);
  const found = run(db, ways);
  const lastResort = waysOf(expansions, (one) => one.lastResort ?? []);
  if (lastResort.length === 0) return found.hits;
  const without = lastResort.filter(({ term }) => !found.terms.has(term));
  return without.length === 0 ? found.hits : run(db, [...ways, ...without]).hits;
}

function run(db: Db, ways: readonly Look[]): { hits: Hit[]; terms: ReadonlySet<number> } {
  if (ways.length === 0) return { hits: [], terms: new Set() };
  const rows = db.$client
    .prepare<[string], Hit & { found: string }>(
      `WITH hit AS MATERIALIZED (
         SELECT s.rowid AS number, w.value ->> 'term' AS term, ${presence},
           -bm25(example_search) * w.value ->> 'weight' AS often
         FROM json_each(?) w CROSS JOIN example_search s
         WHERE example_search MATCH w.value ->> 'match'
       ),
       term AS (
         SELECT number, term, ${columnScore} + 0.02 * max(often) AS score FROM hit GROUP BY number, term
       ),
       rarity AS (
         SELECT term, ln(1 + ((SELECT count(*) FROM example_search) - count(*) + 0.5) / (count(*) + 0.5)) AS rarity
         FROM term GROUP BY term
       )
       SELECT number, count(*) AS terms, sum(score * rarity) AS score,
         (SELECT group_concat(term) FROM rarity) AS found
       FROM term JOIN rarity USING (term) JOIN examples e USING (number)
       GROUP BY number
       ORDER BY terms DESC, score DESC, e.completeness DESC, e.checked_on DESC, number`,
    )
    .all(JSON.stringify(ways));
  return {
    hits: rows.map(({ number, terms, score }) => ({ number, terms, score })),
    terms: new Set((rows[0]?.found ?? "").split(",").filter(Boolean).map(Number)),
  };
}

/** What a typed query found. */
export interface Found {
  readonly expansions: readonly Expansion[];
  /** How many of the hits have everything looked for; the others have a part of it. */
  readonly whole: number;
  /** Numbers of examples, best first. */
  readonly numbers: readonly number[];
}

export function findByWords(db: Db, text: string): Found {
  const expansions = expandQuery(readQuery(text), searchVocabulary(db));
  const { whole, hits } = answering(searchExamples(db, expansions), expansions.length);
  return { expansions, whole, numbers: hits.map(({ number }) => number) };
}

/** The ids of what a query finds, best first. */
export function findIds(db: Db, text: string): string[] {
  const ids = db.$client
    .prepare<[string], { id: string }>(
      "SELECT e.id FROM json_each(?) h JOIN examples e ON e.number = h.value ORDER BY h.key",
    )
    .all(JSON.stringify(findByWords(db, text).numbers));
  return ids.map(({ id }) => id);
}
