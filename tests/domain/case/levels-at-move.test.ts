import fc from "fast-check";
import { noon } from "tests/support/plans.ts";
import { expect, test } from "vitest";
import { answersAtMove } from "~/domain/case/levels-at-move.ts";
import type { Plan } from "~/domain/case/plan.ts";
import { visibleAnswers } from "~/domain/case/view.ts";
import { type Answer, Answers } from "~/domain/form/answers.ts";
import { column, long, money, O, question, rows } from "~/domain/form/define.ts";
import { type FormVersion, levels, type Sharing } from "~/domain/form/question.ts";
import { currentForm } from "~/domain/form/versions.ts";

/**
 * Any two versions of a form in which a question, a group and a split question are shared in any way and stand in any step: what a
 * reader could not see of a plan before it was moved they cannot see after, at no state of the plan.
 */

const steps = ["need", "market"];
const sharing: fc.Arbitrary<Sharing> = fc.record({ level: fc.constantFrom(...levels), held: fc.boolean() });
const place = fc.record({ sharing, step: fc.constantFrom(...steps) });
const atMost = fc.constantFrom("never" as const, "reviewers" as const, undefined);
const version = fc.record({ text: place, group: place, part: place, atMost, price: fc.boolean() });
type Version = typeof version extends fc.Arbitrary<infer Value> ? Value : never;

const sharingSteps = currentForm.steps.flatMap(({ questions }) => questions.filter(({ id }) => id === "sharing-steps"));

function formOf(id: string, split: string, given: Version): FormVersion {
  const columns = [column("words", long(100), given.atMost), column("sum", given.price ? money : long(100))];
  const asked = [
    { ...given.text, made: question("text", long(), O, O, given.text.sharing) },
    { ...given.group, made: question("group", rows(columns), O, O, given.group.sharing) },
    { ...given.part, made: question(split, long(), O, O, given.part.sharing) },
  ];
  const own = steps.map((step) => ({
    ...{
      id: step,
      stage: "A" as const,
      texts: { title: { fi: "", sv: "", en: "" }, intro: { fi: "", sv: "", en: "" }, questions: {} },
    },
    questions: [
      ...(step === "need" ? sharingSteps : []),
      ...asked.filter((one) => one.step === step).map(({ made }) => made),
    ],
  }));
  return { id, steps: own, parts: [], messages: {} };
}

const own = fc.record({ level: fc.constantFrom(undefined, ...levels), secret: fc.boolean() });
const answered = (
  question: string,
  row: string,
  value: Answer["value"],
  { level, secret }: { level: Answer["level"]; secret: boolean },
): Answer => ({
  ...{ question, row, value, position: 1, version: 1, savedBy: "somebody", savedAt: noon },
  ...(level ? { level } : {}),
  ...(secret ? { secret: { ground: "trade-secret" } } : {}),
});

/** Every text that somebody outside the team reads in the plan. */
function read(form: FormVersion, all: readonly Answer[]): Set<string> {
  const seen = new Set<string>();
  const known = new Answers(
    all.filter(({ question }) => form.steps.some(({ questions }) => questions.some(({ id }) => id === question))),
  );
  for (const state of ["draft", "in-contract"] as const)
    for (const relation of ["coordinator", "city", "network"] as const)
      for (const visibility of ["city", "network"] as const) {
        const plan = { state, visibility, joint: "looking" } as Plan;
        const answers = visibleAnswers(form, plan, known, { relation, isSameUnit: true });
        for (const text of JSON.stringify(answers?.list ?? []).match(/Written in \w+/g) ?? [])
          seen.add(`${state} ${relation} ${visibility} ${text}`);
      }
  return seen;
}

test("what a reader could not see before a move they cannot see after it", () => {
  const chosen = fc.constantFrom("never", "reviewers", "network", undefined);
  fc.assert(
    fc.property(
      version,
      version,
      fc.tuple(own, own, own),
      fc.tuple(chosen, chosen),
      (older, newer, [a, b, c], byStep) => {
        const [from, to] = [formOf("old", "whole", older), formOf("new", "part", newer)];
        const cells = { words: "Written in a cell", sum: "Written in another" };
        const stored = [
          answered("text", "", "Written in a text", a),
          answered("group", "r1", { cells }, b),
          answered("whole", "", "Written in parts", c),
          ...byStep.flatMap((code, index) =>
            code
              ? [
                  answered(
                    "sharing-steps",
                    steps[index] ?? "",
                    { cells: { level: { code } } },
                    { level: undefined, secret: false },
                  ),
                ]
              : [],
          ),
        ];
        const { taken, narrowed } = answersAtMove(stored, from, to, { splits: { whole: ["part", "rest"] } });
        const kept = stored.map(
          (one) => narrowed.find(({ question, row }) => question === one.question && row === one.row) ?? one,
        );
        expect(taken).toHaveLength(1);
        const before = read(from, stored);
        expect([...read(to, [...kept, ...taken])].filter((one) => !before.has(one))).toEqual([]);
      },
    ),
    { numRuns: 2000 },
  );
});

test("an answer that the newer form opens no wider is left as its author had it", () => {
  const place = { sharing: { level: "network", held: false }, step: "need" } as const;
  const given: Version = { text: place, group: place, part: place, atMost: undefined, price: false };
  const stored = [answered("text", "", "Written", { level: "reviewers", secret: false })];
  const moved = answersAtMove(stored, formOf("old", "whole", given), formOf("new", "part", given), { splits: {} });
  expect(moved).toEqual({ taken: [], narrowed: [] });
});
