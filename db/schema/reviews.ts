import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { ReviewState } from "~/domain/case/review-moves.ts";
import { users } from "./accounts.ts";
import { cities } from "./network.ts";
import { plans } from "./plans.ts";

const instant = (name: string) => integer(name, { mode: "timestamp_ms" });

/** What an expert can review. Kept by the expert and by coordinators. */
export const experts = sqliteTable("experts", {
  userId: text("user_id")
    .primaryKey()
    .references(() => users.id),
  /** `law`, `technology`, and the codes of the plan's themes. */
  skills: text("skills", { mode: "json" }).$type<string[]>().notNull(),
  /** Languages in which the expert reads plans. */
  languages: text("languages", { mode: "json" }).$type<string[]>().notNull(),
  /** Suppliers the expert is tied to, in words. */
  tiedSuppliers: text("tied_suppliers").notNull().default(""),
});

/** Cities the expert is tied to: never assigned to their plans. */
export const expertCities = sqliteTable(
  "expert_cities",
  {
    userId: text("user_id")
      .notNull()
      .references(() => users.id),
    cityId: text("city_id")
      .notNull()
      .references(() => cities.id),
  },
  (table) => [primaryKey({ columns: [table.userId, table.cityId] })],
);

/** Days on which an expert is away, both included. */
export const absences = sqliteTable(
  "absences",
  {
    id: text("id").primaryKey(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id),
    firstDay: text("first_day").notNull(),
    lastDay: text("last_day").notNull(),
  },
  (table) => [index("absences_by_user").on(table.userId, table.lastDay)],
);

export interface StoredDeclaration {
  isClear: boolean;
  /** The tie in words, or what the expert wants to be known although it is none. */
  text: string;
  at: string;
}

/** One expert's review of one sent revision of a plan. */
export const reviews = sqliteTable(
  "reviews",
  {
    id: text("id").primaryKey(),
    planId: text("plan_id")
      .notNull()
      .references(() => plans.id, { onDelete: "cascade" }),
    /** The sent revision, which is the round. */
    revision: integer("revision").notNull(),
    expertId: text("expert_id")
      .notNull()
      .references(() => users.id),
    state: text("state").$type<ReviewState>().notNull(),
    /** Rises at each move; a move names the one it saw. */
    version: integer("version").notNull().default(1),
    rubric: text("rubric").notNull(),
    /** Ten Finnish working days after the assignment, `YYYY-MM-DD`. */
    dueOn: text("due_on").notNull(),
    declaration: text("declaration", { mode: "json" }).$type<StoredDeclaration>(),
    /** Why it was declined, handed over, returned or closed. */
    reason: text("reason").notNull().default(""),
    /** Active minutes on the review's page, as the page counted them. */
    minutesCounted: integer("minutes_counted").notNull().default(0),
    assignedBy: text("assigned_by")
      .notNull()
      .references(() => users.id),
    assignedAt: instant("assigned_at").notNull(),
    startedAt: instant("started_at"),
    sentAt: instant("sent_at"),
    endedAt: instant("ended_at"),
  },
  (table) => [
    index("reviews_by_plan").on(table.planId, table.revision),
    index("reviews_by_expert").on(table.expertId, table.state, table.dueOn),
    index("reviews_sent_by_expert").on(table.expertId, table.sentAt).where(sql`${table.sentAt} is not null`),
    index("reviews_by_due").on(table.state, table.dueOn),
    // The latest first, without looking at those that are given: what is late is few, whatever was.
    index("reviews_waiting")
      .on(table.dueOn, table.planId, table.expertId)
      .where(sql`${table.state} in ('assigned', 'open', 'started')`),
    uniqueIndex("reviews_one_active")
      .on(table.planId, table.revision, table.expertId)
      .where(sql`${table.state} in ('assigned', 'open', 'started', 'sent')`),
  ],
);

