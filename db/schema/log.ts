import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/**
 * Who did what to which object, in one chain: the hash of each row covers the row and the hash before it. Triggers refuse
 * to change or remove a row. It names people and objects by id only, without references: it outlives them.
 */
export const actLog = sqliteTable(
  "act_log",
  {
    /** SQLite remembers the highest there ever was: lines taken off the end leave a number that nothing has. */
    number: integer("number").primaryKey({ autoIncrement: true }),
    at: integer("at", { mode: "timestamp_ms" }).notNull(),
    /** Nobody where the service did it by itself. */
    by: text("by"),
    kind: text("kind").notNull(),
    act: text("act").notNull(),
    object: text("object").notNull(),
    /** Whose city lead may read it. */
    city: text("city"),
    facts: text("facts").notNull(),
    hash: text("hash").notNull(),
  },
  (table) => [
    index("act_log_by_city").on(table.city, table.number),
    index("act_log_by_object").on(table.object, table.number),
    index("act_log_by_person").on(table.by, table.number),
  ],
);

/** One row: the last event of plans' histories whose answers the log knows of. Those after it are still to be taken in. */
export const loggedAnswers = sqliteTable("logged_answers", {
  only: integer("only").primaryKey(),
  upto: integer("upto").notNull(),
});
