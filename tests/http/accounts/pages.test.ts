import { listMails } from "db/repositories/mails.ts";
import { findPerson, listPeople } from "db/repositories/people.ts";
import { sessions } from "db/schema/accounts.ts";
import { aPersonWithPassword, cookiesOf, freshApp, origin, password } from "tests/support/requests.ts";
import { expect, test } from "vitest";
import { languages } from "~/domain/lang.ts";

const email = "person@pages.example";
const newPassword = "another long password";
const linkIn = (text: string | undefined) => /http:\/\/localhost:3000(\S+)/.exec(text ?? "")?.[1] ?? "";

test("a forgotten password is replaced by the mailed link, once, and every session ends", async () => {
  const { anyone, db } = await freshApp();
  aPersonWithPassword(db, { email });
  await anyone.post("/en/account/sign-in", { email, password });

  const asked = await anyone.post("/sv/account/reset", { email: "Person@Pages.example" });
  const link = linkIn(listMails(db, 1)[0]?.text);
  const changed = await anyone.post(link, { password: newPassword });

  expect(asked.headers.get("Location")).toBe("/sv/account/reset?sent");
  expect(link).toMatch(/^\/en\/account\/reset\/\w+$/);
  expect(changed.headers.get("Location")).toBe("/en/account/sign-in?reset");
  expect(db.select().from(sessions).all()).toEqual([]);
  expect((await anyone.post("/en/account/sign-in", { email, password })).status).toBe(422);
  expect((await anyone.post("/en/account/sign-in", { email, password: newPassword })).status).toBe(302);
  expect((await anyone.post(link, { password: "a third long password" })).status).toBe(410);
  expect(listMails(db, 1)[0]?.subject).toContain("was changed");
});

test("asking for a reset answers the same for an address without an account, and sends nothing", async () => {
  const { anyone, db } = await freshApp();
  const asked = await anyone.post("/en/account/reset", { email: "nobody@city.example" });
  expect([asked.status, asked.headers.get("Location")]).toEqual([302, "/en/account/reset?sent"]);
  expect(listMails(db, 1)).toEqual([]);
});

test("a reset link ends after an hour", async () => {
  const { anyone, db } = await freshApp();
  aPersonWithPassword(db, { email });
  await anyone.post("/en/account/reset", { email });
  const link = linkIn(listMails(db, 1)[0]?.text);
  expect(await (await anyone.get(link)).text()).toContain('type="password"');
  db.$client.prepare("update verifications set expires_at = expires_at - 3600001").run();
  const late = await anyone.get(link);
  expect([late.status, (await late.text()).includes('type="password"')]).toEqual([410, false]);
  expect((await anyone.post(link, { password: newPassword })).status).toBe(410);
});

test("a short password is refused in words, at its field, and is not shown again", async () => {
  const { anyone, db } = await freshApp();
  aPersonWithPassword(db, { email });
  await anyone.post("/fi/account/reset", { email });
  const link = linkIn(listMails(db, 1)[0]?.text).replace("/en/", "/fi/");
  const refused = await anyone.post(link, { password: "lyhyt1" });
  const page = await refused.text();
  expect(refused.status).toBe(422);
  expect(page).toContain('href="#password"');
  expect(page).toContain("vähintään 12 merkkiä");
  expect(page).not.toContain("lyhyt1");
});

test("an invited person makes an account from the mail and is signed in", async () => {
  const app = await freshApp();
  const lead = app.asRole(["officer", "city-lead"]);
  const invitation = { intent: "invite", name: "Ny Kollega", email, language: "sv", unitId: "tampere-unit" };
  expect((await lead.post("/fi/city", invitation)).headers.get("Location")).toBe("/fi/city?done");

  const link = linkIn(listMails(app.db, 1)[0]?.text);
  const page = await app.anyone.get(link);
  expect(await page.text()).toContain(email);
  const accepted = await app.anyone.post(link, { name: "Ny Kollega", language: "sv", password: newPassword });

  expect(accepted.headers.get("Location")).toBe("/sv/account");
  const cookie = cookiesOf(accepted);
  const own = await app.answer(new Request(`${origin}/sv/account`, { headers: { Cookie: cookie } }), "10.5.0.1");
  expect(await own.text()).toContain("Upphandlingsberedare");
  expect((await app.anyone.get(link)).status).toBe(410);
});

