import { eq } from "drizzle-orm";
import type { Text } from "~/domain/lang.ts";
import type { Db } from "../connection.ts";
import { users } from "../schema/accounts.ts";
import { cities, units } from "../schema/network.ts";
import { planMembers } from "../schema/plans.ts";

interface BuyingCities {
  /** All cities of the network, for those who buy together by name. */
  cities: { id: string; name: Text; businessId: string | null }[];
  /** Cities that the plan's team works for. */
  ofTeam: string[];
}

export function listBuyingCities(db: Db, planId: string): BuyingCities {
  const rows = db
    .select({ id: cities.id, fi: cities.nameFi, sv: cities.nameSv, en: cities.nameEn, businessId: cities.businessId })
    .from(cities)
    .all();
  const ofTeam = db
    .selectDistinct({ cityId: units.cityId })
    .from(planMembers)
    .innerJoin(users, eq(users.id, planMembers.userId))
    .innerJoin(units, eq(units.id, users.unitId))
    .where(eq(planMembers.planId, planId))
    .all();
  return {
    cities: rows.map(({ id, businessId, ...name }) => ({ id, businessId, name })),
    ofTeam: ofTeam.map(({ cityId }) => cityId),
  };
}
