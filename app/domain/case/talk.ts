import { isSent } from "./moves.ts";
import type { Plan } from "./plan.ts";
import { isTeam, type Relation } from "./rights.ts";

/** Who reads a thread. It is said when the thread begins and never changes: nothing private is opened afterwards. */
export const audiences = ["team", "experts"] as const;
export type Audience = (typeof audiences)[number];

/** The team talks, readers too. Experts and coordinators write their reviews and letters, which have rules of their own. */
export const canTalk = (plan: Plan, relation: Relation): boolean => isTeam(relation) && plan.binnedAt === null;

/** Threads that are open to somebody: all to the team, and those for experts to whoever sees all of the sent plan. */
export function audiencesFor(plan: Plan, relation: Relation): readonly Audience[] {
  if (isTeam(relation)) return audiences;
  return isSent(plan) && (relation === "assigned-expert" || relation === "coordinator") ? ["experts"] : [];
}
