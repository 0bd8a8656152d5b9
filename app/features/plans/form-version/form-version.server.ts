import type { Db } from "db/connection.ts";
import { saveAnswer } from "db/repositories/answers.ts";
import { insertEvent } from "db/repositories/plan-events.ts";
import { updateFormVersion } from "db/repositories/plans.ts";
import { transact } from "db/transact.ts";
import type { Actor } from "~/domain/case/actor.ts";
import type { Plan } from "~/domain/case/plan.ts";
import { canWrite, isTeam } from "~/domain/case/rights.ts";
import { type FormChange, formChanges, takenOver } from "~/domain/form/form-move.ts";
import { textsOf } from "~/domain/form/say-problem.ts";
import { formAfter } from "~/domain/form/versions.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { followSave } from "../follow-save.server.ts";
import { loadPlan, type NotFound } from "../load-plan.server.ts";

export interface SaidFormChange {
  kind: FormChange["kind"];
  question: string;
  step: string;
  label: string;
  /** What it was called before. */
  before?: string;
  /** What a split question became. */
  into: readonly string[];
  isAnswered: boolean;
}

export interface FormVersionPage {
  plan: Plan;
  changes: readonly SaidFormChange[];
  canMove: boolean;
}

/** What changes for a plan that moves to the next version of the form; there is no such page while there is none. */
export function openFormVersion(db: Db, actor: Actor, planId: string, lang: Lang): Result<FormVersionPage, NotFound> {
  const found = loadPlan(db, actor, planId);
  if (!found.ok) return found;
  const { plan, form, relation, answers } = found.value;
  const next = formAfter(plan.formVersion);
  if (!next || !isTeam(relation)) return refuse({ kind: "not-found" });
  const stepTitle = (id: string) =>
    [next.form, form].flatMap(({ steps, parts }) => [...steps, ...parts]).find((step) => step.id === id)?.texts.title;
  const changes = formChanges(form, next.form, next.move).map((change): SaidFormChange => {
    const { kind, question, step } = change;
    const [before, after] = [form, next.form].map((one) => textsOf(one, question)?.label[lang]);
    return {
      kind,
      question,
      step: stepTitle(step)?.[lang] ?? step,
      label: after ?? before ?? question,
      ...(before && after && before !== after ? { before } : {}),
      into: change.kind === "split" ? change.into.flatMap((id) => textsOf(next.form, id)?.label[lang] ?? []) : [],
      isAnswered: answers.isAnswered(question),
    };
  });
  return ok({ plan, changes, canMove: canWrite(plan, actor) });
}

export type NotMoved = NotFound | { kind: "forbidden" | "changed" };

/** Moves the plan to the next version of the form. Every answer stays stored; those no longer asked are kept aside. */
export function moveToNextForm(
  db: Db,
  actor: Actor,
  planId: string,
  seenVersion: number,
  now: Date,
): Result<string, NotMoved> {
  return transact<string, NotMoved>(db, (tx) => {
    const found = loadPlan(tx, actor, planId);
    if (!found.ok) return found;
    const { plan, relation, stored } = found.value;
    const next = formAfter(plan.formVersion);
    if (!next || !isTeam(relation)) return refuse({ kind: "not-found" });
    if (!canWrite(plan, actor)) return refuse({ kind: "forbidden" });
    const { form, move } = next;
    if (!updateFormVersion(tx, planId, { formVersion: form.id, seenVersion })) return refuse({ kind: "changed" });
    for (const { question, row, position, value, level, secret } of takenOver(stored, form, move)) {
      const kept = { value, position, level, secret, seenVersion: 0, by: actor.id, at: now };
      saveAnswer(tx, { planId, question, row }, kept);
      insertEvent(tx, planId, { kind: "answer", question, row, version: 1, value, by: actor.id, at: now });
    }
    insertEvent(tx, planId, {
      kind: "move-form",
      facts: { from: plan.formVersion, to: form.id },
      by: actor.id,
      at: now,
    });
    const moved = loadPlan(tx, actor, planId);
    if (moved.ok) followSave(tx, moved.value, moved.value.stored, actor, now);
    return ok(form.id);
  });
}
