import { insertUnit } from "db/repositories/cities.ts";
import { mails } from "db/schema/plans.ts";
import { seedCities } from "db/seed/cities.ts";
import { noon } from "tests/support/plans.ts";
import { aPersonWithPassword, freshApp, password, type Visitor } from "tests/support/requests.ts";
import { expect, test } from "vitest";

// Signing in, second step and change of the address, messages without an account: see sign-in, two-step, change-email and feedback.

const email = "person@limits.example";

test("one caller signs in thirty times a minute at most, whoever they say they are", async () => {
  const app = await freshApp();
  aPersonWithPassword(app.db, { email });
  const caller = app.stranger();
  for (let tries = 0; tries < 30; tries += 1)
    await caller.post("/en/account/sign-in", { email: `nobody ${tries}`, password: "x" });
  expect((await caller.post("/en/account/sign-in", { email, password })).status).toBe(429);
  expect((await app.stranger().post("/en/account/sign-in", { email, password })).status).toBe(302);
});

test("however many people send the form empty, none of them is told to wait for the others", async () => {
  const app = await freshApp();
  for (let tries = 0; tries < 25; tries += 1) {
    const { status } = await app.stranger().post("/en/account/sign-in", { email: " ", password: "" });
    expect(status).toBe(422);
  }
});

test("a mailbox gets five links for a new password an hour at most, and the page does not tell", async () => {
  const app = await freshApp();
  aPersonWithPassword(app.db, { email });
  const statuses: number[] = [];
  for (let tries = 0; tries < 8; tries += 1)
    statuses.push((await app.stranger().post("/en/account/reset", { email })).status);
  expect(new Set(statuses).size).toBe(1);
  expect(statuses[0]).toBeLessThan(400);
  expect(app.db.select().from(mails).all()).toHaveLength(5);
});

test("one caller asks for ten such links in five minutes at most", async () => {
  const app = await freshApp();
  const caller = app.stranger();
  const ask = (name: number) => caller.post("/en/account/reset", { email: `${name}@limits.example` });
  for (let tries = 0; tries < 10; tries += 1) expect((await ask(tries)).status).toBeLessThan(400);
  expect((await ask(10)).status).toBe(429);
});

test("guessing links for a new password ends after ten tries a minute", async () => {
  const caller = (await freshApp()).stranger();
  const guess = (name: number) => caller.post(`/en/account/reset/guess-${name}`, { password: "four words in a row" });
  for (let tries = 0; tries < 10; tries += 1) expect((await guess(tries)).status).toBe(410);
  expect((await guess(10)).status).toBe(429);
});

test("a person sends sixty invitations an hour at most; the next comes back whole, with the reason at its field", async () => {
  const app = await freshApp();
  seedCities(app.db, noon);
  insertUnit(app.db, { id: "streets", cityId: "tampere", name: "Streets" });
  const lead = app.asRole(["officer", "city-lead"], { city: "tampere" });
  const invite = (name: number) =>
    lead.post("/en/city", {
      intent: "invite",
      name: "N",
      email: `${name}@limits.example`,
      language: "en",
      unitId: "streets",
    });
  for (let count = 0; count < 60; count += 1) await invite(count);
  expect(app.db.select().from(mails).all()).toHaveLength(60);
  const refused = await invite(60);
  expect(refused.status).toBe(422);
  const page = await refused.text();
  expect(page).toContain("many invitations within an hour");
  expect(page).toContain('value="60@limits.example"');
  expect(app.db.select().from(mails).all()).toHaveLength(60);
});

test("a session posts three hundred times a minute at most", async () => {
  const officer = (await freshApp()).asRole("officer");
  for (let count = 0; count < 300; count += 1) await officer.post("/en", {});
  const slowed = await officer.post("/en/account", { name: "N", language: "en" });
  expect(slowed.status).toBe(429);
  expect(Number(slowed.headers.get("Retry-After"))).toBeGreaterThan(0);
});

test("whoever has to wait is told for how long, and gets back the address that they typed", async () => {
  const app = await freshApp();
  const id = aPersonWithPassword(app.db, { email });
  const caller = app.stranger();
  const roles = ["expert"] as const;
  const person = app.as({ id, name: "Test Person", email, language: "en", cityId: null, unitId: null, roles });
  const nth = (count: number) => `nth-${count}@limits.example`;
  const forms: [Visitor, string, (count: number) => Record<string, string>][] = [
    [caller, "/en/account/sign-in", (count) => ({ email: nth(count), password: "x" })],
    [caller, "/en/account/reset", (count) => ({ email: nth(count) })],
    [person, "/en/account/email", (count) => ({ email: nth(count), proof: "wrong" })],
    [person, "/en/account", () => ({ intent: "password", currentPassword: "x", newPassword: "four words in a row" })],
    [person, "/en/account/two-step", () => ({ intent: "confirm", code: "000000" })],
    [caller, "/en/account/reset/guess", () => ({ password: "four words in a row" })],
  ];
  for (const [visitor, path, fields] of forms) {
    let count = 0;
    let answer = await visitor.post(path, fields(count));
    for (; count < 31 && answer.status !== 429; answer = await visitor.post(path, fields(count))) count += 1;
    expect(answer.status, path).toBe(429);
    expect(Number(answer.headers.get("Retry-After")), path).toBeGreaterThan(0);
    if ("email" in fields(count)) expect(await answer.text(), path).toContain(`value="${nth(count)}"`);
  }
});