test("a changed password needs the old one, and ends the other sessions", async () => {
  const app = await freshApp();
  aPersonWithPassword(app.db, { email });
  const signIn = async () => cookiesOf(await app.anyone.post("/en/account/sign-in", { email, password }));
  const [here, elsewhere] = [await signIn(), await signIn()];
  const change = (currentPassword: string, headers = { Cookie: here }) =>
    app.anyone.post("/en/account", { intent: "password", currentPassword, newPassword }, { headers });

  const refused = await change("wrong password!");
  const said = await refused.text();
  expect(refused.status).toBe(422);
  expect(said).toContain('href="#currentPassword"');
  expect(said).toContain("The current password is wrong");
  expect(said).not.toContain("wrong password!");
  const changed = await change(password);
  expect(changed.headers.get("Location")).toBe("/en/account?done=password");
  expect((await app.anyone.get("/en/account", { headers: { Cookie: elsewhere } })).status).toBe(302);
  expect((await app.anyone.get("/en/account", { headers: { Cookie: cookiesOf(changed) } })).status).toBe(200);
});

test("who has no password here is offered to choose one instead of changing it", async () => {
  const page = await (await (await freshApp()).asRole("officer").get("/en/account")).text();
  expect(page).not.toContain('name="currentPassword"');
  expect(page).toContain('href="/en/account/reset"');
});

test("a session does not help to guess the password: after ten tries the right one waits too", async () => {
  const app = await freshApp();
  aPersonWithPassword(app.db, { email });
  const cookie = cookiesOf(await app.anyone.post("/en/account/sign-in", { email, password }));
  const change = (currentPassword: string) =>
    app
      .stranger()
      .post("/en/account", { intent: "password", currentPassword, newPassword }, { headers: { Cookie: cookie } });
  for (let tries = 0; tries < 10; tries += 1) expect((await change(`wrong ${tries}`)).status).toBe(422);
  expect((await change(password)).status).toBe(429);
});

test("a person ends one of the own sessions, and nobody else's", async () => {
  const app = await freshApp();
  const officer = app.asRole("officer");
  const again = app.as(officer.actor);
  const other = app.asRole("officer");
  const idOf = (cookie: string) => decodeURIComponent(cookie.split("=", 2)[1] ?? "").split(".")[0] ?? "";
  expect((await officer.post("/en/account", { intent: "end-session", session: idOf(other.cookie) })).status).toBe(404);
  expect((await other.get("/en/account")).status).toBe(200);
  expect((await officer.post("/en/account", { intent: "end-session", session: idOf(again.cookie) })).status).toBe(302);
  expect((await again.get("/en/account")).status).toBe(302);
});

test("wrong details of a city are refused at their fields, with what was typed", async () => {
  const app = await freshApp();
  const lead = app.asRole(["officer", "city-lead"]);
  const refused = await lead.post("/en/city/settings", {
    businessId: "1234567-8",
    postalCode: "331",
    street: "Kat<u> 1",
  });
  const page = await refused.text();
  expect(refused.status).toBe(422);
  expect(page).toContain('href="#businessId"');
  expect(page).toContain('href="#postalCode"');
  expect(page).toContain("Kat&lt;u&gt; 1");
});

test("a coordinator finds people by role and city, and gives a role", async () => {
  const app = await freshApp();
  const coordinator = app.asRole("coordinator");
  const officer = app.asRole("officer");
  const expert = app.asRole("expert");
  const found = await (await coordinator.get("/en/coordination/people?role=officer&city=tampere")).text();
  expect(found).toContain(officer.actor.email);
  expect(found).not.toContain(expert.actor.email);

  const form = new URLSearchParams({ unitId: officer.actor.unitId ?? "" });
  for (const role of ["officer", "city-lead"]) form.append("roles", role);
  const saved = await coordinator.post(`/en/coordination/people/${officer.actor.id}`, form);
  expect(saved.status).toBe(302);
  expect(findPerson(app.db, officer.actor.id)?.roles).toEqual(["officer", "city-lead"]);
});

