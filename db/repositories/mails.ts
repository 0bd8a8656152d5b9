import { and, asc, count, desc, eq, gt, isNotNull, isNull, lte, ne, or, sql } from "drizzle-orm";
import type { Lang } from "~/domain/lang.ts";
import { mailKindOf } from "~/domain/mail.ts";
import { among } from "../among.ts";
import type { Db } from "../connection.ts";
import { mails } from "../schema/plans.ts";

/**
 * Whom an answer reaches: the person whose act the mail tells of. Where there is none, why: the service wrote because a day came
 * (`by-date`), it tells of acts of several people (`gathered`) or of the person's own act or account (`own`), the sides do not learn each
 * other's address (`kept-apart`), who wrote gave no address (`no-address`), or the answer has its place in the service (`in-service`).
 */
export type ReplyTo = string | { nobody: "by-date" | "gathered" | "own" | "kept-apart" | "no-address" | "in-service" };

export interface NewMail {
  /** Says what the mail is about, once: a second mail with the same key is not written. */
  key: string;
  to: string;
  language: Lang;
  subject: string;
  text: string;
  replyTo: ReplyTo;
  createdAt: Date;
}

export interface Mail extends Omit<NewMail, "replyTo"> {
  replyTo: string | null;
  id: number;
  sentAt: Date | null;
  tries: number;
  nextTryAt: Date | null;
}

const columns = {
  id: mails.id,
  key: mails.key,
  to: mails.to,
  language: mails.language,
  subject: mails.subject,
  text: mails.text,
  replyTo: mails.replyTo,
  createdAt: mails.createdAt,
  sentAt: mails.sentAt,
  tries: mails.tries,
  nextTryAt: mails.nextTryAt,
};

/**
 * Puts a mail to wait, in the transaction of what it tells of: no mail without the deed, no deed without the mail.
 * False when a mail with this key was written before.
 */
export function insertMail(db: Db, { replyTo, ...mail }: NewMail): boolean {
  const row = { ...mail, replyTo: typeof replyTo === "string" ? replyTo : null };
  return db.insert(mails).values(row).onConflictDoNothing({ target: mails.key }).run().changes === 1;
}

/** Neither sent nor emptied when its period was up. */
const isUnsent = and(isNull(mails.sentAt), ne(mails.to, ""));
/** Tried, and never to be tried again. */
const isGivenUp = and(gt(mails.tries, 0), isNull(mails.nextTryAt));
const waits = and(isUnsent, or(eq(mails.tries, 0), isNotNull(mails.nextTryAt)));

/**
 * New ones first, then those that rested longest: mails over which a server falls do not hold up the others, however many
 * they are. No mail rests longer than `longestRest`: where it seems to, the clock was set back since.
 */
export function listWaitingMails(
  db: Db,
  now: Date,
  { most, longestRest }: { most: number; longestRest: number },
): Mail[] {
  const restEnds = new Date(now.getTime() + longestRest);
  const isDue = or(isNull(mails.nextTryAt), lte(mails.nextTryAt, now), gt(mails.nextTryAt, restEnds));
  return db
    .select(columns)
    .from(mails)
    .where(and(waits, isDue))
    .orderBy(asc(mails.nextTryAt), asc(mails.id))
    .limit(most)
    .all();
}

export const countWaitingMails = (db: Db): number =>
  db.select({ all: count() }).from(mails).where(waits).get()?.all ?? 0;

export const countGivenUpMails = (db: Db): number =>
  db.select({ all: count() }).from(mails).where(and(isUnsent, isGivenUp)).get()?.all ?? 0;

/** The newest first, sent or not. */
export function listMails(db: Db, most: number): Mail[] {
  return db.select(columns).from(mails).orderBy(desc(mails.id)).limit(most).all();
}

/**
 * What waits goes to where the person reads now, and so do the answers to it. What tells of the account itself goes to who held it
 * when it was written: the new address may be somebody else's.
 */
export function updateWaitingAddress(db: Db, before: string, after: string): void {
  const waiting = db
    .select({ key: mails.key })
    .from(mails)
    .where(and(isNull(mails.sentAt), eq(mails.to, before)))
    .all();
  const moving = waiting.flatMap(({ key }) => (mailKindOf(key) === "account" ? [] : [key]));
  db.update(mails)
    .set({ to: after })
    .where(sql`${mails.key} in ${among(moving)}`)
    .run();
  db.update(mails)
    .set({ replyTo: after })
    .where(and(isNull(mails.sentAt), eq(mails.replyTo, before)))
    .run();
}

export function deleteUnsentMails(db: Db, keys: readonly string[]): void {
  db.delete(mails)
    .where(and(isNull(mails.sentAt), sql`${mails.key} in ${among(keys)}`))
    .run();
}

export function updateMailSent(db: Db, id: number, at: Date): void {
  db.update(mails).set({ sentAt: at }).where(eq(mails.id, id)).run();
}

export function updateMailFailed(db: Db, id: number, nextTryAt: Date): void {
  db.update(mails)
    .set({ tries: sql`${mails.tries} + 1`, nextTryAt })
    .where(eq(mails.id, id))
    .run();
}

export function updateMailPostponed(db: Db, id: number, nextTryAt: Date | null): void {
  db.update(mails).set({ nextTryAt }).where(eq(mails.id, id)).run();
}

export function updateMailGivenUp(db: Db, id: number): void {
  db.update(mails)
    .set({ tries: sql`${mails.tries} + 1`, nextTryAt: null })
    .where(eq(mails.id, id))
    .run();
}
