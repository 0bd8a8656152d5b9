import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { backUp, nameOfCopy, removeOldCopies } from "db/backup.ts";
import { type Db, openDatabase } from "db/connection.ts";
import { insertMail } from "db/repositories/mails.ts";
import { restore } from "db/restore.ts";
import { seedCities } from "db/seed/cities.ts";
import { seedExamples } from "db/seed/examples.ts";
import { freshDatabase } from "tests/support/database.ts";
import { anActor, aPlan, noon } from "tests/support/plans.ts";
import { afterEach, expect, test } from "vitest";
import { attachFile } from "~/features/plans/attach-file.server.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

let content: Buffer | undefined;

function filledDatabase(): Buffer {
  const db = freshDatabase();
  seedCities(db, noon);
  seedExamples(db, noon);
  const owner = anActor(db, { roles: ["officer"], city: "tampere" });
  const file = { name: "a.txt", title: "", type: "other", language: "en", contentType: "text/plain" };
  attachFile(db, owner, aPlan(db, owner), { ...file, content: Buffer.alloc(300_000, "attached ") }, noon);
  const bytes = db.$client.serialize();
  db.$client.close();
  return bytes;
}

/** A folder with a database of cities, examples, a plan and its attachment, as a service would have left it. */
function aServiceFolder() {
  const folder = mkdtempSync(join(tmpdir(), "innohankinta-backup-"));
  folders.push(folder);
  const live = join(folder, "live.sqlite");
  content ??= filledDatabase();
  writeFileSync(live, content);
  // As a service leaves it: bytes of a database in memory are not yet in the mode of the log.
  openDatabase(live).$client.close();
  return { folder, live, copy: join(folder, "copies", nameOfCopy(noon)) };
}

/** Every row of every table, those of the search index too: how many, and a hash of them all. */
function rowsOf(file: string): Record<string, { count: number; hash: string }> {
  const db = openDatabase(file);
  const tables = db.$client.prepare("select name from sqlite_schema where type = 'table'").pluck().all().map(String);
  const rows = Object.fromEntries(
    tables.map((name) => {
      const all = db.$client.prepare(`select * from "${name}"`).raw().all();
      return [name, { count: all.length, hash: createHash("sha256").update(JSON.stringify(all)).digest("hex") }];
    }),
  );
  db.$client.close();
  return rows;
}

const writeOne = (db: Db, key: string) =>
  insertMail(db, {
    key,
    to: "a@city.example",
    language: "fi",
    subject: "s",
    text: "t",
    replyTo: { nobody: "own" },
    createdAt: noon,
  });

/** Another process that writes pairs of mails, each pair in one transaction, until it is ended. */
function startWriter(file: string) {
  const script = `
    import Database from "better-sqlite3";
    const db = new Database(${JSON.stringify(file)}, { timeout: 5000 });
    const insert = db.prepare("insert into mails (key, \\"to\\", language, subject, text, created_at) values (?, 'a@city.example', 'fi', ?, 't', 0)");
    const pair = db.transaction((n) => { insert.run("a" + n, "x".repeat(3000)); insert.run("b" + n, "x".repeat(3000)); });
    for (let n = 0; ; n += 1) {
      pair.immediate(n);
      if (n === 100) process.stdout.write("writing");
    }`;
  const writer = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const begun = new Promise((done) => writer.stdout.once("data", done));
  const ended = new Promise((done) => writer.once("exit", done));
  return {
    begun,
    end: () => {
      writer.kill("SIGKILL");
      return ended;
    },
  };
}

test("a copy that is made while another process writes is whole: no half of a transaction is in it", async () => {
  const { live, copy } = aServiceFolder();
  const writer = startWriter(live);
  await writer.begun;
  expect(await backUp(live, copy)).toEqual([]);
  await writer.end();

  const kept = openDatabase(copy);
  const keys = kept.$client.prepare("select key from mails order by id").pluck().all().map(String);
  kept.$client.close();
  const numbers = (letter: string) => keys.filter((key) => key.startsWith(letter)).map((key) => key.slice(1));
  expect(numbers("a").length).toBeGreaterThan(100);
  expect(numbers("a")).toEqual(numbers("b"));
});

