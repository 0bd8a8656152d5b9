import { tamperePlan } from "db/seed/content/demo-plan-tampere.ts";
import { markedRow, markedValue } from "tests/support/answer-markers.ts";
import { postedOf } from "~/domain/form/kinds/kinds.ts";
import type { Kind, Question, Step } from "~/domain/form/question.ts";
import type { CellValue } from "~/domain/form/value.ts";
import { currentForm } from "~/domain/form/versions.ts";
import { fieldName } from "~/ui/saving/posted-answers.ts";

/**
 * A plan with every question answered and every group at 20 rows, or at its limit where that is less: posted step by
 * step through the front door, as a browser without scripts posts it.
 */
export const rowsWanted = 20;

/** Answers under which every group is asked. */
const steering: Readonly<Record<string, CellValue>> = {
  object: { code: "mixed" },
  joint: { code: "with-others" },
  "lots-choice": { code: "yes" },
  "cases-none": { code: "no" },
  secrecy: { code: "whole-plan" },
};

type Pairs = [name: string, value: string][];

export interface Filling {
  step: string;
  fields: Pairs;
}

const pairsOf = (kind: Kind, name: string, value: CellValue): Pairs =>
  Object.entries(postedOf(kind, value)).flatMap(([part, values]) =>
    values.map((one): Pairs[number] => [fieldName(name, part), one]),
  );

/** Ids of the rows that a group is given; those of a group that follows the goals are the goals', some are there before. */
function rowIds(question: Question): string[] {
  if (question.kind.kind !== "rows" || question.kind.per === "steps" || question.filled) return [];
  const group = question.kind.per === "goals" ? "goals" : question.id;
  const most = question.kind.per === "goals" ? goalLimit : question.kind.max;
  return Array.from({ length: Math.min(rowsWanted, most) }, (_, index) => `${group}-${index + 1}`);
}

const goals = currentForm.steps.flatMap(({ questions }) => questions).find(({ id }) => id === "goals");
const goalLimit = goals?.kind.kind === "rows" ? goals.kind.max : 0;

function pairsOfQuestion(question: Question, step: Step): Pairs {
  const { id, kind } = question;
  const texts = step.texts.questions[id];
  if (kind.kind !== "rows") {
    const value = steering[id] ?? tamperePlan.answers[id] ?? markedValue(kind, id, texts?.options)?.value;
    return value === undefined ? [] : [["q", id], ...pairsOf(kind, id, value)];
  }
  const rows = rowIds(question).flatMap((row): Pairs => {
    const { cells } = markedRow(kind.columns, row, texts?.columns ?? {});
    const pairs = kind.columns.flatMap((column): Pairs => {
      const value = cells[column.id];
      return value === undefined ? [] : pairsOf(column.kind, fieldName(id, row, column.id), value);
    });
    return [[fieldName("r", id), row], ...pairs];
  });
  return rows.length > 0 ? [["q", id], ...rows] : [];
}

/** What is posted to fill the plan: of each step its single answers, then its groups one by one. */
export function fillings(): Filling[] {
  return currentForm.steps.flatMap((step) => {
    const asked = step.questions.filter(({ kind }) => !["people", "file", "shown", "tick"].includes(kind.kind));
    const isGroup = ({ kind }: Question) => kind.kind === "rows";
    const single = asked.filter((question) => !isGroup(question)).flatMap((one) => pairsOfQuestion(one, step));
    const groups = asked.filter(isGroup).map((one) => pairsOfQuestion(one, step));
    return [single, ...groups].filter((fields) => fields.length > 0).map((fields) => ({ step: step.id, fields }));
  });
}

/** Groups of a step that its page shows with fewer rows than this plan was given: none, if the plan is full. */
export function thinGroups(stepId: string, html: string): string[] {
  const step = currentForm.steps.find(({ id }) => id === stepId);
  return (step?.questions ?? [])
    .filter((question) => rowIds(question).some((row) => !html.includes(`name="r:${question.id}" value="${row}"`)))
    .map(({ id }) => id);
}

export const steps: readonly string[] = currentForm.steps.map(({ id }) => id);
