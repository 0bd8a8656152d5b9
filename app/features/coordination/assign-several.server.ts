import type { Db } from "db/connection.ts";
import { listCandidates } from "db/repositories/experts.ts";
import { listReviewsOfRevision } from "db/repositories/reviews.ts";
import { type Actor, hasRole } from "~/domain/case/actor.ts";
import { dueOnFrom } from "~/domain/case/assignment.ts";
import { stateAfter } from "~/domain/case/moves.ts";
import type { Plan } from "~/domain/case/plan.ts";
import { isActive } from "~/domain/case/review-moves.ts";
import { canMove } from "~/domain/case/rights.ts";
import { type PlanToAssign, rankForSeveral } from "~/domain/case/several-plans.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import { readDay } from "~/domain/form/kinds/date.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import type { Translate } from "~/i18n/translator.ts";
import { assignExperts, type NotAssigned } from "./assign-experts.server.ts";
import { findCase, type NotFound, wantedFor } from "./find-case.server.ts";
import { type ExpertChoice, sayBarriers, sayWhy } from "./open-assignment.server.ts";
import type { PlanProblem } from "./say-problems.ts";

/** As many plans as a page of the queue shows. */
const mostPlans = 25;

type PlanLine = Pick<Plan, "id" | "number" | "title" | "language" | "version">;

export interface SeveralPage {
  plans: readonly PlanLine[];
  choices: readonly ExpertChoice[];
  proposed: readonly string[];
  /** The earliest due date, in the form of a date field. */
  dueOn: string;
}

const lineOf = ({ id, number, title, language, version }: Plan): PlanLine => ({ id, number, title, language, version });

function listCases(db: Db, actor: Actor, ids: readonly string[]): Plan[] {
  return [...new Set(ids)].slice(0, mostPlans).flatMap((id) => {
    const found = findCase(db, actor, id);
    return found.ok ? [found.value] : [];
  });
}

function toAssign(db: Db, plan: Plan, now: Date): PlanToAssign {
  const wanted = wantedFor(db, plan, now);
  const reviews = listReviewsOfRevision(db, plan.id, plan.revision);
  return {
    number: plan.number,
    wanted,
    candidates: listCandidates(db, plan.id, wanted.period.firstDay),
    seatsTaken: reviews.filter(({ state }) => isActive(state)).length,
  };
}

/** Several plans that wait for experts, and whom to ask for them. Plans that cannot be assigned now are left out. */
export function openSeveral(
  db: Db,
  actor: Actor,
  ids: readonly string[],
  { lang, t }: { lang: Lang; t: Translate<"coordination"> },
  now: Date,
): Result<SeveralPage, NotFound> {
  if (!hasRole(actor, "coordinator")) return refuse({ kind: "not-found" });
  const plans = listCases(db, actor, ids).filter(
    (plan) => canMove(plan, actor, "assign") && stateAfter(plan, "assign").ok,
  );
  const { suggested, proposed } = rankForSeveral(plans.map((plan) => toAssign(db, plan, now)));
  const sayClosed = (closed: (typeof suggested)[number]["closed"]) =>
    closed.map(({ number, barriers }) => t("several.closed", { number, why: sayBarriers(barriers, t) }));
  return ok({
    plans: plans.map(lineOf),
    choices: suggested.map((one) => ({
      id: one.candidate.id,
      name: one.candidate.name,
      why: [sayWhy(one, lang, t), ...sayClosed(one.closed)].join(" · "),
    })),
    proposed,
    dueOn: dueOnFrom(dayInHelsinki(now)),
  });
}

export interface SeveralWish {
  plans: readonly { id: string; seenVersion: number }[];
  experts: readonly string[];
  /** As typed; "" for the usual ten working days. */
  dueOn: string;
  reason: string;
  origin: string;
}

export interface SeveralOutcome extends PlanLine {
  /** The due date of the reviews that were assigned; null when nobody was. */
  dueOn: string | null;
  problems: readonly PlanProblem[];
}

function problemsOf(refusal: NotAssigned): readonly PlanProblem[] {
  if (refusal.kind === "invalid") return refusal.problems;
  return [{ kind: refusal.kind === "changed" ? "changed" : "not-waiting" }];
}

/** Gives each plan to the same experts by the rules of a single assignment, each by itself: one refused holds up no other. */
export function assignSeveral(
  db: Db,
  actor: Actor,
  { plans, experts, dueOn, reason, origin }: SeveralWish,
  now: Date,
): Result<readonly SeveralOutcome[], NotFound> {
  if (!hasRole(actor, "coordinator")) return refuse({ kind: "not-found" });
  const versions = new Map(plans.map(({ id, seenVersion }) => [id, seenVersion]));
  const cases = listCases(db, actor, [...versions.keys()]);
  const wish = { experts, reason, dueOn: dueOn && (readDay(dueOn) ?? dueOn), origin };
  return ok(
    cases.map((plan) => {
      const seenVersion = versions.get(plan.id) ?? 0;
      const assigned = assignExperts(db, actor, plan.id, { ...wish, seenVersion }, now);
      const outcome = assigned.ok
        ? { dueOn: assigned.value.dueOn, problems: [] }
        : { dueOn: null, problems: problemsOf(assigned.refusal) };
      return { ...lineOf(plan), ...outcome };
    }),
  );
}
