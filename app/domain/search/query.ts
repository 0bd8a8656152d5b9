import { type Lang, languages } from "../lang.ts";
import { type AnalysedToken, stemsOf } from "./analyse.ts";
import { conceptsIn } from "./concepts.ts";
import { isStopWord } from "./stop-words.ts";
import { joinedWords, tokens } from "./tokens.ts";

/** A word as typed, with the stems it would have in each language: which one was meant is not known. */
export interface QueryWord {
  readonly word: string;
  readonly stems: Readonly<Record<Lang, readonly string[]>>;
}

/** One thing looked for: a word, or a term of the glossary with the words it was written in. */
export type QueryTerm =
  | { readonly kind: "word"; readonly word: QueryWord }
  | { readonly kind: "term"; readonly concept: string; readonly words: readonly QueryWord[] };

/** A longer query would only cost time. */
const longestQuery = 400;
const mostWords = 12;

/** A word as it could be meant in each of the languages. */
export const queryWord = (word: string): QueryWord => ({
  word,
  stems: { fi: stemsOf(word, "fi"), sv: stemsOf(word, "sv"), en: stemsOf(word, "en") },
});

/** What a person looks for. Never throws; a query without words is empty. */
export function readQuery(text: string): QueryTerm[] {
  const typed = text.slice(0, longestQuery);
  const all = tokens(typed);
  const meaningful = all.filter(({ word }) => !isStopWord(word));
  const words = (meaningful.length > 0 ? meaningful : all).slice(0, mostWords);

  const terms: QueryTerm[] = [];
  let from = 0;
  while (from < words.length) {
    const concept = longestConceptAt(words, from);
    if (concept) {
      terms.push({
        kind: "term",
        concept: concept.concept,
        words: words.slice(from, from + concept.length).map(({ word }) => queryWord(word)),
      });
      from += concept.length;
      continue;
    }
    const word = words[from];
    if (word) terms.push({ kind: "word", word: queryWord(word.word) });
    from += 1;
  }
  return withJoined(terms, typed);
}

function longestConceptAt(words: readonly { word: string; start: number; end: number }[], from: number) {
  const found = languages.flatMap((lang) => {
    const rest: AnalysedToken[] = words.slice(from).map((token) => ({ ...token, stems: stemsOf(token.word, lang) }));
    return conceptsIn(rest, lang).filter((concept) => concept.from === 0);
  });
  return found.sort((a, b) => b.length - a.length)[0];
}

/** `e-health` was typed: its parts are the words `e` and `health`; the joined word is one that the index has too. */
function withJoined(terms: QueryTerm[], typed: string): QueryTerm[] {
  const joined = joinedWords(typed);
  if (joined.length !== 1 || terms.some(({ kind }) => kind === "term")) return terms;
  const word = joined[0] ?? "";
  const parts = new Set(tokens(typed.match(/\S*[-‐‑]\S*/u)?.[0] ?? "").map((token) => token.word));
  const others = terms.filter((term) => term.kind === "word" && !parts.has(term.word.word));
  const short = [...parts].some((part) => part.length < 3);
  return short ? [...others, { kind: "word", word: queryWord(word) }] : terms;
}
