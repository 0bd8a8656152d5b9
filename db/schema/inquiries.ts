import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { type Excerpt, inquiryStates, sides } from "~/domain/case/inquiry.ts";
import { users } from "./accounts.ts";
import { cities, units } from "./network.ts";

const instant = (name: string) => integer(name, { mode: "timestamp_ms" });
const language = () => text("language", { enum: ["fi", "sv", "en"] }).notNull();

/** What one city asks of another. A trigger tells the library when the page of an example shows another answer. */
export const inquiries = sqliteTable(
  "inquiries",
  {
    id: text("id").primaryKey(),
    state: text("state", { enum: inquiryStates }).notNull().default("open"),
    language: language(),
    subject: text("subject").notNull(),
    cityId: text("city_id")
      .notNull()
      .references(() => cities.id),
    unitId: text("unit_id").references(() => units.id),
    /** By its address, as pages name it. */
    exampleId: text("example_id"),
    handedTo: text("handed_to").references(() => users.id),
    askedBy: text("asked_by")
      .notNull()
      .references(() => users.id),
    /** Who takes the asker's part now. */
    asker: text("asker")
      .notNull()
      .references(() => users.id),
    askedByCity: text("asked_by_city")
      .notNull()
      .references(() => cities.id),
    mayNameCity: integer("may_name_city", { mode: "boolean" }).notNull(),
    excerpt: text("excerpt", { mode: "json" }).$type<Excerpt>(),
    at: instant("at").notNull(),
    lastAt: instant("last_at").notNull(),
    shownQuestion: text("shown_question"),
    shownAnswer: text("shown_answer"),
    shownAt: instant("shown_at"),
  },
  (table) => [
    index("inquiries_by_asker").on(table.asker, table.lastAt),
    index("inquiries_by_city").on(table.cityId, table.lastAt),
    index("inquiries_shown").on(table.exampleId, table.shownAt).where(sql`${table.shownAt} is not null`),
  ],
);

export const inquiryTurns = sqliteTable(
  "inquiry_turns",
  {
    number: integer("number").primaryKey({ autoIncrement: true }),
    /** A posted form carries it; posting it twice gives one turn. */
    id: text("id").notNull().unique(),
    inquiryId: text("inquiry_id")
      .notNull()
      .references(() => inquiries.id, { onDelete: "cascade" }),
    side: text("side", { enum: sides }).notNull(),
    language: language(),
    text: text("text").notNull(),
    by: text("by")
      .notNull()
      .references(() => users.id),
    at: instant("at").notNull(),
  },
  (table) => [index("inquiry_turns_by_inquiry").on(table.inquiryId, table.number)],
);
