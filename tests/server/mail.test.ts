import type { Db } from "db/connection.ts";
import { countGivenUpMails, countWaitingMails, insertMail, listMails } from "db/repositories/mails.ts";
import PostalMime from "postal-mime";
import { freshDatabase } from "tests/support/database.ts";
import { startMailServer, startSilentServer } from "tests/support/mail-server.ts";
import { afterEach, expect, test } from "vitest";
import { createPost, sendWaitingMails } from "~/server/mail.server.ts";

const now = new Date("2026-11-23T10:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const mail = {
  key: "k1",
  to: "vastaanottaja@kaupunki.example",
  language: "fi" as const,
  subject: "Kutsu Innohankintaan – Åbo 🙂",
  text: "Hei Ääkkönen,\n\nhttps://hankinta.example.fi/fi/account/invitation/abc_-1\n.\nrivi pisteellä",
  replyTo: "virkailija@kaupunki.example",
  createdAt: now,
};

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

async function aMailServer(ways: Parameters<typeof startMailServer>[0] = {}) {
  const started = await startMailServer(ways);
  closers.push(started.close);
  return started;
}

test("what waits is sent once, with its letters whole", async () => {
  const db = freshDatabase();
  const { post, received } = await aMailServer();
  insertMail(db, mail);
  insertMail(db, mail);

  expect(await sendWaitingMails(db, post, now)).toBe(1);
  expect(await sendWaitingMails(db, post, later(60))).toBe(0);

  expect(received).toHaveLength(1);
  const read = await PostalMime.parse(received[0] ?? "");
  expect(read).toMatchObject({ subject: mail.subject, from: { address: "no-reply@hankinta.example.fi" } });
  expect(read.to).toMatchObject([{ address: mail.to }]);
  expect(read.replyTo).toMatchObject([{ address: mail.replyTo }]);
  expect(read.text?.trim().replaceAll("\r\n", "\n")).toBe(mail.text);
});

test("a mail that the server does not take just now waits and is tried again with longer and longer pauses", async () => {
  const db = freshDatabase();
  let isWorking = false;
  const { post, received } = await aMailServer({ refuses: (at) => (isWorking || at !== "mail" ? undefined : 451) });
  insertMail(db, mail);

  expect(await sendWaitingMails(db, post, now)).toBe(0);
  expect(await sendWaitingMails(db, post, later(0.5))).toBe(0);
  expect(listMails(db, 1)).toMatchObject([{ tries: 1, sentAt: null }]);
  expect(await sendWaitingMails(db, post, later(1))).toBe(0);
  expect(listMails(db, 1)).toMatchObject([{ tries: 2 }]);
  isWorking = true;
  expect(await sendWaitingMails(db, post, later(2))).toBe(0);
  expect(await sendWaitingMails(db, post, later(3))).toBe(1);
  expect(received).toHaveLength(1);
});

test("a subject with line breaks adds no header and no receiver", async () => {
  const db = freshDatabase();
  const { post, received } = await aMailServer();
  insertMail(db, { ...mail, subject: "Hei\r\nBcc: muu@example.org", to: mail.to });
  await sendWaitingMails(db, post, now);
  const read = await PostalMime.parse(received[0] ?? "");
  expect(read.bcc ?? []).toEqual([]);
  expect(read.to).toHaveLength(1);
});

test("nothing goes in the open to a mail server on another machine", async () => {
  const db = freshDatabase();
  const { post, received, port } = await aMailServer();
  insertMail(db, mail);
  // The same server by an address that is not said to be this machine; it offers no TLS.
  const open = createPost(`smtp://0.0.0.0:${port}`, "Innohankinta <no-reply@hankinta.example.fi>");
  expect(await sendWaitingMails(db, open, now)).toBe(0);
  open.close();
  expect(await sendWaitingMails(db, post, later(10))).toBe(1);
  expect(received).toHaveLength(1);
});

const keysOf = (db: Db, toBe: "sent" | "waiting"): string[] =>
  listMails(db, 10)
    .filter(({ sentAt }) => (sentAt !== null) === (toBe === "sent"))
    .map(({ key }) => key)
    .sort();

test("a receiver or a text that is refused for good is asked about twice more, an hour apart, then given up; others get theirs", async () => {
  const db = freshDatabase();
  let asked = 0;
  const { post, received } = await aMailServer({
    refuses(at, address) {
      if (address.startsWith("gone@") && at === "receiver") asked += 1;
      if (address.startsWith("gone@")) return 550;
      return at === "mail" && address.startsWith("strict@") ? 554 : undefined;
    },
  });
  insertMail(db, { ...mail, key: "no such person", to: "gone@kaupunki.example" });
  insertMail(db, { ...mail, key: "no such text", to: "strict@kaupunki.example" });
  insertMail(db, mail);

  expect(await sendWaitingMails(db, post, now)).toBe(1);
  expect([keysOf(db, "sent"), countWaitingMails(db), countGivenUpMails(db)]).toEqual([["k1"], 2, 0]);
  await sendWaitingMails(db, post, later(59));
  expect(asked).toBe(1);
  await sendWaitingMails(db, post, later(60));
  await sendWaitingMails(db, post, later(120));
  expect([countWaitingMails(db), countGivenUpMails(db)]).toEqual([0, 2]);
  for (const days of [1, 30, 300]) expect(await sendWaitingMails(db, post, later(days * 1440))).toBe(0);
  expect([asked, received.length, keysOf(db, "waiting")]).toEqual([3, 1, ["no such person", "no such text"]]);
});

