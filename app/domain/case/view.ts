import { type Answer, Answers, findQuestion } from "../form/answers.ts";
import { type FormVersion, type Level, levels, type Question } from "../form/question.ts";
import { type AnswerValue, isRow } from "../form/value.ts";
import { isHoldOver, isSent } from "./moves.ts";
import type { Plan } from "./plan.ts";
import type { Relation } from "./rights.ts";

/**
 * The one place that makes the view a person may see. Every output — page, PDF, export, example — starts from it.
 */

const narrowest = (...given: readonly Level[]): Level =>
  levels[Math.min(...given.map((level) => levels.indexOf(level)))] ?? "never";

export const isWider = (level: Level, than: Level): boolean => levels.indexOf(level) > levels.indexOf(than);

/** Sums are never shared, but for the two that are typed for publication (plan form, section 2). */
const sumsForPublication = ["value-notice", "ex-value"];

const defaultLevel = (question: Question): Level =>
  question.kind.kind === "money" && !sumsForPublication.includes(question.id) ? "never" : question.sharing.level;

/** The widest level an author may choose for an answer of this question. */
export const widestLevel = defaultLevel;

const stepLevels: Record<string, Level> = { network: "network", reviewers: "reviewers", never: "never" };

export interface Opening {
  /** The hold is over, or does not apply to what the team itself publishes. */
  holdOver: boolean;
}

/** Level of an answer: the narrowest of question, step and answer; held ones count as `reviewers` (section 2). */
export function levelOf(
  question: Question,
  step: string,
  answer: Answer | undefined,
  all: Answers,
  opening: Opening,
): Level {
  if (answer?.secret || all.code("secrecy") === "whole-plan") return "never";
  const stepRow = all.rows("sharing-steps").find((row) => row.id === step)?.cells.level;
  const stepChoice = typeof stepRow === "object" && "code" in stepRow ? stepLevels[stepRow.code] : undefined;
  const held: Level[] = question.sharing.held && !opening.holdOver ? ["reviewers"] : [];
  return narrowest(defaultLevel(question), stepChoice ?? "public", answer?.level ?? "public", ...held);
}

function withColumns(value: AnswerValue | null, question: Question, needs: Level): AnswerValue | null {
  if (value === null || !isRow(value) || question.kind.kind !== "rows") return value;
  const open = question.kind.columns.filter(({ kind, atMost }) => {
    const level = narrowest(atMost ?? "public", kind.kind === "money" ? "never" : "public");
    return !isWider(needs, level);
  });
  return {
    cells: Object.fromEntries(Object.entries(value.cells).filter(([id]) => open.some((column) => column.id === id))),
  };
}

/** Keeps the answers whose level is at least as wide as what the reader needs. */
export function answersAtLevel(form: FormVersion, all: Answers, needs: Level, opening: Opening): Answers {
  return new Answers(
    all.list.flatMap((answer) => {
      const found = findQuestion(form, answer.question);
      if (!found) return [];
      const level = levelOf(found.question, found.step, answer, all, opening);
      if (isWider(needs, level)) return [];
      return [{ ...answer, value: withColumns(answer.value, found.question, needs) }];
    }),
  );
}

const partnerFields = ["title", "buyer-unit", "need-statement", "themes", "object", "notice-date"];

export interface Reader {
  relation: Relation;
  isSameUnit: boolean;
}

/** The answers a reader may see; null when only the plan's title, city and state are open to them. */
export function visibleAnswers(form: FormVersion, plan: Plan, all: Answers, reader: Reader): Answers | null {
  const opening = { holdOver: isHoldOver(plan.state) };
  const at = (level: Level): Answers => answersAtLevel(form, all, level, opening);
  const partners = (): Answers =>
    new Answers(at("network").list.filter(({ question }) => partnerFields.includes(question)));
  switch (reader.relation) {
    case "owner":
    case "writer":
    case "reader":
    case "assigned-expert":
      return all;
    case "coordinator":
      if (isSent(plan)) return all;
      if (plan.visibility === "network") return at("network");
      return plan.joint === "looking" ? partners() : null;
    case "city":
      return plan.visibility !== "unit" || reader.isSameUnit ? at("reviewers") : null;
    case "network":
      return plan.visibility === "network" ? at("network") : partners();
    case "none":
      return null;
  }
}
