import type { Db } from "db/connection.ts";
import { closeReviews } from "db/repositories/assigned-reviews.ts";
import { findUnitOfPerson, listPeopleNames } from "db/repositories/buyers.ts";
import { insertEvent } from "db/repositories/plan-events.ts";
import { insertMember, type StateChange, updateState } from "db/repositories/plans.ts";
import { listReviewsOfRevision } from "db/repositories/reviews.ts";
import { transact } from "db/transact.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { type Move, stateAfter, type WrongState } from "~/domain/case/moves.ts";
import type { Plan } from "~/domain/case/plan.ts";
import { isBegun } from "~/domain/case/review-moves.ts";
import { canMove } from "~/domain/case/rights.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { loadPlan, type NotFound } from "./load-plan.server.ts";
import { tellOfTeam } from "./team/team-mails.server.ts";
import { writeWithdrawMails } from "./withdraw-mails.server.ts";

export type NotMoved =
  | NotFound
  | { kind: "forbidden" }
  | WrongState
  | { kind: "changed" }
  /** An expert has begun to write the review. */
  | { kind: "review-begun" }
  | { kind: "invalid"; rule: string };

export interface MoveGiven {
  seenVersion: number;
  now: Date;
}

/** Loads the plan, proves that the actor may make the move just now, and writes what it changes with its event. */
export function makeMove(
  db: Db,
  actor: Actor,
  planId: string,
  name: Move,
  given: MoveGiven & { facts?: Record<string, unknown> },
  change: (plan: Plan) => Partial<StateChange>,
): Result<Plan, NotMoved> {
  return transact<Plan, NotMoved>(db, (tx) => {
    const found = loadPlan(tx, actor, planId);
    if (!found.ok) return found;
    const { plan } = found.value;
    if (!canMove(plan, actor, name)) return refuse({ kind: "forbidden" });
    const next = stateAfter(plan, name);
    if (!next.ok) return next;
    const changed = updateState(tx, planId, { state: next.value, ...change(plan), seenVersion: given.seenVersion });
    if (!changed) return refuse({ kind: "changed" });
    const facts = { from: plan.state, to: next.value, ...given.facts };
    insertEvent(tx, planId, { kind: name, facts, by: actor.id, at: given.now });
    return ok(plan);
  });
}

/**
 * Takes a sent plan back, as long as no expert has begun to write. The frozen revision stays in the history; the next one
 * has a number of its own. Assignments end, and experts and coordinators are told.
 */
export function withdrawPlan(db: Db, actor: Actor, planId: string, given: MoveGiven): Result<Plan, NotMoved> {
  return transact<Plan, NotMoved>(db, (tx) => {
    const moved = makeMove(tx, actor, planId, "withdraw", given, ({ revision }) => ({ revision: revision + 1 }));
    if (!moved.ok) return moved;
    const { revision } = moved.value;
    const reviews = listReviewsOfRevision(tx, planId, revision);
    if (reviews.some(({ state }) => isBegun(state))) return refuse({ kind: "review-begun" });
    const ended = closeReviews(tx, planId, revision, "withdraw", given.now);
    writeWithdrawMails(tx, actor, moved.value, ended, given.now);
    return moved;
  });
}

/** Puts a draft that was never sent into the bin, where it can be restored for 30 days. */
export const binPlan = (db: Db, actor: Actor, planId: string, given: MoveGiven): Result<Plan, NotMoved> =>
  makeMove(db, actor, planId, "delete", given, () => ({ binnedAt: given.now }));

export function restorePlan(db: Db, actor: Actor, planId: string, given: MoveGiven): Result<Plan, NotMoved> {
  return transact<Plan, NotMoved>(db, (tx) => {
    const found = loadPlan(tx, actor, planId);
    if (!found.ok) return found;
    const { plan, relation } = found.value;
    if (relation !== "owner") return refuse({ kind: "forbidden" });
    const restored =
      plan.binnedAt !== null &&
      updateState(tx, planId, { state: plan.state, binnedAt: null, seenVersion: given.seenVersion });
    if (!restored) return refuse({ kind: "changed" });
    insertEvent(tx, planId, { kind: "restore", by: actor.id, at: given.now });
    return ok(plan);
  });
}

/** Gives the plan to another owner of the same city. The earlier owner stays on the team as a writer. Both are told. */
export function handOverPlan(
  db: Db,
  actor: Actor,
  planId: string,
  newOwner: string,
  given: MoveGiven & { origin: string },
): Result<Plan, NotMoved> {
  return transact<Plan, NotMoved>(db, (tx) => {
    const place = findUnitOfPerson(tx, newOwner);
    const moved = makeMove(tx, actor, planId, "hand-over", { ...given, facts: { owner: newOwner } }, () => ({}));
    if (!moved.ok) return moved;
    const plan = moved.value;
    if (!place || place.closed || place.cityId !== plan.cityId) return refuse({ kind: "invalid", rule: "code-known" });
    const before = plan.team.filter(({ role }) => role === "owner").map(({ userId }) => userId);
    for (const userId of before) insertMember(tx, planId, userId, "writer", given.now);
    insertMember(tx, planId, newOwner, "owner", given.now);
    const news = { plan, actor, ...given };
    tellOfTeam(tx, "handedTo", [newOwner], news);
    tellOfTeam(tx, "handedFrom", before, { ...news, name: listPeopleNames(tx, [newOwner])[0]?.name ?? "" });
    return ok(plan);
  });
}
