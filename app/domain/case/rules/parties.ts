import { codesOf } from "../../form/value.ts";
import { type Rule, submit, warn } from "./rule.ts";

/** § 7: the main part decides; where works are included, the main purpose does, and it has to be named. */
export const mixedOneMain: Rule = ({ answers }) => {
  const rows = answers.rows("mixed-parts");
  const mains = rows.filter(({ cells }) => codesOf(cells.main).includes("yes"));
  if (mains.length > 1) return [submit("mixed-one-main.many", { question: "mixed-parts" })];
  const hasWorks = rows.some(({ cells }) => codesOf(cells.kind).some((kind) => kind.startsWith("works")));
  return hasWorks && mains.length === 0 ? [submit("mixed-one-main.none", { question: "mixed-parts" })] : [];
};

/** Exactly one lead: this city when no other buyer is marked. */
export const jointOneLead: Rule = ({ answers }) => {
  const count = answers.columnCodes("joint-buyers", "role").filter((role) => role === "lead").length;
  return count > 1 ? [submit("joint-one-lead", { question: "joint-buyers", facts: { count } })] : [];
};

export const recordsNumberMissing: Rule = ({ answers }) =>
  answers.isAnswered("records-number") ? [] : [warn("records-number-missing", { question: "records-number" })];

export const networkEarly: Rule = ({ answers }) =>
  answers.code("visibility") === "network" ? [warn("network-early", { question: "visibility" })] : [];
