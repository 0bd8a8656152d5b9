/** A rule that an answer breaks: the rule's id is the key of its message, the facts fill its placeholders. */
export interface Problem {
  rule: string;
  severity: "save" | "submit" | "warn";
  question: string;
  row?: string;
  column?: string;
  facts?: Readonly<Record<string, string | number>>;
}

/** Nothing is wrong with what was written: something is still to be written. */
export const isUnanswered = ({ rule }: Pick<Problem, "rule">): boolean =>
  ["required", "row-complete", "rows-min", "goals-measured"].includes(rule.split(".")[0] ?? "");

/** What a check of one value finds; the place is added by the caller. */
export type Fault = Pick<Problem, "rule" | "facts">;
