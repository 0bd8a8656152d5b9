import { and, desc, eq, gt, lt, ne } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { sessions } from "../schema/accounts.ts";

export interface Session {
  id: string;
  token: string;
  userAgent: string | null;
  createdAt: Date;
  expiresAt: Date;
  usedAt: Date;
}

/** More than a person can look through; those that ended are forgotten each night. */
const mostListed = 100;

export function listSessions(db: Db, userId: string, now: Date): Session[] {
  const { id, token, userAgent, createdAt, expiresAt, updatedAt: usedAt } = sessions;
  // One that waits for a code opens nothing: nobody is signed in with it.
  const isRunning = and(eq(sessions.userId, userId), gt(sessions.expiresAt, now), eq(sessions.awaitsCode, false));
  return db
    .select({ id, token, userAgent, createdAt, expiresAt, usedAt })
    .from(sessions)
    .where(isRunning)
    .orderBy(desc(createdAt))
    .limit(mostListed)
    .all();
}

export const findSessionStart = (db: Db, token: string): Date | undefined =>
  db.select({ at: sessions.createdAt }).from(sessions).where(eq(sessions.token, token)).get()?.at;

export function updateSessionUsed(db: Db, token: string, at: Date): void {
  db.update(sessions).set({ updatedAt: at }).where(eq(sessions.token, token)).run();
}

/** The person is part of the condition: nobody ends another's session by its id. */
export function deleteSession(db: Db, userId: string, id: string): boolean {
  return (
    db
      .delete(sessions)
      .where(and(eq(sessions.userId, userId), eq(sessions.id, id)))
      .run().changes === 1
  );
}

export function deleteSessionByToken(db: Db, token: string): void {
  db.delete(sessions).where(eq(sessions.token, token)).run();
}

/** Returns how many. */
export const deleteSessionsOf = (db: Db, userId: string): number =>
  db.delete(sessions).where(eq(sessions.userId, userId)).run().changes;

/** All but the one with this token, which may be none of theirs; returns how many. */
export const deleteOtherSessions = (db: Db, userId: string, token: string): number =>
  db
    .delete(sessions)
    .where(and(eq(sessions.userId, userId), ne(sessions.token, token)))
    .run().changes;

/** Forgets the sessions that have ended; returns how many. */
export function deleteExpiredSessions(db: Db, now: Date): number {
  return db.delete(sessions).where(lt(sessions.expiresAt, now)).run().changes;
}
