import { insertUnit } from "db/repositories/cities.ts";
import { insertInvitedDomain } from "db/repositories/invited-domains.ts";
import { users } from "db/schema/accounts.ts";
import { seedCities } from "db/seed/cities.ts";
import { type IdentityProvider, type Known, startIdentityProvider } from "tests/support/identity-provider.ts";
import { noon } from "tests/support/plans.ts";
import { traveller } from "tests/support/provider-journey.ts";
import { aPersonWithPassword, freshApp, origin, password, type TestApp } from "tests/support/requests.ts";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { languages } from "~/domain/lang.ts";

const email = "tiina.tyontekija@city.example";
const tiina: Known = { email, email_verified: true, name: "Tiina Työntekijä" };
let provider: IdentityProvider;
/** Of whom nothing was learnt while it was well. */
let unwell: IdentityProvider;
let app: TestApp;

beforeAll(async () => {
  provider = await startIdentityProvider([`${origin}/sign-in/return/city`], `${origin}/`);
  unwell = await startIdentityProvider([`${origin}/sign-in/return/unwell`], `${origin}/`);
  Object.assign(process.env, {
    TWO_STEP: "required",
    OIDC_PROVIDERS: "city, unwell, gone",
    ...otherProvider("UNWELL", unwell.issuer),
    ...otherProvider("GONE", "http://127.0.0.1:9"),
    OIDC_CITY_ISSUER: provider.issuer,
    OIDC_CITY_CLIENT_ID: "innohankinta",
    OIDC_CITY_CLIENT_SECRET: "a secret between the two",
    OIDC_CITY_NAME: "Test City",
    OIDC_CITY_DOMAINS: "city.example, other.example",
    OIDC_CITY_MFA_ACR: "two-factors",
  });
});
afterAll(() => Promise.all([provider.end(), unwell.end()]));

const otherProvider = (name: string, issuer: string) => ({
  [`OIDC_${name}_ISSUER`]: issuer,
  [`OIDC_${name}_CLIENT_ID`]: "innohankinta",
  [`OIDC_${name}_CLIENT_SECRET`]: "a secret between the two",
  [`OIDC_${name}_NAME`]: "Other City",
  [`OIDC_${name}_DOMAINS`]: "other.example",
});

beforeEach(async () => {
  app = await freshApp();
  seedCities(app.db, noon);
  const coordinator = app.asRole("coordinator").actor;
  insertUnit(app.db, { id: "streets", cityId: "tampere", name: "Streets" });
  const invited = { domain: "city.example", unitId: "streets", addedBy: coordinator.id, addedAt: new Date() };
  insertInvitedDomain(app.db, invited);
  Object.assign(provider, { person: { id: "tiina", claims: tiina }, fault: undefined });
});

const ask = (sql: string) => app.db.$client.prepare(sql).pluck().all();
/** The page that a person reads after they were turned back. */
async function turnedBack(answer: Response, traveler = traveller(app)): Promise<string> {
  const location = answer.headers.get("Location") ?? "";
  expect(location).toMatch(/^\/(en|fi|sv)\/account\/sign-in\?problem=/);
  const page = await traveler.get(location);
  expect(page.status).toBe(200);
  return page.text();
}

test("a person of an invited domain becomes an officer of its city and comes to the page they asked for", async () => {
  const person = traveller(app);
  const back = await person.signIn("/sv/plans");
  expect(back.headers.get("Location")).toBe("/sv/plans");
  expect((await person.get("/sv/plans")).status).toBe(200);
  const account = await (await person.get("/en/account")).text();
  for (const shown of [email, "Tiina Työntekijä", "Procurement officer", "Tampere, Streets"])
    expect(account).toContain(shown);
  expect(ask("SELECT act FROM act_log WHERE kind = 'person' ORDER BY number")).toEqual(["join", "sign-in"]);
});

test("the second time the same account opens, also when the address has changed meanwhile", async () => {
  await traveller(app).signIn();
  provider.person = { id: "tiina", claims: { ...tiina, email: "tiina.uusinimi@city.example" } };
  const again = traveller(app);
  await again.signIn();
  expect(await (await again.get("/en/account")).text()).toContain(email);
  expect(ask("SELECT count(*) FROM users WHERE email LIKE '%city.example'")).toEqual([1]);
});

test("an account with the same verified address is linked once, and its person is told by mail", async () => {
  const id = aPersonWithPassword(app.db, { email, roles: ["expert"] });
  await traveller(app).signIn();
  await traveller(app).signIn();
  expect(ask("SELECT user_id FROM accounts WHERE provider_id LIKE 'http%'")).toEqual([id]);
  expect(ask("SELECT subject FROM mails")).toEqual(["A new way to sign in to your Innohankinta account"]);
  expect((await app.stranger().post("/en/account/sign-in", { email, password })).status).toBe(302);
});

