import fc from "fast-check";
import { markedRow, markedValue } from "tests/support/answer-markers.ts";
import { expect, test } from "vitest";
import { isHoldOver, type State, states } from "~/domain/case/moves.ts";
import { levelOf } from "~/domain/case/view.ts";
import { type Answer, Answers } from "~/domain/form/answers.ts";
import type { Question } from "~/domain/form/question.ts";
import { type Level, levels } from "~/domain/form/question.ts";
import type { AnswerValue } from "~/domain/form/value.ts";
import { currentForm } from "~/domain/form/versions.ts";
import { emptyDraft, refreshDraft } from "~/domain/proposal/refresh-draft.ts";
import { travelTable } from "~/domain/proposal/travel-table.ts";
import { type ExampleSource, travellingAnswers } from "~/domain/proposal/travelling.ts";

const steps = [...currentForm.steps, ...currentForm.parts.filter(({ stage }) => stage === "outcome")];
const asked = steps.flatMap((step) =>
  step.questions.map((question) => ({ question, step: step.id, required: false, atLeast: 0 })),
);

function valuesOf(question: Question, step: (typeof steps)[number]): { row: string; value: AnswerValue }[] {
  const texts = step.texts.questions[question.id];
  if (question.kind.kind === "rows") {
    const { cells } = markedRow(question.kind.columns, question.id, texts?.columns ?? {});
    return [{ row: "r1", value: { cells } }];
  }
  const marked = markedValue(question.kind, question.id, texts?.options);
  return marked ? [{ row: "", value: marked.value }] : [];
}

/** How the team may have narrowed an answer: not at all, to a level, or secret by law. */
const narrowed = fc.oneof(
  fc.constant({}),
  fc.constantFrom(...levels).map((level) => ({ level })),
  fc.constant({ secret: { ground: "24-1-17" } }),
);

const settings = fc.record({
  state: fc.constantFrom(...states),
  stoppedFrom: fc.constantFrom<State>("draft", "tendering", "in-contract"),
  secrecy: fc.constantFrom("no", "some-answers", "whole-plan"),
  stepLevels: fc.array(fc.constantFrom("as-questions", "network", "reviewers", "never"), {
    minLength: steps.length,
    maxLength: steps.length,
  }),
  own: fc.array(narrowed, { minLength: asked.length, maxLength: asked.length }),
});
type Settings = typeof settings extends fc.Arbitrary<infer Value> ? Value : never;

const saved = { version: 1, savedBy: "owner", savedAt: new Date(0) };

function sourceOf({ state, stoppedFrom, secrecy, stepLevels, own }: Settings): ExampleSource {
  const marked = steps.flatMap((step) =>
    step.questions.flatMap((question): Answer[] => {
      const place = asked.findIndex((one) => one.question.id === question.id);
      return valuesOf(question, step).map((value) => ({
        question: question.id,
        position: 0,
        ...value,
        ...saved,
        ...own[place],
      }));
    }),
  );
  const chosen = ["secrecy", "sharing-steps", "track"];
  const list: Answer[] = [
    ...marked.filter(({ question }) => !chosen.includes(question)),
    { question: "secrecy", row: "", position: 0, value: { code: secrecy }, ...saved },
    ...steps.map(({ id }, position) => ({
      question: "sharing-steps",
      row: id,
      position,
      value: { cells: { level: { code: stepLevels[position] ?? "as-questions" } } },
      ...saved,
    })),
  ];
  const plan = { state, stoppedFrom: state === "stopped" ? stoppedFrom : null, language: "en" as const };
  return {
    form: currentForm,
    plan,
    answers: new Answers(list),
    asked,
    followUps: [
      {
        planId: "plan",
        months: 12,
        dueOn: "2027-12-01",
        askedAt: null,
        answers: [{ question: "fu-note", row: "", value: "Marker of fu-note" }],
        version: 1,
        answeredBy: "owner",
        answeredAt: new Date(0),
      },
    ],
    buyer: "Tampere",
    stateOn: "2027-12-01",
  };
}

