import type { DemoPlan } from "db/seed/content/demo-plan.ts";
import { seedExamples } from "db/seed/examples.ts";
import { type Given, markedRow, markedValue, neededFor } from "tests/support/answer-markers.ts";
import { freshDatabase } from "tests/support/database.ts";
import { anActor, aPlan, noon } from "tests/support/plans.ts";
import { describe, expect, test } from "vitest";
import type { Block } from "~/domain/document.ts";
import type { Question, Step } from "~/domain/form/question.ts";
import type { CellValue } from "~/domain/form/value.ts";
import { currentForm } from "~/domain/form/versions.ts";
import { languages } from "~/domain/lang.ts";
import { loadPlan } from "~/features/plans/load-plan.server.ts";
import { openCheck } from "~/features/plans/open-check.server.ts";
import { openPlanDocument } from "~/features/plans/open-document.server.ts";
import { openHistory } from "~/features/plans/open-history.server.ts";
import { saveAnswers } from "~/features/plans/save-answers.server.ts";
import { postedPlan } from "~/features/plans/seed-demo-plans.server.ts";

const everyQuestion = currentForm.steps.flatMap((step) =>
  step.questions.map((question) => ({ id: question.id, question, step })),
);
/** Kept elsewhere or computed: the team, files, what the service works out itself; a tick made by sending. */
const isTyped = ({ id, question: { kind } }: { id: string; question: Question }): boolean =>
  !["people", "file", "shown"].includes(kind.kind) && id !== "linked-plans" && id !== "sharing-steps";
const typed = everyQuestion.filter(isTyped);

const isGroup = (value: Given[string]): value is Record<string, CellValue>[] => Array.isArray(value);

/** One library for all: each question is answered in a plan of its own. */
const db = freshDatabase();
seedExamples(db, noon);
const owner = anActor(db);

/** Posts answers as the form would: `version` of what is stored already is taken from the plan. */
function answer(given: Given) {
  const id = aPlan(db, owner);
  const answers: Record<string, CellValue> = {};
  const rows: Record<string, DemoPlan["rows"][string]> = {};
  for (const [question, value] of Object.entries(given)) {
    if (isGroup(value)) rows[question] = value.map((cells, index) => ({ row: `row-${index + 1}`, cells }));
    else answers[question] = value;
  }
  const loaded = loadPlan(db, owner, id);
  if (!loaded.ok) throw new Error("no plan");
  const fields = postedPlan({ answers, rows }, (question) => loaded.value.answers.find(question)?.version ?? 0);
  const saved = saveAnswers(db, owner, id, fields, noon);
  if (!saved.ok || saved.value.problems.length > 0) throw new Error(JSON.stringify(saved));
  return id;
}

function marked({ id, question, step }: { id: string; question: Question; step: Step }) {
  const texts = step.texts.questions[id];
  const needs = neededFor(currentForm, question);
  if (question.kind.kind !== "rows") {
    const one = markedValue(question.kind, id, texts?.options);
    if (!one) throw new Error(`No marker for ${id}`);
    return { given: { ...needs, [id]: one.value }, words: (lang: (typeof languages)[number]) => [one.words(lang)] };
  }
  const row = markedRow(question.kind.columns, id, texts?.columns ?? {});
  const goals: Given = question.kind.per === "goals" ? { goals: [{ goal: "A goal" }] } : {};
  return { given: { ...needs, ...goals, [id]: [row.cells] }, words: row.words };
}

const textIn = (blocks: readonly Block[]): string => JSON.stringify(blocks).replaceAll("\\n", "\n");
/** Numbers are grouped with spaces of several kinds; they do not count. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

describe("every question of the form", () => {
  test.each(typed)(
    "$id comes out on the check page, in the history and in the document, in three languages",
    (place) => {
      const { given, words } = marked(place);
      const id = answer(given);
      for (const lang of languages) {
        const check = openCheck(db, owner, id, "receipt", lang, noon);
        const said = check.ok ? check.value.said.flatMap(({ questions }) => questions) : [];
        const onCheckPage = JSON.stringify(said.find((one) => one.id === place.id)?.answer ?? null).replaceAll(
          "\\n",
          "\n",
        );
        const history = openHistory(db, owner, id, undefined, lang);
        const label = place.step.texts.questions[place.id]?.label[lang];
        const events = history.ok ? history.value.events.filter((event) => event.label === label) : [];
        const document = openPlanDocument(db, owner, id, lang, noon);
        const inDocument = document.ok ? textIn(document.value.blocks) : "";
        for (const word of words(lang)) {
          expect(plain(onCheckPage), `check page, ${lang}`).toContain(plain(word));
          expect(plain(JSON.stringify(events).replaceAll("\\n", "\n")), `history, ${lang}`).toContain(plain(word));
          expect(plain(inDocument), `document, ${lang}`).toContain(plain(word));
        }
      }
    },
  );

  test("that is asked and unanswered stands in the document as not answered, in three languages", () => {
    const id = answer({});
    const words = { fi: "Ei vastattu", sv: "Inte besvarad", en: "Not answered" };
    for (const lang of languages) {
      const check = openCheck(db, owner, id, "receipt", lang, noon);
      const document = openPlanDocument(db, owner, id, lang, noon);
      if (!check.ok || !document.ok) throw new Error("no pages");
      const empty = check.value.said
        .flatMap(({ questions }) => questions)
        .filter(({ answer: { as } }) => as === "nothing");
      expect(empty.length).toBeGreaterThan(50);
      const blocks = textIn(document.value.blocks);
      for (const { label } of empty) expect(blocks).toContain(JSON.stringify(label).slice(1, -1));
      expect(blocks.split(words[lang]).length - 1).toBeGreaterThanOrEqual(empty.length);
    }
  });
});
