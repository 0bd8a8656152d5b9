import { and, asc, eq } from "drizzle-orm";
import type { Snapshot } from "~/domain/case/snapshot.ts";
import type { Db } from "../connection.ts";
import { users } from "../schema/accounts.ts";
import { planVersions } from "../schema/plans.ts";

export interface NamedVersion {
  id: string;
  name: string;
  namedBy: string;
  namedAt: Date;
}

const listed = {
  id: planVersions.id,
  name: planVersions.name,
  namedBy: users.name,
  namedAt: planVersions.namedAt,
};

/** States of the plan that were given a name, oldest first. */
export const listNamedVersions = (db: Db, planId: string): NamedVersion[] =>
  db
    .select(listed)
    .from(planVersions)
    .innerJoin(users, eq(users.id, planVersions.namedBy))
    .where(eq(planVersions.planId, planId))
    .orderBy(asc(planVersions.namedAt))
    .all();

export const findNamedSnapshot = (db: Db, planId: string, id: string): Snapshot | undefined =>
  db
    .select({ snapshot: planVersions.snapshot })
    .from(planVersions)
    .where(and(eq(planVersions.planId, planId), eq(planVersions.id, id)))
    .get()?.snapshot;

export function insertNamedVersion(db: Db, planId: string, version: NamedVersion & { snapshot: Snapshot }): void {
  db.insert(planVersions)
    .values({ planId, ...version })
    .run();
}
