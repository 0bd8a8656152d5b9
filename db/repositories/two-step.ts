import { and, count, eq, gt, lt, sql } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { sessions, signIns, twoStep, twoStepCodes, users } from "../schema/accounts.ts";

export interface TwoStep {
  /** Sealed: who has a copy of the database cannot make codes. */
  secret: string;
  confirmedAt: Date | null;
}

export const findTwoStep = (db: Db, userId: string): TwoStep | undefined =>
  db
    .select({ secret: twoStep.secret, confirmedAt: twoStep.confirmedAt })
    .from(twoStep)
    .where(eq(twoStep.userId, userId))
    .get();

export const isTwoStepOn = (db: Db, userId: string): boolean => Boolean(findTwoStep(db, userId)?.confirmedAt);

/** A new secret, not in use until a code of it was given; in use already, it stays. */
export function beginTwoStep(db: Db, userId: string, secret: string, at: Date): void {
  db.insert(twoStep)
    .values({ userId, secret, createdAt: at })
    .onConflictDoUpdate({ target: twoStep.userId, set: { secret, createdAt: at }, setWhere: sql`confirmed_at is null` })
    .run();
}

export function confirmTwoStep(db: Db, userId: string, at: Date): void {
  db.update(twoStep).set({ confirmedAt: at }).where(eq(twoStep.userId, userId)).run();
}

/** False when a code of this span, or of a later one, was used before: no code works twice. */
export function takeSpan(db: Db, userId: string, span: number): boolean {
  const { changes } = db
    .update(twoStep)
    .set({ lastSpan: span })
    .where(and(eq(twoStep.userId, userId), lt(twoStep.lastSpan, span)))
    .run();
  return changes === 1;
}

export function deleteTwoStep(db: Db, userId: string): boolean {
  db.delete(twoStepCodes).where(eq(twoStepCodes.userId, userId)).run();
  return db.delete(twoStep).where(eq(twoStep.userId, userId)).run().changes === 1;
}

export function replaceRecoveryCodes(db: Db, userId: string, hashes: readonly string[]): void {
  db.delete(twoStepCodes).where(eq(twoStepCodes.userId, userId)).run();
  db.insert(twoStepCodes)
    .values(hashes.map((hash) => ({ userId, hash })))
    .run();
}

export const takeRecoveryCode = (db: Db, userId: string, hash: string): boolean =>
  db
    .delete(twoStepCodes)
    .where(and(eq(twoStepCodes.userId, userId), eq(twoStepCodes.hash, hash)))
    .run().changes === 1;

export const countRecoveryCodes = (db: Db, userId: string): number =>
  db.select({ count: count() }).from(twoStepCodes).where(eq(twoStepCodes.userId, userId)).get()?.count ?? 0;

/** The session opens nothing until the second step is taken. */
export function updateAwaitsCode(db: Db, token: string, awaitsCode: boolean): void {
  db.update(sessions).set({ awaitsCode }).where(eq(sessions.token, token)).run();
}

/** Whose session waits for its second step, if it began after `since`. */
export const findAwaiting = (db: Db, token: string, since: Date): { userId: string; createdAt: Date } | undefined =>
  db
    .select({ userId: sessions.userId, createdAt: sessions.createdAt })
    .from(sessions)
    .where(and(eq(sessions.token, token), eq(sessions.awaitsCode, true), gt(sessions.createdAt, since)))
    .get();

export type SignInOutcome = typeof signIns.$inferSelect.outcome;

export interface SignInLine {
  outcome: SignInOutcome;
  userAgent: string | null;
  at: Date;
}

export function insertSignIn(db: Db, line: SignInLine & { userId: string }): void {
  db.insert(signIns).values(line).run();
  if (line.outcome === "signed-in") db.update(users).set({ seenAt: line.at }).where(eq(users.id, line.userId)).run();
}

/** The line of a password that waited for its code: the code was given, and one line tells of both. */
export function deleteHalfSignIn(db: Db, userId: string, at: Date): void {
  const isHalf = and(eq(signIns.userId, userId), eq(signIns.outcome, "no-code"), eq(signIns.at, at));
  db.delete(signIns).where(isHalf).run();
}

export const listSignIns = (db: Db, userId: string, limit: number): (SignInLine & { id: number })[] =>
  db
    .select({ id: signIns.id, outcome: signIns.outcome, userAgent: signIns.userAgent, at: signIns.at })
    .from(signIns)
    .where(eq(signIns.userId, userId))
    .orderBy(sql`${signIns.id} desc`)
    .limit(limit)
    .all();

export const deleteSignInsBefore = (db: Db, before: Date): number =>
  db.delete(signIns).where(lt(signIns.at, before)).run().changes;
