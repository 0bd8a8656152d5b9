import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/**
 * A buying city of the network (its 20 members). The facts a notice needs are kept by the city lead.
 * What the network itself publishes (priorities, programmes) is content, not a table.
 */
export const cities = sqliteTable("cities", {
  id: text("id").primaryKey(),
  regionId: text("region_id").notNull(),
  nameFi: text("name_fi").notNull(),
  nameSv: text("name_sv").notNull(),
  nameEn: text("name_en").notNull(),
  /** Statistics Finland, three digits. */
  municipalityCode: text("municipality_code").notNull().unique(),
  nuts3: text("nuts3").notNull(),
  businessId: text("business_id"),
  street: text("street"),
  postalCode: text("postal_code"),
  town: text("town"),
  contactName: text("contact_name"),
  contactEmail: text("contact_email"),
  contactPhone: text("contact_phone"),
  updatedAt: integer("updated_at", { mode: "timestamp_ms" }).notNull(),
});

export const units = sqliteTable("units", {
  id: text("id").primaryKey(),
  cityId: text("city_id")
    .notNull()
    .references(() => cities.id),
  name: text("name").notNull(),
  closedAt: integer("closed_at", { mode: "timestamp_ms" }),
});
