import { eq } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { reopenRequests } from "../schema/reviews.ts";

export type ReopenRequest = typeof reopenRequests.$inferSelect;

export const findReopenRequest = (db: Db, planId: string): ReopenRequest | undefined =>
  db.select().from(reopenRequests).where(eq(reopenRequests.planId, planId)).get();

/** Asking again replaces the words. */
export function saveReopenRequest(db: Db, request: ReopenRequest): void {
  const { text, askedBy, askedAt } = request;
  db.insert(reopenRequests)
    .values(request)
    .onConflictDoUpdate({ target: reopenRequests.planId, set: { text, askedBy, askedAt } })
    .run();
}

export function deleteReopenRequest(db: Db, planId: string): void {
  db.delete(reopenRequests).where(eq(reopenRequests.planId, planId)).run();
}
