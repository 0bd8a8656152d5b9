import { type Actor, hasRole } from "./actor.ts";
import { isEditable, isOutcomeEditable, isSent, type Move, type Mover, moversOf } from "./moves.ts";
import type { Plan, TeamRole } from "./plan.ts";

/**
 * How an actor stands to a plan, widest right first. "city" and "network" are readers by visibility.
 * Whoever stands in no relation to a plan does not learn that it exists.
 */
export type Relation = TeamRole | "coordinator" | "assigned-expert" | "city" | "network" | "none";

export interface Ties {
  /** The actor reviews the plan's sent revision and has declared no tie. */
  isAssignedExpert: boolean;
  /** The actor was asked to review it and has declared a tie: not even what the network may see is open. */
  hasConflict: boolean;
}

export const noTies: Ties = { isAssignedExpert: false, hasConflict: false };

export function relationTo(plan: Plan, actor: Actor, ties: Ties = noTies): Relation {
  const member = plan.team.find(({ userId }) => userId === actor.id);
  if (member) return member.role;
  if (plan.binnedAt) return "none";
  if (ties.isAssignedExpert && isSent(plan)) return "assigned-expert";
  if (hasRole(actor, "coordinator")) return "coordinator";
  if (actor.cityId !== null && actor.cityId === plan.cityId) return "city";
  if (ties.hasConflict) return "none";
  const isOfNetwork = hasRole(actor, "officer") || hasRole(actor, "city-lead") || hasRole(actor, "expert");
  return isOfNetwork && (plan.visibility === "network" || plan.joint === "looking") ? "network" : "none";
}

/** Of the team, and not only to read. */
export const isWriter = (relation: Relation): relation is "owner" | "writer" =>
  relation === "owner" || relation === "writer";
/** Of the plan's team: sees all of it, in every state. */
export const isTeam = (relation: Relation): boolean => isWriter(relation) || relation === "reader";

/** May know that the plan exists: its title, city and state. */
export const canSee = (plan: Plan, actor: Actor, ties?: Ties): boolean => relationTo(plan, actor, ties) !== "none";

/** May change answers: a writer of the team, in a state that is being written. */
export function canWrite(plan: Plan, actor: Actor): boolean {
  const relation = relationTo(plan, actor);
  return isWriter(relation) && plan.binnedAt === null && isEditable(plan.state);
}

/** May change an answer of the part after the decision. */
export function canWriteOutcome(plan: Plan, actor: Actor, question: string): boolean {
  const relation = relationTo(plan, actor);
  return isWriter(relation) && plan.binnedAt === null && isOutcomeEditable(plan.state, question);
}

/** May say who is of the team. Everybody else can only leave it. */
export const canChangeTeam = (plan: Plan, actor: Actor): boolean =>
  relationTo(plan, actor) === "owner" && plan.binnedAt === null;

/** In which of the table's roles the actor could make a move on this plan. */
export function moverRoles(plan: Plan, actor: Actor): readonly Mover[] {
  const relation = relationTo(plan, actor);
  const found: Mover[] = [];
  if (isWriter(relation)) found.push(relation);
  if (hasRole(actor, "coordinator")) found.push("coordinator");
  if (hasRole(actor, "city-lead") && actor.cityId === plan.cityId) found.push("city-lead");
  return found;
}

export const canMove = (plan: Plan, actor: Actor, move: Move): boolean =>
  moverRoles(plan, actor).some((role) => moversOf(move).includes(role));
