import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

/**
 * What happened in the network, counted by the month in Finland: kept by triggers, so that no page counts all plans.
 * `begun` (key ""), `move` (the move), `decision` (working days from sending to the decision), `given` (the expert),
 * `notice` (the state of the plan; the month is the one it plans to tender in).
 */
export const tallies = sqliteTable(
  "tallies",
  {
    kind: text("kind", { enum: ["begun", "move", "decision", "given", "notice"] }).notNull(),
    /** `YYYY-MM` */
    month: text("month").notNull(),
    key: text("key").notNull(),
    count: integer("count").notNull(),
  },
  (table) => [primaryKey({ columns: [table.kind, table.month, table.key] })],
);
