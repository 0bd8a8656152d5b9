import { type Lang, languages } from "../lang.ts";
import { stemsOf } from "./analyse.ts";
import { conceptWord } from "./concepts.ts";
import { forgiven, typingErrors } from "./distance.ts";
import { langBit } from "./document.ts";
import { weakGrade } from "./finnish.ts";
import type { QueryTerm, QueryWord } from "./query.ts";
import { withoutMarks } from "./tokens.ts";
import type { KnownWord, Vocabulary } from "./vocabulary.ts";

/** Words of the index that answer one thing looked for, and how surely. All groups of `allOf` are needed. */
export interface Way {
  readonly weight: number;
  readonly allOf: readonly (readonly string[])[];
}

export interface Expansion {
  readonly typed: string;
  /** Empty when the library has nothing like it. */
  readonly ways: readonly Way[];
  /** What was searched instead of a word that the library does not have. */
  readonly meant?: string;
}

/** How sure each kind of match is, compared with the word itself. */
const sure = {
  exact: 1,
  withoutMarks: 0.8,
  lastPart: 0.6,
  firstPart: 0.5,
  shortFirstPart: 0.3,
  inside: 0.35,
  beginning: 0.3,
  parts: 0.5,
  oneError: 0.4,
  twoErrors: 0.25,
  wordsOfTerm: 0.3,
} as const;

/** The commonest words of each kind are enough. */
const mostWords = 60;

interface Graded {
  readonly known: KnownWord;
  readonly weight: number;
}

