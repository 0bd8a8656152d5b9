import type { Db } from "db/connection.ts";
import { listExampleTitles } from "db/repositories/example-titles.ts";
import { listOthersPlans, listTeamPlans } from "db/repositories/plans.ts";
import type { Actor } from "~/domain/case/actor.ts";
import type { Lang } from "~/domain/lang.ts";
import { maySee } from "./may-see.server.ts";
import type { PickView } from "./step-view.ts";

/** Published examples, or the plans that the person may see, to pick from by name. */
export function listPickable(
  db: Db,
  actor: Actor,
  of: "examples" | "plans",
  exceptPlan: string,
  lang: Lang,
): PickView[] {
  if (of === "examples") return listExampleTitles(db).map(({ id, title }) => ({ id, label: title[lang] }));
  const own = listTeamPlans(db, actor.id).filter(({ binnedAt }) => binnedAt === null);
  const others = listOthersPlans(db, actor.id, actor.cityId, 200).filter(maySee(db, actor));
  return [...own, ...others]
    .filter(({ id }) => id !== exceptPlan)
    .map(({ id, number, title }) => ({ id, label: `${number} ${title}` }));
}
