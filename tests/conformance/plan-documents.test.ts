import { tamperePlan } from "db/seed/content/demo-plan-tampere.ts";
import { seedExamples } from "db/seed/examples.ts";
import { expect, test } from "vitest";
import { tracks } from "~/domain/form/asked.ts";
import { currentForm } from "~/domain/form/versions.ts";
import { languages } from "~/domain/lang.ts";
import { emptyForm } from "~/features/plans/documents/empty-form.ts";
import { writePlan } from "~/features/plans/seed-demo-plans.server.ts";
import { documentLabels } from "~/i18n/document-labels.ts";
import { writeDocument } from "~/pdf/write-document.ts";
import { planDocumentModel } from "~/server/plan-documents.server.ts";
import { freshDatabase } from "../support/database.ts";
import { anActor, aPlan, noon } from "../support/plans.ts";
import { failuresOf, profiles } from "./verapdf.ts";

async function planFiles(): Promise<Map<string, Uint8Array>> {
  const db = freshDatabase();
  seedExamples(db, noon);
  const owner = anActor(db, { city: tamperePlan.cityId });
  const plans = { full: writePlan(db, owner, tamperePlan, noon), begun: aPlan(db, owner) };
  const files = new Map<string, Uint8Array>();
  for (const [name, id] of Object.entries(plans)) {
    for (const lang of languages) {
      for (const document of ["full", "summary", "market", "record"]) {
        const model = await planDocumentModel(db, owner, id, { document, lang, now: noon });
        if (!model.ok) throw new Error(`No ${document} of ${name}`);
        files.set(`${name}-${document}-${lang}`, await writeDocument(model.value, documentLabels(lang)));
      }
    }
  }
  for (const track of tracks) {
    for (const lang of languages) {
      const model = emptyForm(currentForm, { track, lang, createdAt: noon });
      files.set(`empty-form-${track}-${lang}`, await writeDocument(model, documentLabels(lang)));
    }
  }
  return files;
}

test.each(Object.keys(profiles) as (keyof typeof profiles)[])(
  "plans just begun and full, and the empty forms, keep %s in every language",
  async (profile) => {
    expect(await failuresOf(await planFiles(), profile)).toEqual([]);
  },
  600_000,
);
