import { pause } from "tests/support/rough-line.ts";
import { startTestServer, type TestServer } from "tests/support/server.ts";
import { Line, seedWriters, type Writer } from "tests/support/writers.ts";
import { afterAll, beforeAll, expect, test } from "vitest";

/** People write and read for an hour (`SOAK_MINUTES`), and the memory of the service stays what it was once it was warm. */
const minutes = Number(process.env.SOAK_MINUTES ?? 60);
const samples = 40;
let server: TestServer;
let writers: Writer[] = [];

beforeAll(async () => {
  server = await startTestServer({
    seed(db) {
      writers = seedWriters(db, 20);
    },
    env: { WORKERS: "1" },
  });
});
afterAll(() => server.stop());

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

test(
  "memory stays flat while people write and read",
  async () => {
    const endsAt = Date.now() + minutes * 60_000;
    const work = writers.map(async (writer) => {
      const line = new Line(server.origin);
      for (let version = 0; Date.now() < endsAt; version += 1) {
        expect((await line.save(writer, `Text ${version}`, version)).status).toBe(200);
        const path = version % 5 === 0 ? `/fi/plans/${writer.plan}/need` : "/fi/examples";
        expect((await line.send({ path, headers: { Cookie: writer.cookie } })).status).toBe(200);
        await pause(1000);
      }
      line.close();
    });
    const memory: number[] = [];
    for (let count = 0; count < samples; count += 1) {
      await pause((endsAt - Date.now()) / (samples - count));
      const figures = await (await fetch(`${server.origin}/metrics`)).text();
      memory.push(Number(/^process_resident_memory_bytes (\d+)/m.exec(figures)?.[1]) / 1_000_000);
    }
    await Promise.all(work);

    const quarter = samples / 4;
    const [warm, end] = [median(memory.slice(quarter, 2 * quarter)), median(memory.slice(-quarter))];
    process.stdout.write(
      `soak: ${minutes} minutes, ${warm.toFixed(0)} MB when warm, ${end.toFixed(0)} MB at the end\n`,
    );
    // In a short run the memory of compiled code still grows.
    expect(end / warm).toBeLessThan(minutes < 30 ? 1.5 : 1.15);
  },
  minutes * 60_000 + 120_000,
);
