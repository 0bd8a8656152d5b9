import { and, asc, eq, sql } from "drizzle-orm";
import type { SmallChange } from "~/domain/case/decision.ts";
import type { Db } from "../connection.ts";
import { users } from "../schema/accounts.ts";
import { decisionDrafts, decisions } from "../schema/reviews.ts";

/** A decision as it was sent. Nobody reshapes it; only the list of small changes is ticked off. */
export interface Decision extends Omit<NewDecision, "workingDays"> {
  /** 1, 2, … in the order of the plan's decisions. */
  number: number;
  decidedByName: string;
}

export type NewDecision = typeof decisions.$inferSelect;

const columns = {
  id: decisions.id,
  planId: decisions.planId,
  revision: decisions.revision,
  kind: decisions.kind,
  route: decisions.route,
  letter: decisions.letter,
  language: decisions.language,
  reason: decisions.reason,
  changes: decisions.changes,
  receipt: decisions.receipt,
  decidedBy: decisions.decidedBy,
  decidedAt: decisions.decidedAt,
  decidedByName: users.name,
};

/** All decisions on a plan, the first one first. */
export const listDecisions = (db: Db, planId: string): Decision[] =>
  db
    .select(columns)
    .from(decisions)
    .innerJoin(users, eq(users.id, decisions.decidedBy))
    .where(eq(decisions.planId, planId))
    .orderBy(asc(decisions.decidedAt), asc(sql`decisions.rowid`))
    .all()
    .map((row, index) => ({ ...row, number: index + 1 }));

export const insertDecision = (db: Db, decision: NewDecision): void => void db.insert(decisions).values(decision).run();

export function updateChanges(db: Db, id: string, changes: SmallChange[]): void {
  db.update(decisions).set({ changes }).where(eq(decisions.id, id)).run();
}

export interface DecisionDraft {
  fields: Readonly<Record<string, string>>;
  version: number;
  savedBy: string;
  savedByName: string;
  savedAt: Date;
}

export const findDecisionDraft = (db: Db, planId: string, revision: number): DecisionDraft | undefined =>
  db
    .select({
      fields: decisionDrafts.fields,
      version: decisionDrafts.version,
      savedBy: decisionDrafts.savedBy,
      savedByName: users.name,
      savedAt: decisionDrafts.savedAt,
    })
    .from(decisionDrafts)
    .innerJoin(users, eq(users.id, decisionDrafts.savedBy))
    .where(and(eq(decisionDrafts.planId, planId), eq(decisionDrafts.revision, revision)))
    .get();

export interface DraftChange {
  planId: string;
  revision: number;
  fields: Record<string, string>;
  /** 0 when nothing was saved yet. */
  seenVersion: number;
  by: string;
  at: Date;
}

/** The new version, or undefined when another coordinator's save came first. */
export function saveDecisionDraft(db: Db, change: DraftChange): number | undefined {
  const { planId, revision, fields, seenVersion, by, at } = change;
  const written = { fields, version: seenVersion + 1, savedBy: by, savedAt: at };
  const seen = and(
    eq(decisionDrafts.planId, planId),
    eq(decisionDrafts.revision, revision),
    eq(decisionDrafts.version, seenVersion),
  );
  const { changes } =
    seenVersion === 0
      ? db
          .insert(decisionDrafts)
          .values({ planId, revision, ...written })
          .onConflictDoNothing()
          .run()
      : db.update(decisionDrafts).set(written).where(seen).run();
  return changes === 1 ? seenVersion + 1 : undefined;
}

export function deleteDecisionDraft(db: Db, planId: string, revision: number): void {
  db.delete(decisionDrafts)
    .where(and(eq(decisionDrafts.planId, planId), eq(decisionDrafts.revision, revision)))
    .run();
}
