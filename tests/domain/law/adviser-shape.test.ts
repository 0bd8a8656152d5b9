import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { advise, isAnswer } from "../../../app/domain/law/adviser.ts";
import type { AdviserInput } from "../../../app/domain/law/adviser-input.ts";
import { procedures } from "../../../app/domain/law/decide.ts";
import { refusalCodes } from "../../../app/domain/law/refusal.ts";
import { answer, anyInput, runs, today } from "./inputs.ts";

const noise = fc.oneof(
  fc.anything(),
  fc.constantFrom(null, undefined, -1, 0, 0.5, 1e13, "", "buy", [], {}, [null], [{}], "2026-02-30", "2016-12-31", true),
);
const inputFields = [
  "asOfDate", "buyer", "contractType", "annexE", "estimatedValueEur", "valueComponents", "mixedParts", "partsSeparable",
  "awardedAsOne", "lots", "smallLotsChosen", "inHouse", "objective", "trl", "potentialSuppliers", "directAwardGround",
  "directAwardConditionsMet", "joint", "notAField",
] as const; // biome-ignore format: a list of names
const damagedInput = fc
  .tuple(anyInput, fc.dictionary(fc.constantFrom(...inputFields), noise, { maxKeys: 4 }))
  .map(([input, damage]): unknown => ({ ...input, ...damage }));

describe("every answer", () => {
  test("Q1: anything at all is either answered or refused with known codes, one a path", () => {
    const whatever = fc.oneof(fc.anything(), damagedInput);
    fc.assert(
      fc.property(whatever, (input) => {
        const outcome = advise(input, today);
        if (isAnswer(outcome)) return;
        expect(Object.keys(outcome)).toEqual(["errors"]);
        expect(outcome.errors.length).toBeGreaterThan(0);
        expect(new Set(outcome.errors.map(({ field }) => field)).size).toBe(outcome.errors.length);
        for (const { code } of outcome.errors) expect(refusalCodes).toContain(code);
      }),
      { numRuns: runs * 2 },
    );
  });

  test("Q1: errors of unrelated fields add up", () => {
    const faults: readonly [AdviserInput | object, { code: string; field: string }][] = [
      [{ asOfDate: "2026-13-01" }, { code: "DATE_INVALID", field: "asOfDate" }],
      [{ trl: 10 }, { code: "OUT_OF_RANGE", field: "trl" }],
      [{ joint: "alone" }, { code: "UNKNOWN_CODE", field: "joint" }],
      [{ inHouse: "yes" }, { code: "WRONG_TYPE", field: "inHouse" }],
      [{ colour: "red" }, { code: "UNKNOWN_FIELD", field: "colour" }],
    ];
    fc.assert(
      fc.property(anyInput, fc.subarray([...faults], { minLength: 1 }), (input, chosen) => {
        const damaged = Object.assign({}, input, ...chosen.map(([fault]) => fault));
        const outcome = advise(damaged, today);
        expect(isAnswer(outcome)).toBe(false);
        const errors = isAnswer(outcome) ? [] : outcome.errors;
        expect(errors).toHaveLength(chosen.length);
        expect(errors).toEqual(expect.arrayContaining(chosen.map(([, error]) => error)));
      }),
      { numRuns: runs },
    );
  });

  test("Q2: the same input gives the same answer and is left as it was", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const before = structuredClone(input);
        expect(advise(input, today)).toEqual(advise(structuredClone(input), today));
        expect(input).toEqual(before);
      }),
      { numRuns: runs },
    );
  });

  test("Q3: twelve statuses with one recommended, or none where no answer was reached", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { rule, status, recommended } = answer(input);
        const named = Object.entries(status);
        if (rule === "R0" || rule === "R1") {
          expect(named).toEqual([]);
          return;
        }
        expect(Object.keys(status)).toEqual([...procedures]);
        const chosen = named.filter(([, one]) => one === "recommended").map(([procedure]) => procedure);
        if (rule === "R2") expect(new Set(Object.values(status))).toEqual(new Set(["unsuitable:ACT_NOT_APPLICABLE"]));
        else expect(chosen).toEqual([recommended]);
      }),
      { numRuns: runs },
    );
  });

  test("Q4: technique, pattern, next step and score go with their rules", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { rule, technique, pattern, nextStep, innovationScore } = answer(input);
        expect(technique === "dps").toBe(rule === "R14");
        if (technique === "framework") expect(input.recurring).toBe("call-offs");
        expect(pattern !== null).toBe(rule === "R8");
        expect(nextStep === "ppi").toBe(rule === "R4" && input.objective === "develop-and-buy");
        expect(Number.isInteger(innovationScore) && innovationScore >= 0 && innovationScore <= 10).toBe(true);
      }),
      { numRuns: runs },
    );
  });
});
