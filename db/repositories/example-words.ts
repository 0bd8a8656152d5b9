import type { Db } from "../connection.ts";
import { prepared } from "../prepared.ts";

// The words of an example in one value: their ids rising, four bytes each, then a byte for each that says where it stands.

/** Id of a word, and in one byte where it stands: `placeOf`. */
export type WordPlace = readonly [word: number, place: number];

const bytesOfWord = 5;

export function packWords(places: readonly WordPlace[]): Buffer {
  const packed = Buffer.alloc(places.length * bytesOfWord);
  const sorted = [...places].sort(([first], [second]) => first - second);
  for (const [at, [word, place]] of sorted.entries()) {
    packed.writeInt32LE(word, at * 4);
    packed.writeUInt8(place, sorted.length * 4 + at);
  }
  return packed;
}

/** The ids of the words. */
export function wordsIn(packed: Buffer): number[] {
  return Array.from({ length: packed.length / bytesOfWord }, (_, at) => packed.readInt32LE(at * 4));
}

/** Of each of these words, given by rising ids, what the example says of it; 0 where it does not have the word. */
export function placesOfWords(packed: Buffer, words: Int32Array, places: Uint8Array): void {
  const count = packed.length / bytesOfWord;
  const ids = new Int32Array(packed.buffer.slice(packed.byteOffset, packed.byteOffset + count * 4));
  let from = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? 0;
    let to = count;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((ids[middle] ?? 0) < word) from = middle + 1;
      else to = middle;
    }
    places[at] = from < count && ids[from] === word ? (packed[count * 4 + from] ?? 0) : 0;
  }
}

const one = prepared((db) =>
  db.$client.prepare<[number], Buffer>("SELECT words FROM example_words WHERE example = ?").pluck(),
);

export const findPackedWords = (db: Db, example: number): Buffer | undefined => one(db).get(example);

interface PackedExample {
  readonly example: number;
  readonly words: Buffer;
}

const several = prepared((db) =>
  db.$client.prepare<[string], PackedExample>(
    "SELECT w.example, w.words FROM json_each(?) n CROSS JOIN example_words w ON w.example = n.value",
  ),
);

export const listPackedWords = (db: Db, examples: readonly number[]): PackedExample[] =>
  several(db).all(JSON.stringify(examples));
