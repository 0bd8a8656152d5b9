import type { Db } from "db/connection.ts";
import { listExamples } from "db/repositories/example-list.ts";
import { libraryColumns } from "db/repositories/library-columns.ts";
import { firstExamples } from "db/seed/example-content.ts";
import { seedExamples } from "db/seed/examples.ts";
import fc from "fast-check";
import { freshDatabase } from "tests/support/database.ts";
import { beforeAll, expect, test } from "vitest";
import {
  type ExampleContent,
  exampleObjects,
  exampleProcedures,
  exampleQuestions,
  hasFigures,
  themes,
  valueBandOf,
} from "~/domain/example.ts";
import { browse } from "~/domain/library/browse.ts";
import { type Chosen, type Facet, facets, nothingChosen } from "~/domain/library-filters.ts";

let db: Db;
beforeAll(() => {
  db = freshDatabase();
  seedExamples(db, new Date(0));
});

const all = firstExamples();
const whole = { q: "", sort: "useful", limit: 100, offset: 0 } as const;

/** Counted another way than the database counts. */
function valuesOf(content: ExampleContent, facet: Facet): readonly string[] {
  const one = (value: string | number | null) => (value === null ? [] : [String(value)]);
  switch (facet) {
    case "theme":
      return content.themes;
    case "question":
      return content.questions;
    case "value":
      return one(valueBandOf(content.valueEur));
    case "figures":
      return hasFigures(content) ? ["yes"] : [];
    default:
      return one(content[facet]);
  }
}
const passes = (content: ExampleContent, chosen: Chosen, but?: Facet): boolean =>
  facets.every(
    (facet) =>
      facet === but ||
      chosen[facet].length === 0 ||
      valuesOf(content, facet).some((value) => chosen[facet].includes(value)),
  );

test("the number beside each value is what an independent count gives, whatever is chosen", () => {
  const some = (values: readonly string[]) => fc.subarray([...values], { maxLength: Math.min(2, values.length) });
  const choices = fc.record({
    theme: some(themes),
    question: some(exampleQuestions),
    procedure: some(exampleProcedures),
    state: some(["completed", "in-contract"]),
    object: some(exampleObjects),
    value: some(["under-60000", "221000-1000000", "over-10000000"]),
    country: some(["FI", "NO", "NL"]),
    city: some(["Helsinki", "Turku"]),
    year: some(["2019", "2020"]),
    figures: some(["yes"]),
  });
  const rare = fc.record({ keep: fc.subarray([...facets], { maxLength: 3 }), choices });

  fc.assert(
    fc.property(rare, ({ keep, choices: drawn }) => {
      const chosen: Chosen = { ...nothingChosen, ...Object.fromEntries(keep.map((facet) => [facet, drawn[facet]])) };
      const list = listExamples(db, { ...whole, chosen });

      const expected = all.filter(({ content }) => passes(content, chosen));
      expect(list.total).toBe(expected.length);
      expect(list.examples.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
      for (const facet of facets) {
        const counted = new Map<string, number>();
        for (const { content } of all.filter((one) => passes(one.content, chosen, facet))) {
          for (const value of valuesOf(content, facet)) counted.set(value, (counted.get(value) ?? 0) + 1);
        }
        const shown = list.counts
          .filter((count) => count.facet === facet)
          .map(({ value, count }) => [value, count] as const);
        expect(new Map(shown)).toEqual(counted);
      }
    }),
    { numRuns: 150 },
  );
});

test("found by words, the examples come in the order of the words", () => {
  const asked = { ...whole, sort: "best", numbers: [5, 3, 9], chosen: nothingChosen } as const;
  expect(browse(libraryColumns(db), asked)).toMatchObject({ total: 3, numbers: [5, 3, 9] });
});

test("the largest come first, and those without a sum last", () => {
  const sums = listExamples(db, { ...whole, sort: "largest", chosen: nothingChosen }).examples.map(
    ({ content }) => content.valueEur,
  );
  const known = sums.filter((sum) => sum !== null);
  expect(known).toEqual([...known].sort((a, b) => b - a));
  expect(sums.slice(known.length).every((sum) => sum === null)).toBe(true);
});
