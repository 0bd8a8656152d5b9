import type { Db } from "db/connection.ts";
import { byteOrderMark, csvLine } from "~/domain/csv.ts";
import { tableColumns, toRow } from "~/domain/example-table.ts";
import type { LibraryFilters } from "~/domain/library-filters.ts";
import { inPieces, mostRows, numbersOf } from "./matching.server.ts";

/** The result as a table of codes and texts: what an import takes in as it is. */
export async function examplesCsv(db: Db, filters: LibraryFilters): Promise<string> {
  const lines = [byteOrderMark + csvLine(tableColumns)];
  for await (const examples of inPieces(db, numbersOf(db, filters, { limit: mostRows }))) {
    for (const { id, content } of examples) lines.push(csvLine(toRow(id, content)));
  }
  return lines.join("");
}
