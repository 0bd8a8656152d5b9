import { closeSync, openSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { backUp, nameOfCopy } from "db/backup.ts";
import { type Db, openDatabase } from "db/connection.ts";
import { restore } from "db/restore.ts";
import { noon } from "tests/support/plans.ts";
import { startTestServer } from "tests/support/server.ts";
import { Line, seedWriters, type Writer } from "tests/support/writers.ts";
import { expect, test } from "vitest";

/** The service looks some seconds after its start. */
const patient = { timeout: 60_000, interval: 100 };

/** Zeros are no page that SQLite takes for one: every page of a table, as a disk that forgot them would give them. */
function destroyPagesOf(file: string, table: string): void {
  const db: Db = openDatabase(file);
  db.$client.pragma("wal_checkpoint(TRUNCATE)");
  const size = Number(db.$client.pragma("page_size", { simple: true }));
  const pages = db.$client.prepare("SELECT pageno FROM dbstat WHERE name = ?").pluck().all(table).map(Number);
  db.$client.close();
  expect(pages.length).toBeGreaterThan(0);
  const handle = openSync(file, "r+");
  for (const page of pages) writeSync(handle, Buffer.alloc(size, 0xff), 0, size, (page - 1) * size);
  closeSync(handle);
}

test("a corrupted page: 503 in words for what needs it, the rest is served, who watches is told, no copy of it is made, and a restored copy brings all back", async () => {
  let writer: Writer | undefined;
  const server = await startTestServer({
    seed(db) {
      [writer] = seedWriters(db, 1);
    },
    env: { LOG_LEVEL: "error", WORKERS: "2" },
  });
  if (!writer) throw new Error("nobody writes");
  const step = `/en/plans/${writer.plan}/need`;
  const ask = (path: string, cookie = writer?.cookie ?? "") =>
    fetch(server.origin + path, { redirect: "manual", headers: { Cookie: cookie } });
  /** It can still be written, and most of it read: to take it off would take everything from everybody. */
  const watchersKnow = async () => {
    const ready = async () => {
      const answer = await ask("/ready");
      return [answer.status, await answer.text()];
    };
    await expect.poll(ready, patient).toEqual([200, "ready, but the database is damaged\n"]);
    expect(await (await ask("/metrics")).text()).toMatch(/^innohankinta_database_damaged 1$/m);
  };
  try {
    const line = new Line(server.origin);
    expect((await line.save(writer, "Kept in the copy", 0)).status).toBe(200);
    line.close();
    await server.shutDown();
    const copy = join(dirname(server.file), nameOfCopy(noon));
    expect(await backUp(server.file, copy)).toEqual([]);
    await server.again();
    destroyPagesOf(server.file, "answers");

    const page = await ask(step);
    const words = await page.text();
    expect([page.status, page.headers.get("Retry-After")]).toEqual([503, "30"]);
    expect(words).toContain("The service is not available just now");
    expect(words).not.toMatch(/SQLITE|disk image|better-sqlite3|\.[jt]s:\d/);
    for (const path of ["/en", "/fi/examples", "/health", "/en/account"])
      expect([path, (await ask(path)).status]).toEqual([path, 200]);
    await watchersKnow();
    const told = server
      .log()
      .split("\n")
      .find((one) => one.includes("SQLITE_CORRUPT"));
    expect(JSON.parse(told ?? "{}")).toMatchObject({ level: 50 });

    expect(await backUp(server.file, `${copy}.second`).catch(String)).not.toEqual([]);
    await server.shutDown();
    await server.again();
    // This time nobody asks for the page.
    await watchersKnow();
    await server.shutDown();
    expect((await restore(copy, server.file, noon)).problems).toEqual([]);
    await server.again();
    const again = await ask(step);
    expect([again.status, (await again.text()).includes("Kept in the copy")]).toEqual([200, true]);
    expect(await (await ask("/ready")).text()).toBe("ready\n");
  } finally {
    await server.stop();
  }
}, 240_000);
