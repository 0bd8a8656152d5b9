import { and, eq } from "drizzle-orm";
import type { ExampleFields } from "~/domain/proposal/example-fields.ts";
import type { Db } from "../connection.ts";
import { exampleDrafts } from "../schema/examples.ts";

/** An example that is being written. */
export interface ExampleDraft {
  id: string;
  planId: string | null;
  fields: ExampleFields;
  offered: ExampleFields;
  consents: readonly string[];
  version: number;
  savedBy: string;
  savedAt: Date;
}

export const findDraftOfPlan = (db: Db, planId: string): ExampleDraft | undefined =>
  db.select().from(exampleDrafts).where(eq(exampleDrafts.planId, planId)).get();

type Written = Pick<ExampleDraft, "fields" | "offered" | "consents"> & { by: string; at: Date };

const columnsOf = ({ fields, offered, consents, by, at }: Written) => ({
  fields,
  offered,
  consents: [...consents],
  savedBy: by,
  savedAt: at,
});

export function insertDraft(db: Db, { id, planId, ...written }: Written & Pick<ExampleDraft, "id" | "planId">): void {
  db.insert(exampleDrafts)
    .values({ id, planId, ...columnsOf(written) })
    .run();
}

/** False when another save came first. */
export function updateDraft(db: Db, id: string, seenVersion: number, written: Written): boolean {
  const { changes } = db
    .update(exampleDrafts)
    .set({ ...columnsOf(written), version: seenVersion + 1 })
    .where(and(eq(exampleDrafts.id, id), eq(exampleDrafts.version, seenVersion)))
    .run();
  return changes === 1;
}
