import type { Db } from "db/connection.ts";
import { listAttachmentFacts } from "db/repositories/attachments.ts";
import type { Actor } from "~/domain/case/actor.ts";
import {
  fileAnswers,
  type NamedFile,
  type PlanFile,
  planFileFormat,
  planFileVersion,
} from "~/domain/case/plan-file.ts";
import { idsToName } from "~/domain/case/snapshot.ts";
import { isLang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { documentsFor } from "../documents/kinds.ts";
import { type LoadedPlan, loadPlan, type NotFound } from "../load-plan.server.ts";
import { namesOf } from "../plan-names.server.ts";

/** The plan as a file, with every answer and its marks: for those who may read all of it. */
export function exportPlan(db: Db, actor: Actor, planId: string): Result<PlanFile, NotFound> {
  const found = loadPlan(db, actor, planId);
  if (!found.ok) return found;
  if (!documentsFor(found.value).includes("record")) return refuse({ kind: "not-found" });
  const { plan, form, answers, buyer } = found.value;
  return ok({
    format: planFileFormat,
    version: planFileVersion,
    form: form.id,
    plan: {
      number: plan.number,
      city: buyer.name[plan.language],
      state: plan.state,
      revision: plan.revision,
      savedAt: plan.savedAt.toISOString(),
    },
    team: plan.team.map(({ name, role }) => ({ name, role })),
    answers: fileAnswers(form, answers.list),
    names: unitNames(db, found.value),
    attachments: namedFiles(db, found.value),
  });
}

function unitNames(db: Db, { plan, form, answers }: LoadedPlan): Record<string, string> {
  const questions = [...form.steps, ...form.parts].flatMap((step) => step.questions);
  const keys = idsToName(questions, answers).filter((key) => key.startsWith("unit:"));
  const names = Object.entries(namesOf(db, keys));
  return Object.fromEntries(names.map(([key, name]) => [key.slice("unit:".length), name[plan.language]]));
}

function namedFiles(db: Db, { plan, answers }: LoadedPlan): NamedFile[] {
  const facts = new Map(listAttachmentFacts(db, plan.id).map((file) => [file.id, file]));
  return answers.rows("attachments").map(({ id, cells }) => {
    const file = facts.get(id);
    const language = typeof cells.language === "object" && "code" in cells.language ? cells.language.code : "";
    return {
      title: String(cells.title ?? ""),
      type: typeof cells.type === "object" && "code" in cells.type ? cells.type.code : "other",
      language: isLang(language) ? language : plan.language,
      name: String(cells.name ?? ""),
      ...(file ? { size: file.size, sha256: file.sha256 } : {}),
    };
  });
}
