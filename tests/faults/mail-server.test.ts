import { openDatabase } from "db/connection.ts";
import { listMails } from "db/repositories/mails.ts";
import { startMailServer } from "tests/support/mail-server.ts";
import { aPersonWithPassword } from "tests/support/requests.ts";
import { freePort, startTestServer } from "tests/support/server.ts";
import { expect, test } from "vitest";

/** What waits is tried every ten seconds. */
const patient = { timeout: 60_000, interval: 200 };

test("mail server down: pages and forms work as ever, the mail waits, and is sent once when the server is back", async () => {
  const port = await freePort();
  const email = "officer@city.example";
  const server = await startTestServer({
    seed: (db) => {
      aPersonWithPassword(db, { email });
    },
    env: { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: "Service <service@city.example>", LOG_LEVEL: "warn" },
  });
  const mails = () => {
    const db = openDatabase(server.file);
    const all = listMails(db, 10);
    db.$client.close();
    return all;
  };
  try {
    const asked = await fetch(`${server.origin}/en/account/reset`, {
      method: "POST",
      redirect: "manual",
      headers: { Origin: server.origin, "Sec-Fetch-Site": "same-origin" },
      body: new URLSearchParams({ email }),
    });
    expect(asked.status).toBeLessThan(400);
    await expect.poll(server.log, patient).toContain("the mail server sends nothing");
    expect(server.log()).not.toContain(email);
    for (const path of ["/fi", "/en/account/sign-in", "/ready"])
      expect([path, (await fetch(server.origin + path)).status]).toEqual([path, 200]);
    expect(mails().map(({ sentAt }) => sentAt)).toEqual([null]);

    const back = await startMailServer({ port });
    // A minute later.
    const db = openDatabase(server.file);
    db.$client.prepare("UPDATE mails SET next_try_at = 0").run();
    db.$client.close();
    await expect.poll(() => back.received.length, patient).toBe(1);
    await expect.poll(() => mails()[0]?.sentAt, patient).toBeInstanceOf(Date);
    // A stop sends what may be sent before it ends: nothing is left to send a second time, nor is it after the next start.
    await server.shutDown();
    await server.again();
    await server.shutDown();
    back.close();
    expect(back.received).toHaveLength(1);
    expect(back.received[0]).toContain(email);
  } finally {
    await server.stop();
  }
}, 240_000);
