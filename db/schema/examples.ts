import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { ExampleContent, ExampleQuestion } from "~/domain/example.ts";
import type { ExampleFields } from "~/domain/proposal/example-fields.ts";
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
    questions: text("questions", { mode: "json" }).$type<readonly ExampleQuestion[]>().notNull(),
    hasFigures: integer("has_figures", { mode: "boolean" }).notNull(),
    hasDocuments: integer("has_documents", { mode: "boolean" }).notNull(),
    completeness: integer("completeness").notNull(),
    checkedOn: text("checked_on").notNull(),
    publishedAt: instant("published_at"),
    updatedAt: instant("updated_at").notNull(),
    withdrawnAt: instant("withdrawn_at"),
    withdrawnReason: text("withdrawn_reason"),
    /** Who proposed it from a public source and keeps it; an example of a plan is kept by the plan's owner. */
    proposedBy: text("proposed_by").references(() => users.id),
    proposedAt: instant("proposed_at"),
    /** What the coordinator wrote when the proposal was returned. */
    comments: text("comments"),
    /** Last of all: what stands behind it would have to be read through it. */
    content: text("content", { mode: "json" }).$type<ExampleContent>().notNull(),
  },
  (table) => [
    // All that the library is narrowed and sorted by, to be read without the texts: library-columns.ts.
    index("examples_by_stage").on(
      table.stage,
      table.theme,
      table.completeness,
      table.secondTheme,
      table.questions,
      table.procedure,
      table.state,
      table.object,
      table.valueBand,
      table.country,
      table.city,
      table.year,
      table.hasFigures,
      table.valueEur,
      table.publishedAt,
      table.checkedOn,
    ),
    index("examples_by_city").on(table.cityId, table.stage),
    index("examples_by_plan").on(table.planId),
  ],
);

/** An example that is being written: what the form holds, complete or not, and which answers of the plan may travel. */
export const exampleDrafts = sqliteTable("example_drafts", {
  /** The example's id to be. */
  id: text("id").primaryKey(),
  planId: text("plan_id")
    .unique()
    .references(() => plans.id, { onDelete: "cascade" }),
  fields: text("fields", { mode: "json" }).$type<ExampleFields>().notNull(),
  /** The same as the service made them of the answers: a field that still has this text was not edited. */
  offered: text("offered", { mode: "json" }).$type<ExampleFields>().notNull(),
  /** Questions of the plan whose answers the owner lets travel. */
  consents: text("consents", { mode: "json" }).$type<string[]>().notNull(),
  version: integer("version").notNull().default(1),
  savedBy: text("saved_by")
    .notNull()
    .references(() => users.id),
  savedAt: instant("saved_at").notNull(),
});

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
