import { and, asc, desc, eq, inArray, lte } from "drizzle-orm";
import {
  completeness,
  type Example,
  type ExampleContent,
  type ExampleOrigin,
  type ExampleStage,
  hasFigures,
  valueBandOf,
} from "~/domain/example.ts";
import type { Text } from "~/domain/lang.ts";
import { type SearchDocument, searchDocument } from "~/domain/search/document.ts";
import { exampleTexts, procedureConcept } from "~/domain/search/example-texts.ts";
import type { Db } from "../connection.ts";
import { users } from "../schema/accounts.ts";
import { examples, exampleVersions } from "../schema/examples.ts";
import { indexExamples, unindexExample } from "./search-index.ts";

export interface NewExample {
  readonly id: string;
  readonly stage: ExampleStage;
  readonly origin: ExampleOrigin;
  readonly content: ExampleContent;
  /** The buyer's city in three languages, so that it is found by each name. */
  readonly cityName: Text | undefined;
  /** Who proposes it. */
  readonly by?: string;
  readonly at: Date;
}

export interface Correction {
  readonly content: ExampleContent;
  readonly cityName: Text | undefined;
  readonly seenVersion: number;
  readonly by: string | null;
  readonly reason: string | null;
  readonly at: Date;
}

const columnsOf = (content: ExampleContent) => ({
  content,
  theme: content.themes[0] ?? "sustainable_transition",
  secondTheme: content.themes[1] ?? null,
  country: content.country,
  city: content.city,
  cityId: content.cityId,
  year: content.year,
  state: content.state,
  object: content.object,
  procedure: content.procedure,
  valueEur: content.valueEur,
  valueBand: valueBandOf(content.valueEur),
  questions: content.questions,
  hasFigures: hasFigures(content),
  hasDocuments: content.documents.length > 0,
  completeness: completeness(content),
  checkedOn: content.checkedOn,
});

const documentOf = (content: ExampleContent, cityName: Text | undefined): SearchDocument =>
  searchDocument(exampleTexts(content, cityName), content.procedure ? [procedureConcept(content.procedure)] : []);

const index = (db: Db, number: number, content: ExampleContent, cityName: Text | undefined): void =>
  indexExamples(db, [{ number, document: documentOf(content, cityName) }]);

export const insertExample = (db: Db, example: NewExample): void => insertExamples(db, [example]);

/** So many rows fit into one statement. */
const rowsAtOnce = 500;

/** Only a published example is in the index: search, facets and counts then need not ask. */
export function insertExamples(db: Db, several: readonly NewExample[]): void {
  for (let from = 0; from < several.length; from += rowsAtOnce) insertPiece(db, several.slice(from, from + rowsAtOnce));
}

function insertPiece(db: Db, several: readonly NewExample[]): void {
  const inserted = db
    .insert(examples)
    .values(several.map(rowOf))
    .returning({ id: examples.id, number: examples.number })
    .all();
  const numbers = new Map(inserted.map(({ id, number }) => [id, number]));
  const numbered = several.map((one) => ({ ...one, number: numbers.get(one.id) ?? 0 }));
  db.insert(exampleVersions)
    .values(
      numbered.map(({ number, content, by, at }) => ({
        example: number,
        version: 1,
        content,
        by: by ?? null,
        savedAt: at,
      })),
    )
    .run();
  const published = numbered.filter(({ stage }) => stage === "published");
  indexExamples(
    db,
    published.map(({ number, content, cityName }) => ({ number, document: documentOf(content, cityName) })),
  );
}

const rowOf = ({ id, stage, origin, content, by, at }: NewExample) => ({
  id,
  stage,
  origin: origin.kind,
  planId: origin.kind === "plan" ? origin.planId : null,
  publishedAt: stage === "published" ? at : null,
  updatedAt: at,
  ...(stage === "proposed" ? { proposedBy: by ?? null, proposedAt: at } : {}),
  ...columnsOf(content),
});

/** A correction of the text. False when another came first: the row no longer has the version that was seen. */
export function updateExample(db: Db, id: string, correction: Correction): boolean {
  const { content, cityName, seenVersion, by, reason, at } = correction;
  const changed = db
    .update(examples)
    .set({ version: seenVersion + 1, updatedAt: at, ...columnsOf(content) })
    .where(and(eq(examples.id, id), eq(examples.version, seenVersion)))
    .returning({ number: examples.number, stage: examples.stage })
    .get();
  if (!changed) return false;
  db.insert(exampleVersions)
    .values({ example: changed.number, version: seenVersion + 1, content, by, reason, savedAt: at })
    .run();
  if (changed.stage === "published") index(db, changed.number, content, cityName);
  return true;
}

