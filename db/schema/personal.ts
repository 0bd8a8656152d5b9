import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { users } from "./accounts.ts";

const instant = (name: string) => integer(name, { mode: "timestamp_ms" });

/** A person asks that their personal data be removed. Gone with the person's name; a refused one says why. */
export const removalRequests = sqliteTable("removal_requests", {
  userId: text("user_id")
    .primaryKey()
    .references(() => users.id),
  text: text("text").notNull(),
  askedAt: instant("asked_at").notNull(),
  /** The account is closed, and the next night takes the name and the address away. */
  acceptedAt: instant("accepted_at"),
  refusedAt: instant("refused_at"),
  /** Why it cannot be done. */
  reason: text("reason").notNull().default(""),
});

/** How many days something is kept, where coordinators chose other than the usual. */
export const retention = sqliteTable("retention", {
  kind: text("kind").primaryKey(),
  days: integer("days").notNull(),
  setBy: text("set_by")
    .notNull()
    .references(() => users.id),
  setAt: instant("set_at").notNull(),
});

/** What somebody says is not accessible, without an account. The Act (306/2019) gives two weeks to answer. */
export const statementFeedback = sqliteTable(
  "statement_feedback",
  {
    id: text("id").primaryKey(),
    text: text("text").notNull(),
    /** The address of the page it is about, as the person wrote it. */
    page: text("page").notNull().default(""),
    /** Nobody can be answered without one. */
    email: text("email"),
    language: text("language", { enum: ["fi", "sv", "en"] }).notNull(),
    sentAt: instant("sent_at").notNull(),
    /** The last day to answer, `YYYY-MM-DD`. */
    dueOn: text("due_on").notNull(),
    answer: text("answer").notNull().default(""),
    answeredBy: text("answered_by").references(() => users.id),
    answeredAt: instant("answered_at"),
  },
  (table) => [index("statement_feedback_by_due").on(table.answeredAt, table.dueOn)],
);
