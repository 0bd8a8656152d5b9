import type { Question } from "../form/question.ts";

/** Where a text of the bank goes: at the end of a free text, or into a new row of a group. */
export type InsertionPlace = { kind: "answer" } | { kind: "row"; column: string; heading?: string };

/** Undefined where the question takes no text. A row gets the text in the column that needs one, and a heading before it. */
export function insertionPlace({ kind }: Pick<Question, "kind">): InsertionPlace | undefined {
  if (kind.kind === "long") return { kind: "answer" };
  if (kind.kind !== "rows" || kind.per) return undefined;
  const column = kind.columns.find((one) => one.needed && one.kind.kind === "long");
  const [first] = kind.columns;
  if (!column) return undefined;
  return { kind: "row", column: column.id, ...(first?.kind.kind === "short" ? { heading: first.id } : {}) };
}

/** A text after those that are there, never in their place. */
export const withAppended = (before: string, text: string): string =>
  before.trim() === "" ? text : `${before.trimEnd()}\n\n${text}`;
