import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { commitTogether } from "db/commit-together.ts";
import { type Db, longestWaitMs, openDatabase } from "db/connection.ts";
import { troubleOf } from "db/trouble.ts";
import fc from "fast-check";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { ok, refuse } from "~/domain/result.ts";

type Fate = "saved" | "refused" | "broken" | "breaks the commit";

const folder = mkdtempSync(join(tmpdir(), "together-"));
let files = 0;
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => void vi.useRealTimers());

function database(): { db: Db; other: Db } {
  files += 1;
  const file = join(folder, `${files}.sqlite`);
  const db = openDatabase(file);
  db.$client.exec(
    "create table texts (text text, of text references people (name) deferrable initially deferred); create table people (name text primary key)",
  );
  return { db, other: openDatabase(file) };
}

const textsOf = (db: Db): string[] => db.$client.prepare<[], string>("select text from texts").pluck().all();

const write = (db: Db, text: string, fate: Fate) =>
  commitTogether(db, (tx) => {
    const of = fate === "breaks the commit" ? "nobody" : null;
    tx.$client.prepare("insert into texts values (?, ?)").run(text, of);
    if (fate === "broken") throw new Error(text);
    return fate === "refused" ? refuse(text) : ok(text);
  });

test("Whatever becomes of those that wait together, each is saved once or not at all, and is told which", async () => {
  const fates = fc.constantFrom<Fate>("saved", "saved", "refused", "broken", "breaks the commit");
  await fc.assert(
    fc.asyncProperty(fc.array(fates, { maxLength: 120 }), async (wanted) => {
      const { db, other } = database();
      const told = await Promise.allSettled(wanted.map((fate, place) => write(db, `${place}`, fate)));
      const saved = told.flatMap((one, place) => (one.status === "fulfilled" && one.value.ok ? [`${place}`] : []));
      const shouldBe = wanted.flatMap((fate, place) => (fate === "saved" ? [`${place}`] : []));
      expect(saved).toEqual(shouldBe);
      expect(told.map((one) => one.status === "rejected")).toEqual(
        wanted.map((fate) => fate === "broken" || fate === "breaks the commit"),
      );
      expect(textsOf(other).sort()).toEqual([...shouldBe].sort());
      db.$client.close();
      other.$client.close();
    }),
    { numRuns: 40 },
  );
});

test("Those that wait at the same moment share one commit, and nobody is answered before it", async () => {
  const { db, other } = database();
  const order: string[] = [];
  const writes = ["one", "two", "three"].map(async (text) => {
    await commitTogether(db, (tx) => {
      tx.$client.prepare("insert into texts values (?, null)").run(text);
      order.push(`${text}: ${textsOf(other).length} seen by others`);
      return ok(text);
    });
    order.push(`${text} told`);
  });
  await Promise.all(writes);
  expect(order).toEqual([
    "one: 0 seen by others",
    "two: 0 seen by others",
    "three: 0 seen by others",
    "one told",
    "two told",
    "three told",
  ]);
  expect(textsOf(other)).toEqual(["one", "two", "three"]);
});

test("Who saves alone waits for nobody, and while saves come thick the next commit gathers some more", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "performance"] });
  const { db, other } = database();
  await write(db, "one", "saved");
  await write(db, "two", "saved");
  await Promise.all([write(db, "three", "saved"), write(db, "four", "saved")]);
  const early = write(db, "five", "saved");
  await new Promise(setImmediate);
  await new Promise(setImmediate);
  const late = write(db, "six", "saved");
  expect(textsOf(other)).toEqual(["one", "two", "three", "four"]);
  vi.advanceTimersByTime(50);
  expect(textsOf(other)).toEqual(["one", "two", "three", "four", "five", "six"]);
  expect(await Promise.all([early, late])).toEqual([ok("five"), ok("six")]);
  await Promise.all([write(db, "seven", "saved"), vi.advanceTimersByTimeAsync(50)]);
  await write(db, "eight", "saved");
});

test("While another process writes, those who wait hold nobody up, and are saved once it has written", async () => {
  const { db, other } = database();
  other.$client.exec("begin immediate; insert into texts values ('theirs', null)");
  const beganAt = performance.now();
  const saved = Promise.all([write(db, "one", "saved"), write(db, "two", "saved")]);
  await sleep(30);
  expect(performance.now() - beganAt).toBeLessThan(longestWaitMs / 2);
  other.$client.exec("commit");
  expect(await saved).toEqual([ok("one"), ok("two")]);
  expect(textsOf(other)).toEqual(["theirs", "one", "two"]);
});

test("Who waits as long as anybody may is told that the database cannot be written to", async () => {
  const { db, other } = database();
  other.$client.exec("begin immediate");
  const told = await Promise.allSettled([write(db, "one", "saved"), write(db, "two", "saved")]);
  expect(told.map((one) => one.status === "rejected" && troubleOf(one.reason))).toEqual(["unavailable", "unavailable"]);
  other.$client.exec("rollback");
  expect((await write(db, "three", "saved")).ok).toBe(true);
  expect(textsOf(other)).toEqual(["three"]);
});
