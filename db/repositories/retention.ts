import { and, isNotNull, isNull, lt, or, sql } from "drizzle-orm";
import { type Periods, periodsOf, type RetentionKind } from "~/domain/case/retention.ts";
import type { Db } from "../connection.ts";
import { prepared } from "../prepared.ts";
import { invitations } from "../schema/accounts.ts";
import { retention, statementFeedback } from "../schema/personal.ts";
import { mails, planInvitations } from "../schema/plans.ts";
import { corrections } from "../schema/readers.ts";

export const findPeriods = (db: Db): Periods =>
  periodsOf(
    Object.fromEntries(
      db
        .select()
        .from(retention)
        .all()
        .map(({ kind, days }) => [kind, days]),
    ),
  );

export function savePeriod(db: Db, kind: RetentionKind, days: number, setBy: string, setAt: Date): void {
  const set = { days, setBy, setAt };
  db.insert(retention)
    .values({ kind, ...set })
    .onConflictDoUpdate({ target: retention.kind, set })
    .run();
}

const lastSet = prepared((db) =>
  db.$client.prepare<[], number>("select coalesce(max(set_at), 0) from retention").pluck(),
);
/** Public pages that say the periods change with it. */
export const periodsRevision = (db: Db): number => lastSet(db).get() ?? 0;

/** What old mails said, and to whom. Their keys stay: a mail with the same key is not written again. */
export const emptyMailsBefore = (db: Db, before: Date): number =>
  db
    .update(mails)
    .set({ to: "", subject: "", text: "", replyTo: null })
    .where(and(lt(mails.createdAt, before), sql`${mails.to} <> ''`))
    .run().changes;

export function deleteInvitationsBefore(db: Db, before: Date): number {
  db.delete(planInvitations).where(lt(planInvitations.expiresAt, before)).run();
  return db
    .delete(invitations)
    .where(or(and(isNull(invitations.usedAt), lt(invitations.expiresAt, before)), lt(invitations.usedAt, before)))
    .run().changes;
}

/** What readers wrote, once somebody dealt with it. */
export function deleteFeedbackBefore(db: Db, before: Date): number {
  const handled = and(isNotNull(corrections.handledAt), lt(corrections.handledAt, before));
  const answered = and(isNotNull(statementFeedback.answeredAt), lt(statementFeedback.answeredAt, before));
  return (
    db.delete(corrections).where(handled).run().changes + db.delete(statementFeedback).where(answered).run().changes
  );
}
