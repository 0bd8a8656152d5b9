import type { Db } from "db/connection.ts";
import { findBuyer } from "db/repositories/buyers.ts";
import { listExampleTitles } from "db/repositories/example-titles.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { isTeam } from "~/domain/case/rights.ts";
import { textsOf } from "~/domain/form/say-problem.ts";
import { currentForm } from "~/domain/form/versions.ts";
import type { Lang } from "~/domain/lang.ts";
import { inputTexts } from "~/domain/law/texts/inputs.ts";
import { procedureTexts } from "~/domain/law/texts/procedures.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { carriedFromAdviser } from "./carried-from-adviser.server.ts";
import { canCreatePlan } from "./create-plan.server.ts";
import { loadPlan } from "./load-plan.server.ts";

export interface NewPlanForm {
  units: readonly { id: string; name: string }[];
  ownUnit: string;
  title: { label: string; help: string; example: string };
  object: { label: string; help: string; options: readonly { value: string; label: string; help?: string }[] };
  language: Lang;
  /** What the plan begins from: an example or an earlier plan that the person may read. */
  from?:
    | { kind: "example" | "plan" | "copy"; id: string; title: string }
    /** Answers given at the adviser: how many come along, and the questions that have no single answer here. */
    | { kind: "adviser"; id: string; title: string; object: string; carried: number; left: readonly string[] };
}

function adviserOrigin(from: string, now: Date, lang: Lang): NewPlanForm["from"] {
  const carried = carriedFromAdviser(from, now);
  if (!carried) return undefined;
  const { query, name, recommended, answers, left } = carried;
  const object = answers.find(({ question }) => question === "object")?.value;
  return {
    kind: "adviser",
    id: query,
    title: name || procedureTexts[recommended].name[lang],
    object: typeof object === "object" && "code" in object ? object.code : "",
    carried: answers.filter(({ row, position }) => row === "" || position === 0).length,
    left: left.map((field) => inputTexts[field].label[lang]),
  };
}

function originOf(db: Db, actor: Actor, from: string, now: Date, lang: Lang): NewPlanForm["from"] {
  if (from.startsWith("adviser:")) return adviserOrigin(from, now, lang);
  const kind = (["plan", "copy"] as const).find((one) => from.startsWith(`${one}:`));
  const plan = kind ? loadPlan(db, actor, from.slice(5)) : undefined;
  if (kind && plan?.ok && (kind === "plan" || isTeam(plan.value.relation)))
    return { kind, id: plan.value.plan.id, title: plan.value.plan.title };
  const id = from.replace(/^example:/, "");
  const [example] = listExampleTitles(db, [id]);
  return example && { kind: "example", id, title: example.title[lang] };
}

/** What the page that starts a plan needs; only for people of a city. */
export function openNewPlan(
  db: Db,
  actor: Actor,
  from: string,
  now: Date,
  lang: Lang,
): Result<NewPlanForm, { kind: "forbidden" }> {
  if (!canCreatePlan(actor) || actor.cityId === null) return refuse({ kind: "forbidden" });
  const buyer = findBuyer(db, actor.cityId);
  const [title, object] = [textsOf(currentForm, "title"), textsOf(currentForm, "object")];
  const origin = from ? originOf(db, actor, from, now, lang) : undefined;
  return ok({
    units: (buyer?.units ?? []).filter(({ closed }) => !closed).map(({ id, name }) => ({ id, name })),
    ownUnit: actor.unitId ?? "",
    title: { label: title?.label[lang] ?? "", help: title?.help?.[lang] ?? "", example: title?.example?.[lang] ?? "" },
    object: {
      label: object?.label[lang] ?? "",
      help: object?.help?.[lang] ?? "",
      options: Object.entries(object?.options ?? {}).map(([value, text]) => ({
        value,
        label: text[lang],
        ...(text.help ? { help: text.help[lang] } : {}),
      })),
    },
    language: actor.language,
    ...(origin ? { from: origin } : {}),
  });
}
