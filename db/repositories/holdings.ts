import { and, asc, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import type { TeamRole } from "~/domain/case/plan.ts";
import type { Lang, Text } from "~/domain/lang.ts";
import type { Db } from "../connection.ts";
import { userRoles, users } from "../schema/accounts.ts";
import { examples } from "../schema/examples.ts";
import { inquiries } from "../schema/inquiries.ts";
import { units } from "../schema/network.ts";
import { planMembers, plans, threadMessages, threads } from "../schema/plans.ts";
import { reviews } from "../schema/reviews.ts";
import { waitingReviews } from "./review-queue.ts";

// What a person holds, for the day they leave.

interface PlanHeld {
  id: string;
  number: number;
  title: string;
  language: Lang;
}

const planColumns = { id: plans.id, number: plans.number, title: plans.title, language: plans.language };

export interface TeamHeld extends PlanHeld {
  cityId: string;
  role: TeamRole;
  version: number;
  isBinned: boolean;
}

/** Every team the person is of, plans in the bin included. */
export const listTeamsHeld = (db: Db, userId: string): TeamHeld[] =>
  db
    .select({
      ...planColumns,
      cityId: plans.cityId,
      role: planMembers.role,
      version: plans.version,
      isBinned: sql<boolean>`${plans.binnedAt} is not null`.mapWith(Boolean),
    })
    .from(planMembers)
    .innerJoin(plans, eq(plans.id, planMembers.planId))
    .where(eq(planMembers.userId, userId))
    .orderBy(asc(plans.number))
    .all();

export interface ReviewHeld {
  id: string;
  version: number;
  plan: PlanHeld;
}

/** Reviews that wait for the person. */
export const listReviewsHeld = (db: Db, userId: string): ReviewHeld[] =>
  db
    .select({ id: reviews.id, version: reviews.version, plan: planColumns })
    .from(reviews)
    .innerJoin(plans, eq(plans.id, reviews.planId))
    .where(and(eq(reviews.expertId, userId), waitingReviews))
    .orderBy(asc(plans.number), asc(reviews.id))
    .all();

export interface TodoHeld {
  id: string;
  /** The message that it began with. */
  text: string;
  dueOn: string | null;
  plan: PlanHeld;
}

/** What the person should do and has not done. */
export const listTodosHeld = (db: Db, userId: string): TodoHeld[] =>
  db
    .select({
      id: threads.id,
      plan: planColumns,
      dueOn: threads.dueOn,
      text: sql<string>`coalesce((select ${threadMessages.text} from ${threadMessages} where ${threadMessages.threadId} = ${threads.id}
        order by ${threadMessages.number} limit 1), '')`,
    })
    .from(threads)
    .innerJoin(plans, eq(plans.id, threads.planId))
    .where(and(eq(threads.assignedTo, userId), isNull(threads.resolvedAt)))
    .orderBy(asc(plans.number), asc(threads.id))
    .all();

/** Examples from public sources that the person looks after; those of plans go with the plan. */
export const listExamplesHeld = (db: Db, userId: string): { id: string; title: Text }[] =>
  db
    .select({ id: examples.id, content: examples.content })
    .from(examples)
    .where(
      and(
        eq(examples.proposedBy, userId),
        eq(examples.origin, "source"),
        inArray(examples.stage, ["draft", "proposed", "published"]),
      ),
    )
    .orderBy(asc(examples.id))
    .all()
    .map(({ id, content }) => ({ id, title: content.title }));

export function updateKeeper(db: Db, exampleIds: readonly string[], keeper: string): void {
  db.update(examples)
    .set({ proposedBy: keeper })
    .where(inArray(examples.id, [...exampleIds]))
    .run();
}

/** Questions of other cities that were handed to the person and wait for an answer. */
export const listQuestionsHeld = (db: Db, userId: string): { id: string; subject: string }[] =>
  db
    .select({ id: inquiries.id, subject: inquiries.subject })
    .from(inquiries)
    .where(and(eq(inquiries.handedTo, userId), eq(inquiries.state, "open")))
    .orderBy(asc(inquiries.at))
    .all();

/** Questions to other cities whose answers the person waits for or has not yet said to be enough. */
export const listAskedHeld = (db: Db, userId: string): { id: string; subject: string; cityId: string }[] =>
  db
    .select({ id: inquiries.id, subject: inquiries.subject, cityId: inquiries.askedByCity })
    .from(inquiries)
    .where(and(eq(inquiries.asker, userId), ne(inquiries.state, "closed")))
    .orderBy(asc(inquiries.at))
    .all();

/** Gives every question that was handed to the person to another of the city, or back to the city as a whole. */
export function updateQuestionsHeld(db: Db, userId: string, to: string | null): void {
  db.update(inquiries).set({ handedTo: to }).where(eq(inquiries.handedTo, userId)).run();
}

/** Others who hold the same role and whose accounts are open; of a city, or of all. */
export const listOthersInRole = (
  db: Db,
  role: "coordinator" | "city-lead",
  { not, cityId }: { not: string; cityId?: string },
): { id: string; name: string }[] =>
  db
    .select({ id: users.id, name: users.name })
    .from(users)
    .innerJoin(userRoles, and(eq(userRoles.userId, users.id), eq(userRoles.role, role)))
    .leftJoin(units, eq(units.id, users.unitId))
    .where(and(isNull(users.closedAt), ne(users.id, not), cityId === undefined ? undefined : eq(units.cityId, cityId)))
    .orderBy(asc(users.name))
    .all();
