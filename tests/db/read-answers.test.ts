import { answersOf } from "db/repositories/answers.ts";
import { seedCities } from "db/seed/cities.ts";
import { freshDatabase } from "tests/support/database.ts";
import { seedWriters } from "tests/support/writers.ts";
import { expect, test } from "vitest";

test("The answers of plans that were read last are not read again while nothing changes, and of the others nothing stays in memory", () => {
  const db = freshDatabase();
  seedCities(db, new Date(0));
  const read = (id: string, answersVersion = 0) => answersOf(db, { id, answersVersion });
  const [first = "", ...others] = seedWriters(db, 201).map(({ plan }) => plan);

  const before = read(first);
  expect(read(first)).toBe(before);
  expect(read(first, 1)).not.toBe(before);

  const last = read(first);
  for (const one of others.slice(1)) read(one);
  expect(read(first)).toBe(last);
  for (const one of others) read(one);
  expect(read(first)).not.toBe(last);
});
