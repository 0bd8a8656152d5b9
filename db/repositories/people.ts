import { and, asc, eq, inArray, isNotNull, isNull, like, or, type SQL, sql } from "drizzle-orm";
import { type Role, roles } from "~/domain/case/actor.ts";
import type { Lang } from "~/domain/lang.ts";
import type { Db } from "../connection.ts";
import { accounts, userRoles, users } from "../schema/accounts.ts";
import { cities, units } from "../schema/network.ts";

/** A person with an account, as those who look after people see them. */
export interface Person {
  id: string;
  name: string;
  email: string;
  language: Lang;
  roles: Role[];
  unitId: string | null;
  unit: string | null;
  cityId: string | null;
  isDemo: boolean;
  closedAt: Date | null;
  /** When they signed in last. */
  seenAt: Date | null;
}

export interface PeopleFilter {
  cityId?: string;
  role?: Role;
  /** Part of a name or an address. */
  text?: string;
  state?: "open" | "closed";
}

const columns = {
  id: users.id,
  name: users.name,
  email: users.email,
  language: users.language,
  roles: sql<
    string | null
  >`(select group_concat(${userRoles.role}) from ${userRoles} where ${userRoles.userId} = ${users.id})`,
  unitId: users.unitId,
  unit: units.name,
  cityId: units.cityId,
  isDemo: users.isDemo,
  closedAt: users.closedAt,
  seenAt: users.seenAt,
};

const select = (db: Db) => db.select(columns).from(users).leftJoin(units, eq(units.id, users.unitId));

function toPerson(row: Omit<Person, "roles"> & { roles: string | null }): Person {
  const held = row.roles?.split(",") ?? [];
  return { ...row, roles: roles.filter((role) => held.includes(role)) };
}

export function findPerson(db: Db, id: string): Person | undefined {
  const row = select(db)
    .where(and(eq(users.id, id), isNull(users.anonymisedAt)))
    .get();
  return row && toPerson(row);
}

export function listPeople(db: Db, { cityId, role, text, state }: PeopleFilter, most = 500): Person[] {
  const conditions: (SQL | undefined)[] = [isNull(users.anonymisedAt)];
  if (cityId) conditions.push(eq(units.cityId, cityId));
  if (state) conditions.push(state === "open" ? isNull(users.closedAt) : isNotNull(users.closedAt));
  if (role) {
    const holders = db.select({ id: userRoles.userId }).from(userRoles).where(eq(userRoles.role, role));
    conditions.push(inArray(users.id, holders));
  }
  if (text) {
    const part = `%${text.replace(/[%_]/g, "")}%`;
    conditions.push(or(like(users.name, part), like(users.email, part)));
  }
  const found = select(db)
    .where(and(...conditions))
    .orderBy(asc(users.name), asc(users.id))
    .limit(most);
  return found.all().map(toPerson);
}

export interface NewPerson {
  id: string;
  name: string;
  email: string;
  language: Lang;
  unitId: string | null;
  roles: readonly Role[];
  /** Nothing where an identity provider vouches for the person. */
  passwordHash?: string;
  isDemo?: boolean;
  at: Date;
}

/** A person, their roles and their password: an account is whole or it is not there. Addresses are kept in small letters. */
export function insertPerson(db: Db, { roles: held, passwordHash, at, ...person }: NewPerson): void {
  const times = { createdAt: at, updatedAt: at };
  db.insert(users)
    .values({ ...person, ...times, email: person.email.toLowerCase(), emailVerified: true })
    .run();
  insertRoles(db, person.id, held);
  if (passwordHash === undefined) return;
  db.insert(accounts)
    .values({
      ...times,
      id: person.id,
      accountId: person.id,
      providerId: "credential",
      userId: person.id,
      password: passwordHash,
    })
    .run();
}

export function updateRoles(db: Db, id: string, next: readonly Role[], unitId: string | null, at: Date): void {
  db.delete(userRoles).where(eq(userRoles.userId, id)).run();
  insertRoles(db, id, next);
  db.update(users).set({ unitId, updatedAt: at }).where(eq(users.id, id)).run();
}

function insertRoles(db: Db, userId: string, held: readonly Role[]): void {
  if (held.length > 0)
    db.insert(userRoles)
      .values(held.map((role) => ({ userId, role })))
      .run();
}

export function updatePersonClosed(db: Db, id: string, closedAt: Date | null, at: Date): void {
  db.update(users).set({ closedAt, updatedAt: at }).where(eq(users.id, id)).run();
}

export function updateProfile(db: Db, id: string, profile: { name: string; language: Lang }, at: Date): void {
  db.update(users)
    .set({ ...profile, updatedAt: at })
    .where(eq(users.id, id))
    .run();
}

export interface Accounts {
  demo: number;
  real: number;
}

export function countAccounts(db: Db): Accounts {
  const counted = db
    .select({ isDemo: users.isDemo, count: sql<number>`count(*)` })
    .from(users)
    .groupBy(users.isDemo)
    .all();
  const of = (isDemo: boolean) => counted.find((row) => row.isDemo === isDemo)?.count ?? 0;
  return { demo: of(true), real: of(false) };
}

export const hasCoordinator = (db: Db): boolean => listPeople(db, { role: "coordinator", state: "open" }, 1).length > 0;

export function listCityNames(db: Db): { id: string; fi: string; sv: string; en: string }[] {
  const names = { id: cities.id, fi: cities.nameFi, sv: cities.nameSv, en: cities.nameEn };
  return db.select(names).from(cities).orderBy(asc(cities.nameFi)).all();
}
