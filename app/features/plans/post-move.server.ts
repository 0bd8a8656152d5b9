import type { Db } from "db/connection.ts";
import { z } from "zod";
import type { Actor } from "~/domain/case/actor.ts";
import type { Plan } from "~/domain/case/plan.ts";
import { type Result, refuse } from "~/domain/result.ts";
import { askReopen } from "./ask-reopen.server.ts";
import { binPlan, handOverPlan, type NotMoved, restorePlan, withdrawPlan } from "./move-plan.server.ts";

const wishSchema = z.object({
  intent: z.enum(["withdraw", "delete", "restore", "hand-over", "ask-reopen"]),
  seenVersion: z.coerce.number().int().min(1),
  owner: z.string().max(80),
  text: z.string(),
});

/** Makes the move that a form asks for. */
export function postMove(
  db: Db,
  actor: Actor,
  planId: string,
  wish: z.input<typeof wishSchema> | Record<string, string>,
  { origin, now }: { origin: string; now: Date },
): Result<Plan, NotMoved> {
  const read = wishSchema.safeParse(wish);
  if (!read.success) return refuse({ kind: "invalid", rule: "code-known" });
  const given = { seenVersion: read.data.seenVersion, now };
  switch (read.data.intent) {
    case "withdraw":
      return withdrawPlan(db, actor, planId, given);
    case "delete":
      return binPlan(db, actor, planId, given);
    case "restore":
      return restorePlan(db, actor, planId, given);
    case "hand-over":
      return handOverPlan(db, actor, planId, read.data.owner, { ...given, origin });
    case "ask-reopen":
      return askReopen(db, actor, planId, { text: read.data.text.replace(/\r\n?/g, "\n").trim(), origin, now });
  }
}
