import { type Lang, languages } from "../lang.ts";
import { weakGrade } from "./finnish.ts";
import type { QueryWord } from "./query.ts";
import { type Graded, isOf, sure } from "./sure.ts";
import { withoutMarks } from "./tokens.ts";
import type { KnownWord, Vocabulary } from "./vocabulary.ts";

/** The word itself, its other spellings, and words it is a part or the beginning of; of each stem the surest. */
export function asWritten(query: QueryWord, vocabulary: Vocabulary): Graded[] {
  return surest([...exactMatches(query, vocabulary), ...pieceMatches(query, vocabulary)]);
}

export function surest(graded: readonly Graded[]): Graded[] {
  const found = new Map<string, Graded>();
  for (const one of graded) {
    const before = found.get(one.known.stem);
    if (!before || before.weight < one.weight) found.set(one.known.stem, one);
  }
  return [...found.values()];
}

export function exactMatches(query: QueryWord, vocabulary: Vocabulary): Graded[] {
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
