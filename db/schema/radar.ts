import { integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { users } from "./accounts.ts";
import { plans } from "./plans.ts";

const instant = (name: string) => integer(name, { mode: "timestamp_ms" });

/** Two plans of different cities that a coordinator thinks should meet, or never (`dismissedAt`). The smaller id is the first. */
export const radarMatches = sqliteTable(
  "radar_matches",
  {
    id: text("id").primaryKey(),
    firstPlan: text("first_plan")
      .notNull()
      .references(() => plans.id, { onDelete: "cascade" }),
    secondPlan: text("second_plan")
      .notNull()
      .references(() => plans.id, { onDelete: "cascade" }),
    by: text("by")
      .notNull()
      .references(() => users.id),
    at: instant("at").notNull(),
    dismissedAt: instant("dismissed_at"),
    /** What the owner of each plan answered. */
    firstAnswer: text("first_answer", { enum: ["yes", "no"] }),
    secondAnswer: text("second_answer", { enum: ["yes", "no"] }),
  },
  (table) => [
    uniqueIndex("radar_matches_once").on(table.firstPlan, table.secondPlan),
    uniqueIndex("radar_matches_by_second").on(table.secondPlan, table.firstPlan),
  ],
);
