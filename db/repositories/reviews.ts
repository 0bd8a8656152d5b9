import { and, asc, count, desc, eq, inArray, isNotNull, ne, sql } from "drizzle-orm";
import type { CommentKind } from "~/domain/case/review.ts";
import type { ReviewState } from "~/domain/case/review-moves.ts";
import type { Lang } from "~/domain/lang.ts";
import { among } from "../among.ts";
import type { Db } from "../connection.ts";
import { prepared } from "../prepared.ts";
import { users } from "../schema/accounts.ts";
import { cities } from "../schema/network.ts";
import { plans } from "../schema/plans.ts";
import { decisions, reviewAnswers, reviewComments, reviews, type StoredDeclaration } from "../schema/reviews.ts";

/** One expert's review of one sent revision. Its answers and comments are read apart. */
export interface Review {
  id: string;
  planId: string;
  revision: number;
  expertId: string;
  expertName: string;
  state: ReviewState;
  version: number;
  rubric: string;
  dueOn: string;
  declaration: StoredDeclaration | null;
  reason: string;
  minutesCounted: number;
  assignedBy: string;
  assignedAt: Date;
  startedAt: Date | null;
  sentAt: Date | null;
  endedAt: Date | null;
}

const columns = {
  id: reviews.id,
  planId: reviews.planId,
  revision: reviews.revision,
  expertId: reviews.expertId,
  expertName: users.name,
  state: reviews.state,
  version: reviews.version,
  rubric: reviews.rubric,
  dueOn: reviews.dueOn,
  declaration: reviews.declaration,
  reason: reviews.reason,
  minutesCounted: reviews.minutesCounted,
  assignedBy: reviews.assignedBy,
  assignedAt: reviews.assignedAt,
  startedAt: reviews.startedAt,
  sentAt: reviews.sentAt,
  endedAt: reviews.endedAt,
};

const selectReviews = (db: Db) =>
  db.select(columns).from(reviews).innerJoin(users, eq(users.id, reviews.expertId)).$dynamic();

export const findReview = (db: Db, id: string): Review | undefined => selectReviews(db).where(eq(reviews.id, id)).get();

/** The numbers of the plans that these reviews are about. */
export const listPlansOfReviews = (db: Db, ids: readonly string[]): { id: string; number: number }[] =>
  db
    .select({ id: reviews.id, number: plans.number })
    .from(reviews)
    .innerJoin(plans, eq(plans.id, reviews.planId))
    .where(sql`${reviews.id} in ${among(ids)}`)
    .all();

/** Every review of a sent revision, ended ones too, in the order of assignment. */
export const listReviewsOfRevision = (db: Db, planId: string, revision: number): Review[] =>
  selectReviews(db)
    .where(and(eq(reviews.planId, planId), eq(reviews.revision, revision)))
    .orderBy(asc(reviews.assignedAt), asc(reviews.id))
    .all();

/** Every review of a plan, the first round first. */
export const listReviewsOfPlan = (db: Db, planId: string): Review[] =>
  selectReviews(db)
    .where(eq(reviews.planId, planId))
    .orderBy(asc(reviews.revision), asc(reviews.assignedAt), asc(reviews.id))
    .all();

/** The reviews that one expert has had of one plan: what decides whether the plan is open to them. */
export const listReviewsByExpert = (db: Db, planId: string, expertId: string): Pick<Review, "state" | "sentAt">[] =>
  db
    .select({ state: reviews.state, sentAt: reviews.sentAt })
    .from(reviews)
    .where(and(eq(reviews.planId, planId), eq(reviews.expertId, expertId)))
    .all();

/** Plans to which the expert declared a tie. */
export const listPlansWithTie = (db: Db, expertId: string): string[] =>
  db
    .select({ planId: reviews.planId })
    .from(reviews)
    .where(and(eq(reviews.expertId, expertId), eq(reviews.state, "conflict")))
    .all()
    .map(({ planId }) => planId);

/** A review in its expert's queue, with what may be known of its plan before the declaration of interests. */
export interface QueuedReview {
  id: string;
  state: ReviewState;
  revision: number;
  dueOn: string;
  sentAt: Date | null;
  planNumber: number;
  planTitle: string;
  planLanguage: Lang;
  cityFi: string;
  citySv: string;
  cityEn: string;
}

