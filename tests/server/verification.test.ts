import { tamperePlan } from "db/seed/content/demo-plan-tampere.ts";
import fc from "fast-check";
import { libraryDatabase } from "tests/support/database.ts";
import { spokenText } from "tests/support/pdf-reader.ts";
import { anActor, noon } from "tests/support/plans.ts";
import { expect, test } from "vitest";
import { planDocuments } from "~/domain/case/plan-documents.ts";
import { readStamp, type Stamp, writeStamp } from "~/domain/case/stamp.ts";
import { languages } from "~/domain/lang.ts";
import { slugOf } from "~/domain/proposal/example-id.ts";
import { openVerification } from "~/features/plans/documents/open-verification.server.ts";
import { loadPlan } from "~/features/plans/load-plan.server.ts";
import { saveAnswers } from "~/features/plans/save-answers.server.ts";
import { writePlan } from "~/features/plans/seed-demo-plans.server.ts";
import { documentLabels } from "~/i18n/document-labels.ts";
import { countPages, writeDocument } from "~/pdf/write-document.ts";
import { planDocumentModel } from "~/server/plan-documents.server.ts";
import { stampOf, verificationOf } from "~/server/verification.server.ts";

const named = fc.oneof(
  fc.record({
    document: fc.constantFrom(...planDocuments, "revision" as const, "review" as const, "decision" as const),
    of: fc.integer({ min: 1, max: 999_999_999 }).map(String),
  }),
  fc.record({ document: fc.constant("example" as const), of: fc.string({ maxLength: 60 }).map(slugOf) }),
  fc.record({ document: fc.constant("advice" as const), of: fc.constant("") }),
);
const rest = fc.record({
  revision: fc.integer({ min: 0, max: 999_999 }),
  savedAt: fc
    .date({ min: new Date("2026-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
    .map((date) => new Date(Math.floor(date.getTime() / 1000) * 1000)),
  fingerprint: fc.string({ unit: fc.constantFrom(..."0123456789ABCDEF"), minLength: 10, maxLength: 10 }),
});
const stamps: fc.Arbitrary<Stamp> = fc.tuple(named, rest).map(([of, facts]) => ({ ...of, ...facts }));

const codeOf = (stamp: Stamp): string => verificationOf(stamp, "fi").address.split("/").at(-1) ?? "";

test("a code says again what it was made of, and no other code is taken for genuine", () => {
  fc.assert(
    fc.property(stamps, fc.nat(), fc.constantFrom(..."0123456789ABCDEFX"), (stamp, place, letter) => {
      expect(readStamp(writeStamp(stamp))).toEqual(stamp);
      const code = codeOf(stamp);
      expect(stampOf(code)).toEqual(stamp);
      expect(stampOf(code.toLowerCase())).toEqual(stamp);
      const at = place % code.length;
      const other = code.slice(0, at) + letter + code.slice(at + 1);
      if (other !== code) expect(stampOf(other)).toBeUndefined();
    }),
  );
  for (const wrong of ["", "S1-1-NONE", "x".repeat(5000), "S12-1-T5M2KG-8F3A9C21D0-000000000000"])
    expect(stampOf(wrong)).toBeUndefined();
});

test("a paper is the newest until an answer changes, and its page tells a stranger nothing of the contents", async () => {
  const db = libraryDatabase();
  const owner = anActor(db, { city: "tampere" });
  const id = writePlan(db, owner, tamperePlan, noon);
  const papers: Stamp[] = [];
  for (const lang of languages) {
    const asked = { document: "summary", lang, now: noon, verify: verificationOf };
    const model = await planDocumentModel(db, owner, id, asked);
    if (!model.ok) throw new Error("no summary");
    const labels = documentLabels(lang);
    expect(await countPages(model.value, labels)).toBe(1);
    const [first, again] = [await writeDocument(model.value, labels), await writeDocument(model.value, labels)];
    expect(Buffer.from(first).equals(Buffer.from(again))).toBe(true);
    expect(await spokenText(first)).toContain("[…]");
    const stamp = stampOf(model.value.verification?.address.split("/").at(-1) ?? "");
    if (stamp) papers.push(stamp);
  }
  const [paper] = papers;
  if (!paper || papers.length !== 3) throw new Error("no code");
  const page = openVerification(db, paper, "fi");
  expect(page).toMatchObject({ document: "summary", revision: 1, standing: "newest" });
  expect(JSON.stringify(page)).not.toContain(String(tamperePlan.answers.title));

  const loaded = loadPlan(db, owner, id);
  const version = loaded.ok ? loaded.value.answers.find("if-nothing")?.version : 0;
  const changed = new Map([
    ["q", ["if-nothing"]],
    ["if-nothing", ["Another text, long enough to be one."]],
    ["v:if-nothing", [String(version)]],
  ]);
  expect(saveAnswers(db, owner, id, changed, noon).ok).toBe(true);
  expect(openVerification(db, paper, "sv").standing).toBe("changed");
  db.$client.exec("UPDATE plans SET binned_at = 1");
  expect(openVerification(db, paper, "en")).toMatchObject({ standing: "gone" });
  expect(openVerification(db, paper, "en").city).toBeUndefined();
});
