import fc from "fast-check";
import { expect, test } from "vitest";
import { gapsOf, missingOfReview, type ReviewAnswers, type ReviewInHand, weightedMean } from "~/domain/case/review.ts";
import { currentRubric } from "~/domain/case/rubrics.ts";
import { languages } from "~/domain/lang.ts";

const allScored = (score: string): Record<string, string> =>
  Object.fromEntries(currentRubric.criteria.map(({ id }) => [`score:${id}`, score]));

const complete: ReviewAnswers = {
  ...allScored("4"),
  "strength-1": "The need is measured",
  "strength-2": "Users decide",
  recommendation: "ready",
  confidence: "high",
};

const inHand = (answers: ReviewAnswers, more: Partial<ReviewInHand> = {}): ReviewInHand => ({
  rubric: currentRubric,
  answers,
  comments: [],
  hasQuestions: false,
  openItems: [],
  ...more,
});

const rulesOf = (review: ReviewInHand) => missingOfReview(review).map(({ rule, field }) => `${rule} ${field}`);

test("the weights of the rubric add up to a hundred, and its texts are there in each language", () => {
  expect(currentRubric.criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  for (const { title, descriptors } of currentRubric.criteria)
    for (const text of [title, ...Object.values(descriptors)])
      for (const lang of languages) expect(text[lang]).not.toBe("");
});

test("a review with everything in it can be sent", () => {
  expect(missingOfReview(inHand(complete))).toEqual([]);
});

test.each<[string, Partial<ReviewInHand>, string[]]>([
  [
    "a criterion without a score",
    { answers: { ...complete, "score:goals-impact": "" } },
    ["score-missing score:goals-impact"],
  ],
  [
    "a score that is no number of the scale",
    { answers: { ...complete, "score:goals-impact": "6" } },
    ["score-missing score:goals-impact"],
  ],
  [
    "a low score without what would lift it",
    { answers: { ...complete, "score:goals-impact": "2" } },
    ["lift-missing why:goals-impact"],
  ],
  [
    "only spaces as what would lift it",
    { answers: { ...complete, "score:goals-impact": "1", "why:goals-impact": "  \n" } },
    ["lift-missing why:goals-impact"],
  ],
  [
    "what cannot be judged, without a reason",
    { answers: { ...complete, "score:goals-impact": "cannot-judge" } },
    ["reason-missing why:goals-impact"],
  ],
  ["one strength only", { answers: { ...complete, "strength-2": "" } }, ["strength-missing strength-2"]],
  ["no recommendation", { answers: { ...complete, recommendation: "" } }, ["recommendation-missing recommendation"]],
  [
    "another route that is not named",
    { answers: { ...complete, recommendation: "other-route" } },
    ["route-missing route"],
  ],
  ["no confidence", { answers: { ...complete, confidence: "" } }, ["confidence-missing confidence"]],
  ["the author's questions without an answer", { hasQuestions: true }, ["questions-unanswered answer-to-questions"]],
  [
    "a wish to revise without anything to fix",
    { answers: { ...complete, recommendation: "revise" } },
    ["must-fix-missing comments"],
  ],
  [
    "a ready plan with something that must be fixed",
    { comments: [{ kind: "must-fix" }] },
    ["must-fix-with-ready recommendation"],
  ],
  [
    "four must-fix items",
    {
      answers: { ...complete, recommendation: "revise" },
      comments: Array.from({ length: 4 }, () => ({ kind: "must-fix" as const })),
    },
    ["too-many-must-fix comments"],
  ],
  [
    "an open item of an earlier round that nothing is said of",
    { answers: { ...complete, recommendation: "small-changes" }, openItems: ["a"] },
    ["settled-missing settled:a"],
  ],
])("%s keeps a review from being sent", (_what, given, expected) => {
  expect(rulesOf(inHand(given.answers ?? complete, given))).toEqual(expected);
});

test.each<[string, Partial<ReviewInHand>]>([
  [
    "a low score with what would lift it",
    { answers: { ...complete, "score:goals-impact": "1", "why:goals-impact": "Measure it" } },
  ],
  [
    "what cannot be judged, with a reason",
    { answers: { ...complete, "score:goals-impact": "cannot-judge", "why:goals-impact": "Not my field" } },
  ],
  ["another route with its name", { answers: { ...complete, recommendation: "other-route", route: "joint" } }],
  [
    "three must-fix items",
    {
      answers: { ...complete, recommendation: "revise" },
      comments: Array.from({ length: 3 }, () => ({ kind: "must-fix" as const })),
    },
  ],
  [
    "a wish to revise because an earlier item is still open",
    { answers: { ...complete, recommendation: "revise", "settled:a": "no" }, openItems: ["a"] },
  ],
  ["a ready plan whose earlier item is settled", { answers: { ...complete, "settled:a": "yes" }, openItems: ["a"] }],
])("%s can be sent", (_what, given) => {
  expect(rulesOf(inHand(given.answers ?? complete, given))).toEqual([]);
});

const someScores = fc
  .array(fc.constantFrom("1", "2", "3", "4", "5", "cannot-judge", ""), {
    minLength: currentRubric.criteria.length,
    maxLength: currentRubric.criteria.length,
  })
  .map((scores) =>
    Object.fromEntries(currentRubric.criteria.map(({ id }, index) => [`score:${id}`, scores[index] ?? ""])),
  );

test("the weighted mean lies between the lowest and the highest score, whatever cannot be judged", () => {
  fc.assert(
    fc.property(someScores, (answers) => {
      const numbers = Object.values(answers)
        .filter((one) => /^[1-5]$/.test(one))
        .map(Number);
      const mean = weightedMean(currentRubric, answers);
      if (numbers.length === 0) return mean === undefined;
      return mean !== undefined && mean >= Math.min(...numbers) - 1e-9 && mean <= Math.max(...numbers) + 1e-9;
    }),
  );
});

test("the weighted mean counts the heavy criteria more", () => {
  const answers = { "score:need-users": "5", "score:takeup-sharing": "1" };
  expect(weightedMean(currentRubric, answers)).toBeCloseTo((5 * 15 + 1 * 10) / 25);
});

test("a gap is flagged from two points on, whoever gave them", () => {
  fc.assert(
    fc.property(someScores, someScores, (one, other) => {
      const flagged = gapsOf(currentRubric, [one, other]).map(({ criterion }) => criterion);
      const expected = currentRubric.criteria
        .filter(({ id }) => {
          const [a, b] = [Number(one[`score:${id}`]), Number(other[`score:${id}`])];
          return a >= 1 && b >= 1 && Math.abs(a - b) >= 2;
        })
        .map(({ id }) => id);
      expect(flagged).toEqual(expected);
      expect(gapsOf(currentRubric, [other, one])).toEqual(gapsOf(currentRubric, [one, other]));
    }),
  );
});
