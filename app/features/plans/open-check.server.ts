import type { Db } from "db/connection.ts";
import { findRevision } from "db/repositories/plan-revisions.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { isEditable, stateAfter } from "~/domain/case/moves.ts";
import type { Plan } from "~/domain/case/plan.ts";
import { canMove, isTeam } from "~/domain/case/rights.ts";
import type { SaidStep } from "~/domain/case/snapshot.ts";
import { findQuestion } from "~/domain/form/answers.ts";
import type { Problem } from "~/domain/form/problem.ts";
import { textsOf } from "~/domain/form/say-problem.ts";
import { findStep } from "~/domain/form/steps.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { formatInstant } from "~/i18n/format.ts";
import { type AssessedPlan, assessPlan } from "./assess-plan.server.ts";
import type { LightView } from "./lights-view.tsx";
import { loadPlan, type NotFound } from "./load-plan.server.ts";
import { saidFor } from "./open-plan.server.ts";
import { unansweredMustFix } from "./plan-comments.server.ts";
import { sayLights } from "./say-lights.ts";
import { sayProblem } from "./say-problem.ts";

/** One thing to mend, with the address of its field. */
export interface ToMend {
  step: string;
  stepTitle: string;
  question: string;
  label: string;
  row?: string;
  text: string;
}

export interface CheckPage {
  plan: Plan;
  /** Carried by the form: posting it twice gives one submission. */
  receipt: string;
  /** Version of the tick that says the page was read; the form ticks and sends at once. */
  tickVersion: number;
  missing: readonly ToMend[];
  /** Must-fix items of the experts without a reply. */
  unanswered: number;
  warnings: readonly ToMend[];
  lights: readonly LightView[];
  said: readonly SaidStep[];
  canSubmit: boolean;
}

function toMend({ form }: AssessedPlan, problem: Problem, lang: Lang): ToMend {
  const step = findQuestion(form, problem.question)?.step ?? "";
  const title = findStep(form, step)?.texts.title[lang] ?? step;
  return {
    step,
    stepTitle: title,
    question: problem.question,
    label: textsOf(form, problem.question)?.label[lang] ?? problem.question,
    ...(problem.row ? { row: problem.row } : {}),
    text: sayProblem(form, problem, lang),
  };
}

/** All that the plan says and all that it lacks. The tick that the page was read is made here, on sending. */
export function openCheck(
  db: Db,
  actor: Actor,
  planId: string,
  receipt: string,
  lang: Lang,
  now: Date,
): Result<CheckPage, NotFound> {
  const found = loadPlan(db, actor, planId);
  if (!found.ok) return found;
  const { relation, plan, answers } = found.value;
  if (!isTeam(relation)) return refuse({ kind: "not-found" });
  const assessed = assessPlan(db, found.value, now);
  const { assessment } = assessed;
  return ok({
    plan,
    receipt,
    tickVersion: answers.find("check-read")?.version ?? 0,
    missing: assessment.blocking
      .filter(({ question }) => question !== "check-read")
      .map((one) => toMend(assessed, one, lang)),
    unanswered: unansweredMustFix(db, planId).length,
    warnings: assessment.warnings.map((one) => toMend(assessed, one, lang)),
    lights: sayLights(assessed.form, assessment.lights, lang, { planId }),
    said: saidFor(db, assessed, lang),
    canSubmit: canMove(plan, actor, "submit") && isEditable(plan.state) && stateAfter(plan, "submit").ok,
  });
}

export interface ReceiptPage {
  plan: Plan;
  revision: number;
  /** In words. */
  submittedAt: string;
  submittedBy: string;
  warnings: number;
}

/** What was sent, when and by whom; for the team. */
export function openReceipt(
  db: Db,
  actor: Actor,
  planId: string,
  number: number,
  lang: Lang,
): Result<ReceiptPage, NotFound> {
  const found = loadPlan(db, actor, planId);
  if (!found.ok) return found;
  const { relation, plan } = found.value;
  const revision = findRevision(db, planId, number);
  if (!revision || !isTeam(relation)) return refuse({ kind: "not-found" });
  const { submittedAt, submittedBy, document } = revision;
  return ok({
    plan,
    revision: number,
    submittedAt: formatInstant(submittedAt, lang),
    submittedBy,
    warnings: document.warnings.length,
  });
}
