import { asc, eq, sql } from "drizzle-orm";
import type { Candidate, Period } from "~/domain/case/assignment.ts";
import type { Db } from "../connection.ts";
import { userRoles, users } from "../schema/accounts.ts";
import { units } from "../schema/network.ts";
import { absences, expertCities, experts, reviews } from "../schema/reviews.ts";
import { waitingReviews } from "./review-queue.ts";

const isExpert = sql<number>`exists (select 1 from ${userRoles}
  where ${userRoles.userId} = ${users.id} and ${userRoles.role} = 'expert')`;
const tiedCities = sql<string>`(select json_group_array(${expertCities.cityId}) from ${expertCities}
  where ${expertCities.userId} = ${users.id})`;
const openReviews = sql<number>`(select count(*) from ${reviews}
  where ${reviews.expertId} = ${users.id} and ${waitingReviews})`;
const absencesFrom = (
  day: string,
) => sql<string>`(select json_group_array(json_object('firstDay', ${absences.firstDay}, 'lastDay', ${absences.lastDay}))
  from ${absences} where ${absences.userId} = ${users.id} and ${absences.lastDay} >= ${day})`;
const pastOf = (
  planId: string,
) => sql<string>`(select json_group_array(json_object('revision', ${reviews.revision}, 'state', ${reviews.state}))
  from ${reviews} where ${reviews.planId} = ${planId} and ${reviews.expertId} = ${users.id})`;

/** Everyone who has a profile as an expert or the role, as an assignment of this plan sees them. One statement. */
export function listCandidates(db: Db, planId: string, today: string): Candidate[] {
  const rows = db
    .select({
      id: users.id,
      name: users.name,
      closedAt: users.closedAt,
      isExpert,
      cityId: units.cityId,
      skills: experts.skills,
      languages: experts.languages,
      tiedSuppliers: experts.tiedSuppliers,
      tiedCities,
      openReviews,
      absences: absencesFrom(today),
      past: pastOf(planId),
    })
    .from(users)
    .leftJoin(units, eq(units.id, users.unitId))
    .leftJoin(experts, eq(experts.userId, users.id))
    .where(sql`${isExpert} or ${experts.userId} is not null`)
    .orderBy(asc(users.name), asc(users.id))
    .all();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    isActive: row.closedAt === null && row.isExpert === 1,
    cityId: row.cityId,
    skills: row.skills ?? [],
    languages: row.languages ?? [],
    tiedSuppliers: row.tiedSuppliers ?? "",
    tiedCities: JSON.parse(row.tiedCities),
    openReviews: row.openReviews,
    absences: JSON.parse(row.absences),
    past: JSON.parse(row.past),
  }));
}

/** What an expert can review and is tied to, as they and coordinators keep it. */
export interface ExpertProfile {
  skills: readonly string[];
  languages: readonly string[];
  tiedSuppliers: string;
  tiedCities: readonly string[];
  absences: readonly (Period & { id: string })[];
}

export function findExpertProfile(db: Db, userId: string): ExpertProfile {
  const row = db.select().from(experts).where(eq(experts.userId, userId)).get();
  const cities = db.select().from(expertCities).where(eq(expertCities.userId, userId)).all();
  const away = db
    .select({ id: absences.id, firstDay: absences.firstDay, lastDay: absences.lastDay })
    .from(absences)
    .where(eq(absences.userId, userId))
    .orderBy(asc(absences.firstDay))
    .all();
  return {
    skills: row?.skills ?? [],
    languages: row?.languages ?? [],
    tiedSuppliers: row?.tiedSuppliers ?? "",
    tiedCities: cities.map(({ cityId }) => cityId),
    absences: away,
  };
}

/** Writes the profile whole; ties and absences that are no longer there are gone. */
export function saveExpertProfile(db: Db, userId: string, profile: ExpertProfile): void {
  const { tiedSuppliers } = profile;
  const own = { skills: [...profile.skills], languages: [...profile.languages], tiedSuppliers };
  db.insert(experts)
    .values({ userId, ...own })
    .onConflictDoUpdate({ target: experts.userId, set: own })
    .run();
  db.delete(expertCities).where(eq(expertCities.userId, userId)).run();
  db.delete(absences).where(eq(absences.userId, userId)).run();
  const ties = profile.tiedCities.map((cityId) => ({ userId, cityId }));
  if (ties.length > 0) db.insert(expertCities).values(ties).run();
  const away = profile.absences.map((absence) => ({ userId, ...absence }));
  if (away.length > 0) db.insert(absences).values(away).run();
}
