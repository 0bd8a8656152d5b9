import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { backUp } from "db/backup.ts";
import { findProblems } from "db/check-file.ts";
import { openDatabase } from "db/connection.ts";
import { migrateDatabase } from "db/migrate.ts";
import { restore } from "db/restore.ts";
import { run } from "tests/support/commands.ts";
import { afterEach, expect, test } from "vitest";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A database, stopped or as a crash leaves it with its log, that says what is in it; and a copy that says something else. */
async function aServiceFolder(isBroken: boolean) {
  const folder = mkdtempSync(join(tmpdir(), "innohankinta-broken-off-"));
  folders.push(folder);
  const live = join(folder, "live.sqlite");
  const db = openDatabase(live);
  migrateDatabase(db);
  db.$client.exec("CREATE TABLE said (words TEXT); INSERT INTO said VALUES ('copied')");
  expect(await backUp(live, join(folder, "copy.sqlite"))).toEqual([]);
  db.$client.pragma("wal_checkpoint(TRUNCATE)");
  db.$client.exec("UPDATE said SET words = 'written since'");
  const log = isBroken ? readFileSync(`${live}-wal`) : undefined;
  db.$client.close();
  if (log) {
    writeFileSync(`${live}-wal`, log);
    writeFileSync(live, Buffer.concat([Buffer.alloc(200, 7), readFileSync(live).subarray(200)]));
  }
  return { folder, live, copy: join(folder, "copy.sqlite") };
}

/** The real command, which is killed as it is about to do its nth thing to the database or the files beside it. */
function restoreAndDieAt(step: number, { live, copy }: { live: string; copy: string }) {
  const killing = `
    import fs from "node:fs/promises";
    import { syncBuiltinESMExports } from "node:module";
    let left = ${step};
    for (const name of ["link", "rename", "rm", "copyFile"]) {
      const real = fs[name];
      fs[name] = async (...given) => {
        const isOurs = given.some((one) => String(one).startsWith(${JSON.stringify(live)}));
        const isReady = name === "rename" || !given.some((one) => String(one).includes(".restoring"));
        if (isOurs && isReady && left-- === 0) process.kill(process.pid, "SIGKILL");
        return real(...given);
      };
    }
    syncBuiltinESMExports();`;
  const preloaded = `data:text/javascript,${encodeURIComponent(killing)}`;
  return run(process.execPath, ["--import", "tsx", "--import", preloaded, "operate/restore.ts", "--from", copy], {
    DATABASE_FILE: live,
  });
}

/** What is in the database, once a service has opened it. */
function saidIn(file: string): unknown {
  const db = openDatabase(file);
  try {
    return db.$client.prepare("SELECT words FROM said").pluck().get();
  } finally {
    db.$client.close();
  }
}

const opened = (file: string): unknown => {
  try {
    return saidIn(file);
  } catch {
    return "nothing";
  }
};

test.each([
  { name: "a database that was stopped", isBroken: false, before: "written since", from: 0 },
  // Looked at where its files begin to go.
  { name: "a broken database", isBroken: true, before: "nothing", from: 4 },
])(
  "$name: wherever its restore is killed, it is there as before or restored, and a second restore brings it",
  async ({ isBroken, before, from }) => {
    const found: unknown[] = [];
    for (let step = from; ; step += 1) {
      const service = await aServiceFolder(isBroken);
      const { folder, live, copy } = service;
      const { code } = await restoreAndDieAt(step, service);
      // Looked at as a copy: to look makes a log.
      const looked = join(folder, "looked.sqlite");
      for (const ending of ["", "-wal"]) if (existsSync(live + ending)) copyFileSync(live + ending, looked + ending);
      found.push(opened(looked));

      expect((await restore(copy, live, new Date())).problems).toEqual([]);
      expect([saidIn(live), findProblems(live)]).toEqual(["copied", []]);
      expect(readdirSync(folder).filter((name) => name.includes("restoring"))).toEqual([]);
      if (!isBroken) {
        const kept = readdirSync(folder).filter((name) => name.includes(".replaced-"));
        expect(kept.map((name) => opened(join(folder, name)))).toContain("written since");
      }
      if (code === 0) break;
      // No code: it was killed.
      expect(code).toBe(null);
    }
    expect(found.length + from).toBeGreaterThan(4);
    expect([found[0], found.at(-1)]).toEqual([before, "copied"]);
    for (const one of found) expect([before, "copied"]).toContain(one);
  },
);
