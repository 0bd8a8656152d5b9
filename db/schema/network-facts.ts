import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { FactKind, FactSource, FactText, NetworkFact } from "~/domain/network-fact.ts";
import { users } from "./accounts.ts";
import { cities } from "./network.ts";

const instant = (name: string) => integer(name, { mode: "timestamp_ms" });

/** Every version of every fact: a correction adds a row, and only the newest is current. */
export const networkFacts = sqliteTable(
  "network_facts",
  {
    id: text("id").notNull(),
    version: integer("version").notNull(),
    isCurrent: integer("is_current", { mode: "boolean" }).notNull().default(true),
    subject: text("subject").notNull(),
    kind: text("kind").$type<FactKind>().notNull(),
    place: integer("place").notNull(),
    text: text("text", { mode: "json" }).$type<FactText>().notNull(),
    number: integer("number"),
    led: text("led", { mode: "json" }).$type<NonNullable<NetworkFact["led"]>>(),
    cityId: text("city_id").references(() => cities.id),
    sources: text("sources", { mode: "json" }).$type<readonly FactSource[]>().notNull(),
    checkedOn: text("checked_on").notNull(),
    isRemoved: integer("is_removed", { mode: "boolean" }).notNull().default(false),
    by: text("by").references(() => users.id),
    at: instant("at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.id, table.version] }),
    index("network_facts_current").on(table.subject, table.place).where(sql`${table.isCurrent}`),
  ],
);

/** A city said that its entry is right, as often as it did. */
export const networkConfirmations = sqliteTable(
  "network_confirmations",
  {
    number: integer("number").primaryKey({ autoIncrement: true }),
    cityId: text("city_id")
      .notNull()
      .references(() => cities.id),
    by: text("by")
      .notNull()
      .references(() => users.id),
    at: instant("at").notNull(),
  },
  (table) => [index("network_confirmations_by_city").on(table.cityId, table.at)],
);
