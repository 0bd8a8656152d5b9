import type { Db } from "db/connection.ts";
import { insertEvent } from "db/repositories/plan-events.ts";
import { listRevisions } from "db/repositories/plan-revisions.ts";
import { updateState } from "db/repositories/plans.ts";
import { deleteReopenRequest } from "db/repositories/reopen-requests.ts";
import { transact } from "db/transact.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { mostOfReason } from "~/domain/case/decision.ts";
import type { WrongState } from "~/domain/case/moves.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { findForMove, type NotFound } from "./find-case.server.ts";
import { writeTeamMails } from "./team-mails.server.ts";

export type NotReopened =
  | NotFound
  | { kind: "forbidden" }
  | WrongState
  | { kind: "changed" }
  | { kind: "invalid"; problems: readonly { kind: "reason-missing" }[] };

interface Wish {
  reason: string;
  seenVersion: number;
  origin: string;
}

const isReason = (reason: string): boolean => reason.trim() !== "" && reason.length <= mostOfReason;
const noReason = { kind: "invalid", problems: [{ kind: "reason-missing" }] } as const;

/** Opens a plan again: where it was stopped, or as a draft of a new revision. */
export function reopenPlan(
  db: Db,
  actor: Actor,
  planId: string,
  { reason, seenVersion, origin }: Wish,
  now: Date,
): Result<null, NotReopened> {
  return transact<null, NotReopened>(db, (tx) => {
    const found = findForMove(tx, actor, planId, "reopen");
    if (!found.ok) return found;
    const { plan, next } = found.value;
    if (!isReason(reason)) return refuse(noReason);
    const isDraftAgain = next === "draft";
    const isFrozen = listRevisions(tx, planId).some(({ number }) => number === plan.revision);
    const revision = isDraftAgain && isFrozen ? plan.revision + 1 : plan.revision;
    const notReviewed = isDraftAgain ? false : plan.notReviewed;
    if (!updateState(tx, planId, { state: next, stoppedFrom: null, revision, notReviewed, seenVersion })) {
      return refuse({ kind: "changed" });
    }
    deleteReopenRequest(tx, planId);
    writeTeamMails(tx, "reopened", {
      plan,
      key: `reopen:${planId}:${seenVersion}`,
      reason,
      replyTo: actor.email,
      origin,
      now,
    });
    insertEvent(tx, planId, { kind: "reopen", facts: { from: plan.state, to: next, reason }, by: actor.id, at: now });
    return ok(null);
  });
}
