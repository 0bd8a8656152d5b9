import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { DialogueDay, Invitations } from "~/domain/market.ts";
import { users } from "./accounts.ts";
import { cities } from "./network.ts";
import { plans } from "./plans.ts";

const instant = (name: string) => integer(name, { mode: "timestamp_ms" });

/** What the owner of a plan made public of its market dialogue: a frozen copy, one for each plan. */
export const marketDialogues = sqliteTable(
  "market_dialogues",
  {
    number: integer("number").primaryKey({ autoIncrement: true }),
    planId: text("plan_id")
      .notNull()
      .unique()
      .references(() => plans.id, { onDelete: "cascade" }),
    cityId: text("city_id")
      .notNull()
      .references(() => cities.id),
    language: text("language", { enum: ["fi", "sv", "en"] }).notNull(),
    title: text("title").notNull(),
    invitations: text("invitations", { mode: "json" }).$type<Invitations>().notNull(),
    days: text("days", { mode: "json" }).$type<readonly DialogueDay[]>().notNull(),
    questions: text("questions").notNull(),
    howTo: text("how_to").notNull(),
    closesOn: text("closes_on").notNull(),
    version: integer("version").notNull().default(1),
    publishedBy: text("published_by")
      .notNull()
      .references(() => users.id),
    publishedAt: instant("published_at").notNull(),
    /** Of any change that the public sees. */
    updatedAt: instant("updated_at").notNull(),
    withdrawnAt: instant("withdrawn_at"),
    learned: text("learned").notNull().default(""),
  },
  (table) => [index("market_dialogues_by_close").on(table.closesOn)],
);

/** The log of a dialogue. The names in it are the team's alone. */
export const marketNotes = sqliteTable(
  "market_notes",
  {
    /** A posted form carries it; posting it twice gives one line. */
    id: text("id").primaryKey(),
    planId: text("plan_id")
      .notNull()
      .references(() => plans.id, { onDelete: "cascade" }),
    day: text("day").notNull(),
    party: text("party").notNull(),
    question: text("question").notNull(),
    answer: text("answer").notNull().default(""),
    by: text("by")
      .notNull()
      .references(() => users.id),
    at: instant("at").notNull(),
    answeredAt: instant("answered_at"),
  },
  (table) => [index("market_notes_by_plan").on(table.planId, table.day)],
);
