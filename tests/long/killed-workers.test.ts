import { openDatabase } from "db/connection.ts";
import { writeWhileKilled } from "tests/support/killed-workers.ts";
import { startTestServer, type TestServer } from "tests/support/server.ts";
import { seedWriters, type Writer } from "tests/support/writers.ts";
import { afterAll, beforeAll, expect, test } from "vitest";

/** Twenty people write, each `TORTURE_EDITS` texts, while one of two workers is killed about every second. */
const edits = Number(process.env.TORTURE_EDITS ?? 1000);
const seed = Number(process.env.TORTURE_SEED ?? Date.now() % 1_000_000_000);
let server: TestServer;
let writers: Writer[] = [];

beforeAll(async () => {
  process.stdout.write(`killed workers: TORTURE_SEED=${seed} TORTURE_EDITS=${edits}\n`);
  server = await startTestServer({
    seed(db) {
      writers = seedWriters(db, 20);
    },
    env: { WORKERS: "2", LOG_LEVEL: "info" },
  });
});
afterAll(() => server.stop());

test("no text that was said to be saved is lost or stored twice, and each person's last text stands", async () => {
  const kept = await writeWhileKilled(server, writers, { edits, pauseMs: 300, kills: Number.MAX_SAFE_INTEGER, seed });
  const lost = kept.flatMap(({ saidSaved, history }) => saidSaved.filter((text) => !history.includes(text)));
  const twice = kept.filter(({ history }) => history.length !== new Set(history).size);
  const overtaken = kept.filter(({ answer, last }) => answer !== last);
  process.stdout.write(
    `killed workers: ${server.log().split("a worker ended").length - 1} killed, ${kept.flatMap(({ saidSaved }) => saidSaved).length} texts said to be saved\n`,
  );
  expect([lost, twice, overtaken]).toEqual([[], [], []]);

  await server.crash();
  await server.again();
  const db = openDatabase(server.file);
  expect(db.$client.pragma("integrity_check", { simple: true })).toBe("ok");
  db.$client.close();
  expect(await server.shutDown()).toBe(0);
});
