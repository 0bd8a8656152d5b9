import { describe, expect, test } from "vitest";
import { form2026_1 } from "~/domain/form/2026-1/version.ts";
import type { Condition } from "~/domain/form/condition.ts";
import type { Kind, Question, Requirement } from "~/domain/form/question.ts";

const steps = form2026_1.steps;
const inSteps = steps.flatMap((step) => step.questions);
const questions = [...steps, ...form2026_1.parts].flatMap((section) => section.questions);
const byId = new Map(questions.map((question) => [question.id, question]));
const asked = inSteps.filter((question) => question.kind.kind !== "shown");
const count = (track: "full" | "light", rule: Requirement["rule"]) =>
  asked.filter((question) => question[track].rule === rule).length;

/** Sums that are typed in order to be published; every other sum stays with the team. */
const sumsForPublication = ["value-notice", "ex-value"];

describe("the size of the form", () => {
  test.each([
    ["basics", 28],
    ["need", 7],
    ["goals", 12],
    ["market", 14],
    ["novelty", 9],
    ["resources", 14],
    ["procedure", 26],
    ["criteria", 15],
    ["rights", 13],
    ["schedule", 8],
    ["contract", 9],
    ["sending", 10],
  ])("step %s asks %i questions", (id, size) => {
    const step = steps.find((each) => each.id === id);
    expect(step?.questions.filter((question) => question.kind.kind !== "shown")).toHaveLength(size);
  });

  test("is 165 questions in the full track, 66 of them always required", () => {
    expect([count("full", "required"), count("full", "when"), count("full", "optional")]).toEqual([66, 54, 45]);
  });

  test("is 74 questions in the light track, 34 of them always required", () => {
    expect([count("light", "required"), count("light", "when"), count("light", "optional")]).toEqual([34, 14, 26]);
  });
});

const listed = (kind: Kind): readonly string[] => ("codes" in kind ? kind.codes : []);

function comparisons(condition: Condition): { question: string; column?: string; codes: readonly string[] }[] {
  switch (condition.op) {
    case "fact":
      return [];
    case "not":
      return comparisons(condition.of);
    case "all":
    case "any":
      return condition.of.flatMap(comparisons);
    case "above":
    case "answered":
    case "unanswered":
      return [{ question: condition.question, codes: [] }];
    default:
      return [condition];
  }
}

const conditionOf = (requirement: Requirement): Condition[] =>
  requirement.rule === "when" ? [requirement.condition] : [];

function knownCodes(id: string, columnId: string | undefined): readonly string[] | undefined {
  const kind = byId.get(id)?.kind;
  if (!kind) return undefined;
  if (columnId === undefined) return kind.kind === "yesno" || kind.kind === "tick" ? ["yes", "no"] : listed(kind);
  const column = kind.kind === "rows" ? kind.columns.find((each) => each.id === columnId) : undefined;
  return column && (column.kind.kind === "yesno" ? ["yes", "no"] : listed(column.kind));
}

test("a condition compares with questions, columns and codes that exist", () => {
  const unknown = questions.flatMap((question) =>
    [...[question.full, question.light].flatMap(conditionOf), ...(question.proposedYes ? [question.proposedYes] : [])]
      .flatMap(comparisons)
      .filter(({ question: id, column, codes }) => {
        const known = knownCodes(id, column);
        return !known || codes.some((code) => !known.includes(code));
      })
      .map((comparison) => `${question.id}: ${JSON.stringify(comparison)}`),
  );
  expect(unknown).toEqual([]);
});

test("no condition of the light track reads an answer that the light track does not ask", () => {
  const unasked = inSteps.flatMap((question) =>
    conditionOf(question.light)
      .flatMap(comparisons)
      .filter((comparison) => byId.get(comparison.question)?.light.rule === "not-asked")
      .map((comparison) => `${question.id} reads ${comparison.question}`),
  );
  expect(unasked).toEqual([]);
});

test("sums of money stay with the team, but for those typed to be published", () => {
  const open = questions.flatMap(({ id, kind, sharing }) => {
    if (kind.kind === "money") return sharing.level === "never" || sumsForPublication.includes(id) ? [] : [id];
    if (kind.kind !== "rows" || sharing.level === "never") return [];
    return kind.columns
      .filter((each) => each.kind.kind === "money" && each.atMost !== "never")
      .map((each) => `${id}.${each.id}`);
  });
  expect(open).toEqual([]);
});

test("a limit is never below the one it goes with", () => {
  const bounds = ({ kind }: { kind: Kind }): [number, number] => {
    if ("min" in kind) return [kind.min, kind.max];
    return [0, "max" in kind ? kind.max : 0];
  };
  const all: { id: string; kind: Kind }[] = questions.flatMap((question: Question) => [
    question,
    ...(question.kind.kind === "rows" ? question.kind.columns : []),
  ]);
  expect(all.filter((each) => bounds(each)[0] > bounds(each)[1]).map((each) => each.id)).toEqual([]);
});

test("codes of one list are all different, and those that exclude the others are among them", () => {
  const kinds = questions.flatMap(({ id, kind }) => [
    { id, kind },
    ...(kind.kind === "rows" ? kind.columns.map((each) => ({ id: `${id}.${each.id}`, kind: each.kind })) : []),
  ]);
  const wrong = kinds.filter(({ kind }) => {
    if (!("codes" in kind)) return false;
    const repeated = new Set(kind.codes).size < kind.codes.length;
    return repeated || (kind.kind === "multi" && kind.exclusive.some((code) => !kind.codes.includes(code)));
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
