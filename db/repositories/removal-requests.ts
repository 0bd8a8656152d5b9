import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { users } from "../schema/accounts.ts";
import { removalRequests } from "../schema/personal.ts";

export interface RemovalRequest {
  userId: string;
  text: string;
  askedAt: Date;
  acceptedAt: Date | null;
  refusedAt: Date | null;
  reason: string;
}

export const findRemovalRequest = (db: Db, userId: string): RemovalRequest | undefined =>
  db.select().from(removalRequests).where(eq(removalRequests.userId, userId)).get();

/** A new request takes the place of one that was refused. */
export function saveRemovalRequest(db: Db, userId: string, text: string, askedAt: Date): void {
  const asked = { text, askedAt, acceptedAt: null, refusedAt: null, reason: "" };
  db.insert(removalRequests)
    .values({ userId, ...asked })
    .onConflictDoUpdate({ target: removalRequests.userId, set: asked })
    .run();
}

export function updateRemovalAccepted(db: Db, userId: string, at: Date): void {
  db.insert(removalRequests)
    .values({ userId, text: "", askedAt: at, acceptedAt: at })
    .onConflictDoUpdate({ target: removalRequests.userId, set: { acceptedAt: at, refusedAt: null, reason: "" } })
    .run();
}

export function updateRemovalRefused(db: Db, userId: string, reason: string, at: Date): void {
  db.update(removalRequests).set({ refusedAt: at, reason }).where(eq(removalRequests.userId, userId)).run();
}

export function deleteAcceptedRemoval(db: Db, userId: string): void {
  const accepted = and(eq(removalRequests.userId, userId), isNotNull(removalRequests.acceptedAt));
  db.delete(removalRequests).where(accepted).run();
}

/** Those that wait for a coordinator, the oldest first. */
export const listOpenRemovals = (db: Db): (RemovalRequest & { name: string })[] =>
  db
    .select({
      name: users.name,
      userId: removalRequests.userId,
      text: removalRequests.text,
      askedAt: removalRequests.askedAt,
      acceptedAt: removalRequests.acceptedAt,
      refusedAt: removalRequests.refusedAt,
      reason: removalRequests.reason,
    })
    .from(removalRequests)
    .innerJoin(users, eq(users.id, removalRequests.userId))
    .where(and(isNull(removalRequests.acceptedAt), isNull(removalRequests.refusedAt)))
    .orderBy(asc(removalRequests.askedAt))
    .all();

export const listAcceptedRemovals = (db: Db): string[] =>
  db
    .select({ userId: removalRequests.userId })
    .from(removalRequests)
    .where(isNotNull(removalRequests.acceptedAt))
    .all()
    .map(({ userId }) => userId);