test("invitations that wait for the address are used with the first sign-in", async () => {
  const lead = app.asRole("coordinator");
  // Two-step sign-in is required here: the coordinator invites before the application asks.
  const { invite } = await import("~/features/accounts/invite.server.ts");
  const asked = { name: "T", email, language: "en" as const, roles: ["expert"] as const, unitId: null };
  expect(invite(app.db, lead.actor, asked, { now: new Date(), linkTo: () => "", typed: {} }).ok).toBe(true);
  const person = traveller(app);
  await person.signIn();
  expect(await (await person.get("/en/account")).text()).toContain("Procurement officer, Expert");
});

const turned: readonly (readonly [why: string, claims: Known, words: string])[] = [
  [
    "a domain that nobody invited",
    { ...tiina, email: "x@other.example" },
    "Your organisation has not been invited yet",
  ],
  ["a domain that the provider may not vouch for", { ...tiina, email: "x@bank.example" }, "has not been invited yet"],
  ["an address that is not verified", { ...tiina, email_verified: false }, "did not tell a verified e-mail address"],
  ["no address", { name: "Tiina" }, "did not tell a verified e-mail address"],
  [
    "an address that is none",
    { ...tiina, email: "tiina\u0000@city.example" },
    "did not tell a verified e-mail address",
  ],
];
test.each(turned)("%s opens nothing, and a page tells what to do", async (_, claims, words) => {
  aPersonWithPassword(app.db, { email: "x@bank.example" });
  provider.person = { id: "someone", claims };
  const person = traveller(app);
  expect(await turnedBack(await person.signIn(), person)).toContain(words);
  expect((await person.get("/en/account")).status).toBe(302);
  expect(ask("SELECT count(*) FROM accounts WHERE provider_id LIKE 'http%'")).toEqual([0]);
});

test("a closed account opens neither by its link nor by its address", async () => {
  await traveller(app).signIn();
  app.db.update(users).set({ closedAt: new Date() }).run();
  expect(await turnedBack(await traveller(app).signIn())).toContain("Your account has been closed");
  provider.person = { id: "another-subject", claims: tiina };
  expect(await turnedBack(await traveller(app).signIn())).toContain("Your account has been closed");
});

test.each(languages)(
  "what went wrong is told in the person's language, and the password still works (%s)",
  async (lang) => {
    aPersonWithPassword(app.db, { email });
    provider.person = undefined;
    const back = await traveller(app).signIn(`/${lang}/plans`, lang);
    expect(back.headers.get("Location")).toBe(`/${lang}/account/sign-in?problem=refused&to=%2F${lang}%2Fplans`);
    const page = await turnedBack(back);
    expect(page).toContain('name="password"');
    const words = { fi: "ei päästänyt läpi", sv: "släppte inte igenom dig", en: "did not let you through" };
    expect(page).toContain(words[lang]);
    expect((await app.stranger().post("/en/account/sign-in", { email, password })).status).toBe(302);
  },
);

test.each([
  ["wrong-clock", "The clocks of the two services differ"],
  ["forged", "could not be verified"],
] as const)("a provider with a fault (%s) opens nothing", async (fault, words) => {
  const person = traveller(app);
  const sent = await person.get("/en/account/sign-in/city");
  const back = await person.pass(sent.headers.get("Location") ?? "");
  provider.fault = fault;
  expect(await turnedBack(await person.get(back), person)).toContain(words);
  expect(ask("SELECT count(*) FROM sessions WHERE provider IS NOT NULL")).toEqual([0]);
});

/** Longer than the service waits for a provider, with what the page itself takes. */
const impatientMs = 9000;
const faults = ["no-answer", "silent", "garbage"] as const;

test.each(faults)("a provider that is down (%s) when the person comes back is told plainly", async (fault) => {
  const person = traveller(app);
  const sent = await person.get("/en/account/sign-in/city");
  const back = await person.pass(sent.headers.get("Location") ?? "");
  provider.fault = fault;
  const asked = performance.now();
  expect(await turnedBack(await person.get(back), person)).toContain("does not answer just now");
  expect(performance.now() - asked).toBeLessThan(impatientMs);
});

test.each([
  ["unwell", "no-answer", "fi", "ei vastaa juuri nyt"],
  ["unwell", "silent", "sv", "svarar inte just nu"],
  ["unwell", "garbage", "en", "does not answer just now"],
  ["gone", undefined, "en", "does not answer just now"],
] as const)(
  "a provider that is down (%s, %s) when the person sets out is told in their language (%s), and the password works",
  async (id, fault, lang, words) => {
    unwell.fault = fault;
    const asked = performance.now();
    const page = await turnedBack(await traveller(app).get(`/${lang}/account/sign-in/${id}`));
    expect(performance.now() - asked).toBeLessThan(impatientMs);
    expect(page).toContain(words);
    expect(page).toContain('name="password"');
    aPersonWithPassword(app.db, { email });
    expect((await app.stranger().post("/en/account/sign-in", { email, password })).status).toBe(302);
  },
);

test("as soon as a provider answers again people are sent to it", async () => {
  unwell.fault = "no-answer";
  await turnedBack(await traveller(app).get("/en/account/sign-in/unwell"));
  unwell.fault = undefined;
  const sent = await traveller(app).get("/en/account/sign-in/unwell");
  expect(sent.headers.get("Location")).toContain(unwell.issuer);
});

