import type { Answers } from "../form/answers.ts";
import { codesOf } from "../form/value.ts";
import type { AdviserAnswer } from "../law/adviser.ts";
import { procedures } from "../law/decide.ts";
import { type Milestone, milestoneKinds, type PlanSchedule, planSchedule } from "../law/plan-schedule.ts";
import type { NoSchedule } from "../law/schedule-node.ts";
import { type Result, refuse } from "../result.ts";
import type { ScheduleOutcome } from "./case.ts";
import type { PlanAdvice } from "./plan-advice.ts";

/** The regime decides which minimum periods hold, so there is no schedule before the adviser has answered. */
export type NoPlanSchedule = NoSchedule | { kind: "no-advice" };

/** Where the two ends of a band differ, the higher one has the stricter periods. */
function adviserAnswer(advice: PlanAdvice): AdviserAnswer | undefined {
  if (advice.kind === "answer") return advice.answer;
  return advice.kind === "band-decides" ? advice.high : undefined;
}

function milestonesOf(answers: Answers): Milestone[] {
  return answers.rows("milestones").flatMap(({ cells }) => {
    const kind = milestoneKinds.find((each) => codesOf(cells.kind).includes(each));
    return kind && typeof cells.date === "string" ? [{ kind, on: cells.date }] : [];
  });
}

const rowDates = (answers: Answers, question: string): string[] =>
  answers.rows(question).flatMap(({ cells: { date } }) => (typeof date === "string" ? [date] : []));

/** Meetings after the notice, and the days planned for the award. With no meeting named, any working day will do. */
function decisionDatesOf(answers: Answers, milestones: readonly Milestone[], after: string): string[] {
  const meetings = rowDates(answers, "decisions").filter((date) => date > after);
  if (meetings.length === 0) return [];
  return [...meetings, ...milestones.filter(({ kind }) => kind === "award").map(({ on }) => on)];
}

const hasPilot = (answers: Answers, milestones: readonly Milestone[]): boolean =>
  milestones.some(({ kind }) => kind === "pilot") || answers.columnCodes("budget", "part").includes("pilot");

/**
 * What the schedule is made of: every answer that it reads itself, and the adviser's answer for the rules that apply.
 * Whoever may not read one of them does not see the schedule.
 */
const scheduleReads: readonly (readonly [question: string, column?: string])[] = [
  ["timeline"],
  ["adviser-answer"],
  ["procedure"],
  ["technique"],
  ["adv-urgency"],
  ["dialogue-state"],
  ["notice-date"],
  ["in-use-by"],
  ["contract-start"],
  ["milestones", "kind"],
  ["milestones", "date"],
  ["decisions", "date"],
  ["budget", "part"],
  ["out-notice-sent"],
];

export const maySeeSchedule = (mayRead: (question: string, column?: string) => boolean): boolean =>
  scheduleReads.every(([question, column]) => mayRead(question, column));

/** The schedule from the answers of a plan: by the procedure that was chosen, or else by the one recommended. */
export function scheduleOfPlan(
  answers: Answers,
  advice: PlanAdvice,
  today: string,
): Result<PlanSchedule, NoPlanSchedule> {
  const answer = adviserAnswer(advice);
  if (!answer) return refuse({ kind: "no-advice" });
  const chosen = answers.code("procedure");
  const procedure =
    procedures.find((each) => each === (chosen === "undecided" ? undefined : chosen)) ??
    procedures.find((each) => each === answer.recommended);
  if (!procedure) return refuse({ kind: "no-advice" });

  const sentOn = answers.text("out-notice-sent");
  const noticeOn = sentOn ?? answers.text("notice-date") ?? null;
  const milestones = milestonesOf(answers);
  return planSchedule({
    procedure,
    regime: answer.regime,
    isDps: (answers.code("technique") ?? answer.technique) === "dps" && procedure === "restricted",
    variants: { urgency: answers.code("adv-urgency") === "justified" },
    noticeOn,
    inUseBy: answers.text("in-use-by") ?? null,
    contractStart: answers.text("contract-start") ?? null,
    milestones,
    decisionDates: decisionDatesOf(answers, milestones, noticeOn ?? today),
    hasPilot: hasPilot(answers, milestones),
    hasMarketConsultation: answers.code("dialogue-state") !== "not-planned",
    isNoticeSent: sentOn !== undefined,
    today,
  });
}

/** For the rules and the lights: does the solution come into use in time? Null while that cannot be counted. */
export function scheduleOutcomeOf(schedule: Result<PlanSchedule, NoPlanSchedule>): ScheduleOutcome | null {
  if (!schedule.ok) return null;
  const { forward, daysLate } = schedule.value;
  if (forward === null || daysLate === null) return null;
  return { fits: daysLate <= 0, inUseOn: forward.end, missingDays: Math.max(0, daysLate) };
}
