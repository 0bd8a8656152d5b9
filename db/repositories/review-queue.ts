import { type SQL, sql } from "drizzle-orm";
import { type State, states } from "~/domain/case/moves.ts";
import type { ReviewState } from "~/domain/case/review-moves.ts";
import type { Lang } from "~/domain/lang.ts";
import type { Db } from "../connection.ts";

export interface QueueFilter {
  states: readonly State[];
  cityId?: string | undefined;
  theme?: string | undefined;
  /** Only plans with a review whose due date has passed. */
  isLate: boolean;
}

export interface QueuedPlan {
  id: string;
  number: number;
  title: string;
  language: Lang;
  state: State;
  cityId: string;
  themes: readonly string[];
  revision: number;
  notReviewed: boolean;
  savedAt: Date;
  /** When the revision at hand was sent; null for one that is being written. */
  submittedAt: Date | null;
  /** The owner asks that the plan be opened again. */
  reopenAsked: boolean;
  reviews: readonly { expertName: string; state: ReviewState; dueOn: string }[];
}

interface Row
  extends Omit<QueuedPlan, "themes" | "notReviewed" | "savedAt" | "submittedAt" | "reopenAsked" | "reviews"> {
  themes: string;
  notReviewed: number;
  savedAt: number;
  submittedAt: number | null;
  reopenAsked: number;
  reviews: string;
}

/** Reviews that are not given yet, in a statement that names their table `reviews`. */
export const waitingReviews = sql`reviews.state in ('assigned', 'open', 'started')`;

function conditions({ cityId, theme, isLate }: QueueFilter, today: string): SQL {
  const parts = [sql`plans.binned_at is null`];
  if (cityId) parts.push(sql`plans.city_id = ${cityId}`);
  if (theme) parts.push(sql`instr(plans.themes, ${JSON.stringify(theme)}) > 0`);
  if (isLate)
    parts.push(
      sql`plans.id in (select reviews.plan_id from reviews where ${waitingReviews} and reviews.due_on < ${today})`,
    );
  return sql.join(parts, sql` and `);
}

/** What waits longest comes first; of what waits for nobody here, what changed last. */
const oldestFirst: readonly State[] = ["submitted", "in-review"];

export interface QueuePage {
  today: string;
  from: number;
  most: number;
}

/**
 * One page of plans with what the queue says of each. The states are read one by one in the order of the index, so that
 * a page costs the same however many plans there are; pages far down cost more, and nobody turns to them.
 */
export function listQueue(db: Db, filter: QueueFilter, { today, from, most }: QueuePage): QueuedPlan[] {
  const isAscending = filter.states.every((state) => oldestFirst.includes(state));
  const order = isAscending ? sql`asc` : sql`desc`;
  const where = conditions(filter, today);
  const branches = filter.states.map(
    (state) => sql`select * from (select plans.id as id, plans.saved_at as at from plans
      where plans.state = ${state} and ${where} order by plans.saved_at ${order} limit ${from + most})`,
  );
  const picked = sql`select id, at from (${sql.join(branches, sql` union all `)})
    order by at ${order}, id limit ${most} offset ${from}`;
  const rows = db.all<Row>(sql`select plans.id as id, plans.number as number, plans.title as title,
      plans.language as language, plans.state as state, plans.city_id as cityId, plans.themes as themes,
      plans.revision as revision, plans.not_reviewed as notReviewed, plans.saved_at as savedAt,
      (select submitted_at from plan_revisions where plan_id = plans.id and number = plans.revision) as submittedAt,
      exists (select 1 from reopen_requests where plan_id = plans.id) as reopenAsked,
      (select json_group_array(json_object('expertName', users.name, 'state', reviews.state, 'dueOn', reviews.due_on))
        from reviews join users on users.id = reviews.expert_id
        where reviews.plan_id = plans.id and reviews.revision = plans.revision) as reviews
    from (${picked}) as picked join plans on plans.id = picked.id order by picked.at ${order}, plans.id`);
  return rows.map((row) => ({
    ...row,
    themes: JSON.parse(row.themes),
    notReviewed: row.notReviewed === 1,
    savedAt: new Date(row.savedAt),
    submittedAt: row.submittedAt === null ? null : new Date(row.submittedAt),
    reopenAsked: row.reopenAsked === 1,
    reviews: JSON.parse(row.reviews),
  }));
}

export type QueueCounts = Readonly<Record<State, number>> & { readonly late: number };

/** Of plans with a late review few are to be counted: one by one. */
const countLate = (where: SQL): SQL => sql`select plans.state as state, count(*) as count from plans
  where ${where} group by plans.state`;

/** Of all plans the counts are kept. */
function countKept({ cityId, theme }: Pick<QueueFilter, "cityId" | "theme">): SQL {
  const parts = [sql`count > 0`];
  if (cityId) parts.push(sql`city_id = ${cityId}`);
  if (theme) parts.push(sql`instr(themes, ${JSON.stringify(theme)}) > 0`);
  return sql`select state, sum(count) as count from plan_counts where ${sql.join(parts, sql` and `)} group by state`;
}

/** How many plans of each state pass the filter, and how many of all are late: one statement. */
export function countQueue(db: Db, filter: Omit<QueueFilter, "states">, today: string): QueueCounts {
  const late = conditions({ ...filter, states, isLate: true }, today);
  const counted = filter.isLate ? countLate(late) : countKept(filter);
  const rows = db.all<{ state: State | "late"; count: number }>(
    sql`select * from (${counted}) union all select 'late', count(*) from plans where ${late}`,
  );
  const of = (name: State | "late") => rows.find(({ state }) => state === name)?.count ?? 0;
  return {
    draft: of("draft"),
    submitted: of("submitted"),
    "in-review": of("in-review"),
    "changes-asked": of("changes-asked"),
    approved: of("approved"),
    tendering: of("tendering"),
    "in-contract": of("in-contract"),
    completed: of("completed"),
    stopped: of("stopped"),
    late: of("late"),
  };
}
