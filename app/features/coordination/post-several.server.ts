import type { Db } from "db/connection.ts";
import { listCandidates } from "db/repositories/experts.ts";
import { z } from "zod";
import type { Actor } from "~/domain/case/actor.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import { ok, type Result } from "~/domain/result.ts";
import type { Translate } from "~/i18n/translator.ts";
import { assignSeveral, type SeveralOutcome } from "./assign-several.server.ts";
import type { NotFound } from "./find-case.server.ts";
import { type SaidProblem, saySeveralProblems } from "./say-problems.ts";

const ids = z.array(z.string().max(80)).max(100).catch([]);
const line = z.string().catch("");
const version = z.coerce.number().int().min(0).catch(0);

const readWish = (form: FormData) => ({
  plans: ids.parse(form.getAll("plans")),
  experts: ids.parse(form.getAll("experts")),
  dueOn: line.parse(form.get("dueOn")).trim().slice(0, 20),
  reason: line.parse(form.get("reason")).replace(/\r\n?/g, "\n").trim(),
});

export interface PostedSeveral {
  assigned: readonly SeveralOutcome[];
  /** What kept the other plans from being assigned, in words; empty when nothing did. */
  problems: readonly SaidProblem[];
  typed: ReturnType<typeof readWish>;
}

/** Assigns the plans that are ticked to the experts that are ticked, and says what keeps the others. */
export function postSeveral(
  db: Db,
  actor: Actor,
  form: FormData,
  { t, origin, now }: { t: Translate<"coordination">; origin: string; now: Date },
): Result<PostedSeveral, NotFound> {
  const typed = readWish(form);
  const plans = typed.plans.map((id) => ({ id, seenVersion: version.parse(form.get(`version-${id}`)) }));
  const done = assignSeveral(db, actor, { ...typed, plans, origin }, now);
  if (!done.ok) return done;
  const assigned = done.value.filter(({ dueOn }) => dueOn !== null);
  const refused = done.value.filter(({ dueOn }) => dueOn === null);
  const [first] = refused;
  const known = first ? listCandidates(db, first.id, dayInHelsinki(now)) : [];
  const problems =
    done.value.length === 0
      ? [{ field: "plans", text: t("bulk.problems.no-plans") }]
      : saySeveralProblems(refused, known, t);
  return ok({ assigned, problems, typed });
}
