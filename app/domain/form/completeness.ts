import type { Answers, Row } from "./answers.ts";
import type { Asked } from "./asked.ts";
import { faultsOf } from "./kinds/kinds.ts";
import { countCharacters } from "./kinds/text.ts";
import type { Problem } from "./problem.ts";
import type { Column, Kind, KindName, KindOf } from "./question.ts";
import { codesOf } from "./value.ts";

/** A required long text has at least this many characters (plan form, 1.1). */
const leastLongText = 20;

/** What is missing is said in the words of the kind: answer, choose, tick or add a row. */
const missingRules: Partial<Record<KindName, string>> = {
  choice: "required.choice",
  scale: "required.choice",
  yesno: "required.choice",
  multi: "required.choice",
  tick: "required.tick",
  rows: "required.rows",
};
const missingRule = (kind: KindName): string => missingRules[kind] ?? "required";

/** What a cell must be in its row: a supplier from abroad, for one, has no Finnish business id. */
function kindInRow({ kind, formatOnlyWith }: Column, row: Row): Kind {
  if (kind.kind !== "short" || !formatOnlyWith) return kind;
  const [code = formatOnlyWith.code] = codesOf(row.cells[formatOnlyWith.column]);
  return code === formatOnlyWith.code ? kind : { kind: "short", min: kind.min, max: kind.max };
}

/** A row's answer does not change once it is read, nor do its problems: a page asks after some thousand cells. */
const known = new WeakMap<Row["answer"], { kind: KindOf<"rows">; number: number; problems: readonly Problem[] }>();

function cellProblems(asked: Asked, kind: KindOf<"rows">, row: Row, number: number): readonly Problem[] {
  const before = known.get(row.answer);
  if (before?.kind === kind && before.number === number) return before.problems;
  const problems = findCellProblems(asked, kind, row, number);
  known.set(row.answer, { kind, number, problems });
  return problems;
}

function findCellProblems(asked: Asked, kind: KindOf<"rows">, row: Row, number: number): Problem[] {
  const at = { severity: "submit" as const, question: asked.question.id, row: row.id };
  return kind.columns.flatMap((column): Problem[] => {
    const value = row.cells[column.id];
    const place = { ...at, column: column.id };
    if (value === undefined) {
      return column.needed ? [{ ...place, rule: "row-complete", facts: { row: number, other: column.id } }] : [];
    }
    return faultsOf(kindInRow(column, row), value).map(({ rule, facts }) => ({
      ...place,
      rule,
      facts: { ...facts, row: number },
    }));
  });
}

function rowsProblems(asked: Asked, kind: KindOf<"rows">, answers: Answers): Problem[] {
  const rows = answers.rows(asked.question.id);
  const filled = rows.filter((row) => Object.keys(row.cells).length > 0);
  const problems = filled.flatMap((row, index) => cellProblems(asked, kind, row, index + 1));
  const at = { severity: "submit" as const, question: asked.question.id };
  if (kind.per) return [...missingPerRow(asked, kind, answers), ...problems];
  if (filled.length === 0 && asked.required) return [{ ...at, rule: missingRule("rows") }];
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
  const hasCells = ({ cells }: Row): boolean => Object.keys(cells).length > 0;
  const measured = answers.rows(asked.question.id).filter(hasCells);
  return answers
    .rows("goals")
    .filter((goal) => hasCells(goal) && !measured.some((row) => row.id === goal.id))
    .map((goal) => ({ rule: "goals-measured", severity: "submit", question: asked.question.id, row: goal.id }));
}

/** What of one asked question is missing or wrong: none of it stops saving, all of it stops submitting. */
export function problemsOf(asked: Asked, answers: Answers): Problem[] {
  const { question } = asked;
  if (question.kind.kind === "rows") return rowsProblems(asked, question.kind, answers);
  if (question.kind.kind === "shown" || question.kind.kind === "file") return [];
  const at = { severity: "submit" as const, question: question.id };
  const value = answers.value(question.id);
  if (value === undefined) return asked.required ? [{ ...at, rule: missingRule(question.kind.kind) }] : [];
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
