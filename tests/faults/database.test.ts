import { findAnswer } from "db/repositories/answers.ts";
import { insertMail } from "db/repositories/mails.ts";
import { listAnswerEvents } from "db/repositories/plan-events.ts";
import { freshDatabase } from "tests/support/database.ts";
import { startMailServer } from "tests/support/mail-server.ts";
import { aPlan, noon } from "tests/support/plans.ts";
import { freshApp, type SignedIn, type TestApp } from "tests/support/requests.ts";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createRateLimit } from "~/server/http/rate-limit.server.ts";
import { createPost, sendWaitingMails } from "~/server/mail.server.ts";

/** A full disk has its own file: tests/http/no-room.test.ts. */

let app: TestApp;
let officer: SignedIn;
let plan: string;

beforeEach(async () => {
  app = await freshApp();
  officer = app.asRole("officer");
  plan = aPlan(app.db, officer.actor);
});
afterEach(() => {
  vi.useRealTimers();
  app.db.$client.pragma("query_only = 0");
});

const aMail = {
  to: "a@city.example",
  language: "fi",
  subject: "s",
  text: "t",
  replyTo: { nobody: "own" },
  createdAt: noon,
} as const;

const stored = () => findAnswer(app.db, { planId: plan, question: "if-nothing", row: "" })?.value;
const typed = (words: string, version = 0) => ({
  q: "if-nothing",
  "v:if-nothing": `${version}`,
  "if-nothing": words,
});

test.each([
  ["en", "The service is not available just now", "Send again"],
  ["sv", "Tjänsten är inte tillgänglig just nu", "Skicka på nytt"],
  ["fi", "Palvelu ei ole juuri nyt käytettävissä", "Lähetä uudelleen"],
])(
  "read-only file: the page says it in words (%s), holds what was typed, and takes it as soon as the file can be written",
  async (lang, title, again) => {
    app.db.$client.pragma("query_only = 1");
    const refused = await officer.post(`/${lang}/plans/${plan}/need`, typed("Written into nothing"));
    const page = await refused.text();
    expect([refused.status, refused.headers.get("Retry-After")]).toEqual([503, "30"]);
    for (const words of [`<h1>${title}</h1>`, "Written into nothing", again]) expect(page).toContain(words);
    expect((await officer.get(`/${lang}/plans/${plan}/need`)).status).toBe(200);
    expect((await officer.post(`/${lang}/plans/${plan}/save`, typed("Alone"))).status).toBe(503);

    app.db.$client.pragma("query_only = 0");
    expect((await officer.post(`/${lang}/plans/${plan}/need`, typed("Written into nothing"))).status).toBe(302);
    expect(stored()).toBe("Written into nothing");
  },
);

test("clock jumping: what is saved after the clock was set back is the newest, and nothing of before is lost", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
  const saves = [
    ["Before", 0],
    ["In the next hour", 3_600_000],
    ["In the hour before", -7_200_000],
  ] as const;
  for (const [version, [words, jump]] of saves.entries()) {
    vi.setSystemTime(Date.now() + jump);
    expect((await officer.post(`/en/plans/${plan}/save`, typed(words, version))).status).toBe(200);
  }
  expect(stored()).toBe("In the hour before");
  const history = listAnswerEvents(app.db, plan, "if-nothing").map(({ value }) => value);
  expect(history).toEqual(saves.map(([words]) => words));
  expect((await officer.get(`/en/plans/${plan}/history`)).status).toBe(200);
});

test("clock jumping: who was told to wait does not wait longer because the clock was set back", () => {
  const waitFor = createRateLimit("a test of clocks", { most: 1, windowMs: 60_000 });
  const now = noon.getTime();
  expect([waitFor("key", now), waitFor("key", now)]).toEqual([0, 60]);
  expect(waitFor("key", now - 86_400_000)).toBe(0);
});

test("read-only file: a mail leaves only where it can be written that it left, so none leaves again and again", async () => {
  const db = freshDatabase();
  insertMail(db, { ...aMail, key: "k" });
  const { post, received, close } = await startMailServer();
  const minutes = (passed: number) => new Date(noon.getTime() + passed * 60_000);

  db.$client.pragma("query_only = 1");
  for (const passed of [0, 1, 2]) await expect(sendWaitingMails(db, post, minutes(passed))).rejects.toThrow("readonly");
  expect(received).toEqual([]);

  db.$client.pragma("query_only = 0");
  expect([await sendWaitingMails(db, post, minutes(3)), await sendWaitingMails(db, post, minutes(5))]).toEqual([1, 0]);
  close();
  expect(received).toHaveLength(1);
});

test("mail server down: nobody notices, mail waits and leaves once, also if the clock was wrong meanwhile", async () => {
  const db = freshDatabase();
  insertMail(db, { ...aMail, key: "k" });
  const tomorrow = new Date(noon.getTime() + 86_400_000);
  const nobody = createPost("smtp://127.0.0.1:1", "Innohankinta <no-reply@city.example>");
  expect(await sendWaitingMails(db, nobody, tomorrow)).toBe(0);
  nobody.close();

  const { post, received, close } = await startMailServer();
  expect(await sendWaitingMails(db, post, noon)).toBe(1);
  expect(await sendWaitingMails(db, post, tomorrow)).toBe(0);
  close();
  expect(received).toHaveLength(1);
});
