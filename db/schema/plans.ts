import { sql } from "drizzle-orm";
import { blob, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { FollowUpAnswer } from "~/domain/case/follow-up.ts";
import type { State } from "~/domain/case/moves.ts";
import type { FrozenRevision } from "~/domain/case/revision.ts";
import type { Snapshot } from "~/domain/case/snapshot.ts";
import type { AnswerValue } from "~/domain/form/value.ts";
import { invitations, users } from "./accounts.ts";
import { cities, units } from "./network.ts";

const instant = (name: string) => integer(name, { mode: "timestamp_ms" });

/** A case from its first draft to its end. What is listed, filtered or shared has a column of its own. */
export const plans = sqliteTable(
  "plans",
  {
    id: text("id").primaryKey(),
    /** The number people use: runs up over the network. */
    number: integer("number").notNull().unique(),
    cityId: text("city_id")
      .notNull()
      .references(() => cities.id),
    unitId: text("unit_id").references(() => units.id),
    formVersion: text("form_version").notNull(),
    state: text("state").$type<State>().notNull(),
    /** The state a stopped plan was stopped from. */
    stoppedFrom: text("stopped_from").$type<State>(),
    /** Rises at each change of state or team; a move names the one it saw. */
    version: integer("version").notNull().default(1),
    /** Rises at each saved answer: by triggers, so that nothing changes an answer without it. */
    answersVersion: integer("answers_version").notNull().default(0),
    /** The revision that is being written or was last sent: 1, 2, … */
    revision: integer("revision").notNull().default(1),
    notReviewed: integer("not_reviewed", { mode: "boolean" }).notNull().default(false),
    title: text("title").notNull(),
    language: text("language", { enum: ["fi", "sv", "en"] }).notNull(),
    track: text("track", { enum: ["full", "light"] }).notNull(),
    visibility: text("visibility", { enum: ["unit", "city", "network"] }).notNull(),
    joint: text("joint"),
    themes: text("themes", { mode: "json" }).$type<string[]>().notNull(),
    object: text("object"),
    noticeOn: text("notice_on"),
    /** Where it was begun from: an example, another plan, the adviser. */
    origin: text("origin", { mode: "json" }).$type<{ kind: string; id?: string }>(),
    createdBy: text("created_by")
      .notNull()
      .references(() => users.id),
    createdAt: instant("created_at").notNull(),
    savedAt: instant("saved_at").notNull(),
    /** In the bin since; removed after 30 days. */
    binnedAt: instant("binned_at"),
  },
  (table) => [
    index("plans_by_city").on(table.cityId, table.state).where(sql`${table.binnedAt} is null`),
    index("plans_by_state").on(table.state, table.savedAt).where(sql`${table.binnedAt} is null`),
    index("plans_by_notice").on(table.noticeOn).where(sql`${table.binnedAt} is null and ${table.noticeOn} is not null`),
  ],
);

/** How many plans outside the bin there are of each city, state and set of themes: kept by triggers, so that nobody counts. */
export const planCounts = sqliteTable(
  "plan_counts",
  {
    cityId: text("city_id").notNull(),
    state: text("state").$type<State>().notNull(),
    themes: text("themes").notNull(),
    count: integer("count").notNull(),
  },
  (table) => [primaryKey({ columns: [table.cityId, table.state, table.themes] })],
);

export const planMembers = sqliteTable(
  "plan_members",
  {
    planId: text("plan_id")
      .notNull()
      .references(() => plans.id, { onDelete: "cascade" }),
    userId: text("user_id")
      .notNull()
      .references(() => users.id),
    role: text("role", { enum: ["owner", "writer", "reader"] }).notNull(),
    addedAt: instant("added_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.planId, table.userId] }), index("plan_members_by_user").on(table.userId)],
);

/** Somebody without an account is asked to join the team; they are of it once they have one. */
export const planInvitations = sqliteTable(
  "plan_invitations",
  {
    planId: text("plan_id")
      .notNull()
      .references(() => plans.id, { onDelete: "cascade" }),
    /** In small letters. */
    email: text("email").notNull(),
    role: text("role", { enum: ["writer", "reader"] }).notNull(),
    /** The invitation to make an account; another may have taken its place. */
    invitationId: text("invitation_id").references(() => invitations.id, { onDelete: "set null" }),
    invitedBy: text("invited_by")
      .notNull()
      .references(() => users.id),
    createdAt: instant("created_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.planId, table.email] }), index("plan_invitations_by_email").on(table.email)],
);

/**
 * One row an answer: (plan, question, row) → value, version, who, when. A row of a repeating group is one answer.
 * A null value is an answer that was emptied, or a row that was taken away; its version goes on.
 */
export const answers = sqliteTable(
  "answers",
  {
    planId: text("plan_id")
      .notNull()
      .references(() => plans.id, { onDelete: "cascade" }),
    question: text("question").notNull(),
    /** "" for a question that is not a repeating group; otherwise the row's permanent id. */
    row: text("row").notNull().default(""),
    position: integer("position").notNull().default(0),
    value: text("value", { mode: "json" }).$type<AnswerValue>(),
    /** The author's own narrowing of who may read it. */
    level: text("level", { enum: ["never", "reviewers", "network", "public"] }),
    secretGround: text("secret_ground"),
    secretUntil: text("secret_until"),
    version: integer("version").notNull(),
    savedBy: text("saved_by")
      .notNull()
      .references(() => users.id),
    savedAt: instant("saved_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.planId, table.question, table.row] })],
);

/** Append-only: every change of an answer, every move. Gives the history and the audit. */
export const planEvents = sqliteTable(
  "plan_events",
  {
    id: integer("id").primaryKey(),
    planId: text("plan_id")
      .notNull()
      .references(() => plans.id, { onDelete: "cascade" }),
    kind: text("kind").notNull(),
    question: text("question"),
    row: text("row"),
    version: integer("version"),
    value: text("value", { mode: "json" }).$type<AnswerValue>(),
    facts: text("facts", { mode: "json" }).$type<Record<string, unknown>>(),
    by: text("by")
      .notNull()
      .references(() => users.id),
    at: instant("at").notNull(),
  },
  (table) => [index("plan_events_by_plan").on(table.planId, table.id)],
);

/** A sent revision: frozen for good, with the question texts of that day. Nobody reshapes it later. */
export const planRevisions = sqliteTable(
  "plan_revisions",
  {
    planId: text("plan_id")
      .notNull()
      .references(() => plans.id, { onDelete: "cascade" }),
    number: integer("number").notNull(),
    document: text("document", { mode: "json" }).$type<FrozenRevision>().notNull(),
    /** A posted form carries one; posting it twice gives one submission. */
    receipt: text("receipt").notNull(),
    submittedBy: text("submitted_by")
      .notNull()
      .references(() => users.id),
    submittedAt: instant("submitted_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.planId, table.number] }),
    uniqueIndex("plan_revisions_receipt").on(table.receipt),
    // The document before it in the row is long: lists that need only the time read it here.
    index("plan_revisions_sent").on(table.planId, table.number, table.submittedAt),
  ],
);

/** A state of the plan that somebody gave a name, with the question texts of that day, to compare with. */
export const planVersions = sqliteTable(
  "plan_versions",
  {
    id: text("id").primaryKey(),
    planId: text("plan_id")
      .notNull()
      .references(() => plans.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    snapshot: text("snapshot", { mode: "json" }).$type<Snapshot>().notNull(),
    namedBy: text("named_by")
      .notNull()
      .references(() => users.id),
    namedAt: instant("named_at").notNull(),
  },
  (table) => [index("plan_versions_by_plan").on(table.planId, table.namedAt)],
);

/** Attachments live in the database, so that one snapshot carries everything. 10 MB each, by content type. */
export const attachments = sqliteTable(
  "attachments",
  {
    id: text("id").primaryKey(),
    planId: text("plan_id")
      .notNull()
      .references(() => plans.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    contentType: text("content_type").notNull(),
    size: integer("size").notNull(),
    sha256: text("sha256").notNull(),
    content: blob("content", { mode: "buffer" }).notNull(),
    addedBy: text("added_by")
      .notNull()
      .references(() => users.id),
    addedAt: instant("added_at").notNull(),
  },
  (table) => [index("attachments_by_plan").on(table.planId)],
);

/** When a case is asked how it has gone, counted from the award decision, and what was then answered: one set a date. */
export const followUps = sqliteTable(
  "follow_ups",
  {
    planId: text("plan_id")
      .notNull()
      .references(() => plans.id, { onDelete: "cascade" }),
    months: integer("months").notNull(),
    dueOn: text("due_on").notNull(),
    askedAt: instant("asked_at"),
    answers: text("answers", { mode: "json" }).$type<FollowUpAnswer[]>().notNull().default([]),
    version: integer("version").notNull().default(0),
    answeredBy: text("answered_by").references(() => users.id),
    answeredAt: instant("answered_at"),
  },
  (table) => [
    primaryKey({ columns: [table.planId, table.months] }),
    index("follow_ups_due").on(table.askedAt, table.dueOn),
  ],
);

/** What people of a plan talk about: an answer, a step (`question` is ""), or the plan (`step` is "" too). */
export const threads = sqliteTable(
  "threads",
  {
    id: text("id").primaryKey(),
    planId: text("plan_id")
      .notNull()
      .references(() => plans.id, { onDelete: "cascade" }),
    step: text("step").notNull(),
    question: text("question").notNull(),
    audience: text("audience", { enum: ["team", "experts"] }).notNull(),
    /** Who should do what it is about, and by which day, `YYYY-MM-DD`. */
    assignedTo: text("assigned_to").references(() => users.id),
    dueOn: text("due_on"),
    resolvedAt: instant("resolved_at"),
    resolvedBy: text("resolved_by").references(() => users.id),
    /** When the last message came. */
    lastAt: instant("last_at").notNull(),
  },
  (table) => [
    index("threads_by_plan").on(table.planId, table.lastAt),
    index("threads_by_person").on(table.assignedTo, table.dueOn).where(sql`${table.resolvedAt} is null`),
  ],
);

export const threadMessages = sqliteTable(
  "thread_messages",
  {
    number: integer("number").primaryKey({ autoIncrement: true }),
    /** A posted form carries it; posting it twice gives one message. */
    id: text("id").notNull().unique(),
    threadId: text("thread_id")
      .notNull()
      .references(() => threads.id, { onDelete: "cascade" }),
    text: text("text").notNull(),
    /** People of the team whom it names. */
    mentions: text("mentions", { mode: "json" }).$type<string[]>().notNull(),
    by: text("by")
      .notNull()
      .references(() => users.id),
    at: instant("at").notNull(),
  },
  (table) => [index("thread_messages_by_thread").on(table.threadId, table.number)],
);

/** Mail waits here until it is sent: written in the same transaction as what it tells of. */
export const mails = sqliteTable(
  "mails",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    /** Two mails with one key are one mail. */
    key: text("key").notNull().unique(),
    to: text("to").notNull(),
    language: text("language", { enum: ["fi", "sv", "en"] }).notNull(),
    subject: text("subject").notNull(),
    text: text("text").notNull(),
    /** Whom an answer reaches: the person who handles what it tells of. */
    replyTo: text("reply_to"),
    createdAt: instant("created_at").notNull(),
    sentAt: instant("sent_at"),
    tries: integer("tries").notNull().default(0),
    nextTryAt: instant("next_try_at"),
  },
  (table) => [index("mails_waiting").on(table.sentAt, table.nextTryAt)],
);
