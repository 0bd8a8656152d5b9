import { type Lang, languages } from "../lang.ts";
import { stemsOf } from "./analyse.ts";
import { tokens } from "./tokens.ts";

/** A piece of text, marked when it is a word that was looked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function foundWords(text: string, lang: Lang, words: ReadonlySet<string>): Span[] {
  // Without a query every page of the library would be taken to its stems for nothing.
  if (words.size === 0) return [];
  return tokens(text).filter(({ word }) => stemsOf(word, lang).some((stem) => words.has(stem)));
}

function pieces(text: string, from: number, to: number, spans: readonly Span[]): Piece[] {
  const found: Piece[] = [];
  let at = from;
  for (const { start, end } of spans) {
    if (start < at || end > to) continue;
    if (start > at) found.push({ text: text.slice(at, start), marked: false });
    found.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < to) found.push({ text: text.slice(at, to), marked: false });
  return found;
}

/** A whole text with the words looked for marked. */
export const marked = (text: string, lang: Lang, words: ReadonlySet<string>): Piece[] =>
  pieces(text, 0, text.length, foundWords(text, lang, words));

const sentenceEnd = /(?<=[.!?])\s+(?=\p{Lu}|\d)/gu;

function sentences(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(sentenceEnd)) {
    found.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...found, { start, end: text.length }];
}

/** The sentence that has the most of the words looked for; the first one when none has any. */
export function excerpt(texts: readonly string[], lang: Lang, words: ReadonlySet<string>): Piece[] {
  let best: { text: string; sentence: Span; spans: Span[]; score: number } | undefined;
  for (const text of texts) {
    const spans = foundWords(text, lang, words);
    for (const sentence of sentences(text)) {
      const score = spans.filter(({ start, end }) => start >= sentence.start && end <= sentence.end).length;
      if (!best || score > best.score) best = { text, sentence, spans, score };
    }
  }
  return best ? pieces(best.text, best.sentence.start, best.sentence.end, best.spans) : [];
}

/** In which language to quote an example: the reader's, unless only another one has the words. */
export function quotedIn(
  texts: Readonly<Partial<Record<Lang, readonly string[]>>>,
  reader: Lang,
  words: ReadonlySet<string>,
): Lang {
  const order = [reader, ...languages.filter((lang) => lang !== reader)];
  const has = (lang: Lang) => (texts[lang] ?? []).some((text) => foundWords(text, lang, words).length > 0);
  return order.find(has) ?? order.find((lang) => (texts[lang] ?? []).length > 0) ?? reader;
}
