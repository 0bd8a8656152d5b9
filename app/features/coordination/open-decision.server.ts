import { randomUUID } from "node:crypto";
import type { Db } from "db/connection.ts";
import { listAnswersOf } from "db/repositories/answers.ts";
import { findBuyer } from "db/repositories/buyers.ts";
import { findDecisionDraft } from "db/repositories/decisions.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { type DecisionKind, type DecisionProblem, decisionKinds, decisionProblems } from "~/domain/case/decision.ts";
import { stateAfter } from "~/domain/case/moves.ts";
import type { Plan } from "~/domain/case/plan.ts";
import { gapsOf, recommendationOf } from "~/domain/case/review.ts";
import type { CriterionId, Points } from "~/domain/case/rubric.ts";
import { currentRubric, rubricOf } from "~/domain/case/rubrics.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import type { DocumentModel } from "~/domain/document.ts";
import { Answers } from "~/domain/form/answers.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { formatDay, formatInstant } from "~/i18n/format.ts";
import { translator } from "~/i18n/translator.ts";
import { decisionDocument } from "./decision-document.ts";
import { letterField, textOfDraft } from "./decision-draft.ts";
import { draftLetter } from "./draft-letter.ts";
import { findCase, type NotFound } from "./find-case.server.ts";
import { type GivenReview, loadReviews } from "./load-decision.server.ts";

export interface GivenLine {
  id: string;
  expert: string;
  recommendation: string;
  note: string;
}

export interface DecisionPage {
  plan: Plan;
  kinds: readonly DecisionKind[];
  kind: DecisionKind;
  fields: { letter: string; route: string; changes: string; reason: string };
  routes: readonly { value: string; label: string }[];
  draftVersion: number;
  savedAt: string | null;
  savedBy: string | null;
  given: readonly GivenLine[];
  gaps: readonly { criterion: string; lowest: Points; highest: Points }[];
  openReviews: number;
  openMustFix: readonly { question: string; text: string }[];
  problems: readonly DecisionProblem[];
  /** What the author will see. */
  preview: DocumentModel;
  /** A new receipt for each page shown. */
  receipt: string;
}

const criterionTitle = (id: CriterionId, lang: Lang): string =>
  currentRubric.criteria.find((criterion) => criterion.id === id)?.title[lang] ?? id;

function givenLine({ review, answers }: GivenReview, lang: Lang): GivenLine {
  const found = recommendationOf(answers);
  return {
    id: review.id,
    expert: review.expertName,
    recommendation: found ? rubricOf(review.rubric).recommendations[found][lang] : "",
    note: answers["private-note"] ?? "",
  };
}

export const recordsNumberOf = (db: Db, planId: string): string | undefined =>
  new Answers(listAnswersOf(db, [planId], ["records-number"]).get(planId) ?? []).text("records-number") || undefined;

/** Where a coordinator writes the decision: what the reviews say, the letter as drafted or saved, and what is still missing. */
export function openDecision(
  db: Db,
  actor: Actor,
  planId: string,
  { lang, kind: wished }: { lang: Lang; kind: string | null },
  now: Date,
): Result<DecisionPage, NotFound | { kind: "wrong-state" }> {
  const found = findCase(db, actor, planId);
  if (!found.ok) return found;
  const plan = found.value;
  const kinds = decisionKinds.filter((kind) => stateAfter(plan, kind).ok);
  const kind = kinds.find((one) => one === wished) ?? kinds[0];
  if (!kind) return refuse({ kind: "wrong-state" });
  const says = loadReviews(db, plan);
  const draft = findDecisionDraft(db, planId, plan.revision);
  const drafted = () => draftLetter(kind, plan, says, translator(plan.language, "coordination"));
  const fields = { ...draft?.fields, [letterField(kind)]: draft?.fields[letterField(kind)] ?? drafted() };
  const text = textOfDraft(fields, kind);
  const t = translator(lang, "coordination");
  const preview = decisionDocument(
    {
      ...text,
      plan,
      revision: plan.revision,
      changes: text.changes.map((words, index) => ({ id: String(index), text: words, doneAt: null })),
      cityName: findBuyer(db, plan.cityId)?.name[lang] ?? "",
      recordsNumber: recordsNumberOf(db, planId),
      decidedBy: actor.name,
      decidedAt: now,
      decidedOn: formatDay(dayInHelsinki(now), lang),
      experts: says.given.map(({ review }) => review.expertName),
      isPreview: true,
    },
    lang,
    t,
  );
  return ok({
    plan,
    kinds,
    kind,
    fields: {
      letter: fields[letterField(kind)] ?? "",
      route: fields.route ?? "",
      changes: fields.changes ?? "",
      reason: fields.reason ?? "",
    },
    routes: Object.entries(currentRubric.routes).map(([value, label]) => ({ value, label: label[lang] })),
    draftVersion: draft?.version ?? 0,
    savedAt: draft ? formatInstant(draft.savedAt, lang) : null,
    savedBy: draft?.savedByName ?? null,
    given: says.given.map((review) => givenLine(review, lang)),
    gaps: gapsOf(
      currentRubric,
      says.given.map(({ answers }) => answers),
    ).map(({ criterion, lowest, highest }) => ({ criterion: criterionTitle(criterion, lang), lowest, highest })),
    openReviews: says.facts.openReviews,
    openMustFix: says.openMustFix.map(({ question, text: words }) => ({
      question: says.labelOf(question),
      text: words,
    })),
    problems: decisionProblems(text, says.facts),
    preview,
    receipt: randomUUID(),
  });
}