const queueColumns = {
  id: reviews.id,
  state: reviews.state,
  revision: reviews.revision,
  dueOn: reviews.dueOn,
  sentAt: reviews.sentAt,
  planNumber: plans.number,
  planTitle: plans.title,
  planLanguage: plans.language,
  cityFi: cities.nameFi,
  citySv: cities.nameSv,
  cityEn: cities.nameEn,
};

const selectQueue = (db: Db) =>
  db
    .select(queueColumns)
    .from(reviews)
    .innerJoin(plans, eq(plans.id, reviews.planId))
    .innerJoin(cities, eq(cities.id, plans.cityId))
    .$dynamic();

/** What waits for an expert, the first due first. */
export const listWaitingReviews = (db: Db, expertId: string): QueuedReview[] =>
  selectQueue(db)
    .where(and(eq(reviews.expertId, expertId), inArray(reviews.state, ["assigned", "open", "started"])))
    .orderBy(asc(reviews.dueOn), asc(reviews.id))
    .all();

/** What an expert has sent, the newest first. */
export const listSentReviews = (db: Db, expertId: string, limit: number, offset: number): QueuedReview[] =>
  selectQueue(db)
    .where(and(eq(reviews.expertId, expertId), inArray(reviews.state, ["sent", "closed"]), isNotNull(reviews.sentAt)))
    .orderBy(desc(reviews.sentAt), asc(reviews.id))
    .limit(limit)
    .offset(offset)
    .all();

/** How many reviews wait for an expert: shown on every page. */
export const countWaitingReviews = (db: Db, expertId: string): number =>
  db
    .select({ count: count() })
    .from(reviews)
    .where(and(eq(reviews.expertId, expertId), inArray(reviews.state, ["assigned", "open", "started"])))
    .get()?.count ?? 0;

export interface ReviewChange {
  state: ReviewState;
  seenVersion: number;
  declaration?: StoredDeclaration;
  reason?: string;
  startedAt?: Date;
  sentAt?: Date | null;
  endedAt?: Date;
}

/** False when the review is no longer at the version the person was shown. */
export function updateReviewState(db: Db, id: string, { seenVersion, ...change }: ReviewChange): boolean {
  const { changes } = db
    .update(reviews)
    .set({ ...change, version: seenVersion + 1 })
    .where(and(eq(reviews.id, id), eq(reviews.version, seenVersion)))
    .run();
  return changes === 1;
}

export function updateMinutesCounted(db: Db, id: string, minutes: number): void {
  db.update(reviews)
    .set({ minutesCounted: sql`${reviews.minutesCounted} + ${minutes}` })
    .where(eq(reviews.id, id))
    .run();
}

export interface ReviewAnswer {
  reviewId: string;
  field: string;
  value: string;
  version: number;
  savedAt: Date;
}

/** Answers of one or several reviews: one statement for all. */
export const listReviewAnswers = (db: Db, reviewIds: readonly string[]): ReviewAnswer[] =>
  db
    .select()
    .from(reviewAnswers)
    .where(sql`${reviewAnswers.reviewId} in ${among(reviewIds)}`)
    .all();

export interface ReviewAnswerChange {
  value: string;
  /** 0 when there was no answer yet. */
  seenVersion: number;
  at: Date;
}

/** The new version, or undefined when another save came first. */
export function saveReviewAnswer(
  db: Db,
  key: { reviewId: string; field: string },
  { value, seenVersion, at }: ReviewAnswerChange,
): number | undefined {
  const written = { value, version: seenVersion + 1, savedAt: at };
  const at0 = and(
    eq(reviewAnswers.reviewId, key.reviewId),
    eq(reviewAnswers.field, key.field),
    eq(reviewAnswers.version, seenVersion),
  );
  const { changes } =
    seenVersion === 0
      ? db
          .insert(reviewAnswers)
          .values({ ...key, ...written })
          .onConflictDoNothing()
          .run()
      : db.update(reviewAnswers).set(written).where(at0).run();
  return changes === 1 ? seenVersion + 1 : undefined;
}

/** A comment with what its authors answered, and the review it is of. */
export type ReviewComment = typeof reviewComments.$inferSelect & { revision: number; expertId: string };

const commentColumns = {
  id: reviewComments.id,
  reviewId: reviewComments.reviewId,
  question: reviewComments.question,
  row: reviewComments.row,
  quote: reviewComments.quote,
  kind: reviewComments.kind,
  text: reviewComments.text,
  version: reviewComments.version,
  createdAt: reviewComments.createdAt,
  savedAt: reviewComments.savedAt,
  reply: reviewComments.reply,
  replyText: reviewComments.replyText,
  replyVersion: reviewComments.replyVersion,
  repliedBy: reviewComments.repliedBy,
  repliedAt: reviewComments.repliedAt,
  settledAt: reviewComments.settledAt,
  revision: reviews.revision,
  expertId: reviews.expertId,
};

