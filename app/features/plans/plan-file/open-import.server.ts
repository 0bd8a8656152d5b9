import type { Db } from "db/connection.ts";
import { findBuyer } from "db/repositories/buyers.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { textsOf } from "~/domain/form/say-problem.ts";
import { currentForm } from "~/domain/form/versions.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { type Translate, translator } from "~/i18n/translator.ts";
import { canCreatePlan } from "../create-plan.server.ts";
import { sayProblem } from "../say-problem.ts";
import type { ImportedPlan, NotImported } from "./import-plan.server.ts";

export interface ImportPage {
  units: readonly { id: string; name: string }[];
  ownUnit: string;
}

/** What the page that reads a plan from a file needs; only for people of a city. */
export function openPlanImport(db: Db, actor: Actor): Result<ImportPage, { kind: "forbidden" }> {
  if (!canCreatePlan(actor) || actor.cityId === null) return refuse({ kind: "forbidden" });
  const units = (findBuyer(db, actor.cityId)?.units ?? []).filter(({ closed }) => !closed);
  return ok({ units: units.map(({ id, name }) => ({ id, name })), ownUnit: actor.unitId ?? "" });
}

/** The most faults of one file that are said at once. */
const mostSaid = 20;

/** Why the file was not read, each fault with its place. */
export function sayNotImported(refusal: Extract<NotImported, { kind: "invalid" }>, lang: Lang): string[] {
  const t = translator(lang, "planFile");
  switch (refusal.why) {
    case "shape":
      return refusal.wrong
        .slice(0, mostSaid)
        .map(({ path, what }) => t(`wrong.${what}`, { place: placeOf(path, lang, t) }));
    case "answers":
      return refusal.problems.slice(0, mostSaid).map((problem) => sayProblem(currentForm, problem, lang));
    default:
      return [t(`unreadable.${refusal.why}`)];
  }
}

/** `answers › risks (Risks) › rows › 2 › cells › effect` */
function placeOf(path: readonly string[], lang: Lang, t: Translate<"planFile">): string {
  if (path.length === 0) return t("wholeFile");
  const label = path[0] === "answers" && path[1] ? textsOf(currentForm, path[1])?.label[lang] : undefined;
  return path.map((part, place) => (place === 1 && label ? `${part} (${label})` : part)).join(" › ");
}

/** What of an imported plan was left out, in words. */
export const sayLeft = ({ left }: ImportedPlan, lang: Lang): string[] =>
  left.map(({ question, code }) => `${textsOf(currentForm, question)?.label[lang] ?? question}: ${code}`);
