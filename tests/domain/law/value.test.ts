import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languages } from "../../../app/domain/lang.ts";
import { valueRules } from "../../../app/domain/law/texts/value-rules.ts";
import {
  calculateValue,
  componentsOf,
  decidingConcessionValue,
  type ValueLine,
} from "../../../app/domain/law/value.ts";
import { refuse } from "../../../app/domain/result.ts";
import { answer } from "./inputs.ts";

function worksheet(...lines: ValueLine[]) {
  const counted = calculateValue(lines);
  if (!counted.ok) throw new Error(counted.refusal.kind);
  return counted.value;
}

describe("the value worksheet", () => {
  test("adds options, extensions and fees to the price of the purchase", () => {
    const { totalEuros, lines } = worksheet(
      { kind: "base", euros: 50_000 },
      { kind: "option", euros: 150_000 },
      { kind: "extension", euros: 50_000 },
      { kind: "fee", euros: 5_000 },
    );
    expect(totalEuros).toBe(255_000);
    expect(lines.map(({ rule, law }) => [rule, ...law])).toEqual([
      ["val.max-total", "1397/2016 § 27(1)"],
      ["val.options", "1397/2016 § 27(1)"],
      ["val.options", "1397/2016 § 27(1)"],
      ["val.fees", "1397/2016 § 27(1)"],
    ]);
  });

  test.each<[string, ValueLine, number, string]>([
    [
      "a lease of a year is worth its payments",
      { kind: "lease", monthlyEuros: 1_000, months: 12, residualEuros: 500 },
      12_000,
      "val.lease",
    ],
    [
      "a longer lease adds the residual value",
      { kind: "lease", monthlyEuros: 1_000, months: 13, residualEuros: 500 },
      13_500,
      "val.lease",
    ],
    [
      "an open-ended lease counts for 48 months",
      { kind: "lease", monthlyEuros: 1_000, months: null, residualEuros: 500 },
      48_000,
      "val.lease",
    ],
    [
      "a service of 48 months is worth its payments",
      { kind: "service-without-total", monthlyEuros: 2_000, months: 48 },
      96_000,
      "val.services-no-total",
    ],
    [
      "a longer service counts for 48 months",
      { kind: "service-without-total", monthlyEuros: 2_000, months: 60 },
      96_000,
      "val.services-no-total",
    ],
    [
      "an open-ended service counts for 48 months",
      { kind: "service-without-total", monthlyEuros: 2_000, months: null },
      96_000,
      "val.services-no-total",
    ],
    [
      "a recurring purchase is last year with its changes",
      { kind: "recurring-past", euros: 40_000, changeEuros: -5_000 },
      35_000,
      "val.recurring",
    ],
    ["or the forecast of the next year", { kind: "recurring-forecast", euros: 45_000 }, 45_000, "val.recurring"],
    ["a framework is all that is planned", { kind: "framework", euros: 900_000 }, 900_000, "val.framework"],
    ["a lot is added", { kind: "lot", euros: 80_000 }, 80_000, "val.lots-sum"],
    [
      "a part of a mixed contract is added",
      { kind: "part", part: "supplies", annexE: null, euros: 90_000 },
      90_000,
      "mix.parts-sum",
    ],
    ["goods for works are added", { kind: "buyer-goods", euros: 7_000 }, 7_000, "val.works-goods"],
    ["user fees are turnover of a concession", { kind: "user-fees", euros: 600_000 }, 600_000, "val.concession"],
  ])("%s", (_name, line, euros, rule) => {
    const { totalEuros, lines } = worksheet(line);
    expect(totalEuros).toBe(euros);
    expect(lines[0]?.rule).toBe(rule);
  });

  test("an innovation partnership counts its phases and the purchase at the end", () => {
    const counted = worksheet({ kind: "rd-phase", euros: 900_000 }, { kind: "result-purchase", euros: 2_100_000 });
    expect(counted.totalEuros).toBe(3_000_000);
    expect(componentsOf(counted)).toEqual({ rdPhases: 900_000, resultPurchase: 2_100_000 });
  });

  test("its sum is the value that the adviser reads", () => {
    const kinds = ["base", "option", "extension", "prize", "fee", "lot", "user-fees"] as const;
    const line = fc.record({ kind: fc.constantFrom(...kinds), euros: fc.integer({ min: 1, max: 5_000_000 }) });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const counted = worksheet(...lines);
        const said = answer({ contractType: "services", valueComponents: componentsOf(counted) });
        expect(said.estimatedValueEur).toBe(counted.totalEuros);
      }),
      { numRuns: 200 },
    );
  });

  test.each<[string, ValueLine[], object]>([
    ["no line at all", [], { kind: "no-lines" }],
    ["cents", [{ kind: "base", euros: 10.5 }], { kind: "not-whole-euros", line: 0 }],
    [
      "a negative amount",
      [
        { kind: "base", euros: 10 },
        { kind: "option", euros: -1 },
      ],
      { kind: "negative", line: 1 },
    ],
    [
      "a year that shrinks below nothing",
      [{ kind: "recurring-past", euros: 10, changeEuros: -11 }],
      { kind: "negative", line: 0 },
    ],
    [
      "half a month",
      [{ kind: "service-without-total", monthlyEuros: 10, months: 1.5 }],
      { kind: "months-not-whole", line: 0 },
    ],
    ["nothing to pay", [{ kind: "base", euros: 0 }], { kind: "nothing-to-pay" }],
  ])("refuses %s", (_name, lines, refusal) => {
    expect(calculateValue(lines)).toEqual(refuse(refusal));
  });

  test("a concession is worth its signing value when that is over a fifth higher", () => {
    expect(decidingConcessionValue(500_000, 600_000)).toBe(500_000);
    expect(decidingConcessionValue(500_000, 600_001)).toBe(600_001);
  });

  test.each(Object.entries(valueRules))("%s is worded in three languages with its section", (_id, { law, text }) => {
    expect(law.length).toBeGreaterThan(0);
    expect(new Set(languages.map((lang) => text[lang])).size).toBe(3);
  });
});
