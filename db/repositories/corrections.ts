import { and, desc, eq, isNull } from "drizzle-orm";
import type { Lang, Text } from "~/domain/lang.ts";
import type { Db } from "../connection.ts";
import { examples } from "../schema/examples.ts";
import { corrections } from "../schema/readers.ts";

export interface NewCorrection {
  readonly id: string;
  readonly exampleId: string;
  readonly version: number;
  readonly wrong: string;
  readonly source: string;
  readonly email: string | null;
  readonly language: Lang;
  readonly createdAt: Date;
}

export interface OpenCorrection extends NewCorrection {
  readonly title: Text;
}

/** False when there is no such example. */
export function insertCorrection(db: Db, { exampleId, ...correction }: NewCorrection): boolean {
  const example = db.select({ number: examples.number }).from(examples).where(eq(examples.id, exampleId)).get();
  if (!example) return false;
  db.insert(corrections)
    .values({ ...correction, example: example.number })
    .run();
  return true;
}

/** What nobody has handled yet, the newest first. */
export const listOpenCorrections = (db: Db, most: number): OpenCorrection[] =>
  db
    .select({
      id: corrections.id,
      exampleId: examples.id,
      content: examples.content,
      version: corrections.version,
      wrong: corrections.wrong,
      source: corrections.source,
      email: corrections.email,
      language: corrections.language,
      createdAt: corrections.createdAt,
    })
    .from(corrections)
    .innerJoin(examples, eq(examples.number, corrections.example))
    .where(isNull(corrections.handledAt))
    .orderBy(desc(corrections.createdAt))
    .limit(most)
    .all()
    .map(({ content, ...correction }) => ({ ...correction, title: content.title }));

/** False when it is handled already, or there is none. */
export function updateCorrectionHandled(db: Db, id: string, by: string, at: Date): boolean {
  const { changes } = db
    .update(corrections)
    .set({ handledAt: at, handledBy: by })
    .where(and(eq(corrections.id, id), isNull(corrections.handledAt)))
    .run();
  return changes === 1;
}
