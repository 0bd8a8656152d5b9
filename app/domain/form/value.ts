/** One code of a list, with the short text that the code `other` opens. Yes/no and tick use the codes "yes" and "no". */
export interface Choice {
  code: string;
  other?: string;
}
export interface Choices {
  codes: readonly string[];
  other?: string;
}
/** Ids or codes picked from a list that is not part of the form: examples, plans, people, CPV, places. */
export interface Picks {
  picks: readonly string[];
}
/** A unit of a network city by its id, or a name that was typed. */
export type UnitPick = { unit: string } | { typed: string };
/** Text (also a day `YYYY-MM-DD`, with time `YYYY-MM-DDTHH:MM`), a number, or what was chosen. */
export type CellValue = string | number | Choice | Choices | Picks | UnitPick;
/** One row of a repeating group. */
export interface RowValue {
  cells: Readonly<Record<string, CellValue>>;
}
export type AnswerValue = CellValue | RowValue;

export const isRow = (value: AnswerValue): value is RowValue => typeof value === "object" && "cells" in value;

/** The codes of a value: chosen codes or picks; empty for texts and numbers. */
export function codesOf(value: CellValue | undefined): readonly string[] {
  if (typeof value !== "object") return [];
  if ("code" in value) return [value.code];
  if ("codes" in value) return value.codes;
  if ("picks" in value) return value.picks;
  return "unit" in value ? [value.unit] : [];
}

/** The number of a numeric answer, or of the code of a scale such as "-2". */
export function numberOf(value: CellValue | undefined): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value !== "object" || !("code" in value)) return undefined;
  const read = Number(value.code.replace("−", "-"));
  return Number.isNaN(read) ? undefined : read;
}
