import { expect, test } from "vitest";
import { languages } from "~/domain/lang.ts";
import { openReviewDocument } from "~/features/reviews/open-review-document.server.ts";
import { documentLabels } from "~/i18n/document-labels.ts";
import { writeDocument } from "~/pdf/write-document.ts";
import { libraryDatabase } from "../support/database.ts";
import { aReviewedPlan, giveReview } from "../support/whole-review.ts";
import { failuresOf, profiles } from "./verapdf.ts";

const comments = [
  { id: "comment-must", on: "need-statement", kind: "must-fix", text: "Say how often.", quote: "Hulevedet" },
  { id: "comment-consider", on: "", kind: "consider", text: "Ota mukaan – myös ≤ 5 hengen yritykset → pienet." },
  { id: "comment-praise", on: "goals", kind: "well-done", text: "Målen är få och precisa." },
];

/** A review with every kind of comment, low and missing points, a gap and the private note; as experts and as coordinators read it. */
async function reviewFiles(): Promise<Map<string, Uint8Array>> {
  const db = libraryDatabase();
  const { lawyer, engineer, coordinator, law, energy } = aReviewedPlan(db);
  const low = { "score:goals-impact": "2", "why:goals-impact": "Measure it", recommendation: "revise", language: "en" };
  const unknown = { "score:takeup-sharing": "cannot-judge", "why:takeup-sharing": "Not my field" };
  giveReview(db, lawyer, law, { answers: { ...low, ...unknown }, comments });
  giveReview(db, engineer, energy);
  const files = new Map<string, Uint8Array>();
  for (const [name, reader] of Object.entries({ peer: engineer, coordinator })) {
    for (const lang of languages) {
      const model = openReviewDocument(db, reader, law, lang);
      if (!model.ok) throw new Error(`No document for the ${name}`);
      files.set(`${name}-${lang}`, await writeDocument(model.value, documentLabels(lang)));
    }
  }
  return files;
}

test.each(Object.keys(profiles) as (keyof typeof profiles)[])(
  "reviews keep %s in every language",
  async (profile) => {
    expect(await failuresOf(await reviewFiles(), profile)).toEqual([]);
  },
  600_000,
);
