/** A word of a text and where it stands, so that an excerpt can mark it. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

// A letter or digit, with the marks that belong to it: ä may arrive as a + ̈.
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** Longer runs of letters are no words; they would only cost time. */
const longestWord = 60;

/** One spelling of the same letters: composed, lower case, without soft hyphens and other marks that are not seen. */
const normalise = (word: string): string => word.normalize("NFC").toLowerCase();

/** The words of a text. Hyphens, apostrophes and punctuation part words. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const word = normalise(match[0]);
    if (word.length <= longestWord) found.push({ word, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** Hyphenated words written as one: `pre-commercial` is also searched and found as `precommercial`. */
export function joinedWords(text: string): string[] {
  if (!/[-‐‑]/u.test(text)) return [];
  const joined = text.match(/[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)+/gu) ?? [];
  return joined.map((word) => normalise(word.replace(/[-‐‑]/g, ""))).filter((word) => word.length <= longestWord);
}

/**
 * The word as typed by a person without the keys: å ä ö and other accented letters lose their marks. Used only to
 * find more; an exact spelling always ranks higher, for `ä` is not `a` in Finnish and Swedish.
 */
export const withoutMarks = (word: string): string =>
  word.normalize("NFD").replace(/\p{M}/gu, "").replace(/ø/g, "o").replace(/æ/g, "ae").replace(/ß/g, "ss");
