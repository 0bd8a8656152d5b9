import { sql } from "drizzle-orm";
import type { Move, State } from "~/domain/case/moves.ts";
import type { Lang } from "~/domain/lang.ts";
import { among } from "../among.ts";
import type { Db } from "../connection.ts";
import { prepared } from "../prepared.ts";
import { waitingReviews } from "./review-queue.ts";

/** One line of what is counted: `db/schema/tallies.ts` says what its key is. What experts gave has no month: it is summed. */
export type Tally = { month: string; count: number } & (
  | { kind: "begun" | "decision" | "given"; key: string }
  | { kind: "move"; key: Move }
  | { kind: "notice"; key: State }
);

/** One row for each kind and month: what is counted in it comes as one text, which is read faster than its many rows. */
const talliesSince = prepared((db) =>
  db.$client
    .prepare<[{ first: string }], [kind: string, month: string, counts: string]>(
      `select kind, month, json_group_object(key, count) from tallies
         where kind in ('begun', 'move', 'decision') and month >= @first and count > 0 group by kind, month
       union all select kind, month, json_group_object(key, count) from tallies
         where kind = 'notice' and count > 0 group by month
       union all select 'given', '', json_group_object(key, count) from
         (select key, sum(count) as count from tallies where kind = 'given' and month >= @first group by key)`,
    )
    .raw(),
);

/** All that happened since the month, and all that is planned, whenever. */
export const listTallies = (db: Db, first: string): Tally[] =>
  talliesSince(db)
    .all({ first })
    .flatMap(([kind, month, counts]) =>
      Object.entries(JSON.parse(counts)).map(([key, count]) => ({ kind, month, key, count }) as Tally),
    );

export interface CountedPlans {
  cityId: string;
  state: State;
  themes: readonly string[];
  count: number;
}

/** How many plans there are of each city, state and set of themes. */
export function listPlanCounts(db: Db): CountedPlans[] {
  const rows = db.all<Omit<CountedPlans, "themes"> & { themes: string }>(
    sql`select city_id as cityId, state, themes, count from plan_counts where count > 0`,
  );
  // The same few sets of themes stand in every city and state.
  const read = new Map<string, readonly string[]>();
  for (const { themes } of rows) if (!read.has(themes)) read.set(themes, JSON.parse(themes));
  return rows.map((row) => ({ ...row, themes: read.get(row.themes) ?? [] }));
}

export interface ExpertLoad {
  id: string;
  name: string;
  waiting: number;
  late: number;
  nextDue: string | null;
}

/** Experts whose accounts are open, with what waits for them. */
export const listExpertLoads = (db: Db, today: string): ExpertLoad[] =>
  db.all<ExpertLoad>(sql`select users.id as id, users.name as name, count(reviews.due_on) as waiting,
      coalesce(sum(reviews.due_on < ${today}), 0) as late, min(reviews.due_on) as nextDue
    from user_roles join users on users.id = user_roles.user_id and users.closed_at is null
    left join reviews on reviews.expert_id = users.id and ${waitingReviews}
    where user_roles.role = 'expert' group by users.id order by waiting desc, users.name, users.id`);

export interface LateReview {
  planId: string;
  number: number;
  title: string;
  language: Lang;
  cityId: string;
  expertName: string;
  dueOn: string;
}

/** Reviews that wait past their due date, the latest first. */
export const listLateReviews = (db: Db, today: string, limit: number): LateReview[] =>
  db.all<LateReview>(sql`select plans.id as planId, plans.number as number, plans.title as title,
      plans.language as language, plans.city_id as cityId, users.name as expertName, late.due_on as dueOn
    from (select reviews.id, plan_id, expert_id, due_on from reviews join plans on plans.id = plan_id
      where ${waitingReviews} and due_on < ${today} and plans.binned_at is null
      order by due_on, plan_id, expert_id limit ${limit}) as late
    join plans on plans.id = late.plan_id join users on users.id = late.expert_id
    order by late.due_on, plans.number, users.name`);

export interface PlannedNotice {
  planId: string;
  number: number;
  title: string;
  language: Lang;
  cityId: string;
  state: State;
  themes: readonly string[];
  noticeOn: string;
}

/** What is planned to be tendered from a day on, the next first. Only what coordinators see of any plan. */
export const listPlannedNotices = (db: Db, from: string, states: readonly State[], limit: number): PlannedNotice[] =>
  db
    .all<Omit<PlannedNotice, "themes"> & { themes: string }>(
      sql`select id as planId, number, title, language, city_id as cityId, state, themes, notice_on as noticeOn
        from plans where binned_at is null and notice_on is not null and notice_on >= ${from}
          and state in ${among(states)}
        order by notice_on, number limit ${limit}`,
    )
    .map((row) => ({ ...row, themes: JSON.parse(row.themes) }));
