import { and, asc, desc, eq, inArray, max, sql } from "drizzle-orm";
import type { NetworkFact } from "~/domain/network-fact.ts";
import type { Db } from "../connection.ts";
import { prepared } from "../prepared.ts";
import { users } from "../schema/accounts.ts";
import { networkConfirmations, networkFacts } from "../schema/network-facts.ts";

type Row = typeof networkFacts.$inferSelect;
const toFact = ({ isCurrent: _, ...fact }: Row): NetworkFact => fact;

/** What is true now of some subjects, or of all, in the order of their pages. Those that were removed are for their keepers. */
export const listFacts = (db: Db, subjects?: readonly string[], { removed = false } = {}): NetworkFact[] =>
  db
    .select()
    .from(networkFacts)
    .where(
      and(
        eq(networkFacts.isCurrent, true),
        subjects ? inArray(networkFacts.subject, [...subjects]) : undefined,
        removed ? undefined : eq(networkFacts.isRemoved, false),
      ),
    )
    .orderBy(asc(networkFacts.subject), asc(networkFacts.place), asc(networkFacts.id))
    .all()
    .map(toFact);

export function findFact(db: Db, id: string): NetworkFact | undefined {
  const row = db
    .select()
    .from(networkFacts)
    .where(and(eq(networkFacts.id, id), eq(networkFacts.isCurrent, true)))
    .get();
  return row && toFact(row);
}

/** All versions of a fact with who wrote them, the newest first. */
export const listFactVersions = (db: Db, id: string): (NetworkFact & { byName: string | null })[] =>
  db
    .select({ fact: networkFacts, byName: users.name })
    .from(networkFacts)
    .leftJoin(users, eq(users.id, networkFacts.by))
    .where(eq(networkFacts.id, id))
    .orderBy(desc(networkFacts.version))
    .all()
    .map(({ fact, byName }) => ({ ...toFact(fact), byName }));

/** Where the next of a subject stands. */
export const nextPlace = (db: Db, subject: string): number =>
  (db
    .select({ last: max(networkFacts.place) })
    .from(networkFacts)
    .where(eq(networkFacts.subject, subject))
    .get()?.last ?? 0) + 1;

/** Adds facts that are not there yet, and touches no other: what people corrected stays. */
export function insertFacts(db: Db, facts: readonly NetworkFact[]): void {
  for (const fact of facts) db.insert(networkFacts).values(fact).onConflictDoNothing().run();
}

/** The next version of a fact. False when another came first. */
export function insertFactVersion(db: Db, fact: NetworkFact, seenVersion: number): boolean {
  const replaced = db
    .update(networkFacts)
    .set({ isCurrent: false })
    .where(and(eq(networkFacts.id, fact.id), eq(networkFacts.version, seenVersion), eq(networkFacts.isCurrent, true)))
    .run();
  if (replaced.changes === 0) return false;
  db.insert(networkFacts)
    .values({ ...fact, version: seenVersion + 1 })
    .run();
  return true;
}

export const insertConfirmation = (db: Db, confirmation: { cityId: string; by: string; at: Date }): void => {
  db.insert(networkConfirmations).values(confirmation).run();
};

/** When each city last said that its entry is right. */
export const listConfirmations = (db: Db): ReadonlyMap<string, Date> =>
  new Map(
    db
      .select({ cityId: networkConfirmations.cityId, at: sql<number>`max(${networkConfirmations.at})` })
      .from(networkConfirmations)
      .groupBy(networkConfirmations.cityId)
      .all()
      .map(({ cityId, at }) => [cityId, new Date(at)]),
  );

const changes = prepared((db) =>
  db.$client
    .prepare<[], string>(
      "SELECT (SELECT count(*) FROM network_facts) || '.' || (SELECT count(*) FROM network_confirmations)",
    )
    .pluck(),
);

/** Another after every change: versions and confirmations are only ever added. */
export const factsRevision = (db: Db): string => changes(db).get() ?? "";
