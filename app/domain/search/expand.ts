import { conceptWord } from "./concepts.ts";
import { alikeBeginnings, errorMatches, type Mistyped } from "./mistyped.ts";
import { onePart, partsOfWord } from "./parts.ts";
import { type QueryTerm, type QueryWord, queryWord } from "./query.ts";
import { type Graded, sure } from "./sure.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { asWritten, exactMatches, surest } from "./written.ts";

/** Words of the index that answer one thing looked for, and how surely. All groups of `allOf` are needed. */
export interface Way {
  readonly weight: number;
  readonly allOf: readonly (readonly string[])[];
}

export interface Expansion {
  readonly typed: string;
  /** Empty when the library has nothing like it. */
  readonly ways: readonly Way[];
  /** Looked for only when no example answers one of the ways: parts of the word alone, words that begin alike. */
  readonly lastResort?: readonly Way[];
  /** What was searched instead of a word that the library does not have. */
  readonly meant?: string;
}

/** The commonest words of each kind are enough. */
const mostWords = 60;

/** What a whole query looks for. Two words may stand as one in the library: `waste water` and `wastewater`. */
export function expandQuery(terms: readonly QueryTerm[], vocabulary: Vocabulary): Expansion[] {
  const expansions: Expansion[] = [];
  let at = 0;
  while (at < terms.length) {
    const joined = joinedWith(terms[at], terms[at + 1], vocabulary);
    const own = terms[at];
    if (joined) expansions.push(joined);
    else if (own) expansions.push(expand(own, vocabulary));
    at += joined ? 2 : 1;
  }
  return expansions;
}

function joinedWith(
  first: QueryTerm | undefined,
  second: QueryTerm | undefined,
  vocabulary: Vocabulary,
): Expansion | undefined {
  if (first?.kind !== "word" || second?.kind !== "word") return undefined;
  const asOne = exactMatches(queryWord(first.word.word + second.word.word), vocabulary);
  if (asOne.length === 0) return undefined;
  const apart = [first.word, second.word].map((word) => exactMatches(word, vocabulary).map(({ known }) => known.stem));
  const ways = waysOf(asOne);
  if (apart.every((stems) => stems.length > 0)) ways.push({ weight: sure.writtenApart, allOf: apart });
  return { typed: `${first.word.word} ${second.word.word}`, ways };
}

function expand(term: QueryTerm, vocabulary: Vocabulary): Expansion {
  if (term.kind === "word") return expandWord(term.word, vocabulary);

  const words = term.words.map((word) => expandWord(word, vocabulary));
  const typed = words.map((word) => word.typed).join(" ");
  const concept: Way = { weight: sure.exact, allOf: [[conceptWord(term.concept)]] };
  if (words.length === 1) return { typed, ways: [concept, ...words.flatMap(({ ways }) => ways)] };
  const strongest = words.map(({ ways }) => ways[0]?.allOf.flat() ?? []);
  if (strongest.some((stems) => stems.length === 0)) return { typed, ways: [concept] };
  return { typed, ways: [concept, { weight: sure.wordsOfTerm, allOf: strongest }] };
}

function expandWord(query: QueryWord, vocabulary: Vocabulary): Expansion {
  const found = asWritten(query, vocabulary);
  const best = Math.max(0, ...found.map(({ weight }) => weight));
  if (best >= sure.inside) return { typed: query.word, ways: waysOf(found) };

  const mistyped = errorMatches(query, vocabulary);
  if (mistyped.certain) return corrected(query, found, mistyped, vocabulary);
  const parts = partsOfWord(query, vocabulary);
  if (parts) {
    const all: Way = { weight: sure.parts, allOf: parts };
    const any: Way = { weight: sure.anyPart, allOf: [parts.flat()] };
    return { typed: query.word, ways: [all, ...waysOf(found)], lastResort: [any] };
  }
  if (mistyped.matches.length > 0) return corrected(query, found, mistyped, vocabulary);
  const alike = alikeBeginnings(query, vocabulary);
  const lastResort = waysOf(alike.length > 0 ? alike : onePart(query, vocabulary));
  return { typed: query.word, ways: waysOf(found), lastResort };
}

/** So many of the words that were perhaps meant are looked for in their compounds too. */
const mostMeant = 3;

function corrected(query: QueryWord, found: readonly Graded[], mistyped: Mistyped, vocabulary: Vocabulary): Expansion {
  const further = mistyped.matches
    .slice(0, mostMeant)
    .flatMap(({ known, weight }) =>
      asWritten(queryWord(known.surface), vocabulary).map((one) => ({ known: one.known, weight: one.weight * weight })),
    );
  const meant = mistyped.matches[0]?.known.surface;
  const ways = waysOf(surest([...found, ...mistyped.matches, ...further]));
  return meant && found.length === 0 ? { typed: query.word, ways, meant } : { typed: query.word, ways };
}

function waysOf(graded: readonly Graded[]): Way[] {
  const byWeight = new Map<number, Graded[]>();
  for (const one of graded) byWeight.set(one.weight, [...(byWeight.get(one.weight) ?? []), one]);
  return [...byWeight]
    .sort(([first], [second]) => second - first)
    .map(([weight, words]) => ({
      weight,
      allOf: [
        words
          .sort((a, b) => b.known.examples - a.known.examples)
          .slice(0, mostWords)
          .map(({ known }) => known.stem),
      ],
    }));
}
