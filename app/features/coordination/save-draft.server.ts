import type { Db } from "db/connection.ts";
import { findDecisionDraft, saveDecisionDraft } from "db/repositories/decisions.ts";
import { transact } from "db/transact.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { type DecisionKind, mostOfLetter, mostOfReason } from "~/domain/case/decision.ts";
import { isAllowedFrom } from "~/domain/case/moves.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { letterField } from "./decision-draft.ts";
import { findCase, type NotFound } from "./find-case.server.ts";

export interface TypedDecision {
  kind: DecisionKind;
  letter: string;
  route: string;
  changes: string;
  reason: string;
  seenDraft: number;
}

export type NotSaved = NotFound | { kind: "not-editable" } | { kind: "invalid"; problems: readonly ["too-long"] };

export type SavedDraft =
  | { kind: "saved"; version: number }
  /** Another coordinator saved first: both texts are shown, and saving again keeps what stands in the fields. */
  | {
      kind: "conflict";
      theirVersion: number;
      theirName: string;
      theirAt: Date;
      theirs: Readonly<Record<string, string>>;
    };

const most = 4 * mostOfLetter;

/** Keeps what a coordinator has typed so far. Rights and state are those of the decision itself. */
export function saveDraft(
  db: Db,
  actor: Actor,
  planId: string,
  typed: TypedDecision,
  now: Date,
): Result<SavedDraft, NotSaved> {
  return transact<SavedDraft, NotSaved>(db, (tx) => {
    const found = findCase(tx, actor, planId);
    if (!found.ok) return found;
    const plan = found.value;
    const { kind, letter, route, changes, reason, seenDraft } = typed;
    if (!isAllowedFrom(kind, plan.state)) return refuse({ kind: "not-editable" });
    if ([letter, changes].some((text) => text.length > most) || reason.length > 4 * mostOfReason) {
      return refuse({ kind: "invalid", problems: ["too-long"] });
    }
    const before = findDecisionDraft(tx, planId, plan.revision);
    const fields: Record<string, string> = { ...before?.fields, [letterField(kind)]: letter, reason };
    if (kind === "redirect") fields.route = route;
    if (kind === "approve") fields.changes = changes;
    const isSame = before && Object.entries(fields).every(([name, value]) => before.fields[name] === value);
    if (isSame) return ok({ kind: "saved", version: before.version });
    const change = { planId, revision: plan.revision, fields, seenVersion: seenDraft, by: actor.id, at: now };
    const version = saveDecisionDraft(tx, change);
    if (version !== undefined) return ok({ kind: "saved", version });
    return ok({
      kind: "conflict",
      theirVersion: before?.version ?? 0,
      theirName: before?.savedByName ?? "",
      theirAt: before?.savedAt ?? now,
      theirs: before?.fields ?? {},
    });
  });
}
