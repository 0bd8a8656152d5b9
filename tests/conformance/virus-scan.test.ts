import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, startTestServer } from "tests/support/server.ts";
import { eicar } from "tests/support/virus-scanner.ts";
import { seedWriters, type Writer } from "tests/support/writers.ts";
import { expect, test } from "vitest";

function hasClamd(): boolean {
  try {
    return execFileSync("clamd", ["--version"], { encoding: "utf8" }).startsWith("ClamAV");
  } catch {
    return false;
  }
}

/** ClamAV itself, with one signature of our own: the lists of ClamAV's makers are not among the packages. */
test("the real ClamAV finds what it knows in a file that is added, and lets the others pass", async ({ skip }) => {
  if (!hasClamd()) return skip("clamd is not installed (Debian: clamav-daemon)");
  const folder = mkdtempSync(join(tmpdir(), "innohankinta-clamd-"));
  chmodSync(folder, 0o755);
  const port = await freePort();
  const hash = createHash("md5").update(eicar).digest("hex");
  writeFileSync(join(folder, "own.hdb"), `${hash}:${eicar.length}:Eicar-Test\n`);
  const settings = [`TCPSocket ${port}`, "TCPAddr 127.0.0.1", `DatabaseDirectory ${folder}`, "Foreground yes"];
  writeFileSync(join(folder, "clamd.conf"), `${settings.join("\n")}\nStreamMaxLength 12M\n`);
  const clamd = spawn("clamd", ["-c", join(folder, "clamd.conf")], { stdio: "ignore" });
  let writer: Writer = { plan: "", cookie: "" };
  const server = await startTestServer({
    env: { CLAMD: `127.0.0.1:${port}` },
    seed(db) {
      [writer = writer] = seedWriters(db, 1);
    },
  });
  const send = async (content: string) => {
    const form = new FormData();
    form.set("type", "other");
    form.set("language", "fi");
    form.set("file", new File([content], "liite.txt"));
    const headers = { Origin: server.origin, Cookie: writer.cookie };
    const address = `${server.origin}/en/plans/${writer.plan}/attachments`;
    const answer = await fetch(address, { method: "POST", body: form, headers, redirect: "manual" });
    return new URL(answer.headers.get("Location") ?? "", server.origin).searchParams.get("file");
  };
  try {
    await expect.poll(() => send(eicar), { timeout: 60_000, interval: 500 }).toBe("file-limits.infected");
    expect(await send("Harmless. ".repeat(1_000_000))).toBeNull();
    expect(await send(eicar)).toBe("file-limits.infected");
  } finally {
    const ended = once(clamd, "exit");
    clamd.kill();
    await ended;
    await server.stop();
    rmSync(folder, { recursive: true });
  }
});
