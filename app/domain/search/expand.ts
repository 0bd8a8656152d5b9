import { type Lang, languages } from "../lang.ts";
import { stemsOf } from "./analyse.ts";
import { conceptWord } from "./concepts.ts";
import { forgiven, typingErrors } from "./distance.ts";
import { langBit } from "./document.ts";
import { weakGrade } from "./finnish.ts";
import { type QueryTerm, type QueryWord, queryWord } from "./query.ts";
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
  /** Looked for only when no example answers one of the ways: parts of the word alone, words that begin alike. */
  readonly lastResort?: readonly Way[];
  /** What was searched instead of a word that the library does not have. */
  readonly meant?: string;
}

/** How sure each kind of match is, compared with the word itself. */
const sure = {
  exact: 1,
  withoutMarks: 0.8,
  lastPart: 0.8,
  firstPart: 0.7,
  shortFirstPart: 0.3,
  inside: 0.35,
  beginning: 0.3,
  mistypedPart: 0.2,
  anyPart: 0.15,
  alikeBeginning: 0.15,
  parts: 0.5,
  oneError: 0.4,
  twoErrors: 0.25,
  wordsOfTerm: 0.3,
  writtenApart: 0.6,
} as const;

/** The commonest words of each kind are enough. */
const mostWords = 60;

interface Graded {
  readonly known: KnownWord;
  readonly weight: number;
}

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
  const parts = partsMatch(query, vocabulary);
  if (parts) {
    const anyPart: Way = { weight: sure.anyPart, allOf: [parts.allOf.flat()] };
    return { typed: query.word, ways: [parts, ...waysOf(found)], lastResort: [anyPart] };
  }
  if (mistyped.matches.length > 0) return corrected(query, found, mistyped, vocabulary);
  return { typed: query.word, ways: waysOf(found), lastResort: waysOf(alikeBeginnings(query, vocabulary)) };
}

/** The word itself, its other spellings, and words it is a part or the beginning of; of each stem the surest. */
function asWritten(query: QueryWord, vocabulary: Vocabulary): Graded[] {
  return surest([...exactMatches(query, vocabulary), ...pieceMatches(query, vocabulary)]);
}

function surest(graded: readonly Graded[]): Graded[] {
  const found = new Map<string, Graded>();
  for (const one of graded) {
    const before = found.get(one.known.stem);
    if (!before || before.weight < one.weight) found.set(one.known.stem, one);
  }
  return [...found.values()];
}

/** So many of the words that were perhaps meant are looked for in their compounds too. */
const mostMeant = 3;

function corrected(query: QueryWord, found: readonly Graded[], mistyped: Mistyped, vocabulary: Vocabulary): Expansion {
  const further = mistyped.matches.slice(0, mostMeant).flatMap(({ known, weight }) =>
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
    // tahdistimet is tahdistin in sydämentahdistinpotilas
    if (/im$/u.test(stem)) add(stem.replace(/im$/u, "in"), "fi");
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

interface Mistyped {
  /** One error only: surer than taking the word apart. */
  readonly certain: boolean;
  readonly matches: readonly Graded[];
}

/** The words with the fewest typing errors between them and the typed one. */
function errorMatches(query: QueryWord, vocabulary: Vocabulary): Mistyped {
  const limit = forgiven(query.word.length);
  if (limit === 0) return { certain: false, matches: [] };
  const typed = withoutMarks(query.word);
  const alike = vocabulary.resembling(typed);
  const measured = alike
    .map((known) => ({ known, errors: errorsTo(known, query, typed, limit) }))
    .filter(({ errors }) => errors <= limit);
  const fewest = Math.min(...measured.map(({ errors }) => errors));
  const matches = measured
    .filter(({ errors }) => errors === fewest)
    .sort((a, b) => b.known.examples - a.known.examples)
    .map(({ known }) => ({ known, weight: fewest <= 1 ? sure.oneError : sure.twoErrors }));
  if (matches.length > 0) return { certain: fewest <= 1, matches };
  const begun = alike.filter((known) => beginsWithErrors(known, typed));
  return { certain: false, matches: begun.map((known) => ({ known, weight: sure.mistypedPart })) };
}

/** A mistyped first part of a compound: `asfatti` in `asfalttipäällystys`. */
function beginsWithErrors(known: KnownWord, typed: string): boolean {
  const surface = withoutMarks(known.surface);
  if (typed.length < 6 || surface.length < typed.length + 2 || surface[0] !== typed[0]) return false;
  if (!isOf(known, "fi") && !isOf(known, "sv")) return false;
  return [-1, 0, 1].some((more) => typingErrors(typed, surface.slice(0, typed.length + more), 1) <= 1);
}

function errorsTo(known: KnownWord, query: QueryWord, typed: string, limit: number): number {
  const stem = withoutMarks(known.stem);
  const surface = withoutMarks(known.surface);
  // Short words that begin with another letter are other words.
  if (typed.length < 6 && typed[0] !== surface[0]) return limit + 1;
  let fewest = typingErrors(typed, surface, limit);
  for (const lang of languages) {
    if (!isOf(known, lang)) continue;
    for (const own of query.stems[lang]) {
      const allowed = Math.min(limit, forgiven(own.length + 1));
      if (own.length < 4) continue;
      const errors = typingErrors(withoutMarks(own), stem, allowed);
      if (errors <= allowed) fewest = Math.min(fewest, errors);
    }
  }
  return fewest;
}

/** Derivations of one root begin alike: `asfaltering`, `asfaltbeläggning`. The longest common beginning counts. */
function alikeBeginnings(query: QueryWord, vocabulary: Vocabulary): Graded[] {
  const typed = withoutMarks(query.word);
  const shortest = Math.max(5, Math.ceil(typed.length * 0.5));
  for (let length = typed.length - 1; length >= shortest; length -= 1) {
    const beginning = typed.slice(0, length);
    const known = vocabulary.containing(beginning).filter(({ surface }) => withoutMarks(surface).startsWith(beginning));
    if (known.length > 0) return known.map((one) => ({ known: one, weight: sure.alikeBeginning }));
  }
  return [];
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
  const known = new Set(vocabulary.exactly([...stems]).map(({ stem }) => stem));
  const isKnown = (piece: string) => (candidates.get(piece) ?? []).some((stem) => known.has(stem));

  // The fewest parts that make up the whole word, from the end backwards.
  const best: (readonly string[] | undefined)[] = [];
  best[word.length] = [];
  for (let from = word.length - shortestPart; from >= 0; from -= 1) {
    for (let to = word.length; to >= from + shortestPart; to -= 1) {
      const rest = best[to];
      const piece = word.slice(from, to);
      const before = best[from];
      if (!rest || (before && rest.length + 1 >= before.length) || !isKnown(piece)) continue;
      best[from] = [piece, ...rest];
    }
  }
  const parts = best[0];
  const wordsOf = (piece: string) =>
    asWritten(queryWord(piece), vocabulary)
      .filter(({ weight }) => weight >= sure.firstPart * sure.withoutMarks)
      .map(({ known: one }) => one.stem);
  if (parts && parts.length > 1 && parts.length <= 4) return { weight: sure.parts, allOf: parts.map(wordsOf) };

  // Two parts of which one is met only inside other compounds.
  for (let at = word.length - 4; at >= 4; at -= 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (!isKnown(first) && !isKnown(second)) continue;
    const allOf = [wordsOf(first), wordsOf(second)];
    if (allOf.every((words) => words.length > 0)) return { weight: sure.parts, allOf };
  }
  return undefined;
}
