import { randomUUID } from "node:crypto";
import type { Db } from "db/connection.ts";
import { insertEvent } from "db/repositories/plan-events.ts";
import { insertNamedVersion } from "db/repositories/plan-versions.ts";
import { transact } from "db/transact.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { isTeam, isWriter } from "~/domain/case/rights.ts";
import { shortText } from "~/domain/form/kinds/text.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { assessPlan } from "../assess-plan.server.ts";
import { loadPlan, type NotFound } from "../load-plan.server.ts";
import { freezePlan } from "../submit-plan.server.ts";

export type NotNamed = NotFound | { kind: "forbidden" | "invalid" };

const longestName = 80;

/** Freezes the plan as it stands under a name, to compare with later. Its answers go on. */
export function nameVersion(db: Db, actor: Actor, planId: string, typed: string, now: Date): Result<string, NotNamed> {
  return transact<string, NotNamed>(db, (tx) => {
    const found = loadPlan(tx, actor, planId);
    if (!found.ok) return found;
    const { relation, plan } = found.value;
    if (!isTeam(relation)) return refuse({ kind: "not-found" });
    if (!isWriter(relation) || plan.binnedAt) return refuse({ kind: "forbidden" });
    const name = shortText.safeParse(typed).data;
    if (!name || name.length > longestName) return refuse({ kind: "invalid" });
    const id = randomUUID();
    const { snapshot } = freezePlan(tx, assessPlan(tx, found.value, now));
    insertNamedVersion(tx, planId, { id, name, snapshot, namedBy: actor.id, namedAt: now });
    insertEvent(tx, planId, { kind: "name-version", facts: { name }, by: actor.id, at: now });
    return ok(id);
  });
}
