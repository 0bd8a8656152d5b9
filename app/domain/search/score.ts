import { columnWeights, type PlacedWord, searchColumns } from "./document.ts";

const mostOften = 3;

/** Where a word stands in an example, in one byte: the columns, and above them how often, in doublings. */
export const placeOf = ({ columns, count }: Pick<PlacedWord, "columns" | "count">): number =>
  columns | (Math.min(mostOften, Math.floor(Math.log2(count))) << searchColumns.length);

/** One of the ways to answer a thing looked for: of each group of `allOf` one word is needed. Words are places of a list. */
export interface WeighedWay {
  readonly weight: number;
  readonly allOf: readonly (readonly number[])[];
}

export interface WeighedTerm {
  /** The rarer a thing is, the more it tells. */
  readonly rarity: number;
  readonly ways: readonly WeighedWay[];
}

const weights = searchColumns.map((column) => columnWeights[column]);

/**
 * How well an example answers: of each thing looked for it counts in which columns it stands and how sure the match is there.
 * FTS5's own ranking takes each form and compound of a word for a word of its own, so that the rarest compound would win;
 * here all of them are one. `places` holds for each word what `placeOf` says of it, 0 where the example does not have it.
 */
export function scoreOf(
  terms: readonly WeighedTerm[],
  places: Uint8Array,
): { readonly terms: number; readonly score: number } {
  let [answered, score] = [0, 0];
  for (const { ways, rarity } of terms) {
    const own = termScore(ways, places);
    if (own === 0) continue;
    answered += 1;
    score += own * rarity;
  }
  return { terms: answered, score };
}

/** What it adds that a word comes again: it decides between those that are otherwise alike. */
const again = 0.05;

function termScore(ways: readonly WeighedWay[], places: Uint8Array): number {
  const surest = new Float64Array(weights.length);
  let often = 0;
  for (const { weight, allOf } of ways) {
    let [columns, times] = [0, 0];
    for (const group of allOf) {
      const met = metIn(group, places);
      if (met.times === 0) [columns, times] = [0, Number.NEGATIVE_INFINITY];
      columns |= met.columns;
      times += met.times;
    }
    if (times <= 0) continue;
    for (let column = 0; column < weights.length; column += 1) {
      if (columns & (1 << column) && (surest[column] ?? 0) < weight) surest[column] = weight;
    }
    often = Math.max(often, weight * times);
  }
  return weights.reduce((sum, weight, column) => sum + weight * (surest[column] ?? 0), again * often);
}

/** In which columns any of the words is, and about how often. */
function metIn(words: readonly number[], places: Uint8Array): { columns: number; times: number } {
  let [columns, times] = [0, 0];
  for (const word of words) {
    const place = places[word] ?? 0;
    if (place === 0) continue;
    columns |= place;
    times += 1 + (place >> weights.length);
  }
  return { columns, times };
}

/** As in Okapi's formula: of so many examples, so few have it. */
export const rarityOf = (having: number, all: number): number => Math.log(1 + (all - having + 0.5) / (having + 0.5));
