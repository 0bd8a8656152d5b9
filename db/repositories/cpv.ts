import { and, count, inArray, sql } from "drizzle-orm";
import type { Lang } from "~/domain/lang.ts";
import {
  bestCpv,
  type CpvCode,
  findCpv,
  hasWords,
  cpvCodes as ownCodes,
  searchTextOf,
  wordsOfCpvSearch,
} from "~/domain/standards/cpv.ts";
import type { Db } from "../connection.ts";
import { prepared } from "../prepared.ts";
import { cpvCodes } from "../schema/cpv.ts";

type Row = typeof cpvCodes.$inferSelect;
const toCode = ({ code, fi, sv, en }: Row): CpvCode => ({ code, name: { fi, sv, en } });

/** Those of the codes that exist: the project's own, and the whole list once it has been taken in. */
export function listCpv(db: Db, codes: readonly string[]): CpvCode[] {
  const own = codes.flatMap((code) => findCpv(code) ?? []);
  const others = codes.filter((code) => findCpv(code) === undefined);
  if (others.length === 0) return own;
  return [...own, ...db.select().from(cpvCodes).where(inArray(cpvCodes.code, others)).all().map(toCode)];
}

export const countCpv = (db: Db): number => db.select({ all: count() }).from(cpvCodes).get()?.all ?? 0;

const newestRow = prepared((db) => db.select({ row: sql<number | null>`max(rowid)` }).from(cpvCodes).prepare());
/** Rises when the list is taken in. */
export const cpvRevision = (db: Db): number => newestRow(db).get()?.row ?? 0;

const mostCandidates = 1000;
const escaped = (word: string): string => `%${word.replace(/[\\%_]/g, "\\$&")}%`;

/** Codes that have all the words typed, in any of the three languages, the best first. */
export function searchCpv(db: Db, typed: string, lang: Lang, most: number): CpvCode[] {
  const words = wordsOfCpvSearch(typed);
  if (words.length === 0) return [];
  const found =
    countCpv(db) === 0
      ? ownCodes.filter((one) => hasWords(one, words))
      : db
          .select()
          .from(cpvCodes)
          .where(and(...words.map((word) => sql`${cpvCodes.search} like ${escaped(word)} escape '\\'`)))
          .limit(mostCandidates)
          .all()
          .map(toCode);
  return bestCpv(found, words, lang, most);
}

/** The whole list anew: what it does not have any more is gone. */
export function replaceCpv(db: Db, codes: readonly CpvCode[]): void {
  db.delete(cpvCodes).run();
  for (const one of codes) {
    db.insert(cpvCodes)
      .values({ code: one.code, ...one.name, search: searchTextOf(one) })
      .run();
  }
}