const everyId = [...asked.map(({ question }) => question.id), "follow-up:12"];
const levelIn = ({ answers, plan }: ExampleSource, question: Question, step: string): Level => {
  const stored = answers.list.find((answer) => answer.question === question.id);
  return levelOf(question, step, stored, answers, { holdOver: isHoldOver(plan.state) });
};

test("no confidential, secret or held answer reaches an example, whatever the sharing and whatever is ticked", () => {
  fc.assert(
    fc.property(settings, (given) => {
      const source = sourceOf(given);
      const text = JSON.stringify(refreshDraft(emptyDraft, source, everyId).fields);
      for (const { question, step } of asked) {
        if (levelIn(source, question, step) === "public") continue;
        for (const mark of [
          `Mark ${question.id} `,
          `Marker of ${question.id}:`,
          `Mark ${question.id}.`,
          `Marker of ${question.id}.`,
        ])
          expect(text, question.id).not.toContain(mark);
      }
      expect(text).not.toContain("777");
    }),
    { numRuns: 150 },
  );
});

test("what the table of the plan form does not name stays in the plan, however public it is", () => {
  fc.assert(
    fc.property(settings, (given) => {
      const source = sourceOf({ ...given, state: "completed", secrecy: "no", stepLevels: [], own: [] });
      const named = travelTable.map(({ question }) => question);
      const travelling = travellingAnswers(source).map(({ id }) => id);
      expect(travelling.filter((id) => !named.includes(id))).toEqual(["follow-up:12"]);
      const text = JSON.stringify(refreshDraft(emptyDraft, source, everyId).fields);
      expect(text).not.toContain("777");
      for (const { question } of asked)
        if (!named.includes(question.id)) expect(text).not.toMatch(new RegExp(`Mark(er of)? ${question.id}[ :.]`));
    }),
    { numRuns: 3 },
  );
});

test("an answer without consent does not travel", () => {
  fc.assert(
    fc.property(settings, fc.subarray(everyId), (given, consents) => {
      const source = sourceOf({ ...given, state: "completed", secrecy: "no" });
      const text = JSON.stringify(refreshDraft(emptyDraft, source, consents).fields);
      for (const id of everyId.filter((one) => !consents.includes(one)))
        expect(text, id).not.toMatch(new RegExp(`Mark(er of)? ${id}[ :.]`));
    }),
    { numRuns: 60 },
  );
});

test("when an answer of a draft is narrowed or its consent taken back, nothing of it stays, not even in an edited text", () => {
  fc.assert(
    fc.property(settings, settings, (before, after) => {
      const first = sourceOf({ ...before, state: "completed", secrecy: "no", stepLevels: [] });
      const draft = refreshDraft(emptyDraft, first, everyId);
      const edited = Object.fromEntries(
        Object.entries(draft.fields).map(([name, values]) => [
          name,
          name.startsWith("text-") || name.startsWith("title") ? values.map((text) => `${text} And more.`) : values,
        ]),
      );
      const source = sourceOf(after);
      const text = JSON.stringify(refreshDraft({ ...draft, fields: edited }, source).fields);
      for (const { question, step } of asked) {
        if (levelIn(source, question, step) === "public") continue;
        expect(text, question.id).not.toMatch(new RegExp(`Mark(er of)? ${question.id}[ :.]`));
      }
    }),
    { numRuns: 100 },
  );
});

test("an edited text stays as it was when other answers are added or taken away", () => {
  const plain: Settings = { state: "completed", stoppedFrom: "draft", secrecy: "no", stepLevels: [], own: [] };
  const source = sourceOf(plain);
  const draft = refreshDraft(emptyDraft, source, everyId);
  const fields = { ...draft.fields, "text-en-rights": ["Written by hand."] };
  const without = refreshDraft(
    { ...draft, fields },
    source,
    everyId.filter((id) => id !== "title"),
  );
  expect(without.fields["text-en-rights"]).toEqual(["Written by hand."]);
  expect(without.fields["title-en"]).toBeUndefined();
  expect(String(draft.fields["text-en-need"])).toContain("need-statement");
  expect(without.fields["text-en-need"]).toEqual(draft.fields["text-en-need"]);
});
