import type { Db } from "db/connection.ts";
import { listChoices } from "db/repositories/news.ts";
import { findPlan } from "db/repositories/plans.ts";
import { listReviewsByExpert } from "db/repositories/reviews.ts";
import { type Actor, hasRole } from "~/domain/case/actor.ts";
import { isWaiting } from "~/domain/case/review-moves.ts";
import { tiesOf } from "~/domain/case/review-rights.ts";
import { canSee } from "~/domain/case/rights.ts";
import { kindsFor, type NewsKind, wayOf } from "~/domain/news/kinds.ts";

interface Waiting {
  kind: NewsKind;
  planId: string | null;
}

function seesPlan(db: Db, actor: Actor, planId: string): boolean {
  const plan = findPlan(db, planId);
  const reviews = hasRole(actor, "expert") ? listReviewsByExpert(db, planId, actor.id) : [];
  // A review that waits is told of before its expert has declared to have no ties, which opens the plan.
  return plan !== undefined && (canSee(plan, actor, tiesOf(reviews)) || reviews.some(({ state }) => isWaiting(state)));
}

/**
 * Which of what waited for the digest a person is still told: hours pass between the two, in which a role or a right to a plan
 * can end and a kind be switched off.
 */
export function stillTold<Item extends Waiting>(db: Db, actor: Actor, items: readonly Item[]): Item[] {
  const kinds = kindsFor(actor.roles);
  const chosen = new Map(listChoices(db, actor.id).map(({ kind, way }) => [kind, way]));
  return items.filter(({ kind, planId }) => {
    const isMailed = ["daily", "at-once"].includes(wayOf(kind, chosen.get(kind)));
    return isMailed && kinds.includes(kind) && (planId === null || seesPlan(db, actor, planId));
  });
}
