import type { Db } from "db/connection.ts";
import { insertAct } from "db/repositories/act-log.ts";
import { type ReviewChange, updateReviewState } from "db/repositories/reviews.ts";
import { transact } from "db/transact.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { readText } from "~/domain/case/review-fields.ts";
import {
  type ReviewMove,
  reviewMoversOf,
  reviewStateAfter,
  type WrongReviewState,
} from "~/domain/case/review-moves.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { type LoadedReview, loadOwnReview, type NotFound } from "./load-review.server.ts";
import { writeReviewMails } from "./review-mails.server.ts";

export type NotMoved =
  | NotFound
  | { kind: "forbidden" }
  | WrongReviewState
  | { kind: "changed" }
  /** What has to be written is not: why, or which tie. */
  | { kind: "invalid"; rule: "text-missing" | "text-legal" | "choice-missing" };

export interface GivenMove {
  seenVersion: number;
  text: string;
  /** Where links in mails lead. */
  origin: string;
}

export type ExpertMove = Extract<ReviewMove, "decline" | "declare-conflict" | "declare-clear" | "hand-over">;

/** What each move writes beside the new state. Only for a declaration of no ties may the text be left out. */
function changeOf(move: ExpertMove, text: string, now: Date): Partial<ReviewChange> {
  switch (move) {
    case "declare-clear":
      return { declaration: { isClear: true, text, at: now.toISOString() } };
    case "declare-conflict":
      return { declaration: { isClear: false, text, at: now.toISOString() }, endedAt: now };
    default:
      return { reason: text, endedAt: now };
  }
}

/** Makes a move of the expert on the review just read, and tells the coordinators. */
export function moveReview(
  db: Db,
  actor: Actor,
  id: string,
  move: ExpertMove,
  given: GivenMove,
  now: Date,
): Result<LoadedReview, NotMoved> {
  return transact<LoadedReview, NotMoved>(db, (tx) => {
    const found = loadOwnReview(tx, actor, id);
    if (!found.ok) return found;
    const { review } = found.value;
    if (!reviewMoversOf(move).includes("expert")) return refuse({ kind: "forbidden" });
    const next = reviewStateAfter(review.state, move);
    if (!next.ok) return next;
    const text = readText(given.text);
    if (!text.ok) return refuse({ kind: "invalid", rule: "text-legal" });
    if (move !== "declare-clear" && text.value === "") return refuse({ kind: "invalid", rule: "text-missing" });
    const change = { ...changeOf(move, text.value, now), state: next.value, seenVersion: given.seenVersion };
    if (!updateReviewState(tx, id, change)) return refuse({ kind: "changed" });
    insertAct(tx, { kind: "review", act: move, object: id, by: actor.id, at: now });
    if (move !== "declare-clear") writeReviewMails(tx, actor, found.value, move, { ...given, text: text.value }, now);
    return ok(found.value);
  });
}
