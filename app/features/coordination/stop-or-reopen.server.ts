import type { Db } from "db/connection.ts";
import { closeReviews } from "db/repositories/assigned-reviews.ts";
import { insertEvent } from "db/repositories/plan-events.ts";
import { listRevisions } from "db/repositories/plan-revisions.ts";
import { updateState } from "db/repositories/plans.ts";
import { deleteReopenRequest } from "db/repositories/reopen-requests.ts";
import { transact } from "db/transact.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { mostOfReason } from "~/domain/case/decision.ts";
import type { WrongState } from "~/domain/case/moves.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { writeReviewMail } from "./assignment-mails.server.ts";
import { findForMove, type NotFound } from "./find-case.server.ts";
import { writeTeamMails } from "./team-mails.server.ts";

export type NotMoved =
  | NotFound
  | { kind: "forbidden" }
  | WrongState
  | { kind: "changed" }
  | { kind: "invalid"; problems: readonly { kind: "reason-missing" | "stop-kind-missing" }[] };

interface Wish {
  reason: string;
  seenVersion: number;
  origin: string;
}

const isReason = (reason: string): boolean => reason.trim() !== "" && reason.length <= mostOfReason;
const noReason = { kind: "invalid", problems: [{ kind: "reason-missing" }] } as const;

/** Stops a plan in the network's name. Open reviews end; the plan remembers where it stood. */
export function stopPlan(
  db: Db,
  actor: Actor,
  planId: string,
  { reason, seenVersion, origin, stopKind }: Wish & { stopKind: string },
  now: Date,
): Result<null, NotMoved> {
  return transact<null, NotMoved>(db, (tx) => {
    const found = findForMove(tx, actor, planId, "stop");
    if (!found.ok) return found;
    const { plan, next } = found.value;
    if (!isReason(reason)) return refuse(noReason);
    if (!stopKind) return refuse({ kind: "invalid", problems: [{ kind: "stop-kind-missing" }] });
    if (!updateState(tx, planId, { state: next, stoppedFrom: plan.state, seenVersion })) {
      return refuse({ kind: "changed" });
    }
    for (const review of closeReviews(tx, planId, plan.revision, "stop", now)) {
      writeReviewMail(tx, "ended", { plan, review, reason, origin, now });
    }
    writeTeamMails(tx, "stopped", { plan, key: `stop:${planId}:${seenVersion}`, reason, origin, now });
    const facts = { from: plan.state, to: next, stopKind, reason };
    insertEvent(tx, planId, { kind: "stop", facts, by: actor.id, at: now });
    return ok(null);
  });
}

/** Opens a plan again: where it was stopped, or as a draft of a new revision. */
export function reopenPlan(
  db: Db,
  actor: Actor,
  planId: string,
  { reason, seenVersion, origin }: Wish,
  now: Date,
): Result<null, NotMoved> {
  return transact<null, NotMoved>(db, (tx) => {
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
    writeTeamMails(tx, "reopened", { plan, key: `reopen:${planId}:${seenVersion}`, reason, origin, now });
    insertEvent(tx, planId, { kind: "reopen", facts: { from: plan.state, to: next, reason }, by: actor.id, at: now });
    return ok(null);
  });
}
