import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { type Actor, roles } from "~/domain/case/actor.ts";
import type { Db } from "../connection.ts";
import { prepared } from "../prepared.ts";
import { sessions, userRoles, users } from "../schema/accounts.ts";
import { units } from "../schema/network.ts";

const byToken = prepared((db) =>
  db
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      language: users.language,
      cityId: units.cityId,
      unitId: users.unitId,
      roles: sql<
        string | null
      >`(select group_concat(${userRoles.role}) from ${userRoles} where ${userRoles.userId} = ${users.id})`,
      usedAt: sessions.updatedAt,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .leftJoin(units, eq(units.id, users.unitId))
    .where(
      and(
        eq(sessions.token, sql.placeholder("token")),
        gt(sessions.expiresAt, sql.placeholder("now")),
        eq(sessions.awaitsCode, false),
        isNull(users.closedAt),
      ),
    )
    .prepare(),
);

/** The person behind a session that has not ended, read in one statement: this happens on every page. */
export function findActorBySession(db: Db, token: string, now: Date): { actor: Actor; usedAt: Date } | undefined {
  const row = byToken(db).get({ token, now: now.getTime() });
  if (!row) return undefined;
  const { usedAt, ...person } = row;
  const held = row.roles?.split(",") ?? [];
  return { actor: { ...person, roles: roles.filter((role) => held.includes(role)) }, usedAt };
}

/** The person with this address as rules see them: for what the service does in somebody's name without a session. */
export function findActorByEmail(db: Db, email: string): Actor | undefined {
  const row = db
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      language: users.language,
      cityId: units.cityId,
      unitId: users.unitId,
    })
    .from(users)
    .leftJoin(units, eq(units.id, users.unitId))
    .where(and(eq(users.email, email), isNull(users.closedAt)))
    .get();
  if (!row) return undefined;
  const held = db.select({ role: userRoles.role }).from(userRoles).where(eq(userRoles.userId, row.id)).all();
  return { ...row, roles: roles.filter((role) => held.some((one) => one.role === role)) };
}
