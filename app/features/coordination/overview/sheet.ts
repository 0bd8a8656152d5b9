import type { Bars } from "~/domain/figures/bars.ts";

/** The tables of the overview in their order: each one's place on the page and its address as a file. */
export const sheetIds = [
  "states",
  "flow",
  "decision-times",
  "experts",
  "late",
  "themes",
  "cities",
  "pipeline",
  "planned",
] as const;
export type SheetId = (typeof sheetIds)[number];

/** A cell is what it says; a link and the language of a text are for the page only. */
export type Cell = string | number | null | { text: string; href: string; lang?: string };

/** One table of the overview, described once: the page, its drawing and both files are made of it. */
export interface Sheet {
  id: SheetId;
  title: string;
  /** What the table says in a sentence; also the text of the drawing. */
  says: string;
  /** How it was counted, where that is not plain. */
  note?: string;
  columns: readonly { title: string; numeric?: true }[];
  rows: readonly (readonly Cell[])[];
  bars?: Omit<Bars, "alt">;
  /** There is more than is shown: the files hold all. */
  more?: number;
}

export const textOf = (cell: Cell): string =>
  cell === null ? "" : typeof cell === "object" ? cell.text : String(cell);
