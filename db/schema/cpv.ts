import { sqliteTable, text } from "drizzle-orm/sqlite-core";

/** The whole CPV, once it has been taken in from the official list. The codes of the project itself are not here. */
export const cpvCodes = sqliteTable("cpv_codes", {
  code: text("code").primaryKey(),
  fi: text("fi").notNull(),
  sv: text("sv").notNull(),
  en: text("en").notNull(),
  /** Code and names in small letters: what a search looks in. */
  search: text("search").notNull(),
});
