import writeXlsxFile, { type Row } from "write-excel-file/node";
import { byteOrderMark, csvLine } from "~/domain/csv.ts";
import { legal } from "~/domain/xml.ts";
import { type Cell, type Sheet, textOf } from "./sheet.ts";

/** The table for other programs. */
export const sheetCsv = ({ columns, rows }: Sheet): string =>
  [
    byteOrderMark + csvLine(columns.map(({ title }) => title)),
    ...rows.map((row) => csvLine(row.map((cell) => textOf(cell)))),
  ].join("");

const xlsxCell = (cell: Cell) =>
  cell === null || cell === ""
    ? null
    : typeof cell === "number"
      ? { value: cell, type: Number }
      : { value: legal(textOf(cell)), type: String };

/** The table for people, with what it says and how it was counted on a second sheet. */
export async function sheetXlsx({ title, says, note, columns, rows }: Sheet, madeOn: string): Promise<Buffer> {
  const head: Row = columns.map((column) => ({ value: column.title, fontWeight: "bold" as const }));
  const data: Row[] = [head, ...rows.map((row) => row.map(xlsxCell))];
  const about: Row[] = [
    [{ value: title, fontWeight: "bold" }],
    ...[says, note ?? "", madeOn].filter((line) => line !== "").map((line): Row => [line]),
  ];
  return await writeXlsxFile([
    {
      data,
      sheet: title.replaceAll(/[\\/?*[\]:]/g, " ").slice(0, 31),
      columns: columns.map(({ numeric }, place) => ({ width: place === 0 ? 45 : numeric ? 14 : 24 })),
      stickyRowsCount: 1,
    },
    { data: about, sheet: "i", columns: [{ width: 100 }] },
  ]).toBuffer();
}
