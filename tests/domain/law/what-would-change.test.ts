import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AdviserInput } from "../../../app/domain/law/adviser-input.ts";
import { decide, isProcedure, procedures } from "../../../app/domain/law/decide.ts";
import {
  allowedChanges,
  type Change,
  changeableFields,
  changesFrom,
  whatWouldChange,
  withChange,
} from "../../../app/domain/law/what-would-change.ts";
import { answer, anyInput, facts, runs, today } from "./inputs.ts";

const check = (property: (input: AdviserInput) => void) =>
  fc.assert(fc.property(anyInput, property), { numRuns: Math.ceil(runs / 2) });

const applied = (input: AdviserInput, changes: readonly Change[]) => changes.reduce(withChange, facts(input));

/** The input as a person would have given it: a changed value stands instead of components or lots. */
function changedInput(input: AdviserInput, changes: readonly Change[]): AdviserInput {
  const changed = { ...input, ...Object.fromEntries(changes.map(({ field, to }) => [field, to])) };
  const hasNewValue = changes.some(({ field }) => field === "estimatedValueEur");
  return hasNewValue ? { ...changed, valueComponents: null, lots: null, smallLotsChosen: null } : changed;
}

describe("what would change the answer", () => {
  test("Q25: every entry is true when applied, and names another procedure than now", () => {
    check((input) => {
      for (const { procedure, rule, regime, changes } of whatWouldChange(input, today)) {
        expect(decide(applied(input, changes))).toEqual({ recommended: procedure, rule, regime });
        expect(procedure).not.toBe(answer(input).recommended);
      }
    });
  });

  test("Q26: one or two changes of different inputs; of two neither does it alone; no single one is missing", () => {
    check((input) => {
      const now = answer(input).recommended;
      const found = whatWouldChange(input, today);
      const all = allowedChanges(facts(input));
      for (const { changes } of found) {
        expect([1, 2]).toContain(changes.length);
        expect(new Set(changes.map(({ field }) => field)).size).toBe(changes.length);
        expect(all).toEqual(expect.arrayContaining([...changes]));
        if (changes.length === 2) {
          for (const change of changes) expect(decide(applied(input, [change])).recommended).toBe(now);
        }
      }
      const { rule } = answer(input);
      if (rule === "R0" || rule === "R1") return;
      const doesIt = all.filter((change) => {
        const { recommended } = decide(applied(input, [change]));
        return recommended !== now && isProcedure(recommended);
      });
      const singles = found.flatMap(({ changes }) => (changes.length === 1 ? changes : []));
      expect(singles).toHaveLength(doesIt.length);
      expect(singles).toEqual(expect.arrayContaining(doesIt));
    });
  });

  test("Q27: the value only rises to the nearest threshold, and nothing is claimed", () => {
    check((input) => {
      const { estimatedValueEur, national, eu } = facts(input);
      for (const { changes } of whatWouldChange(input, today)) {
        for (const { field, to } of changes) {
          expect(changeableFields).toContain(field);
          if (field === "inHouse" || field === "directAwardConditionsMet") expect(to).toBe(false);
          if (field !== "estimatedValueEur") continue;
          const above = [national, eu].filter((euros) => euros !== null && euros > estimatedValueEur);
          expect(to).toBe(Math.min(...above.map(Number)));
        }
      }
    });
  });

  test("Q28: a change of the value carries the warning about splitting, and no other change does", () => {
    check((input) => {
      for (const { changes, warnings } of whatWouldChange(input, today)) {
        const touchesValue = changes.some(({ field }) => field === "estimatedValueEur");
        expect(warnings).toEqual(touchesValue ? ["SPLITTING_CHECK"] : []);
      }
    });
  });

  test("Q29: the changed input is accepted by the adviser and gives that procedure", () => {
    check((input) => {
      for (const { procedure, rule, regime, changes } of whatWouldChange(input, today)) {
        const touchesValue = changes.some(({ field }) => field === "estimatedValueEur");
        if (touchesValue && input.mixedParts) continue;
        expect(answer(changedInput(input, changes))).toMatchObject({ recommended: procedure, rule, regime });
      }
    });
  });

  test("Q30: no entry twice, in order, and nothing where there is no answer", () => {
    check((input) => {
      const found = whatWouldChange(input, today);
      expect(new Set(found.map((entry) => JSON.stringify(entry.changes))).size).toBe(found.length);
      const all = allowedChanges(facts(input)).map((change) => JSON.stringify(change));
      const keys = found.map(({ procedure, changes }) => [
        changes.length,
        procedures.indexOf(procedure),
        ...changes.map((change) => all.indexOf(JSON.stringify(change))),
      ]);
      const compare = (one: number[], other: number[]) =>
        one.map((key, place) => key - (other[place] ?? 0)).find((difference) => difference !== 0) ?? 0;
      expect([...keys].sort(compare)).toEqual(keys);
      const { rule } = answer(input);
      if (rule === "R0" || rule === "R1") expect(found).toEqual([]);
    });
    expect(whatWouldChange({ colour: "red" }, today)).toEqual([]);
    expect(changesFrom(facts({ contractType: "works", estimatedValueEur: 200_000, asOfDate: "2030-01-01" }))).toEqual(
      [],
    );
  });
});
