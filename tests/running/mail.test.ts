import { openDatabase } from "db/connection.ts";
import { insertMail, listMails } from "db/repositories/mails.ts";
import { startMailServer, startSilentServer } from "tests/support/mail-server.ts";
import { startTestServer } from "tests/support/server.ts";
import { expect, test } from "vitest";

/** Mail is looked after every ten seconds. */
const patient = { timeout: 40_000, interval: 100 };
const subjects = ["First", "Second", "Third"];

test("a stop does not wait for a mail server that says nothing, and what waited is sent once after the next start", async () => {
  const silent = await startSilentServer();
  const server = await startTestServer({
    seed(db) {
      for (const subject of subjects)
        insertMail(db, {
          key: subject,
          to: "a@b.example",
          language: "en",
          subject,
          text: "",
          replyTo: { nobody: "own" },
          createdAt: new Date(),
        });
    },
    env: { SMTP_URL: `smtp://127.0.0.1:${silent.port}`, MAIL_FROM: "Service <service@city.example>" },
  });
  const sentOnes = () => {
    const db = openDatabase(server.file);
    const mails = listMails(db, 10);
    db.$client.close();
    return mails.filter(({ sentAt }) => sentAt).length;
  };
  try {
    await expect.poll(silent.knocks, patient).toBeGreaterThan(0);
    const asked = Date.now();
    expect(await server.shutDown()).toBe(0);
    expect(Date.now() - asked).toBeLessThan(9000);
    expect(sentOnes()).toBe(0);

    await silent.close();
    const right = await startMailServer({ port: silent.port });
    await server.again();
    await expect.poll(() => right.received.length, patient).toBe(subjects.length);
    await expect.poll(sentOnes).toBe(subjects.length);
    expect(await server.shutDown()).toBe(0);
    right.close();
    const told = right.received.map((raw) => /^Subject: (.*)$/m.exec(raw)?.[1]?.trim());
    expect(told).toEqual(subjects);
  } finally {
    await server.stop();
  }
}, 180_000);
