import type { Db } from "db/connection.ts";
import { findAnswer } from "db/repositories/answers.ts";
import { listEvents } from "db/repositories/plan-events.ts";
import { aPlan } from "tests/support/plans.ts";
import { aPersonWithPassword, freshApp, password, type SignedIn, type TestApp } from "tests/support/requests.ts";
import { afterEach, beforeEach, expect, test } from "vitest";

let app: TestApp;
let officer: SignedIn;
let plan: string;

beforeEach(async () => {
  app = await freshApp();
  officer = app.asRole("officer");
  plan = aPlan(app.db, officer.actor);
});
afterEach(() => giveRoom(app.db));

/** Holds the database at the size it has; what it has free inside is given back first. */
function fill({ $client }: Db): void {
  $client.exec("VACUUM");
  $client.pragma(`max_page_count = ${$client.pragma("page_count", { simple: true })}`);
}
function giveRoom({ $client }: Db): void {
  $client.pragma("max_page_count = 1073741823");
}

const words = "Long ago nobody knew.\n".repeat(850);
const step = { q: ["who-affected", "if-nothing"], "v:who-affected": "0", "v:if-nothing": "0", "if-nothing": "Short" };
const fields = { ...step, "who-affected": words };

const stored = (question: string) => findAnswer(app.db, { planId: plan, question, row: "" })?.value;

test.each([
  ["en", "There is no room to save", "Send again"],
  ["sv", "Lagringsutrymmet är fullt", "Skicka på nytt"],
  ["fi", "Tallennustila on täynnä", "Lähetä uudelleen"],
])(
  "when the disk is full, the page says so in words (%s), holds what was typed, and nothing is saved",
  async (lang, title, again) => {
    const events = listEvents(app.db, plan, Number.MAX_SAFE_INTEGER, 99).length;
    fill(app.db);
    const refused = await officer.post(`/${lang}/plans/${plan}/need`, fields);
    const page = await refused.text();
    expect(refused.status).toBe(507);
    expect(page).toContain(`<h1>${title}</h1>`);
    expect(page).toContain(words.trim());
    expect(page).toContain(`action="/${lang}/plans/${plan}/need"`);
    expect(page).toContain(again);
    expect([stored("who-affected"), stored("if-nothing")]).toEqual([undefined, undefined]);
    expect(listEvents(app.db, plan, Number.MAX_SAFE_INTEGER, 99)).toHaveLength(events);
  },
);

test("as soon as there is room the same form is saved", async () => {
  fill(app.db);
  expect((await officer.post(`/en/plans/${plan}/need`, fields)).status).toBe(507);
  expect((await officer.get(`/en/plans/${plan}/need`)).status).toBe(200);

  giveRoom(app.db);
  expect((await officer.post(`/en/plans/${plan}/need`, fields)).status).toBe(302);
  expect(stored("who-affected")).toBe(words);
});

test("an answer that saves on its own is not said to be saved", async () => {
  fill(app.db);
  const refused = await officer.post(`/en/plans/${plan}/save`, fields);
  expect(refused.status).toBe(507);
  expect(await refused.text()).not.toContain("savedAt");
  giveRoom(app.db);
  expect((await officer.post(`/en/plans/${plan}/save`, fields)).status).toBe(200);
});

test("a file that does not fit is named, and is not kept in part", async () => {
  fill(app.db);
  const form = new FormData();
  form.set("type", "other");
  form.set("language", "fi");
  form.set("file", new File(["%PDF-1.7\n", "x".repeat(500_000)], "liite.pdf"));
  const refused = await officer.post(`/en/plans/${plan}/attachments`, form);
  expect(refused.status).toBe(507);
  expect(await refused.text()).toContain("liite.pdf");
  expect(app.db.$client.prepare("SELECT count(*) FROM attachments").pluck().get()).toBe(0);
});

test("signing in says it too, not that the password was wrong, and shows no password", async () => {
  const email = "person@full.example";
  aPersonWithPassword(app.db, { email });
  fill(app.db);
  const headers = { "User-Agent": "x".repeat(20_000) };
  const refused = await app.anyone.post("/en/account/sign-in", { email, password, to: "/en/account" }, { headers });
  const page = await refused.text();
  expect(refused.status).toBe(507);
  expect(page).toContain("There is no room to save");
  expect(page).not.toContain(password);
});
