import type { Db } from "db/connection.ts";
import { findIds } from "db/repositories/example-search.ts";
import { findExample, publishExample, updateExample, withdrawExample } from "db/repositories/examples.ts";
import { seedExamples } from "db/seed/examples.ts";
import fc from "fast-check";
import { freshDatabase } from "tests/support/database.ts";
import { beforeAll, expect, test } from "vitest";

let db: Db;
beforeAll(() => {
  db = freshDatabase();
  seedExamples(db, new Date(0));
});

test.each([
  ["lunta", "helsinki-snow-problem"],
  ["padot", "dike-data-service-centre"],
  ["sahkobussi", "turku-first-electric-buses"],
  ["begagnade möbler", "lahti-used-furniture"],
  ["waste water", "austrian-mint-wastewater"],
  ["hiilijalajälki", "helsinki-asetelmakatu"],
  ["koldioxidavtryck", "helsinki-asetelmakatu"],
])("%s finds %s first", (query, id) => {
  expect(findIds(db, query)[0]).toBe(id);
});

test("nothing typed into the search makes it fail", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc
      .array(fc.constantFrom('"', "*", "(", ")", "AND", "NOT", "NEAR(", "title:", "^", "-", "robot", "\0", "'"), {
        maxLength: 12,
      })
      .map((parts) => parts.join(" ")),
  );
  fc.assert(
    fc.property(hostile, (query) => {
      expect(Array.isArray(findIds(db, query))).toBe(true);
    }),
    { numRuns: 100 },
  );
}, 30_000);

test("a withdrawn example is no longer found, a published one is again", () => {
  const own = freshDatabase();
  seedExamples(own, new Date(0));

  expect(withdrawExample(own, "lahti-used-furniture", "Asked by the city", new Date(1))).toBe(true);
  expect(findIds(own, "kalusteet")).not.toContain("lahti-used-furniture");
  expect(publishExample(own, "lahti-used-furniture", undefined, new Date(2))).toBe(true);
  expect(findIds(own, "kalusteet")[0]).toBe("lahti-used-furniture");
});

test("a correction made from an outdated page changes nothing", () => {
  const own = freshDatabase();
  seedExamples(own, new Date(0));
  const before = findExample(own, "lahti-used-furniture");
  if (!before) throw new Error("The first content has no used furniture");
  const correction = { cityName: undefined, by: null, reason: null, at: new Date(1) };

  const content = { ...before.content, title: { fi: "Tuolit", sv: "Stolar", en: "Chairs" } };
  expect(updateExample(own, before.id, { ...correction, content, seenVersion: 1 })).toBe(true);
  expect(updateExample(own, before.id, { ...correction, content: before.content, seenVersion: 1 })).toBe(false);
  expect(findExample(own, before.id)?.content.title.en).toBe("Chairs");
  expect(findIds(own, "chairs")[0]).toBe(before.id);
});
