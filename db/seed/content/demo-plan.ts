import type { CellValue, Choice, Choices, Picks } from "~/domain/form/value.ts";
import type { Lang } from "~/domain/lang.ts";

/** One row of a repeating group. Rows that follow the goals carry the ids of the goals. */
export interface DemoRow {
  row: string;
  cells: Readonly<Record<string, CellValue>>;
}

/**
 * A plan written for demonstrations and tests. City, unit, owner and what else is filled beforehand come from the
 * place where it is put; the contact point is given here, so that the plan is complete by itself.
 */
export interface DemoPlan {
  key: string;
  cityId: string;
  municipalityCode: string;
  language: Lang;
  answers: Readonly<Record<string, CellValue>>;
  rows: Readonly<Record<string, readonly DemoRow[]>>;
}

export const one = (code: string): Choice => ({ code });
export const many = (...codes: string[]): Choices => ({ codes });
export const picked = (...picks: string[]): Picks => ({ picks });
export const yes = one("yes");
export const no = one("no");

/** Rows with ids of their own: `goal-1`, `goal-2`, … */
export const rowsOf = (id: string, ...cells: readonly DemoRow["cells"][]): DemoRow[] =>
  cells.map((row, index) => ({ row: `${id}-${index + 1}`, cells: row }));
