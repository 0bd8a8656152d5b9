import { and, asc, desc, eq, gte, isNotNull, isNull, lt, sql } from "drizzle-orm";
import type { DialogueNote, MarketDialogue, PublicAnswer } from "~/domain/market.ts";
import type { Db } from "../connection.ts";
import { prepared } from "../prepared.ts";
import { marketDialogues, marketNotes } from "../schema/market.ts";
import { plans } from "../schema/plans.ts";

const columns = {
  number: marketDialogues.number,
  planId: marketDialogues.planId,
  cityId: marketDialogues.cityId,
  language: marketDialogues.language,
  title: marketDialogues.title,
  invitations: marketDialogues.invitations,
  days: marketDialogues.days,
  questions: marketDialogues.questions,
  howTo: marketDialogues.howTo,
  closesOn: marketDialogues.closesOn,
  version: marketDialogues.version,
  publishedAt: marketDialogues.publishedAt,
  updatedAt: marketDialogues.updatedAt,
  withdrawnAt: marketDialogues.withdrawnAt,
  learned: marketDialogues.learned,
};

export const findDialogueOfPlan = (db: Db, planId: string): MarketDialogue | undefined =>
  db.select(columns).from(marketDialogues).where(eq(marketDialogues.planId, planId)).get();

/** Those of plans outside the bin: what is in the bin is nobody's to see. */
const selectPublic = (db: Db) =>
  db
    .select(columns)
    .from(marketDialogues)
    .innerJoin(plans, and(eq(plans.id, marketDialogues.planId), isNull(plans.binnedAt)))
    .$dynamic();

/** One as the public may read it, or of which they may know that it was withdrawn. */
export const findPublicDialogue = (db: Db, number: number): MarketDialogue | undefined =>
  selectPublic(db).where(eq(marketDialogues.number, number)).get();

/** Open on the day, the first to close first; or those closed before it, the last closed first. */
export function listPublicDialogues(db: Db, which: "open" | "closed", today: string, limit: number): MarketDialogue[] {
  const { closesOn, number, withdrawnAt } = marketDialogues;
  const within = which === "open" ? gte(closesOn, today) : lt(closesOn, today);
  const order = which === "open" ? [asc(closesOn), asc(number)] : [desc(closesOn), desc(number)];
  return selectPublic(db)
    .where(and(isNull(withdrawnAt), within))
    .orderBy(...order)
    .limit(limit)
    .all();
}

/** Those made public or changed last. */
export const listNewestDialogues = (db: Db, limit: number): MarketDialogue[] =>
  selectPublic(db)
    .where(isNull(marketDialogues.withdrawnAt))
    .orderBy(desc(marketDialogues.updatedAt), desc(marketDialogues.number))
    .limit(limit)
    .all();

export type NewDialogue = Omit<MarketDialogue, "number" | "version" | "updatedAt" | "withdrawnAt" | "learned"> & {
  publishedBy: string;
};

/** Makes public, or public again. False when the dialogue is no longer at the version the person was shown (0: none). */
export function saveDialogue(db: Db, dialogue: NewDialogue, seenVersion: number): boolean {
  const published = { ...dialogue, updatedAt: dialogue.publishedAt, withdrawnAt: null };
  const insertion = db
    .insert(marketDialogues)
    .values({ ...published, version: 1 })
    .onConflictDoNothing();
  if (seenVersion === 0) return insertion.run().changes === 1;
  return updateDialogue(db, dialogue.planId, published, seenVersion);
}

type DialogueChange = Partial<Omit<typeof marketDialogues.$inferInsert, "number" | "planId" | "version">> & {
  updatedAt: Date;
};

export function updateDialogue(db: Db, planId: string, change: DialogueChange, seenVersion: number): boolean {
  const { changes } = db
    .update(marketDialogues)
    .set({ ...change, version: seenVersion + 1 })
    .where(and(eq(marketDialogues.planId, planId), eq(marketDialogues.version, seenVersion)))
    .run();
  return changes === 1;
}

const noteColumns = {
  id: marketNotes.id,
  day: marketNotes.day,
  party: marketNotes.party,
  question: marketNotes.question,
  answer: marketNotes.answer,
  answeredAt: marketNotes.answeredAt,
};

/** The whole log, for the team. */
export const listNotes = (db: Db, planId: string): DialogueNote[] =>
  db
    .select(noteColumns)
    .from(marketNotes)
    .where(eq(marketNotes.planId, planId))
    .orderBy(asc(marketNotes.day), asc(marketNotes.at))
    .all();

/** What was asked and answered, without who asked. */
export const listPublicAnswers = (db: Db, planId: string): PublicAnswer[] =>
  db
    .select({
      id: marketNotes.id,
      question: marketNotes.question,
      answer: marketNotes.answer,
      answeredAt: sql<Date>`${marketNotes.answeredAt}`.mapWith(marketNotes.answeredAt),
    })
    .from(marketNotes)
    .where(and(eq(marketNotes.planId, planId), isNotNull(marketNotes.answeredAt)))
    .orderBy(asc(marketNotes.answeredAt))
    .all();

export const insertNote = (db: Db, note: typeof marketNotes.$inferInsert): void =>
  void db.insert(marketNotes).values(note).onConflictDoNothing().run();

/** False when it was answered before, or is not of this plan. */
export function updateAnswer(db: Db, planId: string, id: string, answer: string, at: Date): boolean {
  const isWaiting = and(eq(marketNotes.id, id), eq(marketNotes.planId, planId), isNull(marketNotes.answeredAt));
  return db.update(marketNotes).set({ answer, answeredAt: at }).where(isWaiting).run().changes === 1;
}

const changes = prepared((db) =>
  db.$client.prepare<[], { revision: string }>(
    `SELECT count(*) || '.' || coalesce(max(updated_at), 0) || '.' || coalesce(sum(plans.binned_at IS NOT NULL), 0) AS revision
     FROM market_dialogues JOIN plans ON plans.id = plan_id`,
  ),
);

/** Another after every change that the public sees. */
export const marketRevision = (db: Db): string => changes(db).get()?.revision ?? "";
