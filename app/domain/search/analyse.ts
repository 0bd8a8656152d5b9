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

/** The commonest words are asked for again and again; so many of each language are remembered. */
const mostRemembered = 20_000;
const remembered: Readonly<Record<Lang, Map<string, readonly string[]>>> = {
  fi: new Map(),
  sv: new Map(),
  en: new Map(),
};

/** Every stem that a word of this language may come from, the likeliest first; never empty. */
export function stemsOf(word: string, lang: Lang): readonly string[] {
  const known = remembered[lang].get(word);
  if (known) return known;
  const found = stemmers[lang](word);
  const stems = found.length > 0 ? found : [word];
  if (remembered[lang].size >= mostRemembered) remembered[lang].clear();
  remembered[lang].set(word, stems);
  return stems;
}

export interface AnalysedToken extends Token {
  readonly stems: readonly string[];
}

/** The words of a text in a known language with their stems, in the order of the text. */
export const analyse = (text: string, lang: Lang): AnalysedToken[] =>
  tokens(text).map((token) => ({ ...token, stems: stemsOf(token.word, lang) }));
