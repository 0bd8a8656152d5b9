import { and, asc, desc, eq, isNull, max, or, sql } from "drizzle-orm";
import type { State } from "~/domain/case/moves.ts";
import type { Member, Plan, TeamRole } from "~/domain/case/plan.ts";
import { among } from "../among.ts";
import type { Db } from "../connection.ts";
import { prepared } from "../prepared.ts";
import { users } from "../schema/accounts.ts";
import { planMembers, plans } from "../schema/plans.ts";

/** The team of each plan as one JSON column, so that a list of plans is one statement. */
const team = sql<string>`(select json_group_array(json_object('userId', ${planMembers.userId}, 'name', ${users.name}, 'role', ${planMembers.role}))
  from ${planMembers} join ${users} on ${users.id} = ${planMembers.userId} where ${planMembers.planId} = ${plans.id})`;

const columns = {
  id: plans.id,
  number: plans.number,
  cityId: plans.cityId,
  unitId: plans.unitId,
  formVersion: plans.formVersion,
  state: plans.state,
  stoppedFrom: plans.stoppedFrom,
  version: plans.version,
  answersVersion: plans.answersVersion,
  revision: plans.revision,
  notReviewed: plans.notReviewed,
  title: plans.title,
  language: plans.language,
  track: plans.track,
  visibility: plans.visibility,
  joint: plans.joint,
  themes: plans.themes,
  object: plans.object,
  noticeOn: plans.noticeOn,
  origin: plans.origin,
  createdAt: plans.createdAt,
  savedAt: plans.savedAt,
  binnedAt: plans.binnedAt,
  team: sql<Member[]>`${team}`.mapWith((json: string): Member[] => JSON.parse(json)),
};

const byId = prepared((db) =>
  db
    .select(columns)
    .from(plans)
    .where(eq(plans.id, sql.placeholder("id")))
    .prepare(),
);

/** The plan of a number that people use. */
export function findPlanByNumber(db: Db, number: number): Plan | undefined {
  const row = db.select({ id: plans.id }).from(plans).where(eq(plans.number, number)).get();
  return row && findPlan(db, row.id);
}

export const findPlan = (db: Db, id: string): Plan | undefined => byId(db).get({ id });

/** Those of these plans that there are. */
export function listPlans(db: Db, ids: readonly string[]): Plan[] {
  if (ids.length === 0) return [];
  return db
    .select(columns)
    .from(plans)
    .where(sql`${plans.id} in ${among(ids)}`)
    .all();
}

const isMember = sql`exists (select 1 from ${planMembers} where ${planMembers.planId} = ${plans.id} and ${planMembers.userId} = ${sql.placeholder("userId")})`;

const ofTeam = prepared((db) => db.select(columns).from(plans).where(isMember).orderBy(desc(plans.savedAt)).prepare());

/** Plans the person is on the team of, newest change first. Plans in the bin are listed apart. */
export const listTeamPlans = (db: Db, userId: string): Plan[] => ofTeam(db).all({ userId });

const ofOthers = prepared((db) => {
  const nearby = or(
    eq(plans.cityId, sql.placeholder("cityId")),
    eq(plans.visibility, "network"),
    eq(plans.joint, "looking"),
  );
  return db
    .select(columns)
    .from(plans)
    .where(and(isNull(plans.binnedAt), nearby, sql`not ${isMember}`))
    .orderBy(desc(plans.savedAt))
    .limit(sql.placeholder("limit"))
    .prepare();
});

/** Plans outside the bin that may concern a reader who is not on their team: rights are decided by the use case. */
export const listOthersPlans = (db: Db, userId: string, cityId: string | null, limit: number): Plan[] =>
  ofOthers(db).all({ userId, cityId, limit });

/** All plans outside the bin, for coordinators. */
export function listAllPlans(db: Db, limit: number): Plan[] {
  return db.select(columns).from(plans).where(isNull(plans.binnedAt)).orderBy(desc(plans.savedAt)).limit(limit).all();
}

export type NewPlan = Omit<
  Plan,
  "number" | "team" | "version" | "answersVersion" | "revision" | "stoppedFrom" | "notReviewed" | "binnedAt"
>;

/** Inserts a plan with the next free number; returns the number. */
export function insertPlan(db: Db, plan: NewPlan, ownerId: string): number {
  const last =
    db
      .select({ number: max(plans.number) })
      .from(plans)
      .get()?.number ?? 0;
  db.insert(plans)
    .values({ ...plan, themes: [...plan.themes], number: last + 1, createdBy: ownerId })
    .run();
  insertMember(db, plan.id, ownerId, "owner", plan.createdAt);
  return last + 1;
}

