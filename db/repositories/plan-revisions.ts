import { and, asc, eq } from "drizzle-orm";
import type { FrozenRevision } from "~/domain/case/revision.ts";
import type { Db } from "../connection.ts";
import { users } from "../schema/accounts.ts";
import { planRevisions } from "../schema/plans.ts";

export interface RevisionRow {
  number: number;
  submittedAt: Date;
  submittedBy: string;
}

const listed = { number: planRevisions.number, submittedAt: planRevisions.submittedAt, submittedBy: users.name };

export const listRevisions = (db: Db, planId: string): RevisionRow[] =>
  db
    .select(listed)
    .from(planRevisions)
    .innerJoin(users, eq(users.id, planRevisions.submittedBy))
    .where(eq(planRevisions.planId, planId))
    .orderBy(asc(planRevisions.number))
    .all();

export function findRevision(
  db: Db,
  planId: string,
  number: number,
): (RevisionRow & { document: FrozenRevision }) | undefined {
  return db
    .select({ ...listed, document: planRevisions.document })
    .from(planRevisions)
    .innerJoin(users, eq(users.id, planRevisions.submittedBy))
    .where(and(eq(planRevisions.planId, planId), eq(planRevisions.number, number)))
    .get();
}

/** The number of the revision that a form with this receipt made before. */
export const findRevisionByReceipt = (db: Db, planId: string, receipt: string): number | undefined =>
  db
    .select({ number: planRevisions.number })
    .from(planRevisions)
    .where(and(eq(planRevisions.planId, planId), eq(planRevisions.receipt, receipt)))
    .get()?.number;

export interface NewRevision {
  number: number;
  document: FrozenRevision;
  receipt: string;
  submittedBy: string;
  submittedAt: Date;
}

export function insertRevision(db: Db, planId: string, revision: NewRevision): void {
  db.insert(planRevisions)
    .values({ planId, ...revision })
    .run();
}
