import { openDatabase } from "db/connection.ts";
import { findAnswer } from "db/repositories/answers.ts";
import { insertMember } from "db/repositories/plans.ts";
import { workersOf, writeWhileKilled } from "tests/support/killed-workers.ts";
import { anActor } from "tests/support/plans.ts";
import { startSession } from "tests/support/requests.ts";
import { startTestServer, type TestServer } from "tests/support/server.ts";
import { Line, seedWriters, type Writer, writeUntilRefused } from "tests/support/writers.ts";
import { afterAll, beforeAll, expect, test } from "vitest";

/** Two workers and the first process, which does the jobs, on one database file. */
let server: TestServer;
let writers: Writer[] = [];
let lateWriters: Writer[] = [];
let colleague = "";
let colleagueId = "";

beforeAll(async () => {
  server = await startTestServer({
    seed(db) {
      writers = seedWriters(db, 5);
      lateWriters = seedWriters(db, 8);
      const person = anActor(db, { name: "Aino Esimerkki" });
      insertMember(db, writers[0]?.plan ?? "", person.id, "writer", new Date());
      [colleague, colleagueId] = [startSession(db, person.id), person.id];
    },
    env: { WORKERS: "2", LOG_LEVEL: "info" },
  });
});
afterAll(() => server.stop());

/** A line to each of the workers: which one a connection comes to is theirs to decide. */
async function lineToEach(): Promise<Line[]> {
  const lines = new Map<string, Line>();
  for (let count = 0; count < 100 && lines.size < 2; count += 1) {
    const line = new Line(server.origin);
    const { headers } = await line.send({ path: "/en/help" });
    const answered = () => new RegExp(`"worker":(\\d+),"id":"${headers["x-request-id"]}"`).exec(server.log())?.[1];
    await expect.poll(answered).toBeDefined();
    const worker = answered() ?? "";
    if (lines.has(worker)) line.close();
    else lines.set(worker, line);
  }
  return [...lines.values()];
}

test("the same is seen whichever process answers: who is on a plan, an answer just saved, how often was tried", async () => {
  const [writer] = writers;
  if (!writer) throw new Error("nobody writes");
  const path = `/en/plans/${writer.plan}/presence`;
  const lines = await lineToEach();
  const [one, other] = lines;
  if (!one || !other) throw new Error("One worker takes all connections");

  const beat = { method: "POST", path, body: "step=need&question=if-nothing" } as const;
  expect((await one.send({ ...beat, headers: { Cookie: colleague } })).status).toBe(200);
  const seen = () => Promise.all(lines.map((line) => line.send({ path, headers: { Cookie: writer.cookie } })));
  const present = { id: colleagueId, question: "if-nothing" };
  await expect
    .poll(async () => (await seen()).map(({ body }) => JSON.parse(body)))
    .toMatchObject([[present], [present]]);

  expect((await one.save(writer, "Written through one", 0)).status).toBe(200);
  const page = await other.send({ path: `/en/plans/${writer.plan}/need`, headers: { Cookie: writer.cookie } });
  expect(page.body).toContain("Written through one");
  expect((await other.save(writer, "Written through the other", 1)).status).toBe(200);
  expect((await one.save(writer, "Too late", 1)).body).toContain("Written through the other");

  let passed = 0;
  for (let count = 0; count < 100; count += 1) {
    const { status } = await (count % 2 ? one : other).send({ method: "POST", path: "/en", body: "" });
    if (status !== 429) passed += 1;
  }
  for (const line of lines) line.close();
  expect(passed).toBeGreaterThanOrEqual(60);
  // Each knows of the other's count a hundredth of a second later.
  expect(passed).toBeLessThanOrEqual(80);
});

test("whoever asks for the figures gets those of all workers, however many ask at the same moment", async () => {
  const scrape = async () => {
    const told = await (await fetch(`${server.origin}/metrics`)).text();
    const counted = [...told.matchAll(/^innohankinta_requests_total\{.*route="\/:lang\/help".*\} (\d+)$/gm)];
    return counted.reduce((sum, [, count]) => sum + Number(count), 0);
  };
  const before = await scrape();
  const lines = await lineToEach();
  for (const line of lines) for (let count = 0; count < 10; count += 1) await line.send({ path: "/en/help" });
  for (const line of lines) line.close();
  await expect.poll(scrape).toBeGreaterThanOrEqual(before + 22);
  const all = await scrape();
  const together = await Promise.all(Array.from({ length: 16 }, scrape));
  expect(together).toEqual(Array(16).fill(all));
});

test("who was told to wait waits also where a worker has taken the place of another", async () => {
  const post = (line: Line) => line.send({ method: "POST", path: "/en", body: "" });
  const before = workersOf(server);
  const [one] = await lineToEach();
  if (!one) throw new Error("No worker answers");
  for (let count = 0; count < 70; count += 1) await post(one);
  expect((await post(one)).status).toBe(429);
  one.close();
  for (const worker of before) process.kill(worker, "SIGKILL");
  await expect
    .poll(() => workersOf(server).filter((worker) => !before.includes(worker)).length, { timeout: 15_000 })
    .toBe(2);
  for (const line of await lineToEach()) {
    await expect.poll(async () => (await post(line)).status).toBe(429);
    line.close();
  }
});

test("workers that are killed while people write are replaced, and no text is lost or stored twice", async () => {
  const kept = await writeWhileKilled(server, writers.slice(1), { edits: 25, pauseMs: 60, kills: 3, seed: 20_261_122 });
  expect(server.log()).toContain("a worker ended and is replaced");
  for (const { saidSaved, last, answer, history } of kept) {
    expect(saidSaved.length).toBeGreaterThan(0);
    expect(saidSaved.filter((text) => !history.includes(text))).toEqual([]);
    expect(history.length).toBe(new Set(history).size);
    expect(answer).toBe(last);
  }
  await expect.poll(() => workersOf(server).length, { timeout: 15_000 }).toBe(2);
});

test("each job was done once, by the first process, however many workers came and went", () => {
  const done = server.log().match(/"msg":"witness the log of acts"/g);
  expect(done).toHaveLength(1);
  expect(server.log()).not.toMatch(/"worker":\d+[^\n]*"witness the log of acts"/);
});

test("a stop of all workers under traffic loses no request", async () => {
  const writing = lateWriters.map((writer) => writeUntilRefused(server.origin, writer));
  await new Promise((later) => setTimeout(later, 600));
  expect(await server.shutDown()).toBe(0);
  const written = await Promise.all(writing);
  expect(Math.min(...written.map(({ saves }) => saves))).toBeGreaterThan(0);
  const db = openDatabase(server.file);
  const stored = lateWriters.map(({ plan }) => findAnswer(db, { planId: plan, question: "if-nothing", row: "" }));
  db.$client.close();
  expect(stored.map((answer) => answer?.value)).toEqual(written.map(({ words }) => words));
  await server.again();
});

test("with the first process killed its workers end, so that a new start finds nothing of the old one", async () => {
  const before = workersOf(server);
  await server.crash();
  await expect.poll(() => before.filter(isThere), { timeout: 15_000 }).toEqual([]);
});

function isThere(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}
