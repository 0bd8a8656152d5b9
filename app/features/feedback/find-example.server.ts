import type { Db } from "db/connection.ts";
import { findExample } from "db/repositories/examples.ts";
import { listCoordinators, listMailReaders, type MailReader } from "db/repositories/mail-readers.ts";
import { findPlan } from "db/repositories/plans.ts";
import type { Example } from "~/domain/example.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";

export type NotFound = { kind: "not-found" };

/** What readers may see, they may ask about. */
export function findPublished(db: Db, id: string): Result<Example, NotFound> {
  const example = findExample(db, id);
  return example?.stage === "published" ? ok(example) : refuse({ kind: "not-found" });
}

/**
 * Who answers for an example: the owners of its plan, or the coordinators when none of them has an account any more.
 * An example made from public sources has nobody.
 */
export function listAnswerers(db: Db, { origin }: Example): MailReader[] {
  if (origin.kind !== "plan") return [];
  const owners = findPlan(db, origin.planId)?.team.filter(({ role }) => role === "owner") ?? [];
  const open = listMailReaders(
    db,
    owners.map(({ userId }) => userId),
  );
  return open.length > 0 ? open : listCoordinators(db);
}
