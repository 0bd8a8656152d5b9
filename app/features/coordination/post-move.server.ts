import type { Db } from "db/connection.ts";
import { z } from "zod";
import type { Actor } from "~/domain/case/actor.ts";
import type { WrongState } from "~/domain/case/moves.ts";
import type { WrongReviewState } from "~/domain/case/review-moves.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { assignExperts } from "./assign-experts.server.ts";
import { handOverReview, returnReview } from "./change-review.server.ts";
import type { NotFound } from "./find-case.server.ts";
import { reopenPlan } from "./reopen-plan.server.ts";
import type { PageProblem } from "./say-problems.ts";

const wishSchema = z.object({
  intent: z.enum(["assign", "hand-over", "return", "reopen"]),
  version: z.coerce.number().int().min(1),
  experts: z.array(z.string().max(80)).max(20),
  reason: z.string(),
  review: z.string().max(80),
  to: z.string().max(80),
});

export type PostedMove = "assigned" | "handedOver" | "returned" | "reopened";
export type NotPosted =
  | NotFound
  | WrongState
  | WrongReviewState
  | { kind: "forbidden" | "changed" }
  | { kind: "invalid"; problems: readonly PageProblem[] };

/** The fields of a form on the plan's page, whichever of its moves was pressed. */
export const postedFields = (form: FormData): Record<keyof z.input<typeof wishSchema>, unknown> => {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  return {
    intent: text("intent"),
    version: text("version"),
    experts: form.getAll("experts").filter((value) => typeof value === "string"),
    reason: text("reason").replace(/\r\n?/g, "\n").trim(),
    review: text("review"),
    to: text("to"),
  };
};

/** Makes the coordinator's move that the page asks for. */
export function postMove(
  db: Db,
  actor: Actor,
  planId: string,
  fields: ReturnType<typeof postedFields>,
  { origin, now }: { origin: string; now: Date },
): Result<PostedMove, NotPosted> {
  const read = wishSchema.safeParse(fields);
  if (!read.success) return refuse({ kind: "invalid", problems: [] });
  const { intent, version: seenVersion, experts, reason, review: reviewId, to } = read.data;
  const given = { reason, seenVersion, origin };
  switch (intent) {
    case "assign":
      return as("assigned", assignExperts(db, actor, planId, { ...given, experts }, now));
    case "hand-over":
      return as("handedOver", handOverReview(db, actor, planId, { ...given, reviewId, to }, now));
    case "return":
      return as("returned", returnReview(db, actor, planId, { ...given, reviewId }, now));
    case "reopen":
      return as("reopened", reopenPlan(db, actor, planId, given, now));
  }
}

const as = <Refusal>(move: PostedMove, outcome: Result<unknown, Refusal>): Result<PostedMove, Refusal> =>
  outcome.ok ? ok(move) : outcome;
