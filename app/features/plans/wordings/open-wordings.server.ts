import type { Db } from "db/connection.ts";
import { findInBank } from "db/repositories/wordings.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { canWrite, canWriteOutcome, isTeam } from "~/domain/case/rights.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { fitsPlan, isForQuestion } from "~/domain/wordings/wording.ts";
import { shownWording } from "~/ui/shown-wording.ts";
import type { ShownWording } from "~/ui/wording-view.tsx";
import { loadPlan, type NotFound } from "../load-plan.server.ts";
import { hasText, insertedText } from "./inserted-text.server.ts";
import { placeInPlan } from "./place-in-plan.server.ts";

export interface WordingsPage {
  plan: { id: string; title: string; language: Lang };
  step: { id: string; title: string };
  question: { id: string; label: string };
  isRow: boolean;
  canInsert: boolean;
  q: string;
  /** Their texts are in the plan's language. */
  wordings: readonly (ShownWording & { isThere: boolean })[];
}

/** What the bank has for a question of a plan, or what a search of the whole bank finds, for a member of its team. */
export function openWordings(
  db: Db,
  actor: Actor,
  planId: string,
  at: { step: string; question: string },
  { q, lang }: { q: string; lang: Lang },
): Result<WordingsPage, NotFound> {
  const found = loadPlan(db, actor, planId);
  if (!found.ok) return found;
  const { plan, answers, relation } = found.value;
  const here = placeInPlan(found.value, at.step, at.question);
  if (!isTeam(relation) || !here) return refuse({ kind: "not-found" });
  const { step, question, texts, place } = here;
  const traits = { themes: plan.themes, procedure: answers.code("procedure") };
  const chosen = findInBank(db, { q }).filter(
    ({ content }) => q !== "" || (isForQuestion(content, question.id, step.id) && fitsPlan(content, traits)),
  );
  const isOutcome = step.stage === "outcome";
  return ok({
    plan: { id: plan.id, title: plan.title, language: plan.language },
    step: { id: step.id, title: step.texts.title[lang] },
    question: { id: question.id, label: texts.label[lang] },
    isRow: place.kind === "row",
    canInsert: isOutcome ? canWriteOutcome(plan, actor, question.id) : canWrite(plan, actor),
    q,
    wordings: chosen.map((wording) => ({
      ...shownWording(wording, plan.language, lang),
      isThere: hasText(answers, here, insertedText(wording.content, plan.language)),
    })),
  });
}
