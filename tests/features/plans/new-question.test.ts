import { completePlan } from "tests/support/complete-plan.ts";
import { expect, test } from "vitest";
import { readBack, takeSnapshot } from "~/domain/case/snapshot.ts";
import { Answers } from "~/domain/form/answers.ts";
import { askedQuestions } from "~/domain/form/asked.ts";
import { problemsOf } from "~/domain/form/completeness.ts";
import { pub, question, R, short } from "~/domain/form/define.ts";
import type { FormVersion } from "~/domain/form/question.ts";
import { currentForm } from "~/domain/form/versions.ts";
import { fieldView } from "~/features/plans/field-view.ts";
import { planDocument } from "~/features/plans/plan-document.ts";
import { translator } from "~/i18n/translator.ts";

/** The one line and its texts that a new question is. */
const added = question("season", short(2, 40), R, R, pub);
const texts = { label: { fi: "Vuodenaika", sv: "Årstid", en: "Season" } };

const form: FormVersion = {
  ...currentForm,
  steps: currentForm.steps.map((step) =>
    step.id === "need"
      ? {
          ...step,
          questions: [...step.questions, added],
          texts: { ...step.texts, questions: { ...step.texts.questions, season: texts } },
        }
      : step,
  ),
};

const by = { savedBy: "owner", savedAt: new Date(0) };
const answered = new Answers([
  ...completePlan().list,
  { question: "season", row: "", position: 0, value: "Kevättalvi", version: 1, ...by },
]);

test("a question added in one line is asked, required, shown as a field, read back and printed", () => {
  const asked = askedQuestions(form, answered, {});
  const one = asked.find(({ question: { id } }) => id === "season");
  if (!one) throw new Error("not asked");
  expect(problemsOf(one, completePlan()).map(({ rule }) => rule)).toEqual(["required"]);
  expect(problemsOf(one, answered)).toEqual([]);

  const context = {
    form,
    step: "need",
    answers: answered,
    lang: "sv" as const,
    picks: { options: () => [], named: (_kind: unknown, id: string) => id },
    nameOf: () => "",
    messages: [],
    computed: () => [],
    panel: () => undefined,
    holdOver: false,
    newRows: {},
  };
  expect(fieldView(added, one, context)).toMatchObject({
    label: "Årstid",
    posted: { "": ["Kevättalvi"] },
    required: true,
  });

  const said = readBack(takeSnapshot(answered, { form, asked, opening: { holdOver: false }, names: {} }), "en");
  expect(said.flatMap(({ questions }) => questions).find(({ id }) => id === "season")).toMatchObject({
    label: "Season",
    answer: { words: "Kevättalvi" },
  });
  const plan = {
    number: 1,
    title: "Plan",
    state: "draft",
    language: "fi",
    revision: 1,
    notReviewed: false,
    track: "full",
  } as const;
  const source = {
    plan,
    said,
    schedule: null,
    lights: [],
    warnings: [],
    cityName: "",
    ownerName: "",
    savedAt: "",
    createdAt: new Date(0),
  };
  expect(JSON.stringify(planDocument(source, "en", translator("en", "plans")).blocks)).toContain("Season");
});