test("a code that was used, a state that was changed and a cookie of another browser open nothing", async () => {
  const person = traveller(app);
  const sent = await person.get("/en/account/sign-in/city");
  const journey = new Map(person.cookies);
  const back = await person.pass(sent.headers.get("Location") ?? "");

  const changed = back.replace(/state=[^&]+/, "state=another");
  const other = traveller(app);
  expect(await turnedBack(await other.get(back), other)).toContain("ei viety ajoissa loppuun");
  for (const [name, value] of journey) other.cookies.set(name, value);
  expect(await turnedBack(await other.get(changed), other)).toContain("could not be verified");

  expect((await person.get(back)).headers.get("Location")).toBe("/en/account");
  expect(await turnedBack(await person.get(back))).toContain("ei viety ajoissa loppuun");
  for (const [name, value] of journey) other.cookies.set(name, value);
  expect(await turnedBack(await other.get(back), other)).toContain("was not finished in time");
  expect(ask("SELECT count(*) FROM sessions WHERE provider IS NOT NULL")).toEqual([1]);
});

test.each(["https://evil.example/", "//evil.example", "/\\evil.example", "/xx"])(
  "after the provider nobody is sent to %s",
  async (to) => {
    expect((await traveller(app).signIn(to)).headers.get("Location")).toBe("/en/account");
  },
);

test("the provider is asked with PKCE, state and nonce, and nothing of ours is in the address", async () => {
  const sent = await app.stranger().get("/fi/account/sign-in/city?to=/fi/plans");
  const asked = new URL(sent.headers.get("Location") ?? "").searchParams;
  expect(Object.fromEntries(asked)).toMatchObject({
    code_challenge_method: "S256",
    redirect_uri: `${origin}/sign-in/return/city`,
    response_type: "code",
    scope: "openid email profile",
    ui_locales: "fi",
  });
  for (const name of ["state", "nonce", "code_challenge"]) expect(asked.get(name)?.length).toBeGreaterThan(40);
  expect(sent.headers.get("Set-Cookie")).toMatch(/HttpOnly; SameSite=Lax/);
  expect(sent.headers.get("Location")).not.toContain("plans");
});

test("a coordinator without an authenticator sets one up, unless the provider asked for two factors", async () => {
  aPersonWithPassword(app.db, { email, roles: ["coordinator"] });
  const once = traveller(app);
  await once.signIn();
  expect((await once.get("/en/coordination")).headers.get("Location")).toBe("/en/account/two-step");

  for (const proof of [{ amr: ["pwd", "mfa"] }, { acr: "two-factors" }]) {
    provider.person = { id: "tiina", claims: { ...tiina, ...proof } };
    const twice = traveller(app);
    await twice.signIn();
    expect((await twice.get("/en/coordination")).status).toBe(200);
  }
});

test("who has an authenticator is asked for a code, unless the provider asked for two factors", async () => {
  const id = aPersonWithPassword(app.db, { email });
  const row = "INSERT INTO two_step (user_id, secret, confirmed_at, last_span, created_at) VALUES (?, 'x', 1, 0, 1)";
  app.db.$client.prepare(row).run(id);
  const once = traveller(app);
  expect((await once.signIn("/en/plans")).headers.get("Location")).toBe("/en/account/second-step?to=%2Fen%2Fplans");
  expect((await once.get("/en/account")).status).toBe(302);
  provider.person = { id: "tiina", claims: { ...tiina, amr: ["mfa"] } };
  const twice = traveller(app);
  expect((await twice.signIn("/en/plans")).headers.get("Location")).toBe("/en/plans");
});

test("signing out ends the session here and goes on to the provider's own", async () => {
  const person = traveller(app);
  await person.signIn();
  const out = await person.post("/en/account/sign-out", {});
  const location = new URL(out.headers.get("Location") ?? "");
  expect(location.origin).toBe(provider.issuer);
  expect(location.searchParams.get("post_logout_redirect_uri")).toBe(`${origin}/`);
  expect(out.headers.get("Content-Security-Policy")).toContain(`form-action 'self' ${provider.issuer} `);
  expect(ask("SELECT count(*) FROM sessions WHERE provider IS NOT NULL")).toEqual([0]);
  expect((await person.get("/en/account")).status).toBe(302);
});

test("a form that was posted without a session offers the organisation's sign-in, in another window", async () => {
  const asked = await app.stranger().post("/en/account", { name: "New Name", language: "en" });
  expect(asked.status).toBe(401);
  expect(await asked.text()).toContain('href="/en/account/sign-in/city?to=%2Fen%2Faccount" target="_blank"');
});

test("going to and fro is limited, and unknown providers are not there", async () => {
  const stranger = app.stranger();
  expect((await stranger.get("/en/account/sign-in/nobody")).status).toBe(404);
  expect((await stranger.get("/sign-in/return/nobody")).status).toBe(404);
  for (let tries = 0; tries < 120; tries += 1) await stranger.get("/sign-in/return/city");
  const last = await stranger.get("/en/account/sign-in/city");
  expect(last.headers.get("Location")).toBe("/en/account/sign-in?problem=too-many&to=%2Fen%2Faccount");
});
