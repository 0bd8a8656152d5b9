import type { Db } from "db/connection.ts";
import type { Actor } from "~/domain/case/actor.ts";
import type { Plan } from "~/domain/case/plan.ts";
import type { PlanDocument } from "~/domain/case/plan-documents.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { assessPlan } from "../assess-plan.server.ts";
import { seesWhole } from "../history/load-whole.server.ts";
import { loadPlan, type NotFound } from "../load-plan.server.ts";
import { maySeeTimeline } from "../open-timeline.server.ts";
import { documentsFor } from "./kinds.ts";

export interface DocumentsPage {
  plan: Pick<Plan, "id" | "number" | "title" | "language">;
  documents: readonly PlanDocument[];
  seesTimeline: boolean;
  seesDossier: boolean;
}

/** What the person may print of the plan. */
export function openDocuments(db: Db, actor: Actor, planId: string, now: Date): Result<DocumentsPage, NotFound> {
  const found = loadPlan(db, actor, planId);
  if (!found.ok) return found;
  const assessed = assessPlan(db, found.value, now);
  const documents = documentsFor(assessed);
  if (documents.length === 0) return refuse({ kind: "not-found" });
  const { id, number, title, language } = assessed.plan;
  return ok({
    plan: { id, number, title, language },
    documents,
    seesTimeline: maySeeTimeline(assessed),
    seesDossier: seesWhole(assessed, false),
  });
}
