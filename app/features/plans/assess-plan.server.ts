import type { Db } from "db/connection.ts";
import { type Assessment, assess } from "~/domain/case/assessment.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import { placeNames } from "~/domain/standards/places.ts";
import type { LoadedPlan } from "./load-plan.server.ts";
import { type Standing, standingOf } from "./plan-standing.server.ts";

export type AssessedPlan = LoadedPlan & Standing & { assessment: Assessment };

/** The loaded plan with what the law and the rules make of it. */
export function assessPlan(db: Db, loaded: LoadedPlan, now: Date): AssessedPlan {
  const standing = standingOf(db, loaded.answers, now);
  const { form, answers } = loaded;
  const assessment = assess({ form, answers, ...standing, today: dayInHelsinki(now), placeNames });
  return { ...loaded, ...standing, assessment };
}
