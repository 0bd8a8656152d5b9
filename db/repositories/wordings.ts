import { and, asc, desc, eq, sql } from "drizzle-orm";
import { SmallLibrary } from "~/domain/search/small-library.ts";
import { type Wording, wordingTexts } from "~/domain/wordings/wording.ts";
import type { Db } from "../connection.ts";
import { prepared } from "../prepared.ts";
import { users } from "../schema/accounts.ts";
import { wordings } from "../schema/guidance.ts";

const columns = {
  number: wordings.number,
  version: wordings.version,
  state: wordings.state,
  content: wordings.content,
  byName: users.name,
  at: wordings.at,
};

const selectVersions = (db: Db) =>
  db.select(columns).from(wordings).leftJoin(users, eq(users.id, wordings.by)).$dynamic();

const wordingOf = ({ byName, ...wording }: Omit<Wording, "byName"> & { byName: string | null }): Wording => ({
  ...wording,
  ...(byName === null ? {} : { byName }),
});

const isLatest = sql`${wordings.version} = (select max(later.version) from ${wordings} later where later.number = ${wordings.number})`;

/** Every entry as it is now, whatever its state, in the order in which they were made. */
export const listWordings = (db: Db): Wording[] =>
  selectVersions(db).where(isLatest).orderBy(asc(wordings.number)).all().map(wordingOf);

export const findWording = (db: Db, number: number): Wording | undefined =>
  selectVersions(db)
    .where(and(isLatest, eq(wordings.number, number)))
    .all()
    .map(wordingOf)[0];

/** All versions of an entry, newest first. */
export const listWordingVersions = (db: Db, number: number): Wording[] =>
  selectVersions(db).where(eq(wordings.number, number)).orderBy(desc(wordings.version)).all().map(wordingOf);

type NewVersion = Pick<Wording, "number" | "state" | "content" | "at"> & { by: string | null };

/** False when another version came after the one that the person was shown. */
export function insertWordingVersion(db: Db, version: NewVersion, seenVersion: number): boolean {
  const last = findWording(db, version.number)?.version ?? 0;
  if (last !== seenVersion) return false;
  db.insert(wordings)
    .values({ ...version, version: seenVersion + 1 })
    .run();
  return true;
}

const statements = prepared(({ $client: client }) => ({
  last: client.prepare<[], string>("SELECT rowid || '.' || at FROM wordings ORDER BY rowid DESC LIMIT 1").pluck(),
  next: client.prepare<[], number>("SELECT coalesce(max(number), 0) + 1 FROM wordings").pluck(),
}));

export const nextWordingNumber = (db: Db): number => statements(db).next.get() ?? 1;

/** Another after every change of the bank. */
export const wordingsRevision = (db: Db): string => statements(db).last.get() ?? "";

const banks = new WeakMap<Db, { revision: string; published: readonly Wording[] }>();

/** The published entries, read once after each change: pages of plans ask for them every time. */
export function publishedWordings(db: Db): readonly Wording[] {
  const revision = wordingsRevision(db);
  const known = banks.get(db);
  if (known?.revision === revision) return known.published;
  const published = listWordings(db).filter(({ state }) => state === "published");
  banks.set(db, { revision, published });
  return published;
}

const libraries = new WeakMap<readonly Wording[], SmallLibrary>();

/** Analysed when somebody first searches. */
function libraryOf(published: readonly Wording[]): SmallLibrary {
  const known = libraries.get(published);
  if (known) return known;
  const entries = published.map(({ number, content }) => ({ id: String(number), texts: wordingTexts(content) }));
  const made = new SmallLibrary(entries);
  libraries.set(published, made);
  return made;
}

/** Published entries that answer, the best first; without words in the order in which they were made. */
export function findInBank(db: Db, { q, kind, theme }: { q: string; kind?: string; theme?: string }): Wording[] {
  const published = publishedWordings(db);
  const found = q === "" ? undefined : libraryOf(published).find(q);
  const ordered = found
    ? found.flatMap((id) => published.find(({ number }) => String(number) === id) ?? [])
    : [...published];
  return ordered.filter(({ content }) => {
    const hasTheme = !theme || content.themes.length === 0 || content.themes.some((one) => one === theme);
    return hasTheme && (!kind || content.kind === kind);
  });
}
