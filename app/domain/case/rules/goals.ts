import type { CellValue } from "../../form/value.ts";
import { type Rule, submit, warn } from "./rule.ts";

const nameOf = (goal: CellValue | undefined): string => (typeof goal === "string" ? goal : "–");

export const goalBaseline: Rule = ({ answers }) =>
  answers
    .rows("goals")
    .filter(({ cells }) => Object.keys(cells).length > 0 && cells.today === undefined)
    .map(({ id, cells }) =>
      warn("goal-baseline", { question: "goals", row: id, column: "today", facts: { other: nameOf(cells.goal) } }),
    );

export const goalAfterUse: Rule = ({ answers }) => {
  const use = answers.text("in-use-by");
  return answers.rows("goals").flatMap(({ id, cells: { by, goal } }) => {
    if (use === undefined || typeof by !== "string" || by >= use) return [];
    const facts = { other: nameOf(goal), date: by, otherDate: use };
    return [warn("goal-after-use", { question: "goals", row: id, column: "by", facts })];
  });
};

export const followUpsOrder: Rule = ({ answers }) => {
  const months = answers
    .rows("follow-ups")
    .flatMap(({ cells }) => (typeof cells.months === "number" ? [cells.months] : []));
  const rises = months.every((month, index) => index === 0 || month > (months[index - 1] ?? 0));
  return rises ? [] : [submit("follow-ups-order", { question: "follow-ups" })];
};
