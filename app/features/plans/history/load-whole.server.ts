import type { Db } from "db/connection.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { isSent } from "~/domain/case/moves.ts";
import { isTeam } from "~/domain/case/rights.ts";
import { type Result, refuse } from "~/domain/result.ts";
import { type LoadedPlan, loadPlan, type NotFound } from "../load-plan.server.ts";

/** The team, and from the first sending on whoever then sees all: coordinators, and the experts who review it. */
export function loadWhole(db: Db, actor: Actor, planId: string, alsoExperts: boolean): Result<LoadedPlan, NotFound> {
  const found = loadPlan(db, actor, planId);
  if (!found.ok) return found;
  return seesWhole(found.value, alsoExperts) ? found : refuse({ kind: "not-found" });
}

export function seesWhole({ relation, plan }: LoadedPlan, alsoExperts: boolean): boolean {
  const seesAll = relation === "coordinator" || (alsoExperts && relation === "assigned-expert");
  return isTeam(relation) || (seesAll && isSent(plan));
}
