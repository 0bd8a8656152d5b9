import { cellOf, isText } from "~/domain/case/merge-answers.ts";
import { isWider, widestLevel } from "~/domain/case/view.ts";
import { groundCodes } from "~/domain/form/2026-1/sharing.ts";
import type { Answer } from "~/domain/form/answers.ts";
import { faultOf, readPosted } from "~/domain/form/kinds/kinds.ts";
import type { Problem } from "~/domain/form/problem.ts";
import { type Kind, type Level, levels, type Question } from "~/domain/form/question.ts";
import type { AnswerValue, CellValue } from "~/domain/form/value.ts";
import { type Fields, fieldName, postedField } from "~/ui/saving/posted-answers.ts";

/** What a form posted for one answer: its value, or why it cannot be stored. */
export interface Reading {
  value: AnswerValue | null;
  problems: Problem[];
}

/** Where a refused answer stands. */
export const at = (
  question: string,
  row: string,
  column?: string,
): Pick<Problem, "question" | "row" | "column" | "severity"> => ({
  severity: "save",
  question,
  ...(row ? { row } : {}),
  ...(column ? { column } : {}),
});

/** A row of a group: cells that cannot be read are problems, and the row is then not stored. */
export function readRow(question: Question, row: string, fields: Fields, number: number): Reading {
  if (question.kind.kind !== "rows") return { value: null, problems: [] };
  const cells: Record<string, CellValue> = {};
  const problems: Problem[] = [];
  for (const column of question.kind.columns) {
    const read = readPosted(column.kind, postedField(fields, fieldName(question.id, row, column.id), column.kind));
    if (!read.success) {
      problems.push({ ...at(question.id, row, column.id), ...faultOf(read.error), facts: { row: number } });
    } else if (read.data !== null) cells[column.id] = read.data;
  }
  return { value: { cells }, problems };
}

export function readOne(question: Question, fields: Fields): Reading {
  const read = readPosted(question.kind, postedField(fields, question.id, question.kind));
  if (read.success) return { value: read.data, problems: [] };
  return { value: null, problems: [{ ...at(question.id, ""), ...faultOf(read.error) }] };
}

/**
 * What was typed for an answer, to be shown beside another's: a text also where it is too long to be stored. What else cannot
 * be read is said in the field itself, and here as if it did not differ.
 */
export function whatWasTyped(question: Question, theirs: Answer, fields: Fields): AnswerValue | null {
  const typed = (kind: Kind, name: string, other: CellValue | null): CellValue | null => {
    if (isText(kind)) return fields.get(name)?.[0] || null;
    const read = readPosted(kind, postedField(fields, name, kind));
    return read.success ? read.data : other;
  };
  const { id, kind } = question;
  if (kind.kind !== "rows") return typed(kind, id, cellOf(theirs.value, ""));
  const cells = kind.columns.flatMap((column) => {
    const cell = typed(column.kind, fieldName(id, theirs.row, column.id), cellOf(theirs.value, column.id));
    return cell === null ? [] : [[column.id, cell] as const];
  });
  return { cells: Object.fromEntries(cells) };
}

export interface Sharing {
  level?: Level;
  secret?: { ground: string; until?: string };
  problems: Problem[];
}

/** The author's own narrowing of who reads an answer. It is kept as it was when the form does not carry it. */
export function readSharing(question: Question, fields: Fields, before: Answer | undefined): Sharing {
  if (!fields.has(fieldName("level", question.id))) {
    return {
      ...(before?.level ? { level: before.level } : {}),
      ...(before?.secret ? { secret: before.secret } : {}),
      problems: [],
    };
  }
  const typed = fields.get(fieldName("level", question.id))?.[0] ?? "";
  const level = levels.find((known) => known === typed);
  const posted = fields.get(fieldName("ground", question.id))?.[0];
  const ground = groundCodes.find((known) => known === posted) ?? "";
  const until = fields.get(fieldName("until", question.id))?.[0] ?? "";
  const problems: Problem[] = [];
  if (level && isWider(level, widestLevel(question)))
    problems.push({ ...at(question.id, ""), rule: "level-not-wider", facts: { other: widestLevel(question) } });
  if (typed === "secret" && ground === "") problems.push({ ...at(question.id, ""), rule: "secret-ground" });
  const secret =
    typed === "secret" && ground ? { ground, ...(/^\d{4}-\d{2}-\d{2}$/.test(until) ? { until } : {}) } : undefined;
  return { ...(level ? { level } : {}), ...(secret ? { secret } : {}), problems };
}
