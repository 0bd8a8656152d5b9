import { and, asc, desc, eq, isNotNull, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import { type Inquiry, type Shown, type Side, stateAfter } from "~/domain/case/inquiry.ts";
import type { Lang } from "~/domain/lang.ts";
import { among } from "../among.ts";
import type { Db } from "../connection.ts";
import { userRoles, users } from "../schema/accounts.ts";
import { examples } from "../schema/examples.ts";
import { inquiries, inquiryTurns } from "../schema/inquiries.ts";
import { units } from "../schema/network.ts";
import { planMembers } from "../schema/plans.ts";
import { listCoordinators, type MailReader } from "./mail-readers.ts";

type Row = typeof inquiries.$inferSelect;

function toInquiry({ shownQuestion, shownAnswer, shownAt, ...row }: Row): Inquiry {
  const shown: Shown | null = shownAt && { question: shownQuestion ?? "", answer: shownAnswer ?? "", at: shownAt };
  return { ...row, shown };
}

export function findInquiry(db: Db, id: string): Inquiry | undefined {
  const row = db.select().from(inquiries).where(eq(inquiries.id, id)).get();
  return row && toInquiry(row);
}

type NewInquiry = Omit<Inquiry, "shown" | "state" | "handedTo" | "asker" | "lastAt">;

export const insertInquiry = (db: Db, inquiry: NewInquiry): boolean =>
  db
    .insert(inquiries)
    .values({ ...inquiry, asker: inquiry.askedBy, lastAt: inquiry.at })
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

export function updateInquiry(db: Db, id: string, set: Partial<Pick<Inquiry, "state" | "handedTo" | "asker">>): void {
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

/** What these examples show, the newest first. */
export const listShown = (db: Db, exampleIds: readonly string[]): Inquiry[] =>
  db
    .select()
    .from(inquiries)
    .where(and(sql`${inquiries.exampleId} in ${among(exampleIds)}`, isNotNull(inquiries.shownAt)))
    .orderBy(desc(inquiries.shownAt))
    .all()
    .map(toInquiry);

const listWhere = (db: Db, where: SQL | undefined): Inquiry[] =>
  db.select().from(inquiries).where(where).orderBy(desc(inquiries.lastAt)).all().map(toInquiry);

/** What the person asked or took over from somebody who asked. */
export const listAskedBy = (db: Db, userId: string): Inquiry[] => listWhere(db, eq(inquiries.asker, userId));

/** Those that a person might answer or keep; whether they may is decided one by one. */
export const listAskedOf = (
  db: Db,
  { id, cityId, isKeeper }: { id: string; cityId: string | null; isKeeper: boolean },
) =>
  listWhere(
    db,
    and(
      ne(inquiries.asker, id),
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

/** The owners of the plans that became these examples. */
export const listExampleOwners = (db: Db, exampleIds: readonly string[]): (MailReader & { exampleId: string })[] =>
  db
    .select({ ...reader, exampleId: examples.id })
    .from(examples)
    .innerJoin(planMembers, and(eq(planMembers.planId, examples.planId), eq(planMembers.role, "owner")))
    .innerJoin(users, and(eq(users.id, planMembers.userId), isNull(users.closedAt)))
    .where(sql`${examples.id} in ${among(exampleIds)}`)
    .all();

/** People of cities whose accounts are open: their leads, and those who work in one of the units. */
const listOfCities = (db: Db, cityIds: readonly string[], unitIds: readonly string[]) =>
  db
    .selectDistinct({ ...reader, cityId: units.cityId, unitId: units.id, role: userRoles.role })
    .from(users)
    .innerJoin(units, eq(units.id, users.unitId))
    .innerJoin(userRoles, eq(userRoles.userId, users.id))
    .where(
      and(
        isNull(users.closedAt),
        or(
          and(sql`${units.cityId} in ${among(cityIds)}`, eq(userRoles.role, "city-lead")),
          and(sql`${users.unitId} in ${among(unitIds)}`, eq(userRoles.role, "officer")),
        ),
      ),
    )
    .all();

/** People by id whose accounts are open, with the city that they work in now. */
const listNamed = (db: Db, ids: readonly string[]) =>
  db
    .select({ ...reader, cityId: units.cityId })
    .from(users)
    .innerJoin(units, eq(units.id, users.unitId))
    .where(and(isNull(users.closedAt), sql`${users.id} in ${among(ids)}`))
    .all();

type Addressed = Pick<Inquiry, "cityId" | "unitId" | "exampleId" | "handedTo">;

/**
 * Who may answer each: of an example made from a plan its owners, else the leads of the city and the people of the unit; with
 * them whoever was named to, while of the city. Where nobody is left, the coordinators, so that no question waits for nobody.
 */
export function answerersOfEach<Asked extends Addressed>(db: Db, asked: readonly Asked[]): Map<Asked, MailReader[]> {
  const all = (key: keyof Addressed) => [...new Set(asked.flatMap((one) => one[key] ?? []))];
  const named = listNamed(db, all("handedTo"));
  const owners = listExampleOwners(db, all("exampleId"));
  const ofCities = listOfCities(db, all("cityId"), all("unitId"));
  const coordinators = listCoordinators(db);
  const answerersOf = ({ cityId, unitId, exampleId, handedTo }: Addressed): MailReader[] => {
    const own = owners.filter((one) => one.exampleId === exampleId);
    const ofCity = ofCities.filter((one) => (one.role === "officer" ? one.unitId === unitId : one.cityId === cityId));
    const found = [
      ...named.filter((one) => one.id === handedTo && one.cityId === cityId),
      ...(own.length > 0 ? own : ofCity),
    ].map(({ id, email, language }): MailReader => ({ id, email, language }));
    return found.length > 0 ? [...new Map(found.map((one) => [one.id, one])).values()] : coordinators;
  };
  return new Map(asked.map((one) => [one, answerersOf(one)]));
}

export const listAnswerers = (db: Db, asked: Addressed): MailReader[] => answerersOfEach(db, [asked]).get(asked) ?? [];
