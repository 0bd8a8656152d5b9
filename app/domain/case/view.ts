import { type Answer, Answers, findQuestion } from "../form/answers.ts";
import { type Column, type FormVersion, type Level, levels, type Question } from "../form/question.ts";
import { type AnswerValue, isRow } from "../form/value.ts";
import { isHoldOver, isSent } from "./moves.ts";
import type { Plan } from "./plan.ts";
import type { Relation } from "./rights.ts";

/**
 * The one place that makes the view a person may see. Every output — page, PDF, export, example — starts from it.
 */

export const narrowest = (...given: readonly Level[]): Level =>
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

export const levelOfColumn = ({ kind, atMost }: Column): Level =>
  narrowest(atMost ?? "public", kind.kind === "money" ? "never" : "public");

function withColumns(value: AnswerValue | null, question: Question, needs: Level): AnswerValue | null {
  if (value === null || !isRow(value) || question.kind.kind !== "rows") return value;
  const open = question.kind.columns.filter((column) => !isWider(needs, levelOfColumn(column)));
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

/** What is open to a reader: everything, answers from a level on, the fields for possible partners, or nothing. */
function openTo(plan: Plan, { relation, isSameUnit }: Reader): "all" | "partners" | "reviewers" | "network" | null {
  switch (relation) {
    case "owner":
    case "writer":
    case "reader":
    case "assigned-expert":
      return "all";
    case "coordinator":
      if (isSent(plan)) return "all";
      if (plan.visibility === "network") return "network";
      return plan.joint === "looking" ? "partners" : null;
    case "city":
      return plan.visibility !== "unit" || isSameUnit ? "reviewers" : null;
    case "network":
      return plan.visibility === "network" ? "network" : "partners";
    case "none":
      return null;
  }
}

/** The answers a reader may see; null when only the plan's title, city and state are open to them. */
export function visibleAnswers(form: FormVersion, plan: Plan, all: Answers, reader: Reader): Answers | null {
  const open = openTo(plan, reader);
  if (open === null) return null;
  if (open === "all") return all;
  const opening = { holdOver: isHoldOver(plan.state) };
  if (open !== "partners") return answersAtLevel(form, all, open, opening);
  const network = answersAtLevel(form, all, "network", opening);
  return new Answers(network.list.filter(({ question }) => partnerFields.includes(question)));
}

/**
 * Whether the reader may read a question's answer, answered or not: every row of a group, and the column if one is
 * named. For what is made of answers, such as the reasons of a readiness light.
 */
export function mayReadOf(
  form: FormVersion,
  plan: Plan,
  all: Answers,
  reader: Reader,
): (question: string, column?: string) => boolean {
  const open = openTo(plan, reader);
  const opening = { holdOver: isHoldOver(plan.state) };
  return (id, column) => {
    if (open === null || open === "all") return open === "all";
    const found = findQuestion(form, id);
    if (!found || (open === "partners" && !partnerFields.includes(id))) return false;
    const { question, step } = found;
    const needs = open === "partners" ? "network" : open;
    const stored = all.list.filter((answer) => answer.question === id);
    const levelsOfAnswers = (stored.length > 0 ? stored : [undefined]).map((answer) =>
      levelOf(question, step, answer, all, opening),
    );
    const columns = question.kind.kind === "rows" ? question.kind.columns : [];
    const columnLevels = columns.filter((one) => one.id === column).map(levelOfColumn);
    return !isWider(needs, narrowest(...levelsOfAnswers, ...columnLevels));
  };
}
