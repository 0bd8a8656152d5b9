import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { users } from "./accounts.ts";
import { examples } from "./examples.ts";

const instant = (name: string) => integer(name, { mode: "timestamp_ms" });

/** What a reader says is wrong in an example; nobody needs an account for it. */
export const corrections = sqliteTable(
  "corrections",
  {
    id: text("id").primaryKey(),
    example: integer("example")
      .notNull()
      .references(() => examples.number, { onDelete: "cascade" }),
    /** The wording that it is about. */
    version: integer("version").notNull(),
    wrong: text("wrong").notNull(),
    source: text("source").notNull(),
    email: text("email"),
    language: text("language", { enum: ["fi", "sv", "en"] }).notNull(),
    createdAt: instant("created_at").notNull(),
    handledAt: instant("handled_at"),
    handledBy: text("handled_by").references(() => users.id),
  },
  (table) => [index("corrections_open").on(table.handledAt, table.createdAt)],
);

/** A search that a person wants news of. `search` is the address of the library after its path. */
export const savedSearches = sqliteTable(
  "saved_searches",
  {
    userId: text("user_id")
      .notNull()
      .references(() => users.id),
    search: text("search").notNull(),
    createdAt: instant("created_at").notNull(),
    /** What was published until then is no news. */
    toldUntil: instant("told_until").notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.search] })],
);
