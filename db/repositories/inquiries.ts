import { and, asc, desc, eq, isNotNull, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import { type Inquiry, type Shown, type Side, stateAfter } from "~/domain/case/inquiry.ts";
import type { Lang } from "~/domain/lang.ts";
import type { Db } from "../connection.ts";
import { userRoles, users } from "../schema/accounts.ts";
import { examples } from "../schema/examples.ts";
import { inquiries, inquiryTurns } from "../schema/inquiries.ts";
import { units } from "../schema/network.ts";
import { planMembers } from "../schema/plans.ts";
import { listCoordinators, listMailReaders, type MailReader } from "./mail-readers.ts";

type Row = typeof inquiries.$inferSelect;

function toInquiry({ shownQuestion, shownAnswer, shownAt, ...row }: Row): Inquiry {
  const shown: Shown | null = shownAt && { question: shownQuestion ?? "", answer: shownAnswer ?? "", at: shownAt };
  return { ...row, shown };
}

export function findInquiry(db: Db, id: string): Inquiry | undefined {
  const row = db.select().from(inquiries).where(eq(inquiries.id, id)).get();
  return row && toInquiry(row);
}

export const insertInquiry = (db: Db, inquiry: Omit<Inquiry, "shown" | "state" | "handedTo" | "lastAt">): boolean =>
  db
    .insert(inquiries)
    .values({ ...inquiry, lastAt: inquiry.at })
    .onConflictDoNothing()
    .run().changes === 1;

export interface Turn {
  id: string;
  side: Side;
  language: Lang;
  text: string;
  by: string;
  at: Date;
}

/** False when it stands there already. The state follows from whose turn it was. */
export function insertTurn(db: Db, inquiryId: string, turn: Turn): boolean {
  const isNew =
    db
      .insert(inquiryTurns)
      .values({ ...turn, inquiryId })
      .onConflictDoNothing()
      .run().changes === 1;
  if (isNew)
    db.update(inquiries)
      .set({ state: stateAfter[turn.side], lastAt: turn.at })
      .where(eq(inquiries.id, inquiryId))
      .run();
  return isNew;
}

export const listTurns = (db: Db, inquiryId: string): (Turn & { byName: string })[] =>
  db
    .select({
      id: inquiryTurns.id,
      side: inquiryTurns.side,
      language: inquiryTurns.language,
      text: inquiryTurns.text,
      by: inquiryTurns.by,
      at: inquiryTurns.at,
      byName: users.name,
    })
    .from(inquiryTurns)
    .innerJoin(users, eq(users.id, inquiryTurns.by))
    .where(eq(inquiryTurns.inquiryId, inquiryId))
    .orderBy(asc(inquiryTurns.number))
    .all();

export function updateInquiry(db: Db, id: string, set: Partial<Pick<Inquiry, "state" | "handedTo">>): void {
  db.update(inquiries).set(set).where(eq(inquiries.id, id)).run();
}

/** Puts question and answer on the page of the example, or takes them off. */
export function updateShown(db: Db, id: string, shown: Shown | null): void {
  const { question = null, answer = null, at = null } = shown ?? {};
  db.update(inquiries)
    .set({ shownQuestion: question, shownAnswer: answer, shownAt: at })
    .where(eq(inquiries.id, id))
    .run();
}

/** What the page of an example shows, the newest first. */
export const listShown = (db: Db, exampleId: string): Inquiry[] =>
  db
    .select()
    .from(inquiries)
    .where(and(eq(inquiries.exampleId, exampleId), isNotNull(inquiries.shownAt)))
    .orderBy(desc(inquiries.shownAt))
    .all()
    .map(toInquiry);

const most = 200;
const listWhere = (db: Db, where: SQL | undefined): Inquiry[] =>
  db.select().from(inquiries).where(where).orderBy(desc(inquiries.lastAt)).limit(most).all().map(toInquiry);

export const listAskedBy = (db: Db, userId: string): Inquiry[] => listWhere(db, eq(inquiries.askedBy, userId));

/** Those that a person might answer or keep; whether they may is decided one by one. */
export const listAskedOf = (
  db: Db,
  { id, cityId, isKeeper }: { id: string; cityId: string | null; isKeeper: boolean },
) =>
  listWhere(
    db,
    and(
      ne(inquiries.askedBy, id),
      or(
        eq(inquiries.handedTo, id),
        cityId === null ? undefined : eq(inquiries.cityId, cityId),
        isKeeper ? sql`true` : undefined,
        sql`${inquiries.exampleId} in (${ownedExamples(db, id)})`,
      ),
    ),
  );

const ownedExamples = (db: Db, userId: string) =>
  db
    .select({ id: examples.id })
    .from(examples)
    .innerJoin(planMembers, eq(planMembers.planId, examples.planId))
    .where(and(eq(planMembers.userId, userId), eq(planMembers.role, "owner")));

const reader = { id: users.id, email: users.email, language: users.language };

/** The owners of the plan that became the example. */
export const listExampleOwners = (db: Db, exampleId: string): MailReader[] =>
  db
    .select(reader)
    .from(examples)
    .innerJoin(planMembers, and(eq(planMembers.planId, examples.planId), eq(planMembers.role, "owner")))
    .innerJoin(users, and(eq(users.id, planMembers.userId), isNull(users.closedAt)))
    .where(eq(examples.id, exampleId))
    .all();

/** People of a city whose accounts are open: its leads, and those who work in a unit. */
const listOfCity = (db: Db, cityId: string, unitId: string | null): MailReader[] =>
  db
    .selectDistinct(reader)
    .from(users)
    .innerJoin(units, eq(units.id, users.unitId))
    .innerJoin(userRoles, eq(userRoles.userId, users.id))
    .where(
      and(
        isNull(users.closedAt),
        or(
          and(eq(units.cityId, cityId), eq(userRoles.role, "city-lead")),
          unitId === null ? undefined : and(eq(users.unitId, unitId), eq(userRoles.role, "officer")),
        ),
      ),
    )
    .all();

/**
 * Who may answer: of an example made from a plan its owners, else the leads of the city and the people of the unit; with
 * them whoever was named to. Where nobody is left, the coordinators, so that no question waits for nobody.
 */
export function listAnswerers(
  db: Db,
  { cityId, unitId, exampleId, handedTo }: Pick<Inquiry, "cityId" | "unitId" | "exampleId" | "handedTo">,
): MailReader[] {
  const named = handedTo === null ? [] : listMailReaders(db, [handedTo]);
  const owners = exampleId === null ? [] : listExampleOwners(db, exampleId);
  const usual = owners.length > 0 ? owners : listOfCity(db, cityId, unitId);
  const found = [...named, ...usual.filter(({ id }) => id !== handedTo)];
  return found.length > 0 ? found : listCoordinators(db);
}
