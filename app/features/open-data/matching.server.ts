import type { Db } from "db/connection.ts";
import { listExamplesByNumber, listNumbers } from "db/repositories/example-list.ts";
import type { Example } from "~/domain/example.ts";
import type { LibraryFilters } from "~/domain/library-filters.ts";

/** The most rows of a table file; the page that links to it says so. */
export const mostRows = 10_000;
const pieceSize = 250;

/** The numbers of what the filters find: the whole result, not only its page. */
export const numbersOf = (
  db: Db,
  { q, chosen, sort }: LibraryFilters,
  { limit, order }: { limit: number; order?: "published" },
): readonly number[] =>
  listNumbers(db, {
    q,
    chosen,
    sort: order ?? sort,
    limit,
    offset: 0,
  });

/** Piece by piece, so that other visitors are served in between. */
export async function* inPieces(db: Db, numbers: readonly number[]): AsyncGenerator<readonly Example[]> {
  for (let from = 0; from < numbers.length; from += pieceSize) {
    yield listExamplesByNumber(db, numbers.slice(from, from + pieceSize));
    await new Promise((later) => setImmediate(later));
  }
}