test("what is not taken just now is tried for days, with pauses of six hours at most, and then given up", async () => {
  const db = freshDatabase();
  const triedAt: number[] = [];
  let hours = 0;
  const { post } = await aMailServer({
    refuses(at) {
      if (at === "receiver") triedAt.push(hours);
      return at === "sender" ? undefined : 450;
    },
  });
  insertMail(db, mail);
  for (hours = 0; countWaitingMails(db) > 0 && hours < 1000; hours += 1)
    await sendWaitingMails(db, post, later(hours * 60));
  const last = triedAt.at(-1) ?? 0;
  expect(last).toBeGreaterThan(4 * 24);
  expect(last).toBeLessThan(8 * 24);
  expect(Math.max(...triedAt.map((at, place) => at - (triedAt[place - 1] ?? 0)))).toBeLessThanOrEqual(7);
  expect(countGivenUpMails(db)).toBe(1);
});

test("while the mail server is not there nothing is given up, however long, and one mail at a time asks for it", async () => {
  const db = freshDatabase();
  const { post, received, port, close } = await aMailServer();
  close();
  const gone = createPost(`smtp://127.0.0.1:${port}`, "Innohankinta <no-reply@hankinta.example.fi>");
  closers.push(gone.close);
  insertMail(db, mail);
  insertMail(db, { ...mail, key: "k2" });
  for (let days = 0; days < 60; days += 1) expect(await sendWaitingMails(db, gone, later(days * 1440))).toBe(0);
  expect(listMails(db, 2)).toMatchObject([{ tries: 0 }, { tries: 0 }]);
  post.close();

  const again = await aMailServer();
  expect(await sendWaitingMails(db, again.post, later(61 * 1440))).toBe(2);
  expect([received.length, again.received.length]).toEqual([0, 2]);
});

test("a mail that waited while the server was away leaves within a minute of its return", async () => {
  const db = freshDatabase();
  const { post, received } = await aMailServer();
  const gone = createPost("smtp://127.0.0.1:1", "Innohankinta <no-reply@hankinta.example.fi>");
  closers.push(gone.close);
  insertMail(db, mail);
  for (const minutes of [0, 1, 2, 59, 60]) await sendWaitingMails(db, gone, later(minutes));
  expect(await sendWaitingMails(db, post, later(61))).toBe(1);
  expect(received).toHaveLength(1);
});

test("mails over which the server falls hold up no others, however many they are", async () => {
  const db = freshDatabase();
  const { post, received } = await aMailServer({
    refuses: (at, address) => (at === "receiver" && address.startsWith("fatal@") ? 421 : undefined),
  });
  for (let number = 0; number < 9; number += 1)
    insertMail(db, { ...mail, key: `fatal ${number}`, to: "fatal@kaupunki.example" });
  const tenSeconds = 1 / 6;
  for (let run = 0; run < 12; run += 1) await sendWaitingMails(db, post, later(run * tenSeconds));
  expect(received).toHaveLength(0);
  insertMail(db, mail);
  expect(await sendWaitingMails(db, post, later(12 * tenSeconds))).toBe(1);
  expect([received.length, countGivenUpMails(db)]).toEqual([1, 0]);
});

test("a refused sender is the service's setting, not the mail's fault: nothing is given up", async () => {
  const db = freshDatabase();
  const { post } = await aMailServer({ refuses: (at) => (at === "sender" ? 550 : undefined) });
  insertMail(db, mail);
  for (let days = 0; days < 10; days += 1) expect(await sendWaitingMails(db, post, later(days * 1440))).toBe(0);
  expect([countWaitingMails(db), countGivenUpMails(db)]).toEqual([1, 0]);
});

test("between two mails it looks whether it is to stop; the one that is cut off waits as if it had not been tried", async () => {
  const db = freshDatabase();
  const silent = await startSilentServer();
  const post = createPost(`smtp://127.0.0.1:${silent.port}`, "Innohankinta <no-reply@hankinta.example.fi>");
  insertMail(db, mail);
  insertMail(db, { ...mail, key: "k2" });
  const stopping = new AbortController();
  const sending = sendWaitingMails(db, post, now, stopping.signal);
  await expect.poll(silent.knocks).toBe(1);
  stopping.abort();
  post.close();
  expect(await sending).toBe(0);
  await silent.close();

  const right = await aMailServer();
  expect(await sendWaitingMails(db, right.post, now)).toBe(2);
  expect(listMails(db, 2)).toMatchObject([{ tries: 0 }, { tries: 0 }]);
});