const rights = [
  ["/city", { officer: 404, "city-lead": 200, expert: 404, coordinator: 404 }],
  ["/city/units", { officer: 404, "city-lead": 200, expert: 404, coordinator: 404 }],
  ["/city/settings", { officer: 404, "city-lead": 200, expert: 404, coordinator: 404 }],
  ["/coordination/people", { officer: 404, "city-lead": 404, expert: 404, coordinator: 200 }],
  ["/coordination/people/invite", { officer: 404, "city-lead": 404, expert: 404, coordinator: 200 }],
  ["/account", { officer: 200, "city-lead": 200, expert: 200, coordinator: 200 }],
  ["/outbox", { officer: 404, "city-lead": 404, expert: 404, coordinator: 404 }],
] as const;

test.each(rights)("%s is shown to whom it belongs, for the others it does not exist", async (path, expected) => {
  const app = await freshApp();
  const seen = {
    officer: (await app.asRole("officer").get(`/fi${path}`)).status,
    "city-lead": (await app.asRole("city-lead").get(`/fi${path}`)).status,
    expert: (await app.asRole("expert").get(`/fi${path}`)).status,
    coordinator: (await app.asRole("coordinator").get(`/fi${path}`)).status,
  };
  expect(seen).toEqual(expected);
});

test.each(rights)("posting to %s without the right changes nothing", async (path) => {
  const app = await freshApp();
  const victim = app.asRole("officer");
  const expert = app.asRole("expert");
  const before = listPeople(app.db, {});
  for (const intent of ["close", "invite", "add", "rename", ""]) {
    const fields = {
      intent,
      person: victim.actor.id,
      name: "X",
      email: "x@x.example",
      language: "fi",
      unitId: "tampere-unit",
    };
    if (path !== "/account") expect((await expert.post(`/fi${path}`, fields)).status).toBeGreaterThanOrEqual(400);
  }
  expect(listPeople(app.db, {})).toEqual(before);
  expect(listMails(app.db, 1)).toEqual([]);
});

test.each(languages)("every page of accounts is whole in %s and carries no script", async (lang) => {
  const app = await freshApp();
  const lead = app.asRole(["officer", "city-lead", "coordinator"]);
  const pages = [
    "account/sign-out",
    "account/reset",
    "account/reset/x",
    "account",
    "city",
    "city/units",
    "city/settings",
    "coordination/people",
    "coordination/people/invite",
    `coordination/people/${lead.actor.id}`,
  ];
  for (const page of pages) {
    const html = await (await lead.get(`/${lang}/${page}`)).text();
    expect(html).toContain(`<html lang="${lang}"`);
    expect(html).toMatch(/<title>[^<]{5,}<\/title>/);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).not.toMatch(/<script(?! type="application\/json")/);
    expect(html).not.toMatch(/\b(accounts|problems|own|city|people)\.[a-z]+[A-Za-z.]*\b(?=<)/);
  }
});

test.each([
  ["fi", "on vuotanut muusta palvelusta"],
  ["sv", "har läckt från en annan tjänst"],
  ["en", "has leaked from another service"],
])(
  "a password that has leaked is refused in words (%s), at its field, and nothing else is lost",
  async (lang, words) => {
    const app = await freshApp();
    const lead = app.asRole(["officer", "city-lead"]);
    await lead.post("/fi/city", {
      intent: "invite",
      name: "Ny Kollega",
      email,
      language: "sv",
      unitId: "tampere-unit",
    });
    const link = linkIn(listMails(app.db, 1)[0]?.text).replace(/^\/../, `/${lang}`);
    const refused = await app.anyone.post(link, { name: "Ny K. Kollega", language: "sv", password: "Leavemealone" });
    const page = await refused.text();
    expect(refused.status).toBe(422);
    for (const part of ['href="#password"', words, "Ny K. Kollega"]) expect(page).toContain(part);
    expect(page).not.toContain("Leavemealone");
    expect((await app.anyone.post(link, { name: "Ny Kollega", language: "sv", password: newPassword })).status).toBe(
      302,
    );
  },
);
