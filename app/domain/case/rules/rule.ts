import type { Problem } from "../../form/problem.ts";
import type { Case } from "../case.ts";

/**
 * A rule that compares answers with each other, with the law or with the day (plan form, section 6).
 * It sees only answers that are asked just now, so that what was kept from another track or choice is not compared.
 * Facts fill the placeholders of the rule's message: days as `YYYY-MM-DD`, sums as numbers, options by their codes,
 * questions by their ids. Whoever shows the message writes them in the reader's language (`sayProblem`).
 */
export type Rule = (kase: Case) => Problem[];

type Place = Pick<Problem, "question" | "row" | "column" | "facts">;

export const submit = (rule: string, place: Place): Problem => ({ rule, severity: "submit", ...place });
export const warn = (rule: string, place: Place): Problem => ({ rule, severity: "warn", ...place });
