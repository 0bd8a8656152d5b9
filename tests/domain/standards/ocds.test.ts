import { tamperePlan } from "db/seed/content/demo-plan-tampere.ts";
import fc from "fast-check";
import { allAsked, everyAnswer, narrowed, publishedPlan, without } from "tests/support/answers-for-publication.ts";
import { storedAnswers } from "tests/support/complete-plan.ts";
import { describe, expect, test } from "vitest";
import { states } from "~/domain/case/moves.ts";
import type { Answer } from "~/domain/form/answers.ts";
import { levels } from "~/domain/form/question.ts";
import { languages } from "~/domain/lang.ts";
import type { Json } from "~/domain/standards/ocds/json.ts";
import { ocidPrefix } from "~/domain/standards/ocds/ocid.ts";
import { planRelease } from "~/domain/standards/ocds/plan-release.ts";

const naming = { prefix: "ocds-a1b2c3", version: "1" };
const releaseOf = (answers: readonly Answer[], plan = {}) => planRelease(publishedPlan(answers, plan), naming);

/** Every value of the release with the name of its field. */
function* fields(value: Json, name = ""): Generator<[string, Json]> {
  yield [name, value];
  if (Array.isArray(value)) for (const item of value) yield* fields(item, name);
  else if (typeof value === "object") for (const [key, inner] of Object.entries(value)) yield* fields(inner, key);
}

test("a whole plan says what is bought, why, when, and what is new in it", () => {
  const release = releaseOf(storedAnswers(tamperePlan));
  expect(release).toMatchObject({
    ocid: "ocds-a1b2c3-plan-41",
    tag: ["planning"],
    initiationType: "tender",
    language: "fi",
    title: "Hulevesitulvien ennakointi katuverkossa",
    buyer: { id: "FI-PRO-0211675-2" },
    planning: { rationale: expect.stringContaining("Rankkasateet") },
    tender: {
      id: "plan-41",
      identifiers: [{ id: "TRE:7412/02.08.00/2026" }],
      status: "planned",
      mainProcurementCategory: "services",
      procurementMethod: "selective",
      procurementMethodDetails: "innovaatiokumppanuus",
      legalBasis: { scheme: "CELEX", id: "32014L0024" },
      items: [{ classification: { scheme: "CPV", id: "72262000" } }],
      hasSustainability: true,
    },
  });
  const goals = [...fields(release)].filter(([name]) => name === "goal").map(([, goal]) => goal);
  expect(goals).toContain("economic.innovativePurchase");
  expect(goals).toContain("environmental.climateChangeAdaptation");
  expect(goals).toContain("social.accessibility");
});

test("a prefix has the form that publishers are given, and without one every identifier says that it is a draft", () => {
  expect(ocidPrefix.test("ocds-a1b2c3")).toBe(true);
  expect(ocidPrefix.test("ocds-A1b2c3")).toBe(false);
  const draft = planRelease(publishedPlan(everyAnswer), { prefix: undefined, version: "1" });
  expect([draft.ocid, draft.id]).toEqual(["draft-plan-41", "draft-plan-41-1"]);
});

test("sums, people and other things for the team alone are in no release, whatever they are", () => {
  const text = JSON.stringify(releaseOf(everyAnswer));
  for (const never of ["777", "Marker of conflicts-measures", "Mark dialogue-plan.who", "Mark lots.euros"]) {
    expect(text.replace('"amount":777', "")).not.toContain(never);
  }
});

describe("of an answer that is not public, the release is the one that it would be without it", () => {
  const answered = allAsked.filter(({ question }) => everyAnswer.some((answer) => answer.question === question.id));

  test.each(answered.map(({ question }) => question.id))("%s", (question) => {
    const left = releaseOf(without(everyAnswer, question));
    for (const level of ["never", "reviewers", "network", "secret"] as const) {
      expect(releaseOf(narrowed(everyAnswer, question, level)), level).toEqual(left);
    }
  });

  test("and of a plan that is secret as a whole, nothing but the city is told", () => {
    const [first] = everyAnswer;
    if (!first) throw new Error("No answers");
    const secret: Answer = { ...first, question: "secrecy", value: { code: "whole-plan" } };
    expect(releaseOf([...everyAnswer, secret])).toEqual(releaseOf([]));
  });
});

const someLevels = fc.record({
  levels: fc.array(fc.constantFrom(...levels, "secret" as const, undefined), {
    minLength: everyAnswer.length,
    maxLength: everyAnswer.length,
  }),
  kept: fc.array(fc.boolean(), { minLength: everyAnswer.length, maxLength: everyAnswer.length }),
  state: fc.constantFrom(...states),
  language: fc.constantFrom(...languages),
});

test("whatever is answered and shared, ids are unique, days have a time and a zone, and nothing is empty", () => {
  fc.assert(
    fc.property(someLevels, ({ levels: chosen, kept, state, language }) => {
      const answers = everyAnswer.flatMap((answer, index) => {
        const level = chosen[index];
        if (!kept[index]) return [];
        return level ? narrowed([answer], answer.question, level) : [answer];
      });
      for (const [name, value] of fields(releaseOf(answers, { state, language }))) {
        if (/date$|dateMet/i.test(name)) expect(String(value)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$/);
        if (Array.isArray(value) && value.every((item) => typeof item === "object" && "id" in item)) {
          const ids = value.map((item) => (typeof item === "object" && "id" in item ? item.id : ""));
          expect(new Set(ids).size, name).toBe(ids.length);
        }
        expect(value, name).not.toBe("");
        if (typeof value === "object") expect(Object.keys(value).length, name).toBeGreaterThan(0);
      }
    }),
    { numRuns: 150 },
  );
});
