import { and, asc, between, count, desc, eq, inArray, isNotNull, isNull, max, type SQL, sql } from "drizzle-orm";
import type { Audience } from "~/domain/case/talk.ts";
import type { Db } from "../connection.ts";
import { prepared } from "../prepared.ts";
import { users } from "../schema/accounts.ts";
import { planMembers, plans, threadMessages, threads } from "../schema/plans.ts";

export interface Thread {
  id: string;
  planId: string;
  step: string;
  question: string;
  audience: Audience;
  assignedTo: string | null;
  dueOn: string | null;
  resolvedAt: Date | null;
  resolvedBy: string | null;
  lastAt: Date;
}

export interface Message {
  number: number;
  threadId: string;
  text: string;
  mentions: string[];
  by: string;
  byName: string;
  at: Date;
}

export interface ThreadFilter {
  audiences: readonly Audience[];
  state?: "open" | "resolved" | undefined;
  question?: string | undefined;
  step?: string | undefined;
}

const conditionsOf = (planId: string, { audiences, state, question, step }: ThreadFilter): SQL | undefined =>
  and(
    eq(threads.planId, planId),
    inArray(threads.audience, [...audiences]),
    state && (state === "open" ? isNull(threads.resolvedAt) : isNotNull(threads.resolvedAt)),
    question === undefined ? undefined : eq(threads.question, question),
    step === undefined ? undefined : eq(threads.step, step),
  );

/** Threads of a plan, the latest message first, a page at a time. */
export const listThreads = (
  db: Db,
  planId: string,
  filter: ThreadFilter,
  { offset, limit }: { offset: number; limit: number },
): Thread[] =>
  db
    .select()
    .from(threads)
    .where(conditionsOf(planId, filter))
    .orderBy(desc(threads.lastAt), asc(threads.id))
    .limit(limit)
    .offset(offset)
    .all();

export const countThreads = (db: Db, planId: string, filter: ThreadFilter): number =>
  db.select({ count: count() }).from(threads).where(conditionsOf(planId, filter)).get()?.count ?? 0;

export const findThread = (db: Db, id: string): Thread | undefined =>
  db.select().from(threads).where(eq(threads.id, id)).get();

/** SQLite takes the other columns of a group from the row that has its greatest value (lang_select.html, "bare columns"). */
const openByQuestion = prepared((db) =>
  db
    .select({ id: threads.id, question: threads.question, open: count(), lastAt: max(threads.lastAt) })
    .from(threads)
    .where(
      and(
        eq(threads.planId, sql.placeholder("planId")),
        eq(threads.step, sql.placeholder("step")),
        isNull(threads.resolvedAt),
      ),
    )
    .groupBy(threads.question)
    .prepare(),
);

/** Of each question of a step that has open threads, whoever reads them: how many, and the one with the latest message. */
export const listOpenByQuestion = (
  db: Db,
  planId: string,
  step: string,
): { id: string; question: string; open: number }[] => openByQuestion(db).all({ planId, step });

const messageColumns = {
  number: threadMessages.number,
  threadId: threadMessages.threadId,
  text: threadMessages.text,
  mentions: threadMessages.mentions,
  by: threadMessages.by,
  byName: users.name,
  at: threadMessages.at,
};

/** Messages of a thread, oldest first, a page at a time. */
export const listMessages = (db: Db, threadId: string, offset: number, limit: number): Message[] =>
  db
    .select(messageColumns)
    .from(threadMessages)
    .innerJoin(users, eq(users.id, threadMessages.by))
    .where(eq(threadMessages.threadId, threadId))
    .orderBy(asc(threadMessages.number))
    .limit(limit)
    .offset(offset)
    .all();

const ends = prepared((db) => {
  const ends = db
    .select({
      first: sql<number>`min(${threadMessages.number})`.as("first"),
      last: sql<number>`max(${threadMessages.number})`.as("last"),
      count: count().as("count"),
    })
    .from(threadMessages)
    .where(sql`${threadMessages.threadId} in (select value from json_each(${sql.placeholder("threads")}))`)
    .groupBy(threadMessages.threadId)
    .as("ends");
  return db
    .select({ ...messageColumns, count: ends.count, isFirst: sql<number>`${threadMessages.number} = ${ends.first}` })
    .from(ends)
    .innerJoin(threadMessages, sql`${threadMessages.number} in (${ends.first}, ${ends.last})`)
    .innerJoin(users, eq(users.id, threadMessages.by))
    .orderBy(asc(threadMessages.number))
    .prepare();
});

