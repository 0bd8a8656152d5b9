import type { Lang } from "../lang.ts";
import { langBit } from "./document.ts";
import type { KnownWord } from "./vocabulary.ts";

/** How sure each kind of match is, compared with the word itself. */
export const sure = {
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

/** A word of the library and how surely it answers the typed one. */
export interface Graded {
  readonly known: KnownWord;
  readonly weight: number;
}

export const isOf = (known: KnownWord, lang: Lang): boolean => (known.langs & langBit[lang]) !== 0;
