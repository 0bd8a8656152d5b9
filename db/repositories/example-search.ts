import { failsOne, failures, passesAll } from "~/domain/library/browse.ts";
import type { LibraryColumns } from "~/domain/library/columns.ts";
import { type Chosen, nothingChosen } from "~/domain/library-filters.ts";
import { type Expansion, expandQuery, type Way } from "~/domain/search/expand.ts";
import { readQuery } from "~/domain/search/query.ts";
import { answering, few } from "~/domain/search/rank.ts";
import { rarityOf, scoreOf, type WeighedTerm } from "~/domain/search/score.ts";
import type { Db } from "../connection.ts";
import { prepared } from "../prepared.ts";
import { listPackedWords, placesOfWords } from "./example-words.ts";
import { libraryColumns } from "./library-columns.ts";
import { searchVocabulary } from "./search-vocabulary.ts";

/** So many examples are compared with one another; of those that answer a common word, the ones with it in the title first. */
export const mostRanked = 1000;
/** In a library up to this size all that answer are found and counted; in a larger one, those that are ranked. */
export const mostCounted = 100_000;

/** What a typed query found. */
export interface Found {
  readonly expansions: readonly Expansion[];
  /** How many of the hits have everything looked for; the others have a part of it. */
  readonly whole: number;
  /** Numbers of examples, best first; those that were not ranked follow, the latest first. */
  readonly numbers: readonly number[];
  /** More answer than are ranked. */
  readonly over: boolean;
  /** Whether all that answer are among the numbers. */
  readonly all: boolean;
}

export function findByWords(db: Db, text: string, chosen: Chosen = nothingChosen): Found {
  const expansions = expandQuery(readQuery(text), searchVocabulary(db));
  const terms = expansions.map((one) => waysThatFind(db, one));
  const columns = libraryColumns(db);
  const weighed = weigh(db, terms, columns.count);
  const rank = (candidates: readonly number[]) => answering(ranked(db, weighed, candidates, columns), terms.length);

  const rare = withRarest(db, terms, weighed);
  const ofRare = rare && rank(rare);
  if (ofRare && ofRare.whole >= few) {
    return {
      expansions,
      whole: ofRare.whole,
      numbers: ofRare.hits.map(({ number }) => number),
      over: false,
      all: true,
    };
  }
  const { candidates, others, over, all } = gather(db, terms, columns, chosen);
  const { whole, hits } = rank(candidates);
  const rest = hits.length === candidates.length ? others : [];
  const numbers = hits.map(({ number }) => number).concat(rest);
  return { expansions, whole: whole === hits.length ? numbers.length : whole, numbers, over, all };
}

/**
 * All examples that have the rarest of several things looked for, when they are few enough to be ranked: the ranking then sees
 * which of them have the others, and FTS5 need not read what is common. Undefined when they are not.
 */
function withRarest(db: Db, terms: readonly (readonly Way[])[], { weighed }: Weighed): readonly number[] | undefined {
  if (terms.length < 2 || terms.some((ways) => ways.length === 0)) return undefined;
  const rarity = weighed.map((term) => term.rarity);
  const rarest = terms[rarity.indexOf(Math.max(...rarity))] ?? [];
  const found = matching(db, expressionOf(rarest), { limit: mostRanked + 1 });
  return found.length > mostRanked ? undefined : found;
}

/** The ways to answer one thing; what is a last resort, only when no example answers the others. */
function waysThatFind(db: Db, { ways, lastResort = [] }: Expansion): readonly Way[] {
  if (lastResort.length === 0) return ways;
  return ways.length > 0 && matching(db, expressionOf(ways), { limit: 1 }).length > 0 ? ways : lastResort;
}

/** Each word is quoted: whatever was typed is a word to look for, never a command to FTS5. */
const quoted = (word: string): string => `"${word.replace(/"/g, '""')}"`;
const anyOf = (words: Iterable<string>): string => `(${[...words].map(quoted).join(" OR ")})`;

function expressionOf(ways: readonly Way[]): string {
  const single = ways.flatMap(({ allOf }) => (allOf.length === 1 ? allOf.flat() : []));
  const joined = ways.flatMap(({ allOf }) => (allOf.length > 1 ? [`(${allOf.map(anyOf).join(" AND ")})`] : []));
  return `(${[...(single.length > 0 ? [anyOf(new Set(single))] : []), ...joined].join(" OR ")})`;
}

const statements = prepared(({ $client: client }) => ({
  matching: client
    .prepare<[object], number>(
      `SELECT rowid FROM example_search WHERE example_search MATCH @expression AND rowid < @before
       ORDER BY rowid DESC LIMIT @limit`,
    )
    .pluck(),
  words: client.prepare<[string], { id: number; stem: string; examples: number }>(
    "SELECT w.id, w.stem, w.examples FROM json_each(?) s CROSS JOIN search_words w ON w.stem = s.value",
  ),
}));

/** Examples that an expression of FTS5 finds, the latest first. */
function matching(db: Db, expression: string, { before = Number.MAX_SAFE_INTEGER, limit = -1 } = {}): number[] {
  return statements(db).matching.all({ expression, before, limit });
}

interface Gathered {
  readonly candidates: readonly number[];
  readonly others: readonly number[];
  readonly over: boolean;
  readonly all: boolean;
}

/** More than so many things looked for are not tried with each of them left out. */
const mostLeftOut = 6;

