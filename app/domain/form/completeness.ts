import type { Answers, Row } from "./answers.ts";
import type { Asked } from "./asked.ts";
import { faultsOf } from "./kinds/kinds.ts";
import { countCharacters } from "./kinds/text.ts";
import type { Problem } from "./problem.ts";
import type { KindOf } from "./question.ts";
import { codesOf } from "./value.ts";

/** A required long text has at least this many characters (plan form, 1.1). */
const leastLongText = 20;

function cellProblems(asked: Asked, kind: KindOf<"rows">, row: Row): Problem[] {
  const at = { severity: "submit" as const, question: asked.question.id, row: row.id };
  return kind.columns.flatMap((column) => {
    const value = row.cells[column.id];
    if (value === undefined) return column.needed ? [{ ...at, rule: "row-complete", column: column.id }] : [];
    return faultsOf(column.kind, value).map((fault) => ({ ...at, ...fault, column: column.id }));
  });
}

function rowsProblems(asked: Asked, kind: KindOf<"rows">, answers: Answers): Problem[] {
  const rows = answers.rows(asked.question.id);
  const filled = rows.filter((row) => Object.keys(row.cells).length > 0);
  const problems = filled.flatMap((row) => cellProblems(asked, kind, row));
  const at = { severity: "submit" as const, question: asked.question.id };
  if (kind.per) return [...missingPerRow(asked, kind, answers), ...problems];
  if (filled.length === 0 && asked.required) return [{ ...at, rule: "required" }];
  if (filled.length > 0 && filled.length < Math.max(asked.atLeast, kind.min)) {
    problems.unshift({
      ...at,
      rule: "rows-min",
      facts: { min: Math.max(asked.atLeast, kind.min), count: filled.length },
    });
  }
  return problems;
}

/** A group that follows the goals has one row for each; the sharing of steps is always filled. */
function missingPerRow(asked: Asked, kind: KindOf<"rows">, answers: Answers): Problem[] {
  if (kind.per !== "goals" || !asked.required) return [];
  return answers
    .rows("goals")
    .filter((goal) => !answers.rows(asked.question.id).some((row) => row.id === goal.id))
    .map((goal) => ({ rule: "goals-measured", severity: "submit", question: asked.question.id, row: goal.id }));
}

/** What of one asked question is missing or wrong: none of it stops saving, all of it stops submitting. */
export function problemsOf(asked: Asked, answers: Answers): Problem[] {
  const { question } = asked;
  if (question.kind.kind === "rows") return rowsProblems(asked, question.kind, answers);
  if (question.kind.kind === "shown" || question.kind.kind === "file") return [];
  const at = { severity: "submit" as const, question: question.id };
  const value = answers.value(question.id);
  if (value === undefined) return asked.required ? [{ ...at, rule: "required" }] : [];
  const faults = faultsOf(question.kind, value).map((fault) => ({ ...at, ...fault }));
  const isThin = question.kind.kind === "long" && asked.required && countCharacters(String(value)) < leastLongText;
  return isThin
    ? [{ ...at, rule: "text-length.short", facts: { min: leastLongText, count: countCharacters(String(value)) } }]
    : faults;
}

/** The question is answered within its limits. */
export const isOk = (asked: Asked | undefined, answers: Answers): boolean =>
  asked !== undefined &&
  (answers.isAnswered(asked.question.id) || codesOf(answers.value(asked.question.id)).length > 0) &&
  problemsOf(asked, answers).length === 0;