/** Publishes a proposed example, or one that was withdrawn. False when there is none. */
export function publishExample(db: Db, id: string, cityName: Text | undefined, at: Date): boolean {
  const row = db
    .update(examples)
    .set({ stage: "published", publishedAt: at, updatedAt: at, withdrawnAt: null, withdrawnReason: null })
    .where(eq(examples.id, id))
    .returning({ number: examples.number, content: examples.content })
    .get();
  if (!row) return false;
  index(db, row.number, row.content, cityName);
  return true;
}

export function withdrawExample(db: Db, id: string, reason: string, at: Date): boolean {
  const row = db
    .update(examples)
    .set({ stage: "withdrawn", withdrawnAt: at, withdrawnReason: reason, updatedAt: at })
    .where(and(eq(examples.id, id), eq(examples.stage, "published")))
    .returning({ number: examples.number })
    .get();
  if (!row) return false;
  unindexExample(db, row.number);
  return true;
}

type Row = typeof examples.$inferSelect;

export const exampleOf = (row: Row): Example => ({
  id: row.id,
  stage: row.stage,
  version: row.version,
  origin: row.origin === "plan" && row.planId ? { kind: "plan", planId: row.planId } : { kind: "source" },
  content: row.content,
  publishedAt: row.publishedAt,
  updatedAt: row.updatedAt,
  withdrawnAt: row.withdrawnAt,
});

export function findExample(db: Db, id: string): Example | undefined {
  const row = db.select().from(examples).where(eq(examples.id, id)).get();
  return row && exampleOf(row);
}

/** The example made from a plan, at whatever stage. */
export function findExampleOfPlan(db: Db, planId: string): Example | undefined {
  const row = db.select().from(examples).where(eq(examples.planId, planId)).get();
  return row && exampleOf(row);
}

/** An example with what only its keepers read. */
export interface KeptExample extends Example {
  readonly proposedBy: string | null;
  readonly proposedAt: Date | null;
  readonly comments: string | null;
  readonly withdrawnReason: string | null;
}

const keptOf = (row: Row): KeptExample => ({
  ...exampleOf(row),
  proposedBy: row.proposedBy,
  proposedAt: row.proposedAt,
  comments: row.comments,
  withdrawnReason: row.withdrawnReason,
});

export function findKeptExample(db: Db, id: string): KeptExample | undefined {
  const row = db.select().from(examples).where(eq(examples.id, id)).get();
  return row && keptOf(row);
}

export function findKeptExampleOfPlan(db: Db, planId: string): KeptExample | undefined {
  const row = db.select().from(examples).where(eq(examples.planId, planId)).get();
  return row && keptOf(row);
}

/** Examples at these stages, those that have waited longest first. */
export const listExamplesAt = (db: Db, stages: readonly ExampleStage[], most: number): KeptExample[] =>
  db
    .select()
    .from(examples)
    .where(inArray(examples.stage, [...stages]))
    .orderBy(asc(examples.proposedAt), desc(examples.updatedAt))
    .limit(most)
    .all()
    .map(keptOf);

/** A returned example is proposed anew, or a proposed one is returned with comments. */
export function updateStage(
  db: Db,
  id: string,
  change: { stage: "draft" | "proposed"; comments: string | null; at: Date },
): void {
  const { stage, comments, at } = change;
  const proposed = stage === "proposed" ? { proposedAt: at } : {};
  db.update(examples)
    .set({ stage, comments, updatedAt: at, ...proposed })
    .where(eq(examples.id, id))
    .run();
}

export interface ExampleVersion {
  version: number;
  byName: string | null;
  reason: string | null;
  savedAt: Date;
}

/** Every wording there has been, newest first. */
export const listExampleVersions = (db: Db, id: string): ExampleVersion[] =>
  db
    .select({
      version: exampleVersions.version,
      byName: users.name,
      reason: exampleVersions.reason,
      savedAt: exampleVersions.savedAt,
    })
    .from(exampleVersions)
    .innerJoin(examples, eq(examples.number, exampleVersions.example))
    .leftJoin(users, eq(users.id, exampleVersions.by))
    .where(eq(examples.id, id))
    .orderBy(desc(exampleVersions.version))
    .all();

/** Published examples whose sources were last checked on that day or before. */
export const listCheckedBefore = (db: Db, day: string): KeptExample[] =>
  db
    .select()
    .from(examples)
    .where(and(eq(examples.stage, "published"), lte(examples.checkedOn, day)))
    .all()
    .map(keptOf);
