import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Text } from "~/domain/lang.ts";
import { among } from "../among.ts";
import type { Db } from "../connection.ts";
import { prepared } from "../prepared.ts";
import { users } from "../schema/accounts.ts";
import { cities, units } from "../schema/network.ts";

/** The city that buys, as a plan and its documents need it. */
export interface Buyer {
  cityId: string;
  name: Text;
  municipalityCode: string;
  nuts3: string;
  businessId: string | null;
  street: string | null;
  postalCode: string | null;
  town: string | null;
  contactName: string | null;
  contactEmail: string | null;
  contactPhone: string | null;
  units: readonly { id: string; name: string; closed: boolean }[];
}

const cityById = prepared((db) =>
  db
    .select()
    .from(cities)
    .where(eq(cities.id, sql.placeholder("id")))
    .prepare(),
);
const unitsOfCity = prepared((db) =>
  db
    .select()
    .from(units)
    .where(eq(units.cityId, sql.placeholder("id")))
    .orderBy(asc(units.name))
    .prepare(),
);

export function findBuyer(db: Db, cityId: string): Buyer | undefined {
  const city = cityById(db).get({ id: cityId });
  if (!city) return undefined;
  const unitRows = unitsOfCity(db).all({ id: cityId });
  const { nameFi, nameSv, nameEn, id, updatedAt, regionId, ...facts } = city;
  return {
    ...facts,
    cityId: id,
    name: { fi: nameFi, sv: nameSv, en: nameEn },
    units: unitRows.map((unit) => ({ id: unit.id, name: unit.name, closed: unit.closedAt !== null })),
  };
}

export function listUnitNames(db: Db, ids: readonly string[]): { id: string; name: string; cityName: Text }[] {
  if (ids.length === 0) return [];
  return db
    .select({ id: units.id, name: units.name, fi: cities.nameFi, sv: cities.nameSv, en: cities.nameEn })
    .from(units)
    .innerJoin(cities, eq(cities.id, units.cityId))
    .where(sql`${units.id} in ${among(ids)}`)
    .all()
    .map(({ id, name, ...cityName }) => ({ id, name, cityName }));
}

const peopleNames = prepared((db) =>
  db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(sql`${users.id} in (select value from json_each(${sql.placeholder("ids")}))`)
    .prepare(),
);

export const listPeopleNames = (db: Db, ids: readonly string[]): { id: string; name: string }[] =>
  ids.length === 0 ? [] : peopleNames(db).all({ ids: JSON.stringify(ids) });

const colleagues = prepared((db) =>
  db
    .select({ id: users.id, name: users.name })
    .from(users)
    .innerJoin(units, eq(units.id, users.unitId))
    .where(and(eq(units.cityId, sql.placeholder("cityId")), isNull(users.closedAt)))
    .orderBy(asc(users.name))
    .prepare(),
);

/** People of a city whose accounts are open: those a plan's owner can take into the team. */
export const listColleagues = (db: Db, cityId: string): { id: string; name: string }[] =>
  colleagues(db).all({ cityId });

/** The city an officer works in, and whether the account is closed. */
export function findUnitOfPerson(db: Db, userId: string): { cityId: string; closed: boolean } | undefined {
  const row = db
    .select({ cityId: units.cityId, closedAt: users.closedAt })
    .from(users)
    .innerJoin(units, eq(units.id, users.unitId))
    .where(eq(users.id, userId))
    .get();
  return row && { cityId: row.cityId, closed: row.closedAt !== null };
}

export const listCityNames = (db: Db): ReadonlyMap<string, Text> =>
  new Map(
    db
      .select({ id: cities.id, fi: cities.nameFi, sv: cities.nameSv, en: cities.nameEn })
      .from(cities)
      .all()
      .map(({ id, ...name }) => [id, name]),
  );
