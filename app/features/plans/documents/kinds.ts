import { type PlanDocument, planDocuments } from "~/domain/case/plan-documents.ts";
import { visibleAnswers } from "~/domain/case/view.ts";
import type { LoadedPlan } from "../load-plan.server.ts";

/**
 * The documents of a plan for one reader: all for those who may read every answer (the team, assigned experts and
 * coordinators), the plan itself with what they may read of it for others.
 */
export function documentsFor({ form, plan, answers, relation, isSameUnit }: LoadedPlan): readonly PlanDocument[] {
  const visible = visibleAnswers(form, plan, answers, { relation, isSameUnit });
  if (visible === answers) return planDocuments;
  return visible ? ["full"] : [];
}
