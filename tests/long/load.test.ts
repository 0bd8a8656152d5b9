import { openDatabase } from "db/connection.ts";
import { compare, startForCrowd } from "tests/support/crowd.ts";
import { at, People } from "tests/support/people.ts";
import { expect, test } from "vitest";

/** As many as issue and handbook promise; fewer (`LOAD_WRITERS`, `LOAD_READERS`, `LOAD_SECONDS`) for a try. */
const writers = Number(process.env.LOAD_WRITERS ?? 2000);
const readers = Number(process.env.LOAD_READERS ?? 200);
const seconds = Number(process.env.LOAD_SECONDS ?? 60);
const reviewers = 20;

test("with all at work nothing is refused, every text stands, and the slowest hundredth waits at most ten times as long as alone", async () => {
  const { server, officers, experts } = await startForCrowd({ writers, reviewers });
  const people = new People(server.origin);
  const crowd = { officers, experts, reads: readers, seconds, warmUp: 15 };
  const { allOfOne, together } = await compare(people, crowd);
  const all = Object.values(await together()).flat();
  const [one, many] = [at(allOfOne, 0.99), at(all, 0.99)];
  process.stdout.write(`load: ${all.length} requests, 99 % in ${many.toFixed(0)} ms, ${one.toFixed(0)} ms alone\n`);

  expect(people.refused).toEqual([]);
  expect(await server.shutDown()).toBe(0);
  const db = openDatabase(server.file);
  expect([people.writers, people.missing(db)]).toEqual([writers + reviewers + 2, []]);
  db.$client.close();
  await server.stop();
  expect(many / one).toBeLessThanOrEqual(10);
});
