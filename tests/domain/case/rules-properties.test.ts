import { ouluPlan } from "db/seed/content/demo-plan-oulu.ts";
import { tamperePlan } from "db/seed/content/demo-plan-tampere.ts";
import fc from "fast-check";
import { assessed, type Changes, completePlan, planSavedAt, storedAnswers } from "tests/support/complete-plan.ts";
import { expect, test } from "vitest";
import { type Answer, Answers, findQuestion } from "~/domain/form/answers.ts";
import { requirementOf } from "~/domain/form/asked.ts";
import type { Kind, Question } from "~/domain/form/question.ts";
import { sayProblem } from "~/domain/form/say-problem.ts";
import type { AnswerValue, CellValue } from "~/domain/form/value.ts";
import { currentForm } from "~/domain/form/versions.ts";

const day = fc
  .integer({ min: 0, max: 3_000 })
  .map((days) => new Date(Date.UTC(2025, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const sum = fc.oneof(fc.integer({ min: 0, max: 1_000_000 }), fc.constantFrom(59_999, 60_000, 216_000, 9_999_999_999));

function cell(kind: Kind): fc.Arbitrary<CellValue> {
  switch (kind.kind) {
    case "choice":
    case "scale":
      return fc.constantFrom(...kind.codes).map((code) => ({ code }));
    case "yesno":
      return fc.constantFrom("yes", "no").map((code) => ({ code }));
    case "tick":
      return fc.constant({ code: "yes" });
    case "multi":
      return fc.subarray([...kind.codes]).map((codes) => ({ codes }));
    case "number":
      return fc.oneof(sum, fc.double({ min: -1e6, max: 1e6, noNaN: true }));
    case "money":
      return sum;
    case "year":
      return fc.integer({ min: 1990, max: 2110 });
    case "date":
      return day;
    case "cpv":
      return fc.constantFrom("72000000", "80000000", "65100000").map((code) => ({ picks: [code] }));
    case "library":
    case "place":
    case "people":
      return fc.constant({ picks: ["x"] });
    case "unit":
      return fc.constant({ typed: "Unit" });
    default:
      return fc.oneof(fc.string({ unit: "grapheme" }), fc.constant("Some words that are long enough to stand."));
  }
}

const cellsOf = (kind: Kind): fc.Arbitrary<Record<string, CellValue>> => {
  const columns = kind.kind === "rows" ? [...kind.columns] : [];
  return fc
    .subarray(columns)
    .chain((some) => fc.tuple(...some.map(({ id, kind: of }) => fc.tuple(fc.constant(id), cell(of)))))
    .map((cells) => Object.fromEntries(cells));
};

const stored = (question: string, row: string, position: number, value: AnswerValue): Answer => ({
  question,
  row,
  position,
  value,
  version: 1,
  savedBy: "owner",
  savedAt: planSavedAt,
});

function answersTo({ id, kind }: Question): fc.Arbitrary<Answer[]> {
  if (kind.kind === "shown" || kind.kind === "file") return fc.constant([]);
  if (kind.kind !== "rows") return cell(kind).map((value) => [stored(id, "", 0, value)]);
  return fc
    .array(cellsOf(kind), { maxLength: 4 })
    .map((rows) => rows.map((cells, index) => stored(id, `row-${index}`, index, { cells })));
}

const questions = currentForm.steps.flatMap((step) => step.questions);

/** A whole plan of either track in which a handful of questions is answered at random, or emptied. */
const randomPlan = fc
  .record({
    base: fc.constantFrom(storedAnswers(tamperePlan), storedAnswers(ouluPlan), []),
    changed: fc.subarray(questions, { maxLength: 25 }),
  })
  .chain(({ base, changed }) =>
    fc.tuple(...changed.map(answersTo)).map((groups) => {
      const names = new Set(changed.map(({ id }) => id));
      return new Answers([...base.filter(({ question }) => !names.has(question)), ...groups.flat()]);
    }),
  );

const trackOf = (answers: Answers) => (answers.code("track") === "light" ? "light" : "full");

test("any answers can be assessed, a warning never blocks, and each problem is said without a gap in three languages", () => {
  fc.assert(
    fc.property(randomPlan, (answers) => {
      const { blocking, warnings } = assessed(answers);
      expect(blocking.filter(({ severity }) => severity !== "submit")).toEqual([]);
      expect(warnings.filter(({ severity }) => severity !== "warn")).toEqual([]);
      for (const problem of [...blocking, ...warnings]) {
        expect(Object.keys(currentForm.messages)).toContain(problem.rule);
        for (const lang of ["fi", "sv", "en"] as const) {
          const words = currentForm.messages[problem.rule]?.[lang] ?? "";
          const gaps = [...words.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
          const facts = Object.keys(problem.facts ?? {});
          expect(gaps.filter((name) => name !== "label" && !facts.includes(name))).toEqual([]);
          expect(sayProblem(currentForm, problem, lang)).not.toBe("");
        }
      }
    }),
    { numRuns: 150 },
  );
});

test("nothing is said of a question that the track does not ask", () => {
  fc.assert(
    fc.property(randomPlan, (answers) => {
      const { blocking, warnings, lights } = assessed(answers);
      const named = [...blocking, ...warnings, ...lights.flatMap(({ reasons }) => reasons)];
      const unasked = named.filter(({ question }) => {
        const place = findQuestion(currentForm, question);
        return !place || requirementOf(place.question, trackOf(answers)).rule === "not-asked";
      });
      expect(unasked).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test("an answer that no rule compares changes nothing in what is said of the others", () => {
  const texts = ["budget-line", "project-name", "next-best", "cooperation", "wider-value", "supplier-freedom"];
  const before = assessed(completePlan({ conflicts: null }));
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.string({ minLength: 2, maxLength: 60 }), (question, text) => {
      const changes: Changes = { conflicts: null, [question]: text };
      const { blocking, warnings, lights } = assessed(completePlan(changes));
      expect({ blocking, warnings, lights }).toEqual({
        blocking: before.blocking,
        warnings: before.warnings,
        lights: before.lights,
      });
    }),
    { numRuns: 50 },
  );
});