/** How many messages each of these threads has, with its first and its last. */
export function listEnds(
  db: Db,
  threadIds: readonly string[],
): ReadonlyMap<string, { count: number; first: Message; last: Message }> {
  if (threadIds.length === 0) return new Map();
  const rows = ends(db).all({ threads: JSON.stringify(threadIds) });
  const found = new Map<string, { count: number; first: Message; last: Message }>();
  for (const { count: all, isFirst, ...message } of rows) {
    const known = found.get(message.threadId);
    if (isFirst || !known) found.set(message.threadId, { count: all, first: message, last: message });
    else known.last = message;
  }
  return found;
}

export const countMessages = (db: Db, threadId: string): number =>
  db.select({ count: count() }).from(threadMessages).where(eq(threadMessages.threadId, threadId)).get()?.count ?? 0;

export const findMessageText = (db: Db, id: string): string | undefined =>
  db.select({ text: threadMessages.text }).from(threadMessages).where(eq(threadMessages.id, id)).get()?.text;

/** Everybody who wrote in a thread. */
export const listWriters = (db: Db, threadId: string): string[] =>
  db
    .selectDistinct({ by: threadMessages.by })
    .from(threadMessages)
    .where(eq(threadMessages.threadId, threadId))
    .all()
    .map(({ by }) => by);

export function insertThread(db: Db, thread: Omit<Thread, "resolvedAt" | "resolvedBy">): void {
  db.insert(threads).values(thread).run();
}

export function insertMessage(
  db: Db,
  message: { id: string } & Pick<Message, "threadId" | "text" | "mentions" | "by" | "at">,
): void {
  db.insert(threadMessages).values(message).run();
  db.update(threads).set({ lastAt: message.at }).where(eq(threads.id, message.threadId)).run();
}

export function updateTask(db: Db, id: string, task: Pick<Thread, "assignedTo" | "dueOn">): void {
  db.update(threads).set(task).where(eq(threads.id, id)).run();
}

export function updateResolved(db: Db, id: string, by: string | null, at: Date | null): void {
  db.update(threads).set({ resolvedAt: at, resolvedBy: by }).where(eq(threads.id, id)).run();
}

export interface Todo {
  id: string;
  planId: string;
  planNumber: number;
  planTitle: string;
  planLanguage: "fi" | "sv" | "en";
  formVersion: string;
  step: string;
  question: string;
  dueOn: string | null;
  assignedTo: string;
  assignedName: string;
  /** False of who has left the team: somebody else has to do it. */
  isOfTeam: boolean;
  text: string;
  /** The address of who began the thread; null where that account is closed. */
  askedBy: string | null;
}

/** To-dos of a plan, of a person's own teams, or of all who should have done something between two days. */
type TodosOf = { planId: string } | { person: string } | { dueFrom: string; dueTo: string };

function isTodoOf(of: TodosOf): SQL | undefined {
  if ("planId" in of) return eq(threads.planId, of.planId);
  return "person" in of ? eq(threads.assignedTo, of.person) : between(threads.dueOn, of.dueFrom, of.dueTo);
}

/** Open threads that somebody should do something about, the most urgent first. */
export function listTodos(db: Db, of: TodosOf, limit: number): Todo[] {
  return (
    db
      .select({
        id: threads.id,
        planId: plans.id,
        planNumber: plans.number,
        planTitle: plans.title,
        planLanguage: plans.language,
        formVersion: plans.formVersion,
        step: threads.step,
        question: threads.question,
        dueOn: threads.dueOn,
        assignedTo: users.id,
        assignedName: users.name,
        isOfTeam: sql<boolean>`${planMembers.userId} is not null`.mapWith(Boolean),
        text: sql<string>`(select ${threadMessages.text} from ${threadMessages} where ${threadMessages.threadId} = ${threads.id}
        order by ${threadMessages.number} limit 1)`,
        askedBy: sql<string | null>`(select "asker"."email" from ${users} "asker" where "asker"."closed_at" is null
        and "asker"."id" = (select ${threadMessages.by} from ${threadMessages} where ${threadMessages.threadId} = ${threads.id}
        order by ${threadMessages.number} limit 1))`,
      })
      .from(threads)
      .innerJoin(plans, eq(plans.id, threads.planId))
      .innerJoin(users, eq(users.id, threads.assignedTo))
      .leftJoin(planMembers, and(eq(planMembers.planId, plans.id), eq(planMembers.userId, users.id)))
      // Who has left the team has nothing to do there any more; the team still sees it as not done.
      .where(
        and(
          isTodoOf(of),
          isNull(threads.resolvedAt),
          isNull(plans.binnedAt),
          "planId" in of ? undefined : isNotNull(planMembers.userId),
        ),
      )
      .orderBy(sql`${threads.dueOn} is null`, asc(threads.dueOn), asc(threads.lastAt))
      .limit(limit)
      .all()
  );
}
