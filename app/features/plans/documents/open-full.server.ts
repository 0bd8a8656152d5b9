import type { Db } from "db/connection.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { isTeam } from "~/domain/case/rights.ts";
import { visibleAnswers } from "~/domain/case/view.ts";
import type { DocumentModel } from "~/domain/document.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { translator } from "~/i18n/translator.ts";
import { type AssessedPlan, assessPlan } from "../assess-plan.server.ts";
import { loadPlan, type NotFound } from "../load-plan.server.ts";
import { saidFor } from "../open-plan.server.ts";
import { maySeeTimeline, scheduleOf } from "../open-timeline.server.ts";
import { sayProblem } from "../say-problem.ts";
import { documentBase } from "./document-base.server.ts";
import { planDocument } from "./full-document.ts";
import { riskMatrix } from "./risk-matrix.ts";

/** The plan as a document in any of the three languages: for those who may read its answers, with what they may read. */
export function openPlanDocument(
  db: Db,
  actor: Actor,
  planId: string,
  lang: Lang,
  now: Date,
): Result<DocumentModel, NotFound> {
  const found = loadPlan(db, actor, planId);
  return found.ok ? fullDocumentOf(db, assessPlan(db, found.value, now), lang) : found;
}

export function fullDocumentOf(db: Db, assessed: AssessedPlan, lang: Lang): Result<DocumentModel, NotFound> {
  const { answers, assessment, relation, form } = assessed;
  const said = saidFor(db, assessed, lang);
  if (said.length === 0) return refuse({ kind: "not-found" });
  const { plan, isSameUnit } = assessed;
  const visible = visibleAnswers(form, plan, answers, { relation, isSameUnit });
  const recordsNumber = answers.text("records-number");
  const source = {
    ...documentBase(db, assessed, lang),
    said,
    schedule: maySeeTimeline(assessed) ? scheduleOf(assessed, lang) : null,
    riskMatrix: visible ? riskMatrix(form, visible, { lang, language: plan.language }) : [],
    lights: assessment.lights,
    warnings: isTeam(relation) ? assessment.warnings.map((warning) => sayProblem(form, warning, lang)) : [],
    ...(recordsNumber ? { recordsNumber } : {}),
  };
  return ok(planDocument(source, lang, translator(lang, "plans")));
}
