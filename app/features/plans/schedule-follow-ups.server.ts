import type { Db } from "db/connection.ts";
import { replaceFollowUps } from "db/repositories/follow-ups.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { followUpDays, isFollowed } from "~/domain/case/follow-up.ts";
import { loadPlan } from "./load-plan.server.ts";

/** Answers from which the days of the follow-ups are counted. */
export const scheduling: readonly string[] = ["out-award-date", "follow-ups"];

/** Counts the days anew from the award decision; a day that was corrected moves what has not been asked yet. */
export function scheduleFollowUps(db: Db, actor: Actor, planId: string): void {
  const loaded = loadPlan(db, actor, planId);
  if (!loaded.ok || !isFollowed(loaded.value.plan.state)) return;
  const days = followUpDays(loaded.value.answers);
  if (days.length > 0) replaceFollowUps(db, planId, days);
}
