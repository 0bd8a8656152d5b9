import type { Db } from "db/connection.ts";
import { listAnswersOf } from "db/repositories/answers.ts";
import { listAllPlans } from "db/repositories/plans.ts";
import { isBeforeTender } from "~/domain/case/moves.ts";
import type { Plan } from "~/domain/case/plan.ts";
import { visibleAnswers } from "~/domain/case/view.ts";
import { Answers } from "~/domain/form/answers.ts";
import { formOf } from "~/domain/form/versions.ts";
import { findLikenesses, type Likeness, type RadarPlan } from "~/domain/radar/compare.ts";

/** The newest so many plans are compared. */
const mostPlans = 3000;
const compared = ["need-statement", "cpv-main"];
/** What decides who may read those. */
const deciding = ["secrecy", "sharing-steps"];
const asCoordinator = { relation: "coordinator", isSameUnit: false } as const;

export interface Pair extends Likeness {
  plans: readonly [Plan, Plan];
}

/**
 * Plans of different cities that are alike. What a coordinator may not read of a plan is not compared either: of a draft
 * that is not shared, only its title and themes.
 */
export function findPairs(db: Db): Pair[] {
  const plans = listAllPlans(db, mostPlans).filter(isBeforeTender);
  const stored = listAnswersOf(
    db,
    plans.map(({ id }) => id),
    [...compared, ...deciding],
  );
  const known = plans.map((plan): RadarPlan => {
    const all = new Answers(stored.get(plan.id) ?? []);
    const open = visibleAnswers(formOf(plan.formVersion), plan, all, asCoordinator);
    const { id, cityId, language, title, themes } = plan;
    const [cpv = ""] = open?.codes("cpv-main") ?? [];
    return { id, cityId, language, title, themes, need: open?.text("need-statement") ?? "", cpv };
  });
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  return findLikenesses(known).flatMap((likeness) => {
    const [first, second] = [byId.get(likeness.first), byId.get(likeness.second)];
    return first && second ? [{ ...likeness, plans: [first, second] as const }] : [];
  });
}

/** The two ids in the order in which pairs are kept. */
export const keyOfPair = (one: string, other: string): [string, string] => (one < other ? [one, other] : [other, one]);
