import type { Db } from "db/connection.ts";
import { listSimilar } from "db/repositories/example-list.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { canWrite, isTeam } from "~/domain/case/rights.ts";
import { type Example, exampleProcedures, readIn, themes } from "~/domain/example.ts";
import type { Lang } from "~/domain/lang.ts";
import { sharedTraits, type Traits } from "~/domain/library/likeness.ts";
import { casesOfStep, toldOfStep } from "~/domain/library/step-cases.ts";
import { objectsOfPlans } from "~/domain/proposal/offer-fields.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { langBit } from "~/domain/search/document.ts";
import { needWords } from "~/domain/search/need-words.ts";
import { shortened } from "~/domain/shortened.ts";
import { translator } from "~/i18n/translator.ts";
import { type LoadedPlan, loadPlan, type NotFound } from "../load-plan.server.ts";
import { stepsOf } from "../open-step.server.ts";
import type { CasesView, CaseView } from "./cases-view.ts";

export interface CasesPage extends CasesView {
  plan: { id: string; title: string; language: Lang };
  step: { id: string; title: string };
}

/** So many of the most alike are read; those that tell of the step itself come first. */
const mostRead = 12;
const textMost = 200;
const wordsMost = 3;

function traitsOf({ plan, answers }: LoadedPlan, questions: Traits["questions"]): Traits {
  return {
    procedure: exampleProcedures.find((code) => code === answers.code("procedure")) ?? null,
    themes: themes.filter((theme) => plan.themes.includes(theme)),
    object: objectsOfPlans[plan.object ?? ""] ?? null,
    cityId: plan.cityId,
    questions,
  };
}

/** What the plan needs, in its author's words: these texts stay on the server. */
const needOf = ({ plan, answers }: LoadedPlan): string =>
  [plan.title, ...["need-statement", "who-affected", "if-nothing"].map((question) => answers.text(question))]
    .filter((text) => text !== undefined)
    .join("\n");

/** Whether the example was made of this very plan. */
const isOwn = ({ origin }: Example, planId: string): boolean => origin.kind === "plan" && origin.planId === planId;

/** Examples that fit a plan, with what they tell of a step, for a member of its team. */
export function openCases(
  db: Db,
  actor: Actor,
  planId: string,
  stepId: string,
  { lang, most }: { lang: Lang; most: number },
): Result<CasesPage, NotFound> {
  const found = loadPlan(db, actor, planId);
  if (!found.ok) return found;
  const loaded = found.value;
  const { plan, answers } = loaded;
  const telling = casesOfStep(stepId);
  const step = stepsOf(loaded).find(({ id }) => id === stepId);
  if (!isTeam(loaded.relation) || !telling || !step) return refuse({ kind: "not-found" });

  const traits = traitsOf(loaded, telling.questions);
  const need = needWords(needOf(loaded), plan.language);
  const alike = listSimilar(db, { traits, need, lang: langBit[plan.language], limit: mostRead });
  const lookedAt = answers.columnCodes("cases-looked", "case");
  const t = translator(lang, "examples");
  const own = translator(lang, "cases");

  const cases = alike.flatMap(({ example, words }): (CaseView & { closeness: number })[] => {
    const { id, content, origin } = example;
    const by = origin.kind === "source" ? "source" : "own";
    const noteLang = by === "source" ? "en" : content.writtenIn;
    const told = toldOfStep(content, telling, { textLang: readIn(content, lang), noteLang });
    if (!told || isOwn(example, planId)) return [];
    const facts = [content.procedure && t(`procedure.${content.procedure}`), content.city, content.year];
    const shared = sharedTraits(traits, content);
    const reasons = shared.map((trait) => (trait === "question" ? own("reason.step") : t(`example.reason.${trait}`)));
    return [
      {
        id,
        title: content.title[lang],
        facts: facts.filter((fact) => fact !== null).join(" · "),
        label: told.field === "procedureNote" ? t(`example.told.${by}.procedureNote`) : t(`field.${told.field}`),
        text: shortened(told.text, textMost),
        textLang: told.lang,
        words: words.slice(0, wordsMost).join(", "),
        reasons: reasons.join("; "),
        isLookedAt: lookedAt.includes(id),
        closeness: Number(told.isDirect) + Number(shared.includes("question")),
      },
    ];
  });
  const closest = cases.toSorted((one, other) => other.closeness - one.closeness).slice(0, most);
  return ok({
    plan: { id: plan.id, title: plan.title, language: plan.language },
    step: { id: step.id, title: step.texts.title[lang] },
    cases: closest.map(({ closeness: _, ...one }) => one),
    canAdd: canWrite(plan, actor),
  });
}
