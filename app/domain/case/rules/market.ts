import { type Rule, warn } from "./rule.ts";

export const fewSuppliers: Rule = ({ answers }) => {
  switch (answers.code("companies-able")) {
    case "0":
      return [warn("few-suppliers.none", { question: "companies-able" })];
    case "1":
      return [warn("few-suppliers", { question: "companies-able", facts: { count: 1 } })];
    case "2":
      return [warn("few-suppliers", { question: "companies-able", facts: { count: 2 } })];
    default:
      return [];
  }
};

/** Recommended in every plan but the small purchase. */
export const dialogueMissing: Rule = ({ answers, facts, today }) => {
  const state = answers.code("dialogue-state");
  if (facts.regime === "below-national") return [];
  if (state === "not-planned") return [warn("dialogue-missing.not-planned", { question: "dialogue-state" })];
  const days = answers
    .rows("dialogue-plan")
    .flatMap(({ cells }) => (typeof cells.date === "string" ? [cells.date] : []));
  if (state !== "planned" || days.some((day) => day >= today)) return [];
  return [warn("dialogue-missing.no-date", { question: "dialogue-plan" })];
};
