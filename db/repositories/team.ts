import { asc, eq } from "drizzle-orm";
import type { TeamRole } from "~/domain/case/plan.ts";
import type { Text } from "~/domain/lang.ts";
import type { Db } from "../connection.ts";
import { users } from "../schema/accounts.ts";
import { cities, units } from "../schema/network.ts";
import { planMembers } from "../schema/plans.ts";

export interface Teammate {
  userId: string;
  name: string;
  role: TeamRole;
  unit: string | null;
  city: Text | null;
  addedAt: Date;
}

/** The team of a plan with where its people work, in the order they came. */
export function listTeam(db: Db, planId: string): Teammate[] {
  return db
    .select({
      userId: users.id,
      name: users.name,
      role: planMembers.role,
      unit: units.name,
      fi: cities.nameFi,
      sv: cities.nameSv,
      en: cities.nameEn,
      addedAt: planMembers.addedAt,
    })
    .from(planMembers)
    .innerJoin(users, eq(users.id, planMembers.userId))
    .leftJoin(units, eq(units.id, users.unitId))
    .leftJoin(cities, eq(cities.id, units.cityId))
    .where(eq(planMembers.planId, planId))
    .orderBy(asc(planMembers.addedAt), asc(users.name))
    .all()
    .map(({ fi, sv, en, ...member }) => ({ ...member, city: fi && sv && en ? { fi, sv, en } : null }));
}
