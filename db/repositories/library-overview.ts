import { and, count, desc, eq, isNotNull, sql } from "drizzle-orm";
import type { Example } from "~/domain/example.ts";
import type { Db } from "../connection.ts";
import { examples } from "../schema/examples.ts";
import { cities } from "../schema/network.ts";
import type { City } from "./cities.ts";
import { exampleOf } from "./examples.ts";

/** The newest published examples; of those published together, the one from the latest year and best told. */
export function listNewestExamples(db: Db, most: number): Example[] {
  return db
    .select()
    .from(examples)
    .where(eq(examples.stage, "published"))
    .orderBy(desc(examples.publishedAt), sql`${examples.year} desc nulls last`, desc(examples.completeness))
    .limit(most)
    .all()
    .map(exampleOf);
}

export function countExamples(db: Db): number {
  const published = eq(examples.stage, "published");
  return db.select({ count: count() }).from(examples).where(published).get()?.count ?? 0;
}

type NamedCity = Pick<City, "id" | "regionId" | "nameFi" | "nameSv" | "nameEn">;

/** The cities of the network, each with how many published examples it has. */
export function listCitiesWithCounts(db: Db): (NamedCity & { count: number })[] {
  const counts = db
    .select({ cityId: examples.cityId, count: sql<number>`count(*)`.as("count") })
    .from(examples)
    .where(and(eq(examples.stage, "published"), isNotNull(examples.cityId)))
    .groupBy(examples.cityId)
    .as("counts");
  return db
    .select({
      id: cities.id,
      regionId: cities.regionId,
      nameFi: cities.nameFi,
      nameSv: cities.nameSv,
      nameEn: cities.nameEn,
      count: sql<number>`coalesce(${counts.count}, 0)`,
    })
    .from(cities)
    .leftJoin(counts, eq(counts.cityId, cities.id))
    .all();
}

/** Ids of the published examples with the day of their last change, in an order that stays. */
export function listExampleDays(db: Db, limit: number, offset: number): { id: string; day: string }[] {
  return db.$client
    .prepare<[number, number], { id: string; day: string }>(
      `SELECT id, date(updated_at / 1000, 'unixepoch') AS day FROM examples WHERE stage = 'published'
       ORDER BY number LIMIT ? OFFSET ?`,
    )
    .all(limit, offset);
}
