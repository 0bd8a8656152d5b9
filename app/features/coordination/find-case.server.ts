import type { Db } from "db/connection.ts";
import { listAnswersOf } from "db/repositories/answers.ts";
import { listBuyingCities } from "db/repositories/buying-cities.ts";
import { findPlan } from "db/repositories/plans.ts";
import { type Actor, hasRole } from "~/domain/case/actor.ts";
import { dueOnFrom, type Wanted } from "~/domain/case/assignment.ts";
import { citiesOfJointBuyers } from "~/domain/case/buying-cities.ts";
import { type Move, type State, stateAfter, type WrongState } from "~/domain/case/moves.ts";
import type { Plan } from "~/domain/case/plan.ts";
import { canMove } from "~/domain/case/rights.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import { Answers } from "~/domain/form/answers.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";

export interface NotFound {
  kind: "not-found";
}

/** A plan for those who coordinate; to everybody else this room does not exist. */
export function findCase(db: Db, actor: Actor, planId: string): Result<Plan, NotFound> {
  const plan = hasRole(actor, "coordinator") ? findPlan(db, planId) : undefined;
  return plan && plan.binnedAt === null ? ok(plan) : refuse({ kind: "not-found" });
}

/** The plan and the state after a coordinator's move, proved on the row just read. */
export function findForMove(
  db: Db,
  actor: Actor,
  planId: string,
  move: Move,
): Result<{ plan: Plan; next: State }, NotFound | WrongState | { kind: "forbidden" }> {
  const found = findCase(db, actor, planId);
  if (!found.ok) return found;
  const plan = found.value;
  if (!canMove(plan, actor, move)) return refuse({ kind: "forbidden" });
  const next = stateAfter(plan, move);
  return next.ok ? ok({ plan, next: next.value }) : next;
}

/** What an expert is wanted for: whose plan it is, what it is about, and until when; ten working days if no day is named. */
export function wantedFor(db: Db, plan: Plan, now: Date, dueOn = ""): Wanted {
  const answers = new Answers(listAnswersOf(db, [plan.id], ["joint", "joint-buyers"]).get(plan.id) ?? []);
  const rows = answers.code("joint") === "with-others" ? answers.rows("joint-buyers") : [];
  const buyers = rows.map(({ cells }) => ({
    organisation: String(cells.organisation ?? ""),
    businessId: String(cells["business-id"] ?? ""),
  }));
  const { cities, ofTeam } = listBuyingCities(db, plan.id);
  const today = dayInHelsinki(now);
  return {
    revision: plan.revision,
    themes: plan.themes,
    language: plan.language,
    buyingCities: [...new Set([plan.cityId, ...ofTeam, ...citiesOfJointBuyers(buyers, cities)])],
    team: plan.team.map(({ userId }) => userId),
    period: { firstDay: today, lastDay: dueOn || dueOnFrom(today) },
  };
}
