import { and, asc, count, desc, eq, inArray, isNull, like, lt, max, ne, or, sql } from "drizzle-orm";
import type { Lang } from "~/domain/lang.ts";
import { type NewsKind, type Way, wayOf } from "~/domain/news/kinds.ts";
import type { Db } from "../connection.ts";
import { prepared } from "../prepared.ts";
import { users } from "../schema/accounts.ts";
import { news, newsChoices } from "../schema/news.ts";
import { mails } from "../schema/plans.ts";
import type { MailReader } from "./mail-readers.ts";
import { deleteUnsentMails, insertMail, type ReplyTo } from "./mails.ts";

export interface News {
  kind: NewsKind;
  to: MailReader;
  /** Says what it is about, once: the same is not told to the same person again. */
  key: string;
  subject: string;
  /** The mail. */
  text: string;
  /** Where it is read in the service. */
  path: string;
  planId?: string;
  replyTo: ReplyTo;
  at: Date;
}

/**
 * Tells a person something in the way they chose, in the transaction of what it tells of. False when they were told before,
 * or want to hear nothing of this kind.
 */
export function tell(db: Db, { kind, to, key, subject, text, path, planId, replyTo, at }: News): boolean {
  const chosen = db
    .select({ way: newsChoices.way })
    .from(newsChoices)
    .where(and(eq(newsChoices.userId, to.id), eq(newsChoices.kind, kind)))
    .get();
  const way = wayOf(kind, chosen?.way);
  if (way === "off") return false;
  const { language } = to;
  const told = db
    .insert(news)
    .values({ userId: to.id, key, kind, subject, language, path, planId, at, isForDigest: way === "daily" })
    .onConflictDoNothing()
    .run();
  if (told.changes === 0) return false;
  if (way === "at-once") insertMail(db, { key, to: to.email, language, subject, text, replyTo, createdAt: at });
  return true;
}

/** Has this been told to the person already? */
export const isTold = (db: Db, userId: string, key: string): boolean =>
  db
    .select({ number: news.number })
    .from(news)
    .where(and(eq(news.userId, userId), eq(news.key, key)))
    .get() !== undefined;

export interface NewsLine {
  number: number;
  kind: NewsKind;
  subject: string;
  language: Lang;
  path: string;
  at: Date;
  readAt: Date | null;
}

const columns = {
  number: news.number,
  kind: news.kind,
  subject: news.subject,
  language: news.language,
  path: news.path,
  at: news.at,
  readAt: news.readAt,
};

/** Not emptied when its period was up. */
const isKept = ne(news.subject, "");

/** The newest first, a page at a time. */
export const listNews = (db: Db, userId: string, { offset, limit }: { offset: number; limit: number }): NewsLine[] =>
  db
    .select(columns)
    .from(news)
    .where(and(eq(news.userId, userId), isKept))
    .orderBy(desc(news.at), desc(news.number))
    .limit(limit)
    .offset(offset)
    .all();

/** The number of what was told last; 0 where nothing was. */
export const findLastNumber = (db: Db, userId: string): number =>
  db
    .select({ last: max(news.number) })
    .from(news)
    .where(eq(news.userId, userId))
    .get()?.last ?? 0;

export const countNews = (db: Db, userId: string): number =>
  db
    .select({ count: count() })
    .from(news)
    .where(and(eq(news.userId, userId), isKept))
    .get()?.count ?? 0;

const unread = prepared((db) =>
  db
    .select({ count: count() })
    .from(news)
    .where(and(eq(news.userId, sql.placeholder("userId")), isNull(news.readAt)))
    .prepare(),
);

/** How many wait to be read; asked on every page of a signed-in person. */
export const countUnread = (db: Db, userId: string): number => unread(db).get({ userId })?.count ?? 0;

export const findNews = (db: Db, userId: string, number: number): NewsLine | undefined =>
  db
    .select(columns)
    .from(news)
    .where(and(eq(news.userId, userId), eq(news.number, number), isKept))
    .get();

/** One, or all up to and with one. */
export function updateRead(db: Db, userId: string, which: { only: number } | { until: number }, at: Date): void {
  const isIt = "only" in which ? eq(news.number, which.only) : lt(news.number, which.until + 1);
  db.update(news)
    .set({ readAt: at })
    .where(and(eq(news.userId, userId), isNull(news.readAt), isIt))
    .run();
}

/** What a person was told of a plan that they may no longer see, and the mails of it that still wait for the mail server. */
export function deleteNewsOf(db: Db, userId: string, planId: string): void {
  const ofPlan = and(eq(news.userId, userId), eq(news.planId, planId));
  deleteUnsentMails(
    db,
    db
      .select({ key: news.key })
      .from(news)
      .where(ofPlan)
      .all()
      .map(({ key }) => key),
  );
  db.delete(news).where(ofPlan).run();
}

/**
 * What would lead somebody whose account is closed back into the service, and still waits for the mail server. What concerns the
 * account itself, and the answer to what they wrote as a reader, goes on.
 */
export function deleteWaitingMailsOf(db: Db, { id, email }: Pick<MailReader, "id" | "email">): void {
  const told = db.select({ key: news.key }).from(news).where(eq(news.userId, id));
  const leadsIn = or(inArray(mails.key, told), like(mails.key, "reset:%"), like(mails.key, "digest:%"));
  db.delete(mails)
    .where(and(isNull(mails.sentAt), eq(mails.to, email), leadsIn))
    .run();
}

export const listChoices = (db: Db, userId: string): { kind: NewsKind; way: Way }[] =>
  db
    .select({ kind: newsChoices.kind, way: newsChoices.way })
    .from(newsChoices)
    .where(eq(newsChoices.userId, userId))
    .all();

export function saveChoice(db: Db, userId: string, kind: NewsKind, way: Way): void {
  db.insert(newsChoices)
    .values({ userId, kind, way })
    .onConflictDoUpdate({ target: [newsChoices.userId, newsChoices.kind], set: { way } })
    .run();
}

/** What waits for a digest and came before an instant, with whom it is for: people whose accounts are open, oldest first. */
export const listForDigest = (db: Db, before: Date): (NewsLine & { planId: string | null; to: MailReader })[] =>
  db
    .select({ ...columns, planId: news.planId, to: { id: users.id, email: users.email, language: users.language } })
    .from(news)
    .innerJoin(users, eq(users.id, news.userId))
    .where(and(sql`${news.isForDigest}`, lt(news.at, before), isNull(users.closedAt)))
    .orderBy(asc(news.userId), asc(news.number))
    .all();

export function updateDigested(db: Db, userId: string, before: Date): void {
  db.update(news)
    .set({ isForDigest: false })
    .where(and(eq(news.userId, userId), sql`${news.isForDigest}`, lt(news.at, before)))
    .run();
}

/** What people were told long ago. That they were told is kept: the same is not told to them again. */
export const emptyNewsBefore = (db: Db, before: Date, now: Date): number =>
  db
    .update(news)
    .set({ subject: "", path: "", isForDigest: false, readAt: sql`coalesce(${news.readAt}, ${now.getTime()})` })
    .where(and(lt(news.at, before), isKept))
    .run().changes;
