import type { Db } from "db/connection.ts";
import { type Assessment, assess } from "~/domain/case/assessment.ts";
import { type NoPlanSchedule, scheduleOfPlan, scheduleOutcomeOf } from "~/domain/case/plan-schedule.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import type { PlanSchedule } from "~/domain/law/plan-schedule.ts";
import type { Result } from "~/domain/result.ts";
import { placeNames } from "~/domain/standards/places.ts";
import type { LoadedPlan } from "./load-plan.server.ts";
import { type Standing, standingOf } from "./plan-standing.server.ts";

export type AssessedPlan = LoadedPlan &
  Standing & { assessment: Assessment; schedule: Result<PlanSchedule, NoPlanSchedule>; today: string };

/** The loaded plan with what the law and the rules make of it. */
export function assessPlan(db: Db, loaded: LoadedPlan, now: Date): AssessedPlan {
  const standing = standingOf(db, loaded, loaded.answers, now);
  const { form, answers } = loaded;
  const today = dayInHelsinki(now);
  const schedule = scheduleOfPlan(answers, standing.advice, today);
  const counted = { schedule: scheduleOutcomeOf(schedule), today, placeNames };
  const assessment = assess({ form, answers, ...standing, ...counted });
  return { ...loaded, ...standing, assessment, schedule, today };
}
