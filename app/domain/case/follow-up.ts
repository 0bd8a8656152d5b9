import type { Answer, Answers } from "../form/answers.ts";
import type { AnswerValue } from "../form/value.ts";
import { addMonths } from "../law/calendar-day.ts";
import type { State } from "./moves.ts";

/** One answer of a set; `row` is the id of the goal where the rows follow the goals. */
export interface FollowUpAnswer {
  question: string;
  row: string;
  value: AnswerValue;
}

/** How the case has gone some months after the award decision. */
export interface FollowUp {
  planId: string;
  months: number;
  dueOn: string;
  askedAt: Date | null;
  answers: readonly FollowUpAnswer[];
  version: number;
  answeredBy: string | null;
  answeredAt: Date | null;
}

/** States in which there is something to follow: of a stopped procurement its reasons are told instead. */
export const followedStates: readonly State[] = ["in-contract", "completed"];
export const isFollowed = (state: State): boolean => followedStates.includes(state);

/** When the case is to be asked: the months of the plan, counted from the award decision. */
export function followUpDays(answers: Answers): { months: number; dueOn: string }[] {
  const awardedOn = answers.text("out-award-date")?.slice(0, 10);
  if (awardedOn === undefined) return [];
  const months = answers.rows("follow-ups").map(({ cells }) => cells.months);
  const known = [...new Set(months.filter((month) => typeof month === "number"))].toSorted((a, b) => a - b);
  return known.map((month) => ({ months: month, dueOn: addMonths(awardedOn, month) }));
}

/** It can be answered from its day on, asked or not. */
export const isOpen = ({ dueOn }: Pick<FollowUp, "dueOn">, today: string): boolean => dueOn <= today;

/** The set as answers like any other, so that fields, words and levels are made of it in the same way. */
export const asAnswers = ({ answers, version, answeredBy, answeredAt }: FollowUp): Answer[] =>
  answers.map(({ question, row, value }, position) => ({
    question,
    row,
    position,
    value,
    version,
    savedBy: answeredBy ?? "",
    savedAt: answeredAt ?? new Date(0),
  }));
