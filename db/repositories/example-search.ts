import { columnWeights, searchColumns } from "~/domain/search/document.ts";
import { type Expansion, expand, type Way } from "~/domain/search/expand.ts";
import { readQuery } from "~/domain/search/query.ts";
import { answering } from "~/domain/search/rank.ts";
import type { Db } from "../connection.ts";
import { searchVocabulary } from "./search-vocabulary.ts";

/** An example that answers a query: how much of it, and how well. */
export interface Hit {
  readonly number: number;
  /** How many of the things looked for it has. */
  readonly terms: number;
  readonly score: number;
}

const weights = searchColumns.map((column) => columnWeights[column].toFixed(1)).join(", ");

/** Each word is quoted: whatever was typed is a word to look for, never a command to FTS5. */
const quoted = (word: string): string => `"${word.replace(/"/g, '""')}"`;
const matchOf = (way: Way): string =>
  way.allOf.map((words) => `(${words.map(quoted).join(" OR ")})`).join(" AND ");

/** The examples that have any of the things looked for, best first. */
export function searchExamples(db: Db, expansions: readonly Expansion[]): Hit[] {
  const ways = expansions.flatMap(({ ways: own }, term) =>
    own.map((way) => ({ term, weight: way.weight, match: matchOf(way) })),
  );
  if (ways.length === 0) return [];
  return db.$client
    .prepare<[string], Hit>(
      `WITH hit AS MATERIALIZED (
         SELECT s.rowid AS number, w.value ->> 'term' AS term,
           (w.value ->> 'weight') * -bm25(example_search, ${weights}) AS score
         FROM json_each(?) w CROSS JOIN example_search s
         WHERE example_search MATCH w.value ->> 'match'
       ),
       best AS (SELECT number, term, max(score) AS score FROM hit GROUP BY number, term)
       SELECT number, count(*) AS terms, sum(score) AS score FROM best
       GROUP BY number ORDER BY terms DESC, score DESC, number`,
    )
    .all(JSON.stringify(ways));
}

/** The ids of what a search answers, best first; what the check of the search quality looks at. */
export function findIds(db: Db, text: string): string[] {
  const vocabulary = searchVocabulary(db);
  const expansions = readQuery(text).map((term) => expand(term, vocabulary));
  const { hits } = answering(searchExamples(db, expansions), expansions.length);
  const ids = db.$client
    .prepare<[string], { id: string }>(
      "SELECT e.id FROM json_each(?) h JOIN examples e ON e.number = h.value ORDER BY h.key",
    )
    .all(JSON.stringify(hits.map(({ number }) => number)));
  return ids.map(({ id }) => id);
}
