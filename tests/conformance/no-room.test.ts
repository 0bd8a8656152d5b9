import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "db/connection.ts";
import { migrateDatabase } from "db/migrate.ts";
import { findAnswer } from "db/repositories/answers.ts";
import { operate } from "tests/support/commands.ts";
import { aCity, aPlan } from "tests/support/plans.ts";
import { aPersonWithPassword, cookiesOf, password } from "tests/support/requests.ts";
import { startTestServer } from "tests/support/server.ts";
import { mountSmallDisk } from "tests/support/small-disk.ts";
import { expect, test } from "vitest";

const email = "person@city.example";
const words = "Long ago nobody knew.\n".repeat(850);

test("a copy that finds no room on its disk, and a restore that finds none, say so in a line and leave nothing behind", async ({
  skip,
}) => {
  const disk = mountSmallDisk(4);
  if ("problem" in disk) return skip(`Run it as root, or under \`unshare -rm\`: ${disk.problem}`);
  const folder = mkdtempSync(join(tmpdir(), "innohankinta-no-room-"));
  const source = join(folder, "live.sqlite");
  const db = openDatabase(source);
  migrateDatabase(db);
  db.$client.exec("create table filler as select randomblob(6000000) as bytes");
  db.$client.close();
  try {
    const old = "innohankinta-20200101T000000Z.sqlite";
    writeFileSync(join(disk.path, old), "the only copy there is");
    const noRoom = { code: 1, said: "", complaint: expect.stringMatching(/^there is no room left on the disk[^\n]*$/) };
    expect(await operate("backup", source, "--to", disk.path, "--keep", "1")).toMatchObject(noRoom);
    expect(readdirSync(disk.path)).toEqual([old]);

    const live = join(disk.path, "live.sqlite");
    writeFileSync(live, "");
    expect(await operate("restore", live, "--from", source)).toMatchObject(noRoom);
    expect(readdirSync(disk.path).sort()).toEqual([old, "live.sqlite"].sort());
  } finally {
    disk.remove();
    rmSync(folder, { recursive: true });
  }
});

test("on a real disk that is full nothing is said to be saved that is not, and all goes on when there is room", async ({
  skip,
}) => {
  const disk = mountSmallDisk(16);
  if ("problem" in disk) return skip(`Run it as root, or under \`unshare -rm\`: ${disk.problem}`);
  let plan = "";
  const server = await startTestServer({
    disk: disk.path,
    seed(db) {
      const { cityId, unitId } = aCity(db);
      const id = aPersonWithPassword(db, { email, roles: ["officer"], unitId });
      plan = aPlan(db, { id, name: "Test Person", email, language: "en", cityId, unitId, roles: ["officer"] });
    },
  });
  const headers = { Origin: server.origin, "Sec-Fetch-Site": "same-origin", Accept: "text/html", Cookie: "" };
  const send = (path: string, fields: Record<string, string>) =>
    fetch(server.origin + path, { method: "POST", redirect: "manual", headers, body: new URLSearchParams(fields) });
  const open = (page: string) => fetch(`${server.origin}/en/plans/${plan}/${page}`, { headers });
  const typed = (text: string, version = 0) => ({ q: "if-nothing", "v:if-nothing": `${version}`, "if-nothing": text });
  const stored = (): unknown => {
    const db = openDatabase(server.file);
    expect(db.$client.pragma("integrity_check", { simple: true })).toBe("ok");
    const answer = findAnswer(db, { planId: plan, question: "if-nothing", row: "" });
    db.$client.close();
    return answer?.value;
  };
  try {
    headers.Cookie = cookiesOf(await send("/en/account/sign-in", { email, password, to: "/en/account" }));
    expect((await send(`/en/plans/${plan}/save`, typed("Said to be saved"))).status).toBe(200);

    disk.fill();
    const alone = await send(`/en/plans/${plan}/save`, typed(words, 1));
    expect([alone.status, (await alone.text()).includes("savedAt")]).toEqual([507, false]);
    const page = await send(`/en/plans/${plan}/need`, typed(words, 1));
    const said = await page.text();
    expect(page.status).toBe(507);
    expect(said).toContain("There is no room to save");
    expect(said).toContain(words.trim());
    expect((await open("need")).status).toBe(200);

    disk.giveRoom();
    expect(stored()).toBe("Said to be saved");
    expect((await send(`/en/plans/${plan}/need`, typed(words, 1))).status).toBe(302);
    expect(stored()).toBe(words);

    disk.fill();
    expect((await send(`/en/plans/${plan}/save`, typed("Not stored".repeat(900), 2))).status).toBe(507);
    await server.crash();
    disk.giveRoom();
    await server.again();
    expect(stored()).toBe(words);
    expect((await send(`/en/plans/${plan}/save`, typed("Goes on", 2))).status).toBe(200);
    expect(stored()).toBe("Goes on");

    await server.shutDown();
    disk.fill();
    const noRoom = /^The database \S+ \(DATABASE_FILE\) cannot be opened: there is no room left on the disk/m;
    await expect(server.again()).rejects.toThrow(noRoom);
    disk.giveRoom();
    await server.again();
    expect(stored()).toBe("Goes on");
  } finally {
    await server.stop();
    disk.remove();
  }
});
