import type { Db } from "db/connection.ts";
import type { Decision } from "db/repositories/decisions.ts";
import type { Actor } from "~/domain/case/actor.ts";
import type { Result } from "~/domain/result.ts";
import { decide, type NotDecided } from "./decide.server.ts";
import { readKind, readNumber } from "./post-draft.server.ts";

const receiptLength = { least: 8, most: 80 };

/** Sends the decision whose preview was read. */
export function postDecision(
  db: Db,
  actor: Actor,
  planId: string,
  form: FormData,
  { origin, now }: { origin: string; now: Date },
): Result<Decision, NotDecided> {
  const receipt = form.get("receipt");
  const isReceipt =
    typeof receipt === "string" && receipt.length >= receiptLength.least && receipt.length <= receiptLength.most;
  const wish = {
    kind: readKind(form),
    seenVersion: readNumber(form, "version"),
    seenDraft: readNumber(form, "draft"),
    receipt: isReceipt ? receipt : "",
    origin,
  };
  return decide(db, actor, planId, wish, now);
}
