import { randomUUID } from "node:crypto";
import type { Db } from "db/connection.ts";
import { listExampleTitles } from "db/repositories/example-titles.ts";
import { transact } from "db/transact.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { casesOfStep } from "~/domain/library/step-cases.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { fieldName } from "~/ui/saving/posted-answers.ts";
import { loadPlan } from "../load-plan.server.ts";
import { type NotSaved, saveAnswers } from "../save-answers.server.ts";

export type NotAdded = NotSaved | { kind: "invalid" };

const group = "cases-looked";

/** Puts an example among the cases that the plan looked at, as its form would. Once: a second time changes nothing. */
export function addCase(
  db: Db,
  actor: Actor,
  planId: string,
  { example, step }: { example: string; step: string },
  now: Date,
): Result<null, NotAdded> {
  return transact<null, NotAdded>(db, (tx) => {
    const telling = casesOfStep(step);
    const found = loadPlan(tx, actor, planId, [group]);
    if (!found.ok) return found;
    if (!telling) return refuse({ kind: "not-found" });
    const isKnown = listExampleTitles(tx, [example]).length > 0;
    const isThere = found.value.answers.columnCodes(group, "case").includes(example);
    const row = randomUUID();
    const fields = new Map<string, readonly string[]>([
      ["q", [group]],
      [fieldName("r", group), isKnown && !isThere ? [row] : []],
      [fieldName(group, row, "case"), [example]],
      [fieldName(group, row, "used-for"), telling.usedFor ? [telling.usedFor] : []],
    ]);
    const saved = saveAnswers(tx, actor, planId, fields, now);
    if (!saved.ok) return saved;
    return isKnown && saved.value.problems.length === 0 ? ok(null) : refuse({ kind: "invalid" });
  });
}
