import { listDecisions } from "db/repositories/decisions.ts";
import { aMustFix, answerReview, aPlanInReview, decideOn, setReview } from "tests/support/reviews.ts";
import { expect, test } from "vitest";
import { languages } from "~/domain/lang.ts";
import { openDecision } from "~/features/coordination/open-decision.server.ts";
import { openSentDecision } from "~/features/coordination/read-decision.server.ts";
import { documentLabels } from "~/i18n/document-labels.ts";
import { writeDocument } from "~/pdf/write-document.ts";
import { freshDatabase } from "../support/database.ts";
import { noon } from "../support/plans.ts";
import { failuresOf, profiles } from "./verapdf.ts";

/** A preview and the decision as sent, with every part that a letter can have, in each language. */
async function decisionFiles(): Promise<Map<string, Uint8Array>> {
  const db = freshDatabase();
  const { owner, coordinator, planId, reviews } = aPlanInReview(db);
  for (const { id } of reviews) {
    answerReview(db, id, { recommendation: "revise", "strength-1": "Tarve", "answer-to-questions": "Kyllä: 5 ≤ 6 €" });
    setReview(db, id, "sent");
  }
  aMustFix(db, reviews[0]?.id ?? "");
  const files = new Map<string, Uint8Array>();
  for (const lang of languages) {
    const page = openDecision(db, coordinator, planId, { lang, kind: "ask-changes" }, noon);
    if (!page.ok) throw new Error("no preview");
    files.set(`preview-${lang}`, await writeDocument(page.value.preview, documentLabels(lang)));
  }
  const letter = "Dear authors,\n\n# Strengths\n- One šž ŋ á\n- Two → three\n\nWith regards";
  decideOn(db, coordinator, planId, {
    kind: "approve",
    letter,
    reason: "Agreed.",
    changes: "Name the owner\nFix the date",
  });
  expect(listDecisions(db, planId)).toHaveLength(1);
  for (const lang of languages) {
    const sent = openSentDecision(db, owner, planId, 1, lang);
    if (!sent.ok) throw new Error("no decision");
    files.set(`decision-${lang}`, await writeDocument(sent.value.document, documentLabels(lang)));
  }
  return files;
}

test.each(Object.keys(profiles) as (keyof typeof profiles)[])(
  "the decision letter and its preview keep %s in every language",
  async (profile) => {
    expect(await failuresOf(await decisionFiles(), profile)).toEqual([]);
  },
  600_000,
);
