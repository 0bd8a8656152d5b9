import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { differencesIn, type LawCase, readCases } from "../../checks/law-cases.ts";

const today = "2026-12-01";

function casesOf(file: string): LawCase[] {
  const cases = readCases(`${import.meta.dirname}/cases/${file}`, (path) => readFileSync(path, "utf8"));
  if (!cases.ok) throw new Error(cases.refusal);
  return cases.value;
}

describe.each([
  ["procedure-cases.json", 75],
  ["counterfactual-cases.json", 6],
])("%s", (file, count) => {
  const cases = casesOf(file);

  test("holds all its cases", () => expect(cases).toHaveLength(count));

  test.each(cases.map((one) => [one.id, one] as const))("%s comes out as worked by hand", (_id, one) => {
    expect(differencesIn(one, today)).toEqual([]);
  });
});

describe("the checker", () => {
  const [first] = casesOf("procedure-cases.json");
  const [refused] = casesOf("procedure-cases.json").filter(({ id }) => id === "X09");
  const [changed] = casesOf("counterfactual-cases.json");

  test.each([
    ["regime", "eu"],
    ["thresholds", { national: 60_000, eu: 221_000 }],
    ["warnings", []],
    ["grounds34", ["G2", "G1"]],
    ["status", {}],
    ["legalBasis", ["1397/2016 § 999"]],
    ["lotRegimes", {}],
    ["innovationScore", 5],
  ])("sees another %s", (field, value) => {
    const wrong = first && { ...first, expected: { ...first.expected, [field]: value } };
    expect(wrong && differencesIn(wrong, today)).not.toEqual([]);
  });

  test("sees a refusal that was expected to be an answer, and the other way round", () => {
    expect(first && differencesIn({ ...first, expected: { errors: [] } }, today)).not.toEqual([]);
    expect(first && refused && differencesIn({ ...refused, expected: first.expected }, today)).not.toEqual([]);
  });

  test("sees an error or a change that is missing", () => {
    expect(refused && differencesIn({ ...refused, expected: { errors: [] } }, today)).not.toEqual([]);
    const noChange = changed && { ...changed, expected: { ...changed.expected, wouldChange: [] } };
    expect(noChange && differencesIn(noChange, today)).not.toEqual([]);
  });

  test.each(["not JSON", "{}", "[]", '{"cases": []}', '{"cases": [{"id": "C1"}]}'])(
    "says that %s is no file of cases",
    (text) => {
      expect(readCases("file.json", () => text).ok).toBe(false);
    },
  );
});
