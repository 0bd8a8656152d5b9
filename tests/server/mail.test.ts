import { insertMail, listMails } from "db/repositories/mails.ts";
import PostalMime from "postal-mime";
import { freshDatabase } from "tests/support/database.ts";
import { startMailServer } from "tests/support/mail-server.ts";
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
  createdAt: now,
};

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

async function aMailServer(isWorking = () => true) {
  const started = await startMailServer(isWorking);
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
  expect(read.text?.trim().replaceAll("\r\n", "\n")).toBe(mail.text);
});

test("when the mail server fails, the mail waits and is tried again with longer and longer pauses", async () => {
  const db = freshDatabase();
  let isWorking = false;
  const { post, received } = await aMailServer(() => isWorking);
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
  expect(await sendWaitingMails(db, post, later(2))).toBe(1);
  expect(received).toHaveLength(1);
});