export function expand(term: QueryTerm, vocabulary: Vocabulary): Expansion {
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
  const found = new Map<string, Graded>();
  const keep = (graded: readonly Graded[]) => {
    for (const one of graded) {
      const before = found.get(one.known.stem);
      if (!before || before.weight < one.weight) found.set(one.known.stem, one);
    }
  };

  keep(exactMatches(query, vocabulary));
  keep(pieceMatches(query, vocabulary));
  const best = Math.max(0, ...[...found.values()].map(({ weight }) => weight));
  if (best >= sure.firstPart) return { typed: query.word, ways: waysOf([...found.values()]) };

  const mistyped = errorMatches(query, vocabulary);
  if (mistyped.length > 0) {
    keep(mistyped);
    const meant = mistyped[0]?.known.surface;
    const ways = waysOf([...found.values()]);
    return meant && best === 0 ? { typed: query.word, ways, meant } : { typed: query.word, ways };
  }

  const parts = partsMatch(query, vocabulary);
  return { typed: query.word, ways: [...(parts ? [parts] : []), ...waysOf([...found.values()])] };
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

const isOf = (known: KnownWord, lang: Lang): boolean => (known.langs & langBit[lang]) !== 0;

function exactMatches(query: QueryWord, vocabulary: Vocabulary): Graded[] {
  const stems = new Set(languages.flatMap((lang) => query.stems[lang]));
  return vocabulary
    .exactly([...stems])
    .filter((known) => languages.some((lang) => isOf(known, lang) && query.stems[lang].includes(known.stem)))
    .map((known) => ({ known, weight: sure.exact }));
}

/** The word as a part of longer ones, as their beginning while it is typed, and spelled without å ä ö. */
function pieceMatches(query: QueryWord, vocabulary: Vocabulary): Graded[] {
  return piecesOf(query).flatMap(({ piece, lang }) => {
    const plain = withoutMarks(piece);
    return vocabulary
      .containing(plain)
      .filter((known) => isOf(known, lang))
      .flatMap((known) => {
        const weight = pieceWeight(known, piece, plain, lang, query.word);
        return weight > 0 ? [{ known, weight }] : [];
      });
  });
}

function piecesOf(query: QueryWord): { piece: string; lang: Lang }[] {
  const pieces = new Map<string, { piece: string; lang: Lang }>();
  const add = (piece: string, lang: Lang) => {
    if (piece.length >= 3) pieces.set(`${lang} ${piece}`, { piece, lang });
  };
  for (const stem of query.stems.fi) {
    add(stem, "fi");
    add(weakGrade(stem), "fi");
  }
  for (const stem of query.stems.sv) add(stem, "sv");
  add(query.stems.en[0] ?? query.word, "en");
  if (query.word.length >= 4) for (const lang of languages) add(query.word, lang);
  return [...pieces.values()];
}

function pieceWeight(known: KnownWord, piece: string, plain: string, lang: Lang, typed: string): number {
  const stem = withoutMarks(known.stem);
  const marked = known.stem.includes(piece) ? 1 : sure.withoutMarks;
  if (stem === plain) return marked;
  // The typed word may be longer than the stem it begins: `hiilijalanjäl`.
  const begins = stem.startsWith(plain) || withoutMarks(known.surface).startsWith(withoutMarks(typed));
  if (lang === "en") return begins && plain.length >= 4 ? sure.beginning * marked : 0;
  if (stem.endsWith(plain) && plain.length >= 4) return sure.lastPart * marked;
  if (begins) return (plain.length >= 4 ? sure.firstPart : sure.shortFirstPart) * marked;
  return plain.length >= 5 && stem.includes(plain) ? sure.inside * marked : 0;
}

/** The words with the fewest typing errors between them and the typed one. */
function errorMatches(query: QueryWord, vocabulary: Vocabulary): Graded[] {
  const limit = forgiven(query.word.length);
  if (limit === 0) return [];
  const typed = withoutMarks(query.word);
  const measured = vocabulary
    .resembling(typed)
    .map((known) => ({ known, errors: errorsTo(known, query, typed, limit) }))
    .filter(({ errors }) => errors <= limit);
  const fewest = Math.min(...measured.map(({ errors }) => errors));
  return measured
    .filter(({ errors }) => errors === fewest)
    .sort((a, b) => b.known.examples - a.known.examples)
    .map(({ known }) => ({ known, weight: fewest <= 1 ? sure.oneError : sure.twoErrors }));
}

function errorsTo(known: KnownWord, query: QueryWord, typed: string, limit: number): number {
  const stem = withoutMarks(known.stem);
  const surface = withoutMarks(known.surface);
  let fewest = typingErrors(typed, surface, limit);
  for (const lang of languages) {
    if (!isOf(known, lang)) continue;
    for (const own of query.stems[lang]) {
      if (own.length >= 4) fewest = Math.min(fewest, typingErrors(withoutMarks(own), stem, Math.min(limit, forgiven(own.length + 1))));
    }
  }
  // Short words that begin with another letter are other words.
  return typed.length < 6 && typed[0] !== surface[0] ? limit + 1 : fewest;
}

const shortestPart = 3;

/** A compound that no example has is looked for by its parts: `sähköbussilinja` as sähkö, bussi and linja. */
function partsMatch(query: QueryWord, vocabulary: Vocabulary): Way | undefined {
  const { word } = query;
  if (word.length < 2 * shortestPart + 1 || word.length > 40) return undefined;

  const candidates = new Map<string, readonly string[]>();
  for (let from = 0; from + shortestPart <= word.length; from += 1) {
    for (let to = from + shortestPart; to <= word.length; to += 1) {
      const piece = word.slice(from, to);
      candidates.set(piece, [...stemsOf(piece, "fi"), ...stemsOf(piece, "sv")]);
    }
  }
  const stems = new Set([...candidates.values()].flat());
  const known = new Map(
    vocabulary
      .exactly([...stems])
      .filter((one) => isOf(one, "fi") || isOf(one, "sv"))
      .map((one) => [one.stem, one]),
  );
  const stemsFor = (piece: string) => (candidates.get(piece) ?? []).filter((stem) => known.has(stem));

  // The fewest parts that make up the whole word, from the end backwards.
  const best: (readonly (readonly string[])[] | undefined)[] = [];
  best[word.length] = [];
  for (let from = word.length - shortestPart; from >= 0; from -= 1) {
    for (let to = word.length; to >= from + shortestPart; to -= 1) {
      const rest = best[to];
      const own = stemsFor(word.slice(from, to));
      if (!rest || own.length === 0) continue;
      const before = best[from];
      if (!before || rest.length + 1 < before.length) best[from] = [own, ...rest];
    }
  }
  const parts = best[0];
  return parts && parts.length > 1 && parts.length <= 4 ? { weight: sure.parts, allOf: parts } : undefined;
}
