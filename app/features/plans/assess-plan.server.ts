import type { Db } from "db/connection.ts";
import { type Assessment, assess } from "~/domain/case/assessment.ts";
import { type NoPlanSchedule, scheduleOfPlan, scheduleOutcomeOf } from "~/domain/case/plan-schedule.ts";
import type { LinkedValue } from "~/domain/case/plan-value.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import type { Answers } from "~/domain/form/answers.ts";
import type { PlanSchedule } from "~/domain/law/plan-schedule.ts";
import type { Result } from "~/domain/result.ts";
import { placeNames } from "~/domain/standards/places.ts";
import type { LoadedPlan } from "./load-plan.server.ts";
import { linkedValues, type Standing, standingWith } from "./plan-standing.server.ts";

/** What the law and the rules make of a plan's answers on a day. */
type Made = Standing & { assessment: Assessment; schedule: Result<PlanSchedule, NoPlanSchedule>; today: string };
export type AssessedPlan = LoadedPlan & Made;

const known = new WeakMap<Answers, { of: string; made: Made }>();

/** The loaded plan with what the law and the rules make of it: anew only where its answers, the linked plans' or the day are others. */
export function assessPlan(db: Db, loaded: LoadedPlan, now: Date): AssessedPlan {
  const today = dayInHelsinki(now);
  const linked = linkedValues(db, loaded);
  const of = JSON.stringify([today, linked]);
  const before = known.get(loaded.answers);
  if (before?.of === of) return { ...loaded, ...before.made };
  const made = assessed(loaded, linked, today);
  known.set(loaded.answers, { of, made });
  return { ...loaded, ...made };
}

function assessed({ form, answers }: LoadedPlan, linked: readonly LinkedValue[], today: string): Made {
  const standing = standingWith(form, answers, linked, today);
  const schedule = scheduleOfPlan(answers, standing.advice, today);
  const counted = { schedule: scheduleOutcomeOf(schedule), today, placeNames };
  const assessment = assess({ form, answers, ...standing, ...counted });
  return { ...standing, assessment, schedule, today };
}
