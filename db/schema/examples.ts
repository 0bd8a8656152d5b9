import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { ExampleContent } from "~/domain/example.ts";
import { users } from "./accounts.ts";
import { plans } from "./plans.ts";

const instant = (name: string) => integer(name, { mode: "timestamp_ms" });

/**
 * The library. What is listed or filtered has a column of its own; the rest is in `content`.
 * `number` is the row of the search tables.
 */
export const examples = sqliteTable(
  "examples",
  {
    number: integer("number").primaryKey({ autoIncrement: true }),
    id: text("id").notNull().unique(),
    stage: text("stage", { enum: ["draft", "proposed", "published", "withdrawn"] }).notNull(),
    version: integer("version").notNull().default(1),
    origin: text("origin", { enum: ["source", "plan"] }).notNull(),
    planId: text("plan_id").references(() => plans.id),
    content: text("content", { mode: "json" }).$type<ExampleContent>().notNull(),
    theme: text("theme").notNull(),
    secondTheme: text("second_theme"),
    country: text("country").notNull(),
    city: text("city"),
    /** A member of the network, as its content names it. */
    cityId: text("city_id"),
    year: integer("year"),
    state: text("state"),
    object: text("object"),
    procedure: text("procedure"),
    valueEur: integer("value_eur"),
    valueBand: text("value_band"),
    hasFigures: integer("has_figures", { mode: "boolean" }).notNull(),
    hasDocuments: integer("has_documents", { mode: "boolean" }).notNull(),
    completeness: integer("completeness").notNull(),
    checkedOn: text("checked_on").notNull(),
    publishedAt: instant("published_at"),
    updatedAt: instant("updated_at").notNull(),
    withdrawnAt: instant("withdrawn_at"),
    withdrawnReason: text("withdrawn_reason"),
  },
  (table) => [
    index("examples_by_stage").on(table.stage, table.completeness),
    index("examples_by_city").on(table.cityId, table.stage),
    index("examples_by_plan").on(table.planId),
  ],
);

/** The questions an example answers: one row each, for the facet. */
export const exampleQuestions = sqliteTable(
  "example_questions",
  {
    example: integer("example")
      .notNull()
      .references(() => examples.number, { onDelete: "cascade" }),
    question: text("question").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.example, table.question] }),
    index("example_questions_by_question").on(table.question),
  ],
);

/** Every published wording stays, as it was on that day. */
export const exampleVersions = sqliteTable(
  "example_versions",
  {
    example: integer("example")
      .notNull()
      .references(() => examples.number, { onDelete: "cascade" }),
    version: integer("version").notNull(),
    content: text("content", { mode: "json" }).$type<ExampleContent>().notNull(),
    by: text("by").references(() => users.id),
    reason: text("reason"),
    savedAt: instant("saved_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.example, table.version] })],
);
