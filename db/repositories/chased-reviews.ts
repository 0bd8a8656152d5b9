import { sql } from "drizzle-orm";
import type { State } from "~/domain/case/moves.ts";
import type { Lang } from "~/domain/lang.ts";
import { among } from "../among.ts";
import type { Db } from "../connection.ts";
import { waitingReviews } from "./review-queue.ts";

/** A plan with the reviews of its round that are not given. */
export interface ChasedPlan {
  id: string;
  number: number;
  title: string;
  language: Lang;
  state: State;
  waiting: readonly { id: string; expertId: string; expertName: string; dueOn: string; version: number }[];
}

/** Those of these plans that are not in the bin, each with what is still waited for: one statement for all. */
export const listChasedPlans = (db: Db, ids: readonly string[]): ChasedPlan[] =>
  db
    .all<Omit<ChasedPlan, "waiting"> & { waiting: string }>(
      sql`select plans.id as id, number, title, plans.language as language, plans.state as state,
        (select json_group_array(json_object('id', reviews.id, 'expertId', expert_id, 'expertName', users.name,
            'dueOn', due_on, 'version', reviews.version))
          from reviews join users on users.id = expert_id
          where plan_id = plans.id and reviews.revision = plans.revision
            and ${waitingReviews}) as waiting
        from plans where binned_at is null and plans.id in ${among(ids)} order by number`,
    )
    .map((row) => ({ ...row, waiting: JSON.parse(row.waiting) }));

/** Gives these reviews another due date. */
export function updateDueDates(db: Db, reviewIds: readonly string[], dueOn: string): void {
  db.run(sql`update reviews set due_on = ${dueOn}, version = version + 1 where id in ${among(reviewIds)}`);
}
