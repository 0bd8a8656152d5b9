import type { Db } from "db/connection.ts";
import { listPlansWithTie } from "db/repositories/reviews.ts";
import { type Actor, hasRole } from "~/domain/case/actor.ts";
import type { Plan } from "~/domain/case/plan.ts";
import { canSee, noTies } from "~/domain/case/rights.ts";

/** Whether the person may know of each of many plans: one to which they declared a tie is closed to them. */
export function maySee(db: Db, actor: Actor): (plan: Plan) => boolean {
  const tied = new Set(hasRole(actor, "expert") ? listPlansWithTie(db, actor.id) : []);
  return (plan) => canSee(plan, actor, { ...noTies, hasConflict: tied.has(plan.id) });
}
