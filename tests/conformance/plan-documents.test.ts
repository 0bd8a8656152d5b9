import { tamperePlan } from "db/seed/content/demo-plan-tampere.ts";
import { firstExamples } from "db/seed/example-content.ts";
import { expect, test } from "vitest";
import { planDocuments } from "~/domain/case/plan-documents.ts";
import type { DocumentModel } from "~/domain/document.ts";
import { tracks } from "~/domain/form/asked.ts";
import { currentForm } from "~/domain/form/versions.ts";
import { languages } from "~/domain/lang.ts";
import { printAdvice } from "~/features/adviser/print-advice.server.ts";
import { openExampleDocument } from "~/features/examples/example-document.server.ts";
import { emptyForm } from "~/features/plans/documents/empty-form.ts";
import { openRevisionDocument } from "~/features/plans/documents/revision-document.server.ts";
import { writePlan } from "~/features/plans/seed-demo-plans.server.ts";
import { documentLabels } from "~/i18n/document-labels.ts";
import { writeDocument } from "~/pdf/write-document.ts";
import { planDocumentModel } from "~/server/plan-documents.server.ts";
import { signDocument, verificationOf } from "~/server/verification.server.ts";
import { libraryDatabase } from "../support/database.ts";
import { anActor, aPlan, noon } from "../support/plans.ts";
import { must, submit } from "../support/whole-review.ts";
import { failuresOf, profiles } from "./verapdf.ts";

const origin = "https://example.org";
const purchase =
  "type=services&annex-e=none&line=base:300000&line=option:50000&aim=develop-and-buy&market=no&rd=some&trl=5&date=2027-03-01&in-use-by=2030-01-15";

/** Every document that is no letter or review: of a plan just begun, full and sent; examples, advice and the empty forms. */
async function everyModel(): Promise<Map<string, DocumentModel>> {
  const db = libraryDatabase();
  const owner = anActor(db, { city: tamperePlan.cityId });
  const full = writePlan(db, owner, tamperePlan, noon);
  must(submit(db, owner, full, "first"));
  const plans = { full, begun: aPlan(db, owner) };
  const models = new Map<string, DocumentModel>();
  for (const lang of languages) {
    for (const [name, id] of Object.entries(plans)) {
      for (const document of planDocuments) {
        const asked = { document, lang, now: noon, verify: verificationOf };
        models.set(`${name}-${document}-${lang}`, must(await planDocumentModel(db, owner, id, asked)));
      }
    }
    const revision = { planId: full, number: 1, lang, sign: signDocument };
    models.set(`revision-${lang}`, must(openRevisionDocument(db, owner, revision)));
    for (const { id } of firstExamples().slice(0, 5)) {
      const asked = { id, today: "2026-11-22", origin, cityName: () => undefined };
      models.set(`example-${id}-${lang}`, must(openExampleDocument(db, lang, asked, signDocument)));
    }
    const advice = printAdvice(new URLSearchParams(purchase), { lang, origin, now: noon, sign: signDocument });
    if (advice) models.set(`advice-${lang}`, advice);
    for (const track of tracks)
      models.set(`empty-form-${track}-${lang}`, emptyForm(currentForm, { track, lang, createdAt: noon }));
  }
  return models;
}

test.each(Object.keys(profiles) as (keyof typeof profiles)[])(
  "documents of plans, examples, advice and the empty forms keep %s in every language",
  async (profile) => {
    const files = new Map<string, Uint8Array>();
    for (const [name, model] of await everyModel())
      files.set(name, await writeDocument(model, documentLabels(model.lang)));
    expect(files.size).toBe(3 * (8 + 1 + 5 + 1 + 2));
    expect(await failuresOf(files, profile)).toEqual([]);
  },
  600_000,
);
