import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { NewsKind, Way } from "~/domain/news/kinds.ts";
import { users } from "./accounts.ts";
import { plans } from "./plans.ts";

const instant = (name: string) => integer(name, { mode: "timestamp_ms" });

/** What a person was told, in their language of then. */
export const news = sqliteTable(
  "news",
  {
    number: integer("number").primaryKey({ autoIncrement: true }),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** The same thing is told once. */
    key: text("key").notNull(),
    kind: text("kind").$type<NewsKind>().notNull(),
    subject: text("subject").notNull(),
    language: text("language", { enum: ["fi", "sv", "en"] }).notNull(),
    /** Where it is read, in the same language. */
    path: text("path").notNull(),
    /** Who leaves its team is told nothing more of it. */
    planId: text("plan_id").references(() => plans.id, { onDelete: "cascade" }),
    at: instant("at").notNull(),
    readAt: instant("read_at"),
    /** Waits for the next daily digest. */
    isForDigest: integer("is_for_digest", { mode: "boolean" }).notNull(),
  },
  (table) => [
    uniqueIndex("news_once").on(table.userId, table.key),
    index("news_unread").on(table.userId).where(sql`${table.readAt} is null`),
    index("news_for_digest").on(table.userId, table.number).where(sql`${table.isForDigest}`),
  ],
);

/** How a person wants to be told of a kind of news, where they chose another way than the usual one. */
export const newsChoices = sqliteTable(
  "news_choices",
  {
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    kind: text("kind").$type<NewsKind>().notNull(),
    way: text("way").$type<Way>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.kind] })],
);