test("the drill: load, copy, destroy, restore; every row is as it was when it was copied", async () => {
  const { live, copy } = aServiceFolder();
  const db = openDatabase(live);
  writeOne(db, "before the copy");
  const copying = performance.now();
  expect(await backUp(live, copy)).toEqual([]);
  const copied = performance.now();
  writeOne(db, "after the copy");
  db.$client.close();
  const kept = rowsOf(copy);
  expect(kept.mails?.count).toBe(1);
  expect(kept.attachments?.count).toBe(1);
  expect(kept.examples?.count).toBeGreaterThan(30);

  writeFileSync(live, "no database at all");
  const restoring = performance.now();
  const done = await restore(copy, live, noon);
  const restored = performance.now();

  expect(done.problems).toEqual([]);
  expect(rowsOf(live)).toEqual(kept);
  const seconds = (ms: number) => (ms / 1000).toFixed(2);
  process.stdout.write(
    `drill: copied in ${seconds(copied - copying)} s, restored in ${seconds(restored - restoring)} s; lost: what was written in the ${seconds(restoring - copied)} s since the copy\n`,
  );
});

test("what a copy replaces is kept aside, with what was in its log", async () => {
  const { live, copy, folder } = aServiceFolder();
  await backUp(live, copy);
  const db = openDatabase(live);
  writeOne(db, "later");
  db.$client.close();
  const done = await restore(copy, live, noon);
  if (!("aside" in done)) throw new Error(done.problems.join());
  expect(rowsOf(live).mails?.count).toBe(0);
  expect(rowsOf(done.aside ?? "").mails?.count).toBe(1);
  expect(readdirSync(folder).filter((name) => name.includes("restoring"))).toEqual([]);
});

test("nothing is restored under a service that runs", async () => {
  const { live, copy } = aServiceFolder();
  await backUp(live, copy);
  const running = openDatabase(live);
  writeOne(running, "kept");
  expect((await restore(copy, live, noon)).problems.join()).toContain("stop the service");
  running.$client.close();
  expect(rowsOf(live).mails?.count).toBe(1);
});

const spoil: Record<string, (file: string) => void> = {
  "integrity|malformed|not a database": (file) => {
    const bytes = readFileSync(file);
    bytes.fill(7, 4096 * 3, 4096 * 9);
    writeFileSync(file, bytes);
  },
  "foreign keys: rows of plans": (file) => {
    const db = openDatabase(file);
    db.$client.pragma("foreign_keys = OFF");
    db.$client.exec("delete from users");
    db.$client.close();
  },
  schema: (file) => {
    const db = openDatabase(file);
    db.$client.exec(
      "insert into __drizzle_migrations (hash, created_at) values ('of a later version', 99999999999999)",
    );
    db.$client.close();
  },
};

test.each(Object.entries(spoil))("a copy with problems (%s) replaces nothing", async (expected, change) => {
  const { live, copy, folder } = aServiceFolder();
  await backUp(live, copy);
  const spoiled = join(folder, "spoiled.sqlite");
  copyFileSync(copy, spoiled);
  change(spoiled);
  const before = rowsOf(live);

  expect((await restore(spoiled, live, noon)).problems.join()).toMatch(new RegExp(expected));
  expect(rowsOf(live)).toEqual(before);
});

test("of a database with problems no copy is left, not even an unfinished one", async () => {
  const { live, copy, folder } = aServiceFolder();
  spoil["foreign keys: rows of plans"]?.(live);
  expect((await backUp(live, copy)).join()).toContain("foreign keys");
  expect(readdirSync(join(folder, "copies"))).toEqual([]);
});

test("a copy that is not what its checksum says replaces nothing", async () => {
  const { live, copy } = aServiceFolder();
  await backUp(live, copy);
  writeFileSync(copy, Buffer.concat([readFileSync(copy), Buffer.from(" ")]));
  expect((await restore(copy, live, noon)).problems.join()).toContain("checksum");
});

test("of a folder of copies the newest are kept, and nothing else is touched", async () => {
  const { live, folder } = aServiceFolder();
  const copies = join(folder, "copies");
  for (const hour of [1, 2, 3]) await backUp(live, join(copies, nameOfCopy(new Date(Date.UTC(2026, 10, 22, hour)))));
  writeFileSync(join(copies, "notes.txt"), "ours");
  expect(await removeOldCopies(copies, 1)).toBe(2);
  expect(readdirSync(copies).sort()).toEqual([
    "innohankinta-20261122T030000Z.sqlite",
    "innohankinta-20261122T030000Z.sqlite.sha256",
    "notes.txt",
  ]);
});

test("a source that is not there is said, not made", async () => {
  const { folder } = aServiceFolder();
  const missing = join(folder, "missing.sqlite");
  expect((await backUp(missing, join(folder, "copy.sqlite"))).join()).toContain("is not there");
  expect(existsSync(missing)).toBe(false);
});
