import type { Db } from "db/connection.ts";
import { listRevisions } from "db/repositories/plan-revisions.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { isEditable } from "~/domain/case/moves.ts";
import { isTeam } from "~/domain/case/rights.ts";
import type { DocumentModel } from "~/domain/document.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { translator } from "~/i18n/translator.ts";
import { assessPlan } from "./assess-plan.server.ts";
import { changesSinceApproval } from "./change-after-approval.server.ts";
import { loadPlan, type NotFound } from "./load-plan.server.ts";
import { saidFor } from "./open-plan.server.ts";
import { maySeeTimeline, scheduleOf } from "./open-timeline.server.ts";
import { planDocument } from "./plan-document.ts";
import { sayInstant } from "./say-conflict.server.ts";
import { sayProblem } from "./say-problem.ts";

/** The plan as a document in any of the three languages: for those who may read its answers, with what they may read. */
export function openPlanDocument(
  db: Db,
  actor: Actor,
  planId: string,
  lang: Lang,
  now: Date,
): Result<DocumentModel, NotFound> {
  const found = loadPlan(db, actor, planId);
  if (!found.ok) return found;
  const assessed = assessPlan(db, found.value, now);
  const { plan, buyer, answers, assessment, relation, form } = assessed;
  const said = saidFor(db, assessed, lang);
  if (said.length === 0) return refuse({ kind: "not-found" });
  const last = listRevisions(db, planId).find(({ number }) => number === plan.revision);
  const recordsNumber = answers.text("records-number");
  const source = {
    plan,
    said,
    schedule: maySeeTimeline(assessed) ? scheduleOf(assessed, lang) : null,
    lights: assessment.lights,
    warnings: isTeam(relation) ? assessment.warnings.map((warning) => sayProblem(form, warning, lang)) : [],
    cityName: buyer.name[lang],
    ownerName: plan.team.find(({ role }) => role === "owner")?.name ?? "",
    savedAt: sayInstant(plan.savedAt, lang),
    createdAt: plan.savedAt,
    ...(recordsNumber ? { recordsNumber } : {}),
    ...(last && (!isEditable(plan.state) || plan.state === "approved")
      ? { sentAt: sayInstant(last.submittedAt, lang) }
      : {}),
    isChangedSince: changesSinceApproval(db, plan, answers).length > 0,
  };
  return ok(planDocument(source, lang, translator(lang, "plans")));
}
