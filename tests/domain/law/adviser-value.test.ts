import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { euPeriods, nationalThreshold } from "../../../app/domain/law/thresholds.ts";
import { answer, anyInput, band, facts, plainInput, runs, type Said, value } from "./inputs.ts";

const weight: Readonly<Record<string, number>> = {
  "below-national": 0,
  national: 1,
  "annex-e": 1,
  concession: 1,
  eu: 2,
};
const heavier = (one: string, other: string): boolean => (weight[one] ?? 0) > (weight[other] ?? 0);

/** All of an answer but the named parts. */
const without = (one: Said, ...names: (keyof Said)[]) =>
  Object.fromEntries(Object.entries(one).filter(([name]) => !names.some((left) => left === name)));

const twoValues = fc.tuple(value, value).map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);

describe("value, date and buyer", () => {
  test("Q5: a higher value never gives lighter rules", () => {
    fc.assert(
      fc.property(plainInput, twoValues, (input, [low, high]) => {
        const lower = { ...input, estimatedValueEur: low };
        const higher = { ...input, estimatedValueEur: high };
        expect(heavier(band(lower), band(higher))).toBe(false);
        const [before, after] = [answer(lower).regime, answer(higher).regime];
        if (before in weight && after in weight) expect(heavier(before, after)).toBe(false);
      }),
      { numRuns: runs * 2 },
    );
  });

  test("Q6: at the threshold the heavier rules hold, one euro below it the lighter", () => {
    fc.assert(
      fc.property(plainInput, (input) => {
        const { national, eu } = facts(input);
        expect(band({ ...input, estimatedValueEur: national - 1 })).toBe("below-national");
        expect(band({ ...input, estimatedValueEur: national })).not.toBe("below-national");
        if (eu === null) return;
        expect(band({ ...input, estimatedValueEur: eu - 1 })).toBe("national");
        expect(band({ ...input, estimatedValueEur: eu })).toBe("eu");
      }),
      { numRuns: runs },
    );
  });

  test("Q7: what stands outside the bands stays outside when the value rises", () => {
    fc.assert(
      fc.property(plainInput, twoValues, (input, [low, high]) => {
        const before = answer({ ...input, estimatedValueEur: low }).regime;
        const after = answer({ ...input, estimatedValueEur: high }).regime;
        if (before === "rd-exempt" || before === "utilities" || before === "undetermined") expect(after).toBe(before);
        if (before === "in-house") expect(["in-house", "undetermined"]).toContain(after);
      }),
      { numRuns: runs * 2 },
    );
  });

  test("Q8: within a band the value changes nothing but itself and two warnings", () => {
    fc.assert(
      fc.property(plainInput, twoValues, (input, [low, high]) => {
        const [one, other] = [
          { ...input, estimatedValueEur: low },
          { ...input, estimatedValueEur: high },
        ];
        fc.pre(band(one) === band(other));
        const compared = ({ warnings, ...rest }: Said) => ({
          ...without({ warnings, ...rest }, "estimatedValueEur", "legalBasis"),
          warnings: warnings.filter((code) => code !== "NEAR_THRESHOLD" && code !== "REFORM_10M_PREPARATION"),
        });
        expect(compared(answer(one))).toEqual(compared(answer(other)));
      }),
      { numRuns: runs * 2 },
    );
  });

  test("Q9: two days of one period get the same answer; outside the table nothing is national or EU", () => {
    fc.assert(
      fc.property(anyInput, fc.constantFrom(...euPeriods), (input, { from, to }) => {
        const on = (asOfDate: string) => without(answer({ ...input, asOfDate }), "asOfDate");
        expect(on(from)).toEqual(on(to));

        const outside = { ...input, asOfDate: "2028-01-01" };
        const { object } = facts(input);
        if (object === "ordinary" || object === "works") {
          expect(["national", "eu"]).not.toContain(answer(outside).regime);
        } else {
          expect(on("2028-01-01")).toEqual(on(from));
        }
      }),
      { numRuns: runs },
    );
  });

  test("Q10: central and other buyers get the same answer for works, Annex E and concessions", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        fc.pre(facts(input).object !== "ordinary");
        expect(answer({ ...input, buyer: "central" })).toEqual(answer({ ...input, buyer: "sub-central" }));
      }),
      { numRuns: runs },
    );
  });

  test("the figures printed in § 26(1) and those of another period are never used", () => {
    expect(facts({ contractType: "services", estimatedValueEur: 1, asOfDate: "2026-01-01" }).eu).toBe(216_000);
    expect(facts({ contractType: "services", estimatedValueEur: 1, asOfDate: "2025-12-31" }).eu).toBe(221_000);
    expect(facts({ contractType: "works", estimatedValueEur: 1, asOfDate: "2022-01-01" }).eu).toBe(5_382_000);
    expect(facts({ contractType: "works", estimatedValueEur: 1, asOfDate: "2028-01-01" }).eu).toBeNull();
    expect(nationalThreshold("ordinary", "2017-01-01")).toBe(60_000);
  });
});
