import fc from "fast-check";
import { anyInput, runs, today } from "tests/domain/law/inputs.ts";
import { expect, test } from "vitest";
import { answersFromAdviser, bandOfValue, readinessOf, suppliersBand } from "~/domain/case/answers-from-adviser.ts";
import { advisePlan, adviserInputOf } from "~/domain/case/plan-advice.ts";
import { planValue } from "~/domain/case/plan-value.ts";
import { Answers, findQuestion } from "~/domain/form/answers.ts";
import { currentForm } from "~/domain/form/versions.ts";
import { advise, isAnswer } from "~/domain/law/adviser.ts";
import type { AdviserInput } from "~/domain/law/adviser-input.ts";

const noDates = { inUseBy: null, contractStart: null };
let row = 0;
const rowId = () => {
  row += 1;
  return `row-${row}`;
};
const carry = (input: AdviserInput) => answersFromAdviser(input, noDates, rowId, today);
const read = (input: AdviserInput): Answers =>
  new Answers(carry(input).answers.map((answer) => ({ ...answer, version: 1, savedBy: "a", savedAt: new Date(0) })));

test("each input comes back from the plan as it was given, in the bands of the form, or is named as left open", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const { left } = carry(input);
      const answers = read(input);
      const again = adviserInputOf(answers, planValue(answers, []), today, "highest") as AdviserInput;
      for (const field of [
        "objective",
        "rd",
        "specification",
        "negotiation",
        "urgency",
        "recurring",
        "buyer",
      ] as const) {
        if (input[field] !== undefined && !left.includes(field)) expect(again[field]).toBe(input[field]);
      }
      for (const field of ["inHouse", "complexityGround", "needsPreselection", "irregularTendersBefore"] as const) {
        if (input[field] !== undefined && !left.includes(field)) expect(again[field]).toBe(input[field]);
      }
      if (input.solutionOnMarket && !left.includes("solutionOnMarket")) {
        expect(again.solutionOnMarket).toBe(input.solutionOnMarket);
      }
    }),
    { numRuns: runs },
  );
});

test("the value of the plan is the value that was given, with its band", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const answer = advise(input, today);
      if (!isAnswer(answer)) return;
      const value = planValue(read(input), []);
      expect(value.from === "band" || value.from === "unknown" ? undefined : value.euros).toBe(
        answer.estimatedValueEur,
      );
      expect(read(input).code("value-band")).toBe(bandOfValue(answer.estimatedValueEur));
    }),
    { numRuns: runs },
  );
});

test("every answer that is carried has its question in the form", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      for (const { question } of carry(input).answers)
        expect(findQuestion(currentForm, question)?.question.id).toBe(question);
    }),
    { numRuns: 50 },
  );
});

test("what the adviser recommended for a whole set of answers, it recommends in the plan that began from them", () => {
  const input: AdviserInput = {
    contractType: "services",
    annexE: null,
    estimatedValueEur: 400_000,
    objective: "develop-and-buy",
    solutionOnMarket: "no",
    trl: 5,
    rd: "some",
    specification: "functional",
    marketConsultationDone: true,
  };
  const before = advise(input, today);
  const after = advisePlan(read(input), [], today);
  expect(isAnswer(before) && before.recommended).toBe("innovation");
  expect(after.kind === "answer" && after.answer.recommended).toBe("innovation");
  expect(carry(input).left).toEqual([]);
});

test.each<[AdviserInput, string[]]>([
  [{ designOrInnovation: true }, ["designOrInnovation"]],
  [{ designOrInnovation: false }, []],
  [{ marketConsultationDone: false }, ["marketConsultationDone"]],
  [{ joint: "none" }, ["joint"]],
  [{ solutionOnMarket: "no" }, ["solutionOnMarket"]],
  [{ solutionOnMarket: "unknown" }, []],
  [{ rd: "none", solutionOnMarket: "yes", trl: 9 }, []],
  [{ rd: "none", solutionOnMarket: "no", trl: 2 }, ["rd"]],
  [{ solutionOnMarket: "yes", trl: 2 }, ["solutionOnMarket"]],
  [{ objective: "buy", openCompetitionForScale: true }, ["openCompetitionForScale"]],
])("of %j these are left open: %j", (input, left) => {
  expect(carry({ contractType: "services", estimatedValueEur: 100_000, ...input }).left).toEqual(left);
});

test.each([
  [1, "idea"],
  [3, "idea"],
  [4, "tested"],
  [6, "prototype"],
  [8, "in-use-elsewhere"],
  [9, "off-the-shelf"],
])("readiness level %i is %s", (trl, code) => {
  expect(readinessOf(trl)).toBe(code);
});

test.each([
  [0, "0"],
  [2, "2"],
  [3, "3-4"],
  [5, "5-9"],
  [10, "10-plus"],
])("%i suppliers are %s", (count, code) => {
  expect(suppliersBand(count)).toBe(code);
});