/** One row per answer of the rubric, saved as the answers of a plan are: `score:need-users`, `strength-1`, `minutes`, … */
export const reviewAnswers = sqliteTable(
  "review_answers",
  {
    reviewId: text("review_id")
      .notNull()
      .references(() => reviews.id, { onDelete: "cascade" }),
    field: text("field").notNull(),
    value: text("value").notNull(),
    version: integer("version").notNull(),
    savedAt: instant("saved_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.reviewId, table.field] })],
);

/** A comment on an answer of the plan, or on words in it, and what the authors answered to it. */
export const reviewComments = sqliteTable(
  "review_comments",
  {
    id: text("id").primaryKey(),
    reviewId: text("review_id")
      .notNull()
      .references(() => reviews.id, { onDelete: "cascade" }),
    question: text("question").notNull(),
    /** "" for the question as a whole; otherwise the row's permanent id. */
    row: text("row").notNull().default(""),
    /** The selected words of the frozen answer; "" when the comment is on all of it. */
    quote: text("quote").notNull().default(""),
    kind: text("kind", { enum: ["must-fix", "consider", "well-done"] }).notNull(),
    text: text("text").notNull(),
    version: integer("version").notNull(),
    createdAt: instant("created_at").notNull(),
    savedAt: instant("saved_at").notNull(),
    reply: text("reply", { enum: ["changed", "not-changed"] }),
    replyText: text("reply_text").notNull().default(""),
    /** Rises at each saved reply; 0 while nobody has answered. */
    replyVersion: integer("reply_version").notNull().default(0),
    repliedBy: text("replied_by").references(() => users.id),
    repliedAt: instant("replied_at"),
    /** In a later round an expert said that the must-fix item is settled. */
    settledAt: instant("settled_at"),
  },
  (table) => [index("review_comments_by_review").on(table.reviewId, table.question)],
);

/** The coordinator's decision on a revision, with the letter as sent. Nobody reshapes it later; a name in it goes with its person (`anonymise.ts`). */
export const decisions = sqliteTable(
  "decisions",
  {
    id: text("id").primaryKey(),
    planId: text("plan_id")
      .notNull()
      .references(() => plans.id, { onDelete: "cascade" }),
    revision: integer("revision").notNull(),
    kind: text("kind", { enum: ["ask-changes", "approve", "redirect", "skip-review"] }).notNull(),
    /** `ordinary`, `other-procedure` or `joint`, for `redirect`. */
    route: text("route"),
    letter: text("letter").notNull(),
    language: text("language", { enum: ["fi", "sv", "en"] }).notNull(),
    /** Why open reviews were not waited for, or open must-fix items do not stop an approval; "" when there were none. */
    reason: text("reason").notNull().default(""),
    /** Small changes that the author ticks off after an approval. */
    changes: text("changes", { mode: "json" }).$type<{ id: string; text: string; doneAt: string | null }[]>().notNull(),
    /** A posted form carries one; posting it twice gives one decision. */
    receipt: text("receipt").notNull(),
    decidedBy: text("decided_by")
      .notNull()
      .references(() => users.id),
    decidedAt: instant("decided_at").notNull(),
    /** Working days from the sending of the revision; null when nothing was sent. */
    workingDays: integer("working_days"),
  },
  (table) => [
    index("decisions_by_plan").on(table.planId, table.revision),
    uniqueIndex("decisions_receipt").on(table.receipt),
  ],
);

/** A decision as it is being written: saved while typing, one for a revision, whichever coordinator writes. */
export const decisionDrafts = sqliteTable(
  "decision_drafts",
  {
    planId: text("plan_id")
      .notNull()
      .references(() => plans.id, { onDelete: "cascade" }),
    revision: integer("revision").notNull(),
    fields: text("fields", { mode: "json" }).$type<Record<string, string>>().notNull(),
    /** Rises at each save; a save names the one it saw. */
    version: integer("version").notNull(),
    savedBy: text("saved_by")
      .notNull()
      .references(() => users.id),
    savedAt: instant("saved_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.planId, table.revision] })],
);

/** An owner asks that a plan be opened again. Gone once it was, or once the plan moved on. */
export const reopenRequests = sqliteTable("reopen_requests", {
  planId: text("plan_id")
    .primaryKey()
    .references(() => plans.id, { onDelete: "cascade" }),
  text: text("text").notNull(),
  askedBy: text("asked_by")
    .notNull()
    .references(() => users.id),
  askedAt: instant("asked_at").notNull(),
});
