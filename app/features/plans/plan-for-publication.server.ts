import type { Db } from "db/connection.ts";
import { listDecisions } from "db/repositories/decisions.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { askedInPart } from "~/domain/case/assessment.ts";
import { isEditable, isOutcomeOpen } from "~/domain/case/moves.ts";
import { isTeam } from "~/domain/case/rights.ts";
import type { Asked } from "~/domain/form/asked.ts";
import { formWords } from "~/domain/form/form-words.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { answersForPublication } from "~/domain/standards/for-publication.ts";
import type { PublishedPlan } from "~/domain/standards/published-plan.ts";
import { type AssessedPlan, assessPlan } from "./assess-plan.server.ts";
import { loadPlan, type NotFound } from "./load-plan.server.ts";

export interface PlanForPublication {
  /** All of the plan is secret by law: nothing of it is published. */
  isSecret: boolean;
  assessed: AssessedPlan;
  asked: readonly Asked[];
  published: PublishedPlan;
}

function nameOfUnit({ answers, buyer }: AssessedPlan): string | undefined {
  const unit = answers.value("buyer-unit");
  if (typeof unit !== "object") return undefined;
  if ("typed" in unit) return unit.typed;
  return "unit" in unit ? buyer.units.find(({ id }) => id === unit.unit)?.name : undefined;
}

/** What the team may hand to others of its plan in the form of a standard: the team alone makes it. */
export function planForPublication(
  db: Db,
  actor: Actor,
  planId: string,
  now: Date,
): Result<PlanForPublication, NotFound> {
  const found = loadPlan(db, actor, planId);
  if (!found.ok) return found;
  if (!isTeam(found.value.relation)) return refuse({ kind: "not-found" });
  const assessed = assessPlan(db, found.value, now);
  const { plan, form, answers, facts, buyer, assessment } = assessed;
  const outcome = isOutcomeOpen(plan.state) ? askedInPart(form, "outcome", answers, facts) : [];
  const asked = [...assessment.asked, ...outcome];
  const open = answersForPublication(form, asked, answers);
  const approval = listDecisions(db, planId).findLast(({ kind }) => kind === "approve");
  const isApproved = approval && (plan.state === "approved" || !isEditable(plan.state));
  return ok({
    isSecret: answers.code("secrecy") === "whole-plan",
    assessed,
    asked,
    published: {
      plan,
      answers: open,
      words: formWords(form, plan.language),
      city: buyer,
      unitName: open.isAnswered("buyer-unit") ? nameOfUnit(assessed) : undefined,
      approvedAt: isApproved ? approval.decidedAt : undefined,
    },
  });
}