/** Those that have everything looked for; while they are few, those that lack something, as `answering` will want them. */
function gather(db: Db, terms: readonly (readonly Way[])[], columns: LibraryColumns, chosen: Chosen): Gathered {
  const known = terms.filter((ways) => ways.length > 0).map(expressionOf);
  if (known.length === 0) return { candidates: [], others: [], over: false, all: true };
  const take = (expression: string) => seek(db, expression, columns, chosen);
  const first = take(known.join(" AND "));
  const isWhole = known.length === terms.length;
  if (known.length === 1 || (isWhole && first.candidates.length >= few)) return first;

  const lessOne = known.map((_, left) => `(${known.filter((_, at) => at !== left).join(" AND ")})`).join(" OR ");
  const second = known.length <= mostLeftOut ? take(lessOne) : take(known.join(" OR "));
  const both = joined(first, second);
  const enough = (isWhole && first.candidates.length > 0) || known.length === 2 || known.length > mostLeftOut;
  return enough ? both : joined(both, take(known.join(" OR ")));
}

function joined(first: Gathered, second: Gathered): Gathered {
  const candidates = [...new Set([...first.candidates, ...second.candidates])];
  const known = new Set(candidates.slice(0, mostRanked));
  return {
    candidates: candidates.slice(0, mostRanked),
    others: second.all ? [...new Set([...candidates, ...second.others])].filter((number) => !known.has(number)) : [],
    over: second.over || candidates.length > mostRanked,
    all: second.all,
  };
}

interface Answers {
  /** Pass all that was chosen; the latest first. */
  readonly passing: readonly number[];
  /** Fail one choice only: the counts beside its other values need them. */
  readonly near: readonly number[];
}

function seek(db: Db, expression: string, columns: LibraryColumns, chosen: Chosen): Gathered {
  const isSmall = columns.count <= mostCounted;
  const answers = (wanted: string): Answers => {
    if (!isSmall) return bounded(db, wanted, columns, chosen);
    return { passing: matching(db, wanted, wanted === expression ? {} : { limit: mostRanked }), near: [] };
  };
  const { passing, near } = answers(expression);
  if (passing.length <= mostRanked) return { candidates: passing, others: near, over: false, all: true };

  const titled = answers(`{title method} : ${expression}`).passing.slice(0, mostRanked);
  const order = [...new Set([...titled, ...passing])];
  const others = isSmall ? order.slice(mostRanked) : near;
  return { candidates: order.slice(0, mostRanked), others, over: true, all: isSmall };
}

/** The latest that answer, and no more of them than show that there are more than are ranked. */
function bounded(db: Db, expression: string, columns: LibraryColumns, chosen: Chosen): Answers {
  const failed = failures(columns, chosen);
  const isChosen = Object.values(chosen).some((values) => values.length > 0);
  const most = mostRanked + 1;
  const [passing, near]: [number[], number[]] = [[], []];
  let [limit, before] = [isChosen ? 4 * most : most, Number.MAX_SAFE_INTEGER];
  while (passing.length < most && before > 0) {
    const found = matching(db, expression, { before, limit });
    for (const number of found) {
      const fails = failed(number);
      if (passesAll(fails)) passing.push(number);
      else if (failsOne(fails) && near.length < most) near.push(number);
    }
    before = found.length < limit ? 0 : (found.at(-1) ?? 0);
    limit *= 4;
  }
  return { passing, near };
}

interface Ranked {
  readonly number: number;
  readonly terms: number;
  readonly score: number;
}

/** Best first; completeness and freshness break ties. */
function ranked(db: Db, { words, weighed }: Weighed, candidates: readonly number[], columns: LibraryColumns): Ranked[] {
  const [complete, fresh] = [columns.greaterFirst("completeness"), columns.greaterFirst("checked")];
  const places = new Uint8Array(words.length);
  return listPackedWords(db, candidates)
    .map((one) => {
      placesOfWords(one.words, words, places);
      return { number: one.example, ...scoreOf(weighed, places) };
    })
    .sort(
      (first, second) =>
        second.terms - first.terms ||
        second.score - first.score ||
        complete(first.number, second.number) ||
        fresh(first.number, second.number) ||
        first.number - second.number,
    );
}

interface Weighed {
  /** Ids of all words looked for, rising. */
  readonly words: Int32Array;
  readonly weighed: readonly WeighedTerm[];
}

/** The ways with the words as places in the list of their ids. */
function weigh(db: Db, terms: readonly (readonly Way[])[], count: number): Weighed {
  const stems = new Set(terms.flat().flatMap(({ allOf }) => allOf.flat()));
  const rows = statements(db).words.all(JSON.stringify([...stems]));
  rows.sort((first, second) => first.id - second.id);
  const places = new Map(rows.map(({ stem, examples }, place) => [stem, { place, examples }]));
  const weighed = terms.map((ways) => ({
    rarity: rarityOf(
      Math.min(
        count,
        having(ways, (stem) => places.get(stem)?.examples ?? 0),
      ),
      count,
    ),
    ways: ways.map(({ weight, allOf }) => ({
      weight,
      allOf: allOf.map((group) => group.flatMap((stem) => places.get(stem)?.place ?? [])),
    })),
  }));
  return { words: Int32Array.from(rows, ({ id }) => id), weighed };
}

/** About how many examples answer one thing, from the vocabulary alone: to count them would mean to read them all. */
function having(ways: readonly Way[], examplesOf: (stem: string) => number): number {
  const groups = ways.map(({ allOf }) => allOf.map((group) => sum(group.map(examplesOf))));
  return sum(groups.map((counts) => Math.min(...counts)));
}

const sum = (figures: readonly number[]): number => figures.reduce((all, one) => all + one, 0);

/** The ids of what a query finds, best first. */
export function findIds(db: Db, text: string): string[] {
  const ids = db.$client
    .prepare<[string], { id: string }>(
      "SELECT e.id FROM json_each(?) h JOIN examples e ON e.number = h.value ORDER BY h.key",
    )
    .all(JSON.stringify(findByWords(db, text).numbers));
  return ids.map(({ id }) => id);
}
