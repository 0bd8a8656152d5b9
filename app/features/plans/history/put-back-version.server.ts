import type { Db } from "db/connection.ts";
import { insertEvent } from "db/repositories/plan-events.ts";
import { transact } from "db/transact.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { type SaidStepChange, sayChanges } from "~/domain/case/compare.ts";
import type { Plan } from "~/domain/case/plan.ts";
import { canWrite, isTeam, isWriter } from "~/domain/case/rights.ts";
import type { Snapshot } from "~/domain/case/snapshot.ts";
import { textsOf } from "~/domain/form/say-problem.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { formatInstant } from "~/i18n/format.ts";
import { translator } from "~/i18n/translator.ts";
import { type LoadedPlan, loadPlan } from "../load-plan.server.ts";
import { type NotSaved, saveAnswers } from "../save-answers.server.ts";
import { nameVersion } from "./name-version.server.ts";
import { type StateLine, snapshotOf, statesOf } from "./open-compare.server.ts";
import { formOfAll, replacedBy } from "./version-to-put-back.server.ts";

export type NotPutBack = NotSaved | { kind: "changed" | "invalid" };

interface Found {
  loaded: LoadedPlan;
  version: StateLine;
  snapshot: Snapshot;
}

/** The plan and an earlier state of it, for whoever may write the plan now. */
function find(
  db: Db,
  actor: Actor,
  planId: string,
  ref: string,
  { lang, now }: { lang: Lang; now: Date },
): Result<Found, NotSaved> {
  const found = loadPlan(db, actor, planId);
  if (!found.ok) return found;
  const { plan, relation } = found.value;
  const version = statesOf(db, found.value, lang).find((state) => state.ref === ref && ref !== "now");
  const snapshot = version && snapshotOf(db, found.value, ref, now);
  if (!isTeam(relation) || !snapshot) return refuse({ kind: "not-found" });
  if (!isWriter(relation)) return refuse({ kind: "forbidden" });
  if (!canWrite(plan, actor)) return refuse({ kind: "not-editable", state: plan.state });
  return ok({ loaded: found.value, version, snapshot });
}

export interface PutBackPage {
  plan: Plan;
  version: StateLine;
  /** What would change, from the plan as it stands to the version. */
  steps: readonly SaidStepChange[];
}

/** What putting a whole version back would change. */
export function openPutBack(
  db: Db,
  actor: Actor,
  planId: string,
  ref: string,
  { lang, now }: { lang: Lang; now: Date },
): Result<PutBackPage, NotSaved> {
  const found = find(db, actor, planId, ref, { lang, now });
  if (!found.ok) return found;
  const { loaded, version, snapshot } = found.value;
  const replaced = new Set(replacedBy(snapshot, loaded.form, loaded.answers).map(({ question }) => question.id));
  const present = snapshotOf(db, loaded, "now", now);
  const all = present ? sayChanges(present, snapshot, lang) : [];
  const steps = all.flatMap((step) => {
    const changes = step.changes.filter(({ question }) => replaced.has(question));
    return changes.length > 0 ? [{ ...step, changes }] : [];
  });
  return ok({ plan: loaded.plan, version, steps });
}

/**
 * Makes the plan say again what it said in an earlier version of it, answer by answer and by the same rules as any change;
 * the plan as it stood gets a name first. Returns the labels of answers that no longer fit their questions and stay.
 */
export function putBackVersion(
  db: Db,
  actor: Actor,
  planId: string,
  { ref, seenAnswers }: { ref: string; seenAnswers: number },
  { lang, now }: { lang: Lang; now: Date },
): Result<string[], NotPutBack> {
  return transact<string[], NotPutBack>(db, (tx) => {
    const found = find(tx, actor, planId, ref, { lang, now });
    if (!found.ok) return found;
    const { loaded, snapshot } = found.value;
    const { plan, form, answers } = loaded;
    if (plan.answersVersion !== seenAnswers) return refuse({ kind: "changed" });
    const replaced = replacedBy(snapshot, form, answers);
    if (replaced.length === 0) return ok([]);

    const named = translator(plan.language, "versions")("whole.beforeName", {
      when: formatInstant(now, plan.language),
    });
    const kept = nameVersion(tx, actor, planId, named, now);
    if (!kept.ok) return kept;
    const saved = saveAnswers(tx, actor, planId, formOfAll(replaced), now, { putBack: ref });
    if (!saved.ok) return saved;
    const { conflicts, problems } = saved.value;
    if (conflicts.length > 0) return refuse({ kind: "changed" });
    const name = statesOf(tx, loaded, plan.language).find((state) => state.ref === ref)?.label ?? ref;
    insertEvent(tx, planId, { kind: "put-back-version", facts: { name }, by: actor.id, at: now });
    return ok([...new Set(problems.map(({ question }) => textsOf(form, question)?.label[lang] ?? question))]);
  });
}
