import type { Db } from "db/connection.ts";
import { findRevision, listRevisions } from "db/repositories/plan-revisions.ts";
import { findNamedSnapshot, listNamedVersions } from "db/repositories/plan-versions.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { type SaidStepChange, sayChanges } from "~/domain/case/compare.ts";
import type { Plan } from "~/domain/case/plan.ts";
import { canWrite, isTeam } from "~/domain/case/rights.ts";
import type { Snapshot } from "~/domain/case/snapshot.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { formatInstant } from "~/i18n/format.ts";
import { translator } from "~/i18n/translator.ts";
import { assessPlan } from "../assess-plan.server.ts";
import type { LoadedPlan, NotFound } from "../load-plan.server.ts";
import { freezePlan } from "../submit-plan.server.ts";
import { loadWhole } from "./load-whole.server.ts";

/** A state of the plan that can be compared: `r1` a sent revision, `v:ID` a named one, `now` the answers as they stand. */
export interface StateLine {
  ref: string;
  label: string;
}

export interface ComparePage {
  plan: Plan;
  states: readonly StateLine[];
  before: StateLine;
  after: StateLine;
  steps: readonly SaidStepChange[];
  /** Which of the two states this person may put back as a whole. */
  toPutBack: readonly StateLine[];
}

/** What this person can compare: everybody who sees the sent plan its revisions, the team also what was never sent. */
export function statesOf(db: Db, { plan, relation }: Pick<LoadedPlan, "plan" | "relation">, lang: Lang): StateLine[] {
  const t = translator(lang, "versions");
  const sent = listRevisions(db, plan.id).map(({ number, submittedAt }) => ({
    ref: `r${number}`,
    label: t("revision", { number, when: formatInstant(submittedAt, lang) }),
  }));
  if (!isTeam(relation)) return sent;
  const named = listNamedVersions(db, plan.id).map(({ id, name, namedAt }) => ({
    ref: `v:${id}`,
    label: t("named", { name, when: formatInstant(namedAt, lang) }),
  }));
  return [...sent, ...toldApart(named), { ref: "now", label: t("now") }];
}

/** Those of one name and one minute have a number: nobody chooses between two that read alike. */
const toldApart = (lines: readonly StateLine[]): StateLine[] =>
  lines.map((line, index) => {
    const before = lines.slice(0, index).filter(({ label }) => label === line.label).length;
    return before === 0 ? line : { ...line, label: `${line.label} (${before + 1})` };
  });

export function snapshotOf(db: Db, loaded: LoadedPlan, ref: string, now: Date): Snapshot | undefined {
  if (ref === "now") return freezePlan(db, assessPlan(db, loaded, now)).snapshot;
  if (ref.startsWith("v:")) return findNamedSnapshot(db, loaded.plan.id, ref.slice(2));
  return findRevision(db, loaded.plan.id, Number(ref.slice(1)))?.document.snapshot;
}

/** Two states of a plan beside each other. Without a choice: the last two. */
export function openCompare(
  db: Db,
  actor: Actor,
  planId: string,
  chosen: { a: string | null; b: string | null },
  { lang, now }: { lang: Lang; now: Date },
): Result<ComparePage, NotFound> {
  const found = loadWhole(db, actor, planId, true);
  if (!found.ok) return found;
  const states = statesOf(db, found.value, lang);
  const find = (ref: string | null, otherwise: StateLine | undefined) =>
    ref ? states.find((state) => state.ref === ref) : otherwise;
  const after = find(chosen.b, states.at(-1));
  const before = find(chosen.a, states.at(-2) ?? states.at(-1));
  const [old, present] = [before, after].map((state) => state && snapshotOf(db, found.value, state.ref, now));
  if (!before || !after || !old || !present) return refuse({ kind: "not-found" });
  const { plan } = found.value;
  const earlier = [before, after].filter(({ ref }) => ref !== "now");
  const toPutBack = canWrite(plan, actor) ? earlier : [];
  return ok({ plan, states, before, after, steps: sayChanges(old, present, lang), toPutBack });
}
