import type { Lang } from "../lang.ts";
import { englishStems } from "./english.ts";
import { finnishStems } from "./finnish.ts";
import { swedishStems } from "./swedish.ts";
import { type Token, tokens } from "./tokens.ts";

const stemmers: Readonly<Record<Lang, (word: string) => string[]>> = {
  fi: finnishStems,
  sv: swedishStems,
  en: englishStems,
};

/** Every stem that a word of this language may come from, the likeliest first; never empty. */
export function stemsOf(word: string, lang: Lang): readonly string[] {
  const stems = stemmers[lang](word);
  return stems.length > 0 ? stems : [word];
}

export interface AnalysedToken extends Token {
  readonly stems: readonly string[];
}

/** The words of a text in a known language with their stems, in the order of the text. */
export const analyse = (text: string, lang: Lang): AnalysedToken[] =>
  tokens(text).map((token) => ({ ...token, stems: stemsOf(token.word, lang) }));
