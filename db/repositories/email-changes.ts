import { eq } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { emailChanges, users, verifications } from "../schema/accounts.ts";

export type EmailChange = typeof emailChanges.$inferSelect;

/** A new wish takes the place of the one before: its link ends. */
export function saveEmailChange(db: Db, change: EmailChange): void {
  deleteEmailChange(db, change.userId);
  db.insert(emailChanges).values(change).run();
}

export const findEmailChange = (db: Db, tokenHash: string): EmailChange | undefined =>
  db.select().from(emailChanges).where(eq(emailChanges.tokenHash, tokenHash)).get();

export function deleteEmailChange(db: Db, userId: string): void {
  db.delete(emailChanges).where(eq(emailChanges.userId, userId)).run();
}

/** Links for a new password that went to the old address end with it. */
export function updateEmail(db: Db, userId: string, email: string, at: Date): void {
  db.update(users).set({ email, updatedAt: at }).where(eq(users.id, userId)).run();
  db.delete(verifications).where(eq(verifications.value, userId)).run();
}
