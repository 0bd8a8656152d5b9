import { asc, eq } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { prepared } from "../prepared.ts";
import { cities, units } from "../schema/network.ts";

export interface CitySettings {
  businessId: string | null;
  street: string | null;
  postalCode: string | null;
  town: string | null;
  contactName: string | null;
  contactEmail: string | null;
  contactPhone: string | null;
}

export interface City extends CitySettings {
  id: string;
  regionId: string;
  nameFi: string;
  nameSv: string;
  nameEn: string;
  municipalityCode: string;
  nuts3: string;
}

export interface Unit {
  id: string;
  cityId: string;
  name: string;
  closedAt: Date | null;
}

export function findCity(db: Db, id: string): City | undefined {
  const row = db.select().from(cities).where(eq(cities.id, id)).get();
  if (!row) return undefined;
  const { updatedAt: _, ...city } = row;
  return city;
}

/** Adds a city, or brings its name and codes up to date; what its lead keeps stays as it is. */
export function upsertCity(db: Db, city: Omit<City, keyof CitySettings>, at: Date): void {
  const { id: _, ...published } = city;
  db.insert(cities)
    .values({ ...city, updatedAt: at })
    .onConflictDoUpdate({ target: cities.id, set: published })
    .run();
}

export function updateCitySettings(db: Db, id: string, settings: CitySettings, at: Date): void {
  db.update(cities)
    .set({ ...settings, updatedAt: at })
    .where(eq(cities.id, id))
    .run();
}

/** Open ones first, by name. */
export function listUnits(db: Db, cityId: string): Unit[] {
  return db.select().from(units).where(eq(units.cityId, cityId)).orderBy(asc(units.closedAt), asc(units.name)).all();
}

export function listAllUnits(db: Db): Unit[] {
  return db.select().from(units).orderBy(asc(units.cityId), asc(units.name)).all();
}

export function findUnit(db: Db, id: string): Unit | undefined {
  return db.select().from(units).where(eq(units.id, id)).get();
}

export function insertUnit(db: Db, unit: Omit<Unit, "closedAt">): void {
  db.insert(units).values(unit).run();
}

export function updateUnit(db: Db, id: string, change: Partial<Pick<Unit, "name" | "closedAt">>): void {
  db.update(units).set(change).where(eq(units.id, id)).run();
}

const changes = prepared((db) =>
  db.$client.prepare<[], { revision: string }>("SELECT count(*) || '.' || max(updated_at) AS revision FROM cities"),
);

/** Another after every change of a city. */
export const networkRevision = (db: Db): string => changes(db).get()?.revision ?? "";
