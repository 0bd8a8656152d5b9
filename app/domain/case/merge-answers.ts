import type { Kind } from "../form/question.ts";
import { same } from "../form/same-value.ts";
import { type AnswerValue, type CellValue, isRow } from "../form/value.ts";
import { mergeTexts } from "./merge-texts.ts";

type Maybe<Value> = Value | null | undefined;

export const isText = ({ kind }: Kind): boolean => kind === "short" || kind === "long";

function mergeCell(kind: Kind, base: Maybe<CellValue>, mine: Maybe<CellValue>, theirs: Maybe<CellValue>) {
  if (same(mine, base)) return theirs;
  if (same(theirs, base) || !isText(kind)) return mine;
  const text = mergeTexts(`${base ?? ""}`, `${mine ?? ""}`, `${theirs ?? ""}`);
  return text === "" ? null : text;
}

/** A field of an answer: of a row by its column, else the answer itself. */
export function cellOf(value: AnswerValue | null, column: string): CellValue | null {
  if (value === null) return null;
  return isRow(value) ? (value.cells[column] ?? null) : value;
}

const cellsOf = (value: Maybe<AnswerValue>): Readonly<Record<string, CellValue>> =>
  value && isRow(value) ? value.cells : {};
/**
 * One answer out of two that were written on the same earlier one: of a row field by field, of a text word by word. Where
 * both changed what cannot be joined, mine stands.
 */
export function mergeAnswers(
  kind: Kind,
  base: AnswerValue | null,
  mine: AnswerValue | null,
  theirs: AnswerValue | null,
): AnswerValue | null {
  const only = (value: AnswerValue | null) => (value && isRow(value) ? null : value);
  if (kind.kind !== "rows") return mergeCell(kind, only(base), only(mine), only(theirs)) ?? null;
  const [before, own, others] = [cellsOf(base), cellsOf(mine), cellsOf(theirs)];
  const cells = kind.columns.flatMap((column) => {
    const merged = mergeCell(column.kind, before[column.id], own[column.id], others[column.id]);
    return merged === null || merged === undefined ? [] : [[column.id, merged] as const];
  });
  return { cells: Object.fromEntries(cells) };
}
