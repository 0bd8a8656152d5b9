import type { Db } from "db/connection.ts";
import { deleteNewsOf } from "db/repositories/news.ts";
import { insertEvent } from "db/repositories/plan-events.ts";
import { deleteMember, insertMember } from "db/repositories/plans.ts";
import { transact } from "db/transact.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { type GivenRole, givenRoles, type Member, type Plan } from "~/domain/case/plan.ts";
import { canChangeTeam, isTeam } from "~/domain/case/rights.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { loadPlan, type NotFound } from "../load-plan.server.ts";
import { tellOfTeam } from "./team-mails.server.ts";

export type TeamProblem = "bad-email" | "bad-choice" | "on-team" | "cannot-join" | "team-full";
export type NotChanged = NotFound | { kind: "forbidden" } | { kind: "invalid"; field: string; problem: TeamProblem };

export const invalid = (field: string, problem: TeamProblem) => refuse({ kind: "invalid" as const, field, problem });

export interface Given {
  now: Date;
  origin: string;
}

/** The plan whose team the actor may say; its members learn that they may not, others not even that it exists. */
export function teamToChange(db: Db, actor: Actor, planId: string): Result<Plan, NotChanged> {
  const found = loadPlan(db, actor, planId, []);
  if (!found.ok) return found;
  const { plan, relation } = found.value;
  if (!isTeam(relation)) return refuse({ kind: "not-found" });
  return canChangeTeam(plan, actor) ? ok(plan) : refuse({ kind: "forbidden" });
}

const others = (plan: Plan, userId: string): Member | undefined =>
  plan.team.find((member) => member.userId === userId && member.role !== "owner");

export const givenRole = (asked: string): GivenRole | undefined => givenRoles.find((role) => role === asked);

export function changeMember(
  db: Db,
  actor: Actor,
  planId: string,
  { userId, role: asked }: { userId: string; role: string },
  { now, origin }: Given,
): Result<null, NotChanged> {
  return transact<null, NotChanged>(db, (tx) => {
    const found = teamToChange(tx, actor, planId);
    if (!found.ok) return found;
    const plan = found.value;
    const member = others(plan, userId);
    if (!member) return refuse({ kind: "not-found" });
    const role = givenRole(asked);
    if (!role) return invalid("role", "bad-choice");
    if (member.role === role) return ok(null);
    insertMember(tx, planId, userId, role, now);
    insertEvent(tx, planId, { kind: "team", facts: { changed: [userId], role }, by: actor.id, at: now });
    tellOfTeam(tx, "changed", [userId], { plan, actor, origin, now, role });
    return ok(null);
  });
}

/** The owner ends a membership; anybody else of the team only their own. The owner leaves by handing the plan over. */
export function endMembership(
  db: Db,
  actor: Actor,
  planId: string,
  userId: string,
  { now, origin }: Given,
): Result<null, NotChanged> {
  return transact<null, NotChanged>(db, (tx) => {
    const found = loadPlan(tx, actor, planId, []);
    if (!found.ok) return found;
    const { plan, relation } = found.value;
    if (!isTeam(relation)) return refuse({ kind: "not-found" });
    const leaves = userId === actor.id;
    if (!leaves && !canChangeTeam(plan, actor)) return refuse({ kind: "forbidden" });
    const member = others(plan, userId);
    if (!member) return refuse({ kind: leaves ? "forbidden" : "not-found" });
    deleteMember(tx, planId, userId);
    deleteNewsOf(tx, userId, planId);
    insertEvent(tx, planId, { kind: "team", facts: { removed: [userId] }, by: actor.id, at: now });
    const news = { plan, actor, origin, now, name: member.name };
    const owner = plan.team.filter(({ role }) => role === "owner").map((one) => one.userId);
    if (leaves) tellOfTeam(tx, "left", owner, news);
    else tellOfTeam(tx, "ended", [userId], news);
    return ok(null);
  });
}