export function insertMember(db: Db, planId: string, userId: string, role: TeamRole, at: Date): void {
  db.insert(planMembers)
    .values({ planId, userId, role, addedAt: at })
    .onConflictDoUpdate({ target: [planMembers.planId, planMembers.userId], set: { role } })
    .run();
}

export function deleteMember(db: Db, planId: string, userId: string): void {
  db.delete(planMembers)
    .where(and(eq(planMembers.planId, planId), eq(planMembers.userId, userId)))
    .run();
}

export interface StateChange {
  state: State;
  stoppedFrom?: State | null;
  revision?: number;
  binnedAt?: Date | null;
  notReviewed?: boolean;
  seenVersion: number;
}

/** False when the plan is no longer at the version the person was shown. */
export function updateState(db: Db, planId: string, { seenVersion, ...change }: StateChange): boolean {
  const { changes } = db
    .update(plans)
    .set({ ...change, version: seenVersion + 1 })
    .where(and(eq(plans.id, planId), eq(plans.version, seenVersion)))
    .run();
  return changes === 1;
}

/** The number of the revision that is being written from now on. */
export function updateRevision(db: Db, planId: string, revision: number): void {
  db.update(plans).set({ revision }).where(eq(plans.id, planId)).run();
}

/** False when the plan is no longer at the version the person was shown. */
export function updateFormVersion(
  db: Db,
  planId: string,
  { formVersion, seenVersion }: { formVersion: string; seenVersion: number },
): boolean {
  const { changes } = db
    .update(plans)
    .set({ formVersion, version: seenVersion + 1 })
    .where(and(eq(plans.id, planId), eq(plans.version, seenVersion)))
    .run();
  return changes === 1;
}

/** What of the answers is listed, filtered or shared, kept beside them in the same transaction. */
export type PlanFacts = Pick<
  Plan,
  "title" | "language" | "track" | "visibility" | "joint" | "object" | "noticeOn" | "unitId"
> & {
  themes: string[];
};

const factsOfPlan = prepared((db) =>
  db.$client.prepare(
    `update plans set title = @title, language = @language, track = @track, visibility = @visibility, joint = @joint,
       themes = @themes, object = @object, notice_on = @noticeOn, unit_id = @unitId, saved_at = @savedAt
     where id = @id`,
  ),
);

const savedAtOfPlan = prepared((db) => db.$client.prepare("update plans set saved_at = ? where id = ?"));

/** Of a save from which nothing else follows. */
export const updateSavedAt = (db: Db, id: string, at: Date): unknown => savedAtOfPlan(db).run(at.getTime(), id);

export function updatePlanFacts(db: Db, id: string, facts: PlanFacts, at: Date): void {
  factsOfPlan(db).run({ ...facts, themes: JSON.stringify(facts.themes), id, savedAt: at.getTime() });
}

/** Plans in the bin; given an instant, those that have been there since before it. */
export const listBinned = (db: Db, before?: Date): string[] =>
  db
    .select({ id: plans.id })
    .from(plans)
    .where(before ? sql`${plans.binnedAt} < ${before.getTime()}` : sql`${plans.binnedAt} is not null`)
    .all()
    .map(({ id }) => id);

export function deletePlan(db: Db, id: string): void {
  db.delete(plans).where(eq(plans.id, id)).run();
}

/** Names of plans by id, for answers that refer to them. */
export function listPlanNames(db: Db, ids: readonly string[]): { id: string; number: number; title: string }[] {
  if (ids.length === 0) return [];
  return db
    .select({ id: plans.id, number: plans.number, title: plans.title })
    .from(plans)
    .where(sql`${plans.id} in ${among(ids)}`)
    .orderBy(asc(plans.number))
    .all();
}

/** Which of these plans have somebody of the given people on their team. */
export function listSharedPlans(db: Db, planIds: readonly string[], people: readonly string[]): string[] {
  if (planIds.length === 0) return [];
  return db
    .selectDistinct({ id: planMembers.planId })
    .from(planMembers)
    .where(and(sql`${planMembers.planId} in ${among(planIds)}`, sql`${planMembers.userId} in ${among(people)}`))
    .all()
    .map(({ id }) => id);
}
