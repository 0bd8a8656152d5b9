import { openDatabase } from "db/connection.ts";
import { findAnswer } from "db/repositories/answers.ts";
import { mountFailingDisk } from "tests/support/failing-disk.ts";
import { startTestServer } from "tests/support/server.ts";
import { Line, seedWriters, type Writer } from "tests/support/writers.ts";
import { expect, test } from "vitest";

test("on a disk that fails and goes read-only all can be read, nothing is said to be saved, and after its repair a start goes on", async ({
  skip,
}) => {
  const disk = mountFailingDisk();
  if ("problem" in disk) return skip(`Run it as root, or under \`unshare -rm\`: ${disk.problem}`);
  let writer: Writer = { plan: "", cookie: "" };
  const server = await startTestServer({
    disk: disk.path,
    seed(db) {
      [writer = writer] = seedWriters(db, 1);
    },
  });
  const ask = async (path: string, body?: string) => {
    const line = new Line(server.origin);
    const post = body === undefined ? {} : ({ method: "POST", body } as const);
    const answer = await line.send({ path, headers: { Cookie: writer.cookie, Accept: "text/html" }, ...post });
    line.close();
    return answer;
  };
  const step = `/en/plans/${writer.plan}/need`;
  const save = (words: string, version: number) => {
    const fields = { q: "if-nothing", "v:if-nothing": `${version}`, "if-nothing": words };
    return ask(step, new URLSearchParams(fields).toString());
  };
  try {
    expect((await save("Said to be saved", 0)).status).toBe(302);
    disk.fail();
    const refused = await save("Typed while the disk failed", 1);
    expect([refused.status, refused.headers["retry-after"]]).toEqual([503, "30"]);
    for (const words of ["The service is not available just now", "Typed while the disk failed", "Send again"])
      expect(refused.body).toContain(words);
    expect((await ask(step)).body).toContain("Said to be saved");
    expect((await ask("/sv/help")).status).toBe(200);
    await expect.poll(async () => (await ask("/ready")).status, { timeout: 10_000 }).toBe(503);

    await server.crash();
    disk.repair();
    await server.again();
    expect((await ask(step)).body).toContain("Said to be saved");
    expect((await save("Typed while the disk failed", 1)).status).toBe(302);
    await server.shutDown();
    const db = openDatabase(server.file);
    expect(db.$client.pragma("integrity_check", { simple: true })).toBe("ok");
    const answer = findAnswer(db, { planId: writer.plan, question: "if-nothing", row: "" });
    expect(answer?.value).toBe("Typed while the disk failed");
    db.$client.close();
  } finally {
    await server.stop();
    disk.remove();
  }
});
