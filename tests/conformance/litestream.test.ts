import { execFileSync, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "db/connection.ts";
import { hasUnloggedAnswers } from "db/repositories/act-log.ts";
import { restore } from "db/restore.ts";
import { startTestServer } from "tests/support/server.ts";
import { Line, seedWriters, type Writer } from "tests/support/writers.ts";
import { expect, test } from "vitest";

/** Of every table the hash of all its rows. What Litestream notes for itself is not ours. */
function rowsOf(file: string): Record<string, string> {
  const { $client: client } = openDatabase(file);
  const tables = client
    .prepare("select name from sqlite_schema where type = 'table' and name not like '\\_lite%' escape '\\'")
    .pluck()
    .all();
  const rows = tables.map((table) => {
    const all = JSON.stringify(client.prepare(`select * from "${table}"`).raw().all());
    return [table, createHash("sha256").update(all).digest("hex")];
  });
  client.close();
  return Object.fromEntries(rows);
}

/** Where it is, if it can be had. */
function install(): string | undefined {
  const { status, stdout } = spawnSync("bash", ["tests/conformance/install-litestream.sh"], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
}

test.runIf(process.platform === "linux" && process.arch === "x64")(
  "what Litestream has copied while people wrote is, after the service was killed, the same row by row",
  async ({ skip }) => {
    const litestream = install();
    if (!litestream) return skip("NOT CHECKED: Litestream could not be fetched");
    const folder = mkdtempSync(join(tmpdir(), "innohankinta-replica-"));
    let writers: Writer[] = [];
    const server = await startTestServer({
      seed(db) {
        writers = seedWriters(db, 3);
      },
    });
    const config = join(folder, "litestream.yml");
    const replica = `replicas:\n      - type: file\n        path: ${join(folder, "replica")}\n        sync-interval: 100ms`;
    writeFileSync(config, `dbs:\n  - path: ${server.file}\n    ${replica}\n`);
    const copying = spawn(litestream, ["replicate", "-config", config], { stdio: "ignore" });
    try {
      const lines = writers.map(() => new Line(server.origin));
      for (let version = 0; version < 200; version += 1) {
        const saves = writers.map((writer, place) =>
          lines[place]?.save(writer, `Text ${version} `.repeat(50), version),
        );
        for (const save of saves) expect((await save)?.status).toBe(200);
      }
      for (const line of lines) line.close();
      // The log takes the answers in a moment later. A commit in which the service is killed may reach the copy and not the file.
      const db = openDatabase(server.file);
      await expect.poll(() => hasUnloggedAnswers(db), { timeout: 20_000 }).toBe(false);
      db.$client.close();
      await server.crash();

      const back = join(folder, "back.sqlite");
      await expect
        .poll(
          async () => {
            rmSync(back, { force: true });
            execFileSync(litestream, ["restore", "-config", config, "-o", back, server.file], { stdio: "ignore" });
            const target = join(folder, "restored.sqlite");
            expect((await restore(back, target, new Date())).problems).toEqual([]);
            return rowsOf(target);
          },
          { timeout: 20_000, interval: 500 },
        )
        .toEqual(rowsOf(server.file));
    } finally {
      const ended = once(copying, "exit");
      copying.kill();
      await ended;
      await server.stop();
      rmSync(folder, { recursive: true });
    }
  },
);
