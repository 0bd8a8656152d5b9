import type { Db } from "db/connection.ts";
import { listCityNames } from "db/repositories/buyers.ts";
import { listAllPlans, listOthersPlans, listTeamPlans } from "db/repositories/plans.ts";
import { type Actor, hasRole } from "~/domain/case/actor.ts";
import type { State } from "~/domain/case/moves.ts";
import type { Plan } from "~/domain/case/plan.ts";
import type { Lang } from "~/domain/lang.ts";
import { formatInstant } from "~/i18n/format.ts";
import { canCreatePlan } from "./create-plan.server.ts";
import { maySee } from "./may-see.server.ts";

export interface ListedPlan {
  id: string;
  number: number;
  version: number;
  title: string;
  language: Lang;
  state: State;
  notReviewed: boolean;
  cityName: string;
  savedAt: string;
}

export interface PlanList {
  own: readonly ListedPlan[];
  binned: readonly ListedPlan[];
  others: readonly ListedPlan[];
  canCreate: boolean;
}

/** Plans of the person's teams, then those that others let them see: of those the 200 that changed last. */
export function listPlans(db: Db, actor: Actor, lang: Lang): PlanList {
  const team = listTeamPlans(db, actor.id);
  const isCoordinator = hasRole(actor, "coordinator");
  const nearby = isCoordinator ? listAllPlans(db, 200) : listOthersPlans(db, actor.id, actor.cityId, 200);
  const mine = maySee(db, actor);
  const others = nearby.filter((plan) => mine(plan) && !plan.team.some(({ userId }) => userId === actor.id));
  const names = listCityNames(db);
  const listed = ({ id, number, version, title, language, state, notReviewed, cityId, savedAt }: Plan): ListedPlan => ({
    id,
    number,
    version,
    title,
    language,
    state,
    notReviewed,
    cityName: names.get(cityId)?.[lang] ?? "",
    savedAt: formatInstant(savedAt, lang),
  });
  return {
    own: team.filter(({ binnedAt }) => binnedAt === null).map(listed),
    binned: team
      .filter(
        ({ binnedAt, team: members }) =>
          binnedAt !== null && members.some(({ userId, role }) => userId === actor.id && role === "owner"),
      )
      .map(listed),
    others: others.map(listed),
    canCreate: canCreatePlan(actor),
  };
}
