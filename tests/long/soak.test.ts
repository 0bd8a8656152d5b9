import { openDatabase } from "db/connection.ts";
import { seedCities } from "db/seed/cities.ts";
import { seedExamples } from "db/seed/examples.ts";
import { People, seedExperts, seedOfficers, type Writing } from "tests/support/people.ts";
import { pause } from "tests/support/rough-line.ts";
import { startTestServer, type TestServer } from "tests/support/server.ts";
import { afterAll, beforeAll, expect, test } from "vitest";

/**
 * Officers and experts write, read and draw their PDFs for an hour (`SOAK_MINUTES`), others read, and the memory of the service
 * stays what it was once it was warm.
 */
const minutes = Number(process.env.SOAK_MINUTES ?? 60);
const samples = 40;
/** What the handbook says a process needs. */
const mostMegabytes = 600;
let server: TestServer;
let who: Writing[] = [];

beforeAll(async () => {
  server = await startTestServer({
    seed(db) {
      seedCities(db, new Date());
      seedExamples(db, new Date());
      who = [...seedOfficers(db, 20), ...seedExperts(db, 5)];
    },
    env: { WORKERS: "1", TRUSTED_PROXIES: "1" },
  });
});
afterAll(() => server.stop());

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

test(
  "memory stays flat while officers, experts and readers work",
  async () => {
    const endsAt = Date.now() + minutes * 60_000;
    const people = new People(server.origin);
    const work = people.live(who, { seconds: minutes * 60, reads: 10, betweenSavesMs: 1000 });
    const memory: number[] = [];
    for (let count = 0; count < samples; count += 1) {
      await pause((endsAt - Date.now()) / (samples - count));
      const figures = await (await fetch(`${server.origin}/metrics`)).text();
      memory.push(Number(/^process_resident_memory_bytes (\d+)/m.exec(figures)?.[1]) / 1_000_000);
    }
    const times = await work;

    const quarter = samples / 4;
    const [warm, end] = [median(memory.slice(quarter, 2 * quarter)), median(memory.slice(-quarter))];
    process.stdout.write(
      `soak: ${minutes} minutes, ${warm.toFixed(0)} MB when warm, ${end.toFixed(0)} MB at the end, ${times.PDF.length} PDFs\n`,
    );
    expect(people.refused).toEqual([]);
    const db = openDatabase(server.file);
    expect([people.writers, people.missing(db)]).toEqual([who.length, []]);
    db.$client.close();
    expect(Math.min(...Object.values(times).map(({ length }) => length))).toBeGreaterThan(0);
    // In a short run the memory of compiled code still grows.
    expect(end / warm).toBeLessThan(minutes < 30 ? 1.5 : 1.15);
    expect(end).toBeLessThan(mostMegabytes);
  },
  minutes * 60_000 + 120_000,
);
