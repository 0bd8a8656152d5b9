import { openDatabase } from "db/connection.ts";
import { findAnswer } from "db/repositories/answers.ts";
import { aCity, aPlan } from "tests/support/plans.ts";
import { aPersonWithPassword, cookiesOf, password } from "tests/support/requests.ts";
import { startTestServer } from "tests/support/server.ts";
import { mountSmallDisk } from "tests/support/small-disk.ts";
import { expect, test } from "vitest";

const email = "person@city.example";
const words = "Long ago nobody knew.\n".repeat(850);

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
  } finally {
    await server.stop();
    disk.remove();
  }
});
