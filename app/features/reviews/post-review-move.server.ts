import type { Db } from "db/connection.ts";
import { z } from "zod";
import type { Actor } from "~/domain/case/actor.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { type LoadedReview, loadOwnReview } from "./load-review.server.ts";
import type { MoveRefused } from "./move-refused.ts";
import { type ExpertMove, moveReview, type NotMoved } from "./move-review.server.ts";

const intents = ["declare", "decline", "tie", "hand-over"] as const;
type Intent = (typeof intents)[number];

const wishSchema = z.object({
  intent: z.enum(intents),
  ties: z.string().max(40),
  text: z.string(),
  version: z.coerce.number().int().min(1),
});

const moveOf = (intent: Intent, ties: string): ExpertMove | undefined => {
  if (intent === "decline" || intent === "hand-over") return intent;
  if (intent === "tie" || ties === "conflict") return "declare-conflict";
  return ties === "clear" ? "declare-clear" : undefined;
};

const textFields = {
  declare: { field: "tie-text", problem: "textMissing" },
  decline: { field: "decline-text", problem: "reasonMissing" },
  tie: { field: "late-tie-text", problem: "textMissing" },
  "hand-over": { field: "hand-over-text", problem: "handOverMissing" },
} as const;

export type Moved = { move: ExpertMove; review: LoadedReview["review"] };
export type NotPosted = Exclude<NotMoved, { kind: "invalid" }> | { kind: "invalid"; refused?: MoveRefused };

/** Makes the move that a form of the review's page asks for. */
export function postReviewMove(
  db: Db,
  actor: Actor,
  id: string,
  wish: Readonly<Record<string, string>>,
  origin: string,
  now: Date,
): Result<Moved, NotPosted> {
  const found = loadOwnReview(db, actor, id);
  if (!found.ok) return found;
  const read = wishSchema.safeParse(wish);
  if (!read.success) return refuse({ kind: "invalid" });
  const { intent, ties, text, version } = read.data;
  const move = moveOf(intent, ties);
  if (!move) return refuse({ kind: "invalid", refused: { field: "ties", problem: "choiceMissing", ties, text } });
  const moved = moveReview(db, actor, id, move, { seenVersion: version, text, origin }, now);
  if (moved.ok) return ok({ move, review: moved.value.review });
  if (moved.refusal.kind !== "invalid") return refuse(moved.refusal);
  return refuse({ kind: "invalid", refused: { ...textFields[intent], ties, text } });
}