const selectComments = (db: Db) =>
  db.select(commentColumns).from(reviewComments).innerJoin(reviews, eq(reviews.id, reviewComments.reviewId)).$dynamic();

export const findReviewComment = (db: Db, id: string): ReviewComment | undefined =>
  selectComments(db).where(eq(reviewComments.id, id)).get();

/** Comments of one or several reviews, in the order they were written. */
export const listReviewComments = (db: Db, reviewIds: readonly string[]): ReviewComment[] =>
  selectComments(db)
    .where(sql`${reviewComments.reviewId} in ${among(reviewIds)}`)
    .orderBy(asc(reviewComments.createdAt), asc(reviewComments.id))
    .all();

const decidedComments = prepared((db) =>
  selectComments(db)
    .where(
      and(
        eq(reviews.planId, sql.placeholder("planId")),
        sql`${reviews.sentAt} is not null and ${ne(reviews.state, "started")}`,
        sql`exists (select 1 from ${decisions} where ${decisions.planId} = ${reviews.planId} and ${decisions.revision} = ${reviews.revision})`,
      ),
    )
    .orderBy(asc(reviews.revision), asc(reviewComments.createdAt), asc(reviewComments.id))
    .prepare(),
);

/**
 * Comments that the plan's authors have been given: those of sent reviews on decided revisions. A later round asks the
 * must-fix ones again until an expert says that they are settled.
 */
export const listDecidedComments = (db: Db, planId: string): ReviewComment[] => decidedComments(db).all({ planId });

export type NewComment = Pick<
  typeof reviewComments.$inferSelect,
  "id" | "reviewId" | "question" | "row" | "quote" | "kind" | "text"
>;

/** Posting the same form twice gives one comment. */
export function insertReviewComment(db: Db, comment: NewComment, at: Date): void {
  db.insert(reviewComments)
    .values({ ...comment, version: 1, createdAt: at, savedAt: at })
    .onConflictDoNothing()
    .run();
}

/** False when the comment is no longer at the version the person was shown. */
export function updateReviewComment(
  db: Db,
  id: string,
  change: { kind: CommentKind; text: string; quote: string; seenVersion: number; at: Date },
): boolean {
  const { kind, text, quote, seenVersion, at } = change;
  const { changes } = db
    .update(reviewComments)
    .set({ kind, text, quote, version: seenVersion + 1, savedAt: at })
    .where(and(eq(reviewComments.id, id), eq(reviewComments.version, seenVersion)))
    .run();
  return changes === 1;
}

export function deleteReviewComment(db: Db, id: string): void {
  db.delete(reviewComments).where(eq(reviewComments.id, id)).run();
}

export interface ReplyChange {
  reply: "changed" | "not-changed" | null;
  replyText: string;
  by: string;
  at: Date;
  /** 0 when nobody had answered yet. */
  seenVersion: number;
}

/** The new version of the authors' answer to a comment, or undefined when a colleague's came first. */
export function updateReply(db: Db, id: string, change: ReplyChange): number | undefined {
  const { reply, replyText, by, at, seenVersion } = change;
  const { changes } = db
    .update(reviewComments)
    .set({ reply, replyText, repliedBy: by, repliedAt: at, replyVersion: seenVersion + 1 })
    .where(and(eq(reviewComments.id, id), eq(reviewComments.replyVersion, seenVersion)))
    .run();
  return changes === 1 ? seenVersion + 1 : undefined;
}

export function updateSettled(db: Db, id: string, settledAt: Date | null): void {
  db.update(reviewComments).set({ settledAt }).where(eq(reviewComments.id, id)).run();
}

/** A decision was made on the revision: its reviews are open to the plan's authors. */
export const isDecided = (db: Db, planId: string, revision: number): boolean =>
  db
    .select({ id: decisions.id })
    .from(decisions)
    .where(and(eq(decisions.planId, planId), eq(decisions.revision, revision)))
    .get() !== undefined;

/** Revisions of a plan on which a decision was made. */
export const listDecidedRevisions = (db: Db, planId: string): number[] =>
  db
    .selectDistinct({ revision: decisions.revision })
    .from(decisions)
    .where(eq(decisions.planId, planId))
    .all()
    .map(({ revision }) => revision);
