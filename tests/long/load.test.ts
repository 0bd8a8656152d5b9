import { openDatabase } from "db/connection.ts";
import { seedCities } from "db/seed/cities.ts";
import { seedExamples } from "db/seed/examples.ts";
import { at, compare, People, seedExperts, seedOfficers, type Writing } from "tests/support/people.ts";
import { startTestServer, type TestServer } from "tests/support/server.ts";
import { afterAll, beforeAll, expect, test } from "vitest";

/** As many as issue and handbook promise; fewer (`LOAD_WRITERS`, `LOAD_READERS`, `LOAD_SECONDS`) for a try. */
const writers = Number(process.env.LOAD_WRITERS ?? 2000);
const readers = Number(process.env.LOAD_READERS ?? 200);
const seconds = Number(process.env.LOAD_SECONDS ?? 60);
const reviewers = 20;

let server: TestServer;
let officers: Writing[] = [];
let experts: Writing[] = [];

beforeAll(async () => {
  server = await startTestServer({
    seed(db) {
      seedCities(db, new Date());
      seedExamples(db, new Date());
      officers = seedOfficers(db, writers + 1);
      experts = seedExperts(db, reviewers + 1);
    },
    env: { TRUSTED_PROXIES: "1" },
  });
});
afterAll(() => server.stop());

test("with all at work nothing is refused, every text stands, and the slowest hundredth waits at most ten times as long as alone", async () => {
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
  expect(many / one).toBeLessThanOrEqual(10);
});
