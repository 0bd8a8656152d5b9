import { freshDatabase } from "tests/support/database.ts";
import { letters, printedAnswers } from "tests/support/pdf-answers.ts";
import { anActor, aPlan, noon } from "tests/support/plans.ts";
import { expect, test } from "vitest";
import { need } from "~/domain/form/2026-1/need.ts";
import { pub, question, R, short } from "~/domain/form/define.ts";
import { languages } from "~/domain/lang.ts";
import { openPlanDocument } from "~/features/plans/documents/open-full.server.ts";
import { openCheck } from "~/features/plans/open-check.server.ts";
import { openHistory } from "~/features/plans/open-history.server.ts";
import { openStep } from "~/features/plans/open-step.server.ts";
import { saveAnswers } from "~/features/plans/save-answers.server.ts";
import { documentLabels } from "~/i18n/document-labels.ts";
import { writeDocument } from "~/pdf/write-document.ts";
import { fieldsOf } from "~/ui/saving/posted-answers.ts";

/** The one line and its texts that a new question is: here they are put into the form that plans are pinned to. */
const added = question("season", short(2, 40), R, R, pub);
const label = { fi: "Vuodenaika", sv: "Årstid", en: "Season" };
Object.assign(need, {
  questions: [...need.questions, added],
  texts: { ...need.texts, questions: { ...need.texts.questions, season: { label } } },
});

const post = (value: string, version: number) =>
  fieldsOf(new URLSearchParams({ q: "season", season: value, "v:season": String(version) }));

test("a question added in one line is asked, required, saved, read back, told in the history and printed", async () => {
  const db = freshDatabase();
  const owner = anActor(db);
  const id = aPlan(db, owner);
  const read = (lang: (typeof languages)[number]) => {
    const check = openCheck(db, owner, id, "receipt", lang, noon);
    const step = openStep(db, owner, id, "need", { lang, showMissing: false, newRows: {}, now: noon });
    const history = openHistory(db, owner, id, {}, lang);
    if (!check.ok || !step.ok || !history.ok) throw new Error("no pages");
    return {
      missing: check.value.missing.filter((one) => one.question === "season"),
      said: check.value.said.flatMap(({ questions }) => questions).find((one) => one.id === "season"),
      field: step.value.fields.find((one) => one.id === "season"),
      events: history.value.events.filter((event) => event.label === label[lang]),
    };
  };

  for (const lang of languages) {
    const before = read(lang);
    expect(before.missing).toMatchObject([{ step: "need", label: label[lang] }]);
    expect(before.field).toMatchObject({ label: label[lang], required: true });
    expect(before.said).toMatchObject({ label: label[lang], answer: { as: "nothing" } });
    expect(before.events).toEqual([]);
  }

  const saved = (version: number) => ({ ok: true, value: { problems: [], saved: [{ question: "season", version }] } });
  expect(saveAnswers(db, owner, id, post("K", 0), noon)).toMatchObject(saved(1));
  expect(read("en").missing, "shorter than the question allows").toHaveLength(1);
  expect(saveAnswers(db, owner, id, post("Kevättalvi", 1), noon)).toMatchObject(saved(2));

  for (const lang of languages) {
    const after = read(lang);
    expect(after.missing).toEqual([]);
    expect(after.field).toMatchObject({ posted: { "": ["Kevättalvi"] } });
    expect(after.said).toMatchObject({ answer: { as: "words", words: "Kevättalvi" } });
    expect(after.events).toMatchObject([{ answer: { words: "Kevättalvi" } }, { answer: { words: "K" } }]);
    const document = openPlanDocument(db, owner, id, lang, noon);
    if (!document.ok) throw new Error("no document");
    const printed = await printedAnswers(await writeDocument(document.value, documentLabels(lang)));
    expect(printed).toContainEqual({ label: letters(label[lang]), text: "Kevättalvi" });
  }
});
