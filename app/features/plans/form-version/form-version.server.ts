import type { Db } from "db/connection.ts";
import { saveAnswer } from "db/repositories/answers.ts";
import { insertEvent } from "db/repositories/plan-events.ts";
import { updateFormVersion } from "db/repositories/plans.ts";
import { transact } from "db/transact.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { answersAtMove } from "~/domain/case/levels-at-move.ts";
import type { Plan } from "~/domain/case/plan.ts";
import { canWrite, isTeam } from "~/domain/case/rights.ts";
import type { Answer } from "~/domain/form/answers.ts";
import { type FormChange, formChanges } from "~/domain/form/form-move.ts";
import { textsOf } from "~/domain/form/say-problem.ts";
import { findStep } from "~/domain/form/steps.ts";
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
  const stepTitle = (id: string) => (findStep(next.form, id) ?? findStep(form, id))?.texts.title;
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

/** Stores an answer over the version it has, with who may read it: in the history, too. */
function write(db: Db, planId: string, answer: Answer, actor: Actor, now: Date): void {
  const { question, row, position, value, level, secret, version: seenVersion } = answer;
  const version = saveAnswer(
    db,
    { planId, question, row },
    { value, position, level, secret, seenVersion, by: actor.id, at: now },
  );
  const facts = level || secret ? { level: level ?? null, secret: secret ?? null } : null;
  insertEvent(db, planId, {
    kind: "answer",
    question,
    row,
    version: version ?? null,
    value,
    facts,
    by: actor.id,
    at: now,
  });
}

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
    const { plan, relation, stored, form: before } = found.value;
    const next = formAfter(plan.formVersion);
    if (!next || !isTeam(relation)) return refuse({ kind: "not-found" });
    if (!canWrite(plan, actor)) return refuse({ kind: "forbidden" });
    const { form, move } = next;
    if (!updateFormVersion(tx, planId, { formVersion: form.id, seenVersion })) return refuse({ kind: "changed" });
    const { taken, narrowed } = answersAtMove(stored, before, form, move);
    for (const answer of taken) write(tx, planId, { ...answer, version: 0 }, actor, now);
    for (const answer of narrowed) write(tx, planId, answer, actor, now);
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
