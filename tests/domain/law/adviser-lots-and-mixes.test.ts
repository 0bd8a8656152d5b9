import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answer, band, lotsOf, mixedInput, runs, typedInput } from "./inputs.ts";

const weight: Readonly<Record<string, number>> = {
  "below-national": 0,
  national: 1,
  "annex-e": 1,
  concession: 1,
  eu: 2,
};

describe("lots and mixed contracts", () => {
  test("Q22: the order of lots and of parts is irrelevant, and so is dividing a part in two", () => {
    fc.assert(
      fc.property(mixedInput, fc.integer({ min: 1, max: 99 }), (input, percent) => {
        const parts = input.mixedParts ?? [];
        const now = answer(input);
        expect(answer({ ...input, mixedParts: [...parts].reverse() })).toEqual(now);

        const [divided] = parts.filter(({ mainSubject, valueEur }) => !mainSubject && valueEur > 1);
        if (!divided) return;
        const first = Math.max(1, Math.floor((divided.valueEur * percent) / 100));
        const left = parts.filter((part) => part !== divided);
        const mixedParts = [
          ...left,
          { ...divided, valueEur: first },
          { ...divided, valueEur: divided.valueEur - first },
        ];
        fc.pre(divided.valueEur - first > 0);
        expect(answer({ ...input, mixedParts })).toEqual(now);
      }),
      { numRuns: runs },
    );
    fc.assert(
      fc.property(typedInput, (input) => {
        fc.pre((input.lots ?? null) !== null);
        expect(answer({ ...input, lots: [...(input.lots ?? [])].reverse() })).toEqual(answer(input));
      }),
      { numRuns: runs },
    );
  });

  test("Q23: the value is the sum; type and Annex E are those of one of the parts", () => {
    fc.assert(
      fc.property(mixedInput, (input) => {
        const parts = input.mixedParts ?? [];
        const { estimatedValueEur, contractType, annexE } = answer(input);
        expect(estimatedValueEur).toBe(parts.reduce((sum, { valueEur }) => sum + valueEur, 0));
        expect(parts.map(({ kind }) => kind)).toContain(contractType);
        expect(parts.map((part) => part.annexE ?? null)).toContain(annexE);
      }),
      { numRuns: runs },
    );
  });

  test("Q24: every lot has one regime, none heavier than the whole; those taken out keep the limits of § 27(4)", () => {
    const withLots = fc
      .tuple(typedInput, lotsOf, fc.nat())
      .map(([{ estimatedValueEur: _one, valueComponents: _two, ...input }, lots, seed]) => ({
        ...input,
        lots,
        smallLotsChosen: lots.filter((_lot, index) => (seed >> index) % 2 === 1).map(({ id }) => id),
      }));
    fc.assert(
      fc.property(withLots, (input) => {
        const { lotRegimes, estimatedValueEur, rule, contractType, warnings } = answer(input);
        expect(lotRegimes === null).toBe(rule === "R0" || rule === "R1");
        if (lotRegimes === null) return;
        expect(Object.keys(lotRegimes).sort()).toEqual(input.lots.map(({ id }) => id).sort());
        const whole = band(input);
        const out = input.lots.filter(({ id }) => {
          const regime = lotRegimes[id] ?? "";
          if (regime in weight) expect(weight[regime]).toBeLessThanOrEqual(weight[whole] ?? -1);
          return regime in weight && regime !== whole;
        });
        if (out.length === 0) return;
        expect(warnings).not.toContain("SMALL_LOTS_CONDITION_FAILS");
        expect(contractType).not.toMatch(/concession/);
        const limit = contractType === "works" ? 1_000_000 : 80_000;
        for (const lot of out) expect(lot.valueEur).toBeLessThan(limit);
        expect(out.reduce((sum, { valueEur }) => sum + valueEur, 0) * 5).toBeLessThanOrEqual(estimatedValueEur);
      }),
      { numRuns: runs },
    );
  });

  test("exactly a fifth may leave, one euro more may not; 80 000 is no longer small", () => {
    const lots = (a: number, b: number) => ({
      contractType: "services",
      lots: [
        { id: "A", valueEur: a },
        { id: "B", valueEur: b },
      ],
      smallLotsChosen: ["B"],
    });
    expect(answer(lots(280_000, 70_000)).lotRegimes).toEqual({ A: "eu", B: "national" });
    expect(answer(lots(279_999, 70_000)).lotRegimes).toEqual({ A: "eu", B: "eu" });
    expect(answer(lots(279_999, 70_000)).warnings).toContain("SMALL_LOTS_CONDITION_FAILS");
    expect(answer(lots(900_000, 79_999)).lotRegimes).toEqual({ A: "eu", B: "national" });
    expect(answer(lots(900_000, 80_000)).lotRegimes).toEqual({ A: "eu", B: "eu" });
    expect(answer(lots(900_000, 59_999)).lotRegimes).toEqual({ A: "eu", B: "below-national" });
  });
});
