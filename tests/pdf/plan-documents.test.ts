import { ouluPlan } from "db/seed/content/demo-plan-oulu.ts";
import { tamperePlan } from "db/seed/content/demo-plan-tampere.ts";
import fc from "fast-check";
import { libraryDatabase } from "tests/support/database.ts";
import { spokenText } from "tests/support/pdf-reader.ts";
import { anActor, aPlan, noon } from "tests/support/plans.ts";
import { expect, test } from "vitest";
import { type Lang, languages } from "~/domain/lang.ts";
import { cutMark, shortened } from "~/domain/shortened.ts";
import { writePlan } from "~/features/plans/seed-demo-plans.server.ts";
import { documentLabels } from "~/i18n/document-labels.ts";
import { countPages, writeDocument } from "~/pdf/write-document.ts";
import { planDocumentModel } from "~/server/plan-documents.server.ts";

const db = libraryDatabase();
const owner = anActor(db, { city: "tampere" });
const plan = writePlan(db, owner, tamperePlan, noon);

async function modelOf(id: string, document: string, lang: Lang, reader = owner) {
  const model = await planDocumentModel(db, reader, id, { document, lang, now: noon });
  if (!model.ok) throw new Error(`no ${document}`);
  return model.value;
}

test.each(languages)("the summary of a full plan, a light one and one just begun is one page, in %s", async (lang) => {
  const oulu = anActor(db, { city: "oulu" });
  const light = writePlan(db, oulu, { ...ouluPlan, key: `light-${lang}` }, noon);
  for (const [id, reader] of [
    [plan, owner],
    [light, oulu],
    [aPlan(db, owner), owner],
  ] as const)
    expect(await countPages(await modelOf(id, "summary", lang, reader), documentLabels(lang))).toBe(1);
});

/** Longest answers of every kind that the summary takes, in letters that need most room. */
const worst = { W: "W", words: "Wahrheitsgemäße ", emoji: "😀" };

test.each(Object.entries(worst))("the summary is one page with the longest answers in %s", async (name, letter) => {
  const fill = (length: number) => [...letter.repeat(length)].slice(0, length).join("").trim();
  const answers = { title: fill(120), summary: fill(800), "need-statement": fill(250), "innovation-words": fill(2000) };
  const risk = { likelihood: { code: "3" }, effect: { code: "3" }, owner: fill(250) };
  const rows = {
    risks: [1, 2, 3, 4].map((at) => ({ row: `r${at}`, cells: { ...risk, risk: fill(250), lowered: fill(500) } })),
    decisions: [1, 2, 3, 4].map((at) => ({
      row: `d${at}`,
      cells: { body: fill(250), what: fill(250), date: "2027-01-01" },
    })),
  };
  const long = writePlan(
    db,
    owner,
    {
      ...tamperePlan,
      key: `long-${name}`,
      answers: { ...tamperePlan.answers, ...answers, "procedure-why": fill(2000) },
      rows: { ...tamperePlan.rows, ...rows },
    },
    noon,
  );
  for (const lang of languages) {
    const model = await modelOf(long, "summary", lang);
    expect(JSON.stringify(model)).toContain(cutMark);
    expect(await countPages(model, documentLabels(lang))).toBe(1);
  }
});

test.each(["market", "record"])(
  "the %s reads in each language and says what is still to be filled in",
  async (document) => {
    const toFill = { fi: "Täydennettävä", sv: "Ska kompletteras", en: "To be filled in" };
    for (const lang of languages) {
      const begun = await modelOf(aPlan(db, owner), document, lang);
      expect(await spokenText(await writeDocument(begun, documentLabels(lang)))).toContain(toFill[lang]);
      const full = await spokenText(await writeDocument(await modelOf(plan, document, lang), documentLabels(lang)));
      expect(full).toContain(document === "market" ? "https://hankinnat.tampere.example/hulevesi" : "690");
    }
  },
);

test("a shortened text ends at a word, with a sign, and is no longer than asked", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), fc.integer({ min: 1, max: 120 }), (text, most) => {
      const short = shortened(text, most);
      const whole = text.replace(/\s+/gu, " ").trim();
      if (short === whole) return;
      expect(short.endsWith(cutMark)).toBe(true);
      const kept = short.slice(0, -cutMark.length).trimEnd();
      expect([...kept].length).toBeLessThanOrEqual(most);
      expect(whole.startsWith(kept)).toBe(true);
    }),
  );
});
