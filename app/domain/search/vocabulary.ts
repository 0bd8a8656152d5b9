import type { IndexedWord } from "./document.ts";

/** A stem of the library with how many examples have it. */
export interface KnownWord extends IndexedWord {
  readonly examples: number;
}

/** What a search asks of the words the library has. The database answers it; tests answer it from a list. */
export interface Vocabulary {
  exactly(stems: readonly string[]): readonly KnownWord[];
  /** Words that have this piece, given and compared without marks. */
  containing(piece: string): readonly KnownWord[];
  /** Words alike enough to be the one meant by a mistyped word, given and compared without marks. */
  resembling(typed: string): readonly KnownWord[];
}
