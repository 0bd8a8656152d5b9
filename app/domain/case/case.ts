import type { Answers } from "../form/answers.ts";
import type { Asked } from "../form/asked.ts";
import type { Facts } from "../form/condition.ts";
import type { FormVersion } from "../form/question.ts";
import type { PlanAdvice } from "./plan-advice.ts";

/** The schedule counted with the law's minimum periods, compared with the day the solution should be in use. */
export interface ScheduleOutcome {
  fits: boolean;
  /** The earliest day of use. */
  inUseOn: string;
  /** Days by which it comes too late; 0 when it fits. */
  missingDays: number;
}

/** What the rules know of a plan: its answers, what the law makes of them, and the day. */
export interface Case {
  form: FormVersion;
  /** The answers to the questions that are asked just now; what was kept from another choice is left out. */
  answers: Answers;
  facts: Facts;
  advice: PlanAdvice;
  asked: readonly Asked[];
  /** Today in Helsinki, `YYYY-MM-DD`. */
  today: string;
  /** Names of municipalities and regions in every language; one list that stays the same object. */
  placeNames: readonly string[];
  /** Null while it cannot be counted. */
  schedule: ScheduleOutcome | null;
}
