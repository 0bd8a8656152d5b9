import type { Db } from "db/connection.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { type DecisionKind, decisionKinds } from "~/domain/case/decision.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result } from "~/domain/result.ts";
import { formatInstant } from "~/i18n/format.ts";
import { letterField } from "./decision-draft.ts";
import type { DraftConflict } from "./decision-screen.tsx";
import { type NotSaved, saveDraft, type TypedDecision } from "./save-draft.server.ts";

type Outcome = { kind: "saved"; version: number } | { kind: "conflict"; conflict: DraftConflict };

/** Saves what the form of the decision holds; a conflict comes back with the other text in words. */
export function postDraft(
  db: Db,
  actor: Actor,
  planId: string,
  form: FormData,
  lang: Lang,
  now: Date,
): { typed: TypedDecision; outcome: Result<Outcome, NotSaved> } {
  const typed = readTyped(form);
  const saved = saveDraft(db, actor, planId, typed, now);
  if (!saved.ok) return { typed, outcome: saved };
  if (saved.value.kind === "saved") return { typed, outcome: ok(saved.value) };
  const { theirName, theirAt, theirVersion, theirs } = saved.value;
  const conflict: DraftConflict = {
    theirName,
    theirVersion,
    theirAt: formatInstant(theirAt, lang),
    theirs: {
      letter: theirs[letterField(typed.kind)] ?? "",
      route: theirs.route ?? "",
      changes: theirs.changes ?? "",
      reason: theirs.reason ?? "",
    },
  };
  return { typed, outcome: ok({ kind: "conflict", conflict }) };
}

export const readKind = (form: FormData): DecisionKind =>
  decisionKinds.find((kind) => kind === form.get("kind")) ?? "ask-changes";

export const readNumber = (form: FormData, name: string): number => {
  const number = Number(form.get(name));
  return Number.isSafeInteger(number) && number >= 0 ? number : 0;
};

function readTyped(form: FormData): TypedDecision {
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === "string" ? value.replace(/\r\n?/g, "\n") : "";
  };
  return {
    kind: readKind(form),
    letter: text("letter"),
    route: text("route"),
    changes: text("changes"),
    reason: text("reason"),
    seenDraft: readNumber(form, "draft"),
  };
}
