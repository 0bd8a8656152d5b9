import { describe, expect, test } from "vitest";
import { languages } from "../../../app/domain/lang.ts";
import { allRules, rulesInForce, tableEndsWithin } from "../../../app/domain/law/rules-in-force.ts";
import { sources } from "../../../app/domain/law/sources.ts";
import { thresholdTexts } from "../../../app/domain/law/texts/thresholds.ts";
import { thresholds } from "../../../app/domain/law/thresholds.ts";

const day = /^\d{4}-\d{2}-\d{2}$/;

describe("the list of rules", () => {
  test.each(allRules.map((rule) => [`${rule.group} ${rule.id} ${rule.validFrom}`, rule] as const))(
    "%s has dates, a source and words in three languages",
    (_name, { validFrom, validTo, verifiedOn, source, text, kind, law, notVerified }) => {
      expect(validFrom).toMatch(day);
      expect(verifiedOn).toMatch(day);
      if (validTo !== null) expect(validTo > validFrom).toBe(true);
      expect(source.length).toBeGreaterThan(0);
      for (const key of source) expect(sources[key].fi.length).toBeGreaterThan(0);
      if (kind === "law") expect(law.length).toBeGreaterThan(0);
      for (const words of notVerified ? [text, notVerified] : [text]) {
        expect(new Set(languages.map((lang) => words[lang])).size).toBe(3);
      }
    },
  );

  test("names every threshold of the table", () => {
    expect(Object.keys(thresholdTexts).sort()).toEqual([...new Set(thresholds.map(({ id }) => id))].sort());
  });

  test("shows on a day the thresholds of that day only, and no rule behind a switch", () => {
    const euros = (on: string) =>
      rulesInForce(on)
        .filter(({ id }) => id === "eu.supplies-services.sub-central")
        .map((rule) => rule.euros);
    expect(euros("2023-12-31")).toEqual([215_000]);
    expect(euros("2025-12-31")).toEqual([221_000]);
    expect(euros("2026-01-01")).toEqual([216_000]);
    expect(euros("2028-01-01")).toEqual([]);
    expect(rulesInForce("2026-12-01").some(({ group }) => group === "reform")).toBe(false);
    expect(allRules.some(({ group }) => group === "reform")).toBe(true);
  });
});

describe("the end of the table", () => {
  test("is told from ninety days before, and after it has passed", () => {
    expect(tableEndsWithin("2027-10-01", 90)).toBeNull();
    expect(tableEndsWithin("2027-10-02", 90)).toEqual({ endsOn: "2027-12-31", daysLeft: 90 });
    expect(tableEndsWithin("2027-12-31", 90)).toEqual({ endsOn: "2027-12-31", daysLeft: 0 });
    expect(tableEndsWithin("2028-01-05", 90)).toEqual({ endsOn: "2027-12-31", daysLeft: -5 });
  });
});
