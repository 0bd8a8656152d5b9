import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { WordingContent, WordingState } from "~/domain/wordings/wording.ts";
import { users } from "./accounts.ts";
import { cities } from "./network.ts";

const instant = (name: string) => integer(name, { mode: "timestamp_ms" });

/**
 * What a city adds to the guidance of the form at a question. Rows are only added: the one with the highest version is in
 * force, the others are its history. A text that is empty in every language was taken away. It names the question by id and
 * no form version, so it goes on where a newer form still asks the question.
 */
export const cityGuidance = sqliteTable(
  "city_guidance",
  {
    cityId: text("city_id")
      .notNull()
      .references(() => cities.id),
    question: text("question").notNull(),
    version: integer("version").notNull(),
    fi: text("fi").notNull(),
    sv: text("sv").notNull(),
    en: text("en").notNull(),
    by: text("by")
      .notNull()
      .references(() => users.id),
    at: instant("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.cityId, table.question, table.version] })],
);

/** The bank of wordings, criteria and clauses. Rows are only added: the one with the highest version is in force. */
export const wordings = sqliteTable(
  "wordings",
  {
    number: integer("number").notNull(),
    version: integer("version").notNull(),
    at: instant("at").notNull(),
    state: text("state").$type<WordingState>().notNull(),
    /** Nobody where it came with the service. */
    by: text("by").references(() => users.id),
    content: text("content", { mode: "json" }).$type<WordingContent>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.number, table.version] })],
);
