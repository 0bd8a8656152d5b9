import en from "hyphen/en-gb/index.js";
import fi from "hyphen/fi/index.js";
import sv from "hyphen/sv/index.js";
import type { Lang } from "../domain/lang.ts";

const hyphenators = { fi, sv, en } as const;
const shortestWord = 7;
/** No word of a language is longer; what is, is broken anywhere. */
const longestWord = 80;
const shortestPart = 3;
const neverHyphenated = /[@\d_]|:\/\/|www\.|\[U\+/;

/** The places where a word may be divided, as indexes of its letters, in order. */
export function divisions(word: string, lang: Lang): number[] {
  if (word.length < shortestWord || word.length > longestWord || neverHyphenated.test(word)) return [];
  const parts = hyphenators[lang].hyphenateSync(word, { hyphenChar: "\u00ad" }).split("\u00ad");
  const places: number[] = [];
  let place = 0;
  for (const part of parts.slice(0, -1)) {
    place += part.length;
    if (place >= shortestPart && word.length - place >= shortestPart) places.push(place);
  }
  return places;
}
