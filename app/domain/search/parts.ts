import { stemsOf } from "./analyse.ts";
import { type QueryWord, queryWord } from "./query.ts";
import { type Graded, isOf, sure } from "./sure.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { asWritten, exactMatches } from "./written.ts";

const shortestPart = 3;
const longestCompound = 40;
const mostParts = 4;

/**
 * The parts of a compound that no example has, each as the words of the library that stand for it: `sähköbussilinja`
 * as sähkö, bussi and linja. Undefined when it does not come apart.
 */
export function partsOfWord({ word }: QueryWord, vocabulary: Vocabulary): string[][] | undefined {
  if (word.length < 2 * shortestPart + 1 || word.length > longestCompound) return undefined;
  const isKnown = knownPieces(word, vocabulary);
  const wordsOf = (piece: string) =>
    asWritten(queryWord(piece), vocabulary)
      .filter(({ weight }) => weight >= sure.firstPart * sure.withoutMarks)
      .map(({ known }) => known.stem);

  const parts = fewestParts(word, isKnown);
  if (parts && parts.length > 1 && parts.length <= mostParts) {
    const words = parts.map(wordsOf);
    if (words.every((some) => some.length > 0)) return words;
  }

  // Two parts of which one is met only inside other compounds.
  for (let at = word.length - 4; at >= 4; at -= 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (!isKnown(first) && !isKnown(second)) continue;
    const both = [wordsOf(first), wordsOf(second)];
    if (both.every((words) => words.length > 0)) return both;
  }
  return undefined;
}

/** The longest word of the library that begins or ends a compound whose other part it does not have: `snö` of `snöröjning`. */
export function onePart({ word }: QueryWord, vocabulary: Vocabulary): Graded[] {
  if (word.length < 2 * shortestPart || word.length > longestCompound) return [];
  for (let length = word.length - shortestPart; length >= shortestPart; length -= 1) {
    for (const piece of [word.slice(-length), word.slice(0, length)]) {
      const known = exactMatches(queryWord(piece), vocabulary).filter(
        ({ known }) => (isOf(known, "fi") || isOf(known, "sv")) && (length > shortestPart || known.surface === piece),
      );
      if (known.length > 0) return known.map((one) => ({ ...one, weight: sure.anyPart }));
    }
  }
  return [];
}

/** Asks for every piece of the word at once which of them the library has as words. */
function knownPieces(word: string, vocabulary: Vocabulary): (piece: string) => boolean {
  const stems = new Map<string, readonly string[]>();
  for (let from = 0; from + shortestPart <= word.length; from += 1) {
    for (let to = from + shortestPart; to <= word.length; to += 1) {
      const piece = word.slice(from, to);
      stems.set(piece, [...stemsOf(piece, "fi"), ...stemsOf(piece, "sv")]);
    }
  }
  const known = new Set(vocabulary.exactly([...new Set([...stems.values()].flat())]).map(({ stem }) => stem));
  return (piece) => (stems.get(piece) ?? []).some((stem) => known.has(stem));
}

/** The fewest known pieces that make up the whole word, found from the end backwards. */
function fewestParts(word: string, isKnown: (piece: string) => boolean): readonly string[] | undefined {
  const best: (readonly string[] | undefined)[] = [];
  best[word.length] = [];
  for (let from = word.length - shortestPart; from >= 0; from -= 1) {
    for (let to = word.length; to >= from + shortestPart; to -= 1) {
      const rest = best[to];
      const before = best[from];
      const piece = word.slice(from, to);
      if (!rest || (before && rest.length + 1 >= before.length) || !isKnown(piece)) continue;
      best[from] = [piece, ...rest];
    }
  }
  return best[0];
}
