/**
 * When a question is asked. Conditions are data, so that the server, the browser and the printed form
 * evaluate the same thing. An unanswered question makes a comparison false.
 */
export type Condition =
  | { op: "is"; question: string; codes: readonly string[] }
  | { op: "is-not"; question: string; codes: readonly string[] }
  | { op: "has-other-than"; question: string; codes: readonly string[] }
  | { op: "above"; question: string; limit: number }
  | { op: "answered"; question: string }
  | { op: "unanswered"; question: string }
  | { op: "row-is"; question: string; column: string; codes: readonly string[] }
  | { op: "fact"; fact: FactName; codes: readonly string[] }
  | { op: "not"; of: Condition }
  | { op: "all"; of: readonly Condition[] }
  | { op: "any"; of: readonly Condition[] };

/** What the law tells about the answers; computed outside the form and handed in. */
export type FactName = "regime" | "band-decides" | "recommended-followed";
export type Facts = Readonly<Partial<Record<FactName, string>>>;

/** `question` ∈ codes. A multi choice holds when it has one of them; yes/no uses the codes "yes" and "no"; a tick "yes". */
export const is = (question: string, ...codes: string[]): Condition => ({ op: "is", question, codes });
/** `question` is answered and ∉ codes. */
export const isNot = (question: string, ...codes: string[]): Condition => ({ op: "is-not", question, codes });
/** A multi choice has at least one code besides these. */
export const hasOtherThan = (question: string, ...codes: string[]): Condition => ({
  op: "has-other-than",
  question,
  codes,
});
/** A number, or the code of a scale read as a number, is above the limit. */
export const above = (question: string, limit: number): Condition => ({ op: "above", question, limit });
export const answered = (question: string): Condition => ({ op: "answered", question });
export const unanswered = (question: string): Condition => ({ op: "unanswered", question });
/** At least one row has one of the codes in this column. */
export const rowIs = (question: string, column: string, ...codes: string[]): Condition => ({
  op: "row-is",
  question,
  column,
  codes,
});
export const regime = (...codes: string[]): Condition => ({ op: "fact", fact: "regime", codes });
/** The two ends of the value band get different advice, so the exact value is needed (plan form, 5.2). */
export const bandIsNotEnough: Condition = { op: "fact", fact: "band-decides", codes: ["no"] };
/** The adviser recommends a procedure and another one was chosen. */
export const recommendationNotFollowed: Condition = { op: "fact", fact: "recommended-followed", codes: ["no"] };
export const not = (of: Condition): Condition => ({ op: "not", of });
export const all = (...of: Condition[]): Condition => ({ op: "all", of });
export const any = (...of: Condition[]): Condition => ({ op: "any", of });

/** What a condition needs to know of the answers. */
export interface AnswerReader {
  /** The codes of an answer: choice, scale, multi; "yes"/"no" for yes/no and tick; empty when unanswered. */
  codes(question: string): readonly string[];
  number(question: string): number | undefined;
  isAnswered(question: string): boolean;
  columnCodes(question: string, column: string): readonly string[];
}

export function holds(condition: Condition, answers: AnswerReader, facts: Facts): boolean {
  switch (condition.op) {
    case "is":
      return answers.codes(condition.question).some((code) => condition.codes.includes(code));
    case "is-not": {
      const codes = answers.codes(condition.question);
      return codes.length > 0 && !codes.some((code) => condition.codes.includes(code));
    }
    case "has-other-than":
      return answers.codes(condition.question).some((code) => !condition.codes.includes(code));
    case "above": {
      const number = answers.number(condition.question);
      return number !== undefined && number > condition.limit;
    }
    case "answered":
      return answers.isAnswered(condition.question);
    case "unanswered":
      return !answers.isAnswered(condition.question);
    case "row-is":
      return answers.columnCodes(condition.question, condition.column).some((code) => condition.codes.includes(code));
    case "fact": {
      const fact = facts[condition.fact];
      return fact !== undefined && condition.codes.includes(fact);
    }
    case "not":
      return !holds(condition.of, answers, facts);
    case "all":
      return condition.of.every((part) => holds(part, answers, facts));
    case "any":
      return condition.of.some((part) => holds(part, answers, facts));
  }
}
