import decodeQR from "qr/decode.js";
import { libraryDatabase } from "tests/support/database.ts";
import { pagePicture } from "tests/support/page-picture.ts";
import { noon } from "tests/support/plans.ts";
import { aReviewedPlan, decideOn, giveReview, must } from "tests/support/whole-review.ts";
import { expect, test } from "vitest";
import type { StampedDocument } from "~/domain/case/stamp.ts";
import type { DocumentModel } from "~/domain/document.ts";
import { printAdvice } from "~/features/adviser/print-advice.server.ts";
import { openSentDecision } from "~/features/coordination/read-decision.server.ts";
import { openExampleDocument } from "~/features/examples/example-document.server.ts";
import { openVerification } from "~/features/plans/documents/open-verification.server.ts";
import { openRevisionDocument } from "~/features/plans/documents/revision-document.server.ts";
import { openReviewDocument } from "~/features/reviews/open-review-document.server.ts";
import { documentLabels } from "~/i18n/document-labels.ts";
import { writeDocument } from "~/pdf/write-document.ts";
import { planDocumentModel } from "~/server/plan-documents.server.ts";
import { signDocument, stampOf, verificationOf } from "~/server/verification.server.ts";

const db = libraryDatabase();
const { owner, coordinator, lawyer, engineer, planId, law, energy } = aReviewedPlan(db);
giveReview(db, lawyer, law);
giveReview(db, engineer, energy);
decideOn(db, coordinator, planId, "ask-changes");

const exampleId = "oulubot";
const example = { id: exampleId, today: "2026-11-22", origin: "https://example.org", cityName: () => undefined };
const query = new URLSearchParams(
  "type=services&annex-e=none&line=base:300000&aim=develop-and-buy&market=no&rd=some&trl=5&date=2027-03-01&name=Snow",
);
const advice = printAdvice(query, { lang: "fi", origin: "https://example.org", now: noon, sign: signDocument });
const summary = { document: "summary", lang: "fi", now: noon, verify: verificationOf } as const;
const revision = { planId, number: 1, lang: "sv", sign: signDocument } as const;

const documents: readonly (readonly [StampedDocument, DocumentModel | undefined])[] = [
  ["summary", must(await planDocumentModel(db, owner, planId, summary))],
  ["revision", must(openRevisionDocument(db, coordinator, revision))],
  ["review", must(openReviewDocument(db, coordinator, law, "en", signDocument))],
  ["decision", must(openSentDecision(db, owner, planId, 1, "fi", signDocument)).document],
  ["example", must(openExampleDocument(db, "sv", example, signDocument))],
  ["advice", advice],
];

/** What another maker's reader sees in the code of the printed document. */
async function scanned(model: DocumentModel): Promise<string> {
  const picture = await pagePicture(await writeDocument(model, documentLabels(model.lang)), 1, 2);
  return decodeQR(picture, { timeLimit: 20_000 });
}

const codeOf = (address = ""): string => address.split("/").at(-1) ?? "";
const pageOf = (model: DocumentModel | undefined) => {
  const stamp = stampOf(codeOf(model?.verification?.address));
  if (!stamp) throw new Error("no code");
  return openVerification(db, stamp, "en");
};

test.each(documents)("a camera reads from the printed %s the address that says what it is", async (document, model) => {
  if (!model) throw new Error("not printed");
  const address = await scanned(model);
  expect(address).toBe(model.verification?.address);
  expect(address).toContain(`/${model.lang}/verify/`);
  expect(stampOf(codeOf(address))).toMatchObject({ document });
});

test("the page of a code says of what was sent or published that it stands, and of advice that it is not kept", () => {
  const found = documents.map(([document, model]) => [document, pageOf(model).standing]);
  expect(Object.fromEntries(found)).toEqual({
    summary: "newest",
    revision: "standing",
    review: "standing",
    decision: "standing",
    example: "standing",
    advice: "not-kept",
  });
});

test("a stranger with the paper learns of a confidential one no title, name or word of it", () => {
  for (const [document, model] of documents) {
    const page = pageOf(model);
    if (document === "example") {
      expect(page.example).toMatchObject({ id: exampleId });
      continue;
    }
    const allowed = ["document", "number", "city", "revision", "savedAt", "fingerprint", "standing"];
    expect(allowed).toEqual(expect.arrayContaining(Object.keys(page)));
    expect(JSON.stringify(page)).not.toContain(model?.title);
  }
});

test("what is newer, taken back or gone is told", () => {
  const papers = new Map(documents);
  const standings = () =>
    Object.fromEntries([...papers].map(([document, model]) => [document, pageOf(model).standing] as const));
  db.$client.exec(`
    UPDATE examples SET version = version + 1;
    INSERT INTO plan_revisions SELECT plan_id, 2, document, 'later', submitted_by, submitted_at + 1000 FROM plan_revisions;
    INSERT INTO decisions (id, plan_id, revision, kind, route, letter, language, reason, changes, receipt, decided_by, decided_at)
      SELECT 'later', plan_id, 2, kind, route, letter, language, reason, changes, 'later', decided_by, decided_at + 1000
      FROM decisions`);
  const replaced = { revision: "replaced", review: "replaced", decision: "replaced", example: "replaced" };
  expect(standings()).toMatchObject(replaced);
  db.$client.exec("UPDATE reviews SET state = 'revoked', sent_at = NULL; UPDATE examples SET stage = 'withdrawn'");
  expect(standings()).toMatchObject({ review: "withdrawn", example: "withdrawn" });
  db.$client.exec("UPDATE plans SET binned_at = 1");
  expect(standings()).toMatchObject({ revision: "gone", decision: "gone", summary: "gone", advice: "not-kept" });
});
