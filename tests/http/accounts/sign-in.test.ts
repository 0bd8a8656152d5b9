import { listActs } from "db/repositories/act-log.ts";
import { sessions, users } from "db/schema/accounts.ts";
import { aPersonWithPassword, cookiesOf, freshApp, origin, password, type TestApp } from "tests/support/requests.ts";
import { expect, test } from "vitest";
import { signInFields } from "~/sign-in-fields.ts";

const email = "person@city.example";

test("the right password opens a session, and the person comes to the page they asked for", async () => {
  const { anyone, db, answer } = await freshApp();
  aPersonWithPassword(db, { email });

  const signedIn = await anyone.post("/en/account/sign-in", {
    email: " Person@City.example ",
    password,
    to: "/sv/account",
  });

  expect(signedIn.status).toBe(302);
  expect(signedIn.headers.get("Location")).toBe("/sv/account");
  expect(signedIn.headers.get("Set-Cookie")).toMatch(/HttpOnly; SameSite=Lax/);
  const page = await answer(
    new Request(`${origin}/sv/account`, { headers: { Cookie: cookiesOf(signedIn) } }),
    "1.1.1.1",
  );
  expect(await page.text()).toContain("Eget konto");
});

test.each([
  ["a wrong password", email, "not the right one"],
  ["an address without an account", "nobody@city.example", password],
  ["no address", "", ""],
  ["an address that is no address", "%%%", password],
])("%s is refused in the same words", async (_, address, given) => {
  const { anyone, db } = await freshApp();
  aPersonWithPassword(db, { email });

  const refused = await anyone.post("/en/account/sign-in", { email: address, password: given });

  expect(refused.status).toBe(422);
  expect(refused.headers.getSetCookie()).toEqual([]);
  expect(await refused.text()).toContain("The e-mail address or the password is wrong.");
});

test("a closed account does not open, and its running session ends", async () => {
  const app = await freshApp();
  aPersonWithPassword(app.db, { email });
  const officer = app.asRole("officer");
  app.db.update(users).set({ closedAt: new Date() }).run();

  expect((await app.anyone.post("/en/account/sign-in", { email, password })).status).toBe(422);
  expect((await officer.get("/en/account")).status).toBe(302);
});

test.each([
  "https://evil.example/",
  "//evil.example",
  "/\\evil.example",
  "/en/../../evil",
  // The router would write a line of its own about it, outside the log, with what the address says.
  "/en//evil.example",
  "javascript:alert(1)",
  "/xx",
])("after signing in nobody is sent to %s", async (to) => {
  const { anyone, db } = await freshApp();
  aPersonWithPassword(db, { email });

  const signedIn = await anyone.post("/en/account/sign-in", { email, password, to });

  expect(signedIn.headers.get("Location")).toBe("/en/account");
});

test("a page for signed-in people sends others to sign in and back", async () => {
  const { anyone } = await freshApp();
  const sent = await anyone.get("/fi/city/units?x=1");
  expect(sent.headers.get("Location")).toBe("/fi/account/sign-in?to=%2Ffi%2Fcity%2Funits%3Fx%3D1");
});

test("a cookie that was tampered with signs nobody in", async () => {
  const app = await freshApp();
  const { cookie } = app.asRole("officer");
  for (const bad of [
    cookie.replace("token=", "token=x"),
    cookie.slice(0, -8),
    "innohankinta.session_token=%E0%A4%A",
    "a",
  ]) {
    const page = await app.answer(new Request(`${origin}/en/account`, { headers: { Cookie: bad } }), "1.1.1.1");
    expect(page.status).toBe(302);
  }
});

test("an expired session signs nobody in", async () => {
  const app = await freshApp();
  const officer = app.asRole("officer");
  app.db
    .update(sessions)
    .set({ expiresAt: new Date(Date.now() - 1) })
    .run();
  expect((await officer.get("/en/account")).status).toBe(302);
});

test("signing out ends the session on the server", async () => {
  const app = await freshApp();
  const officer = app.asRole("officer");
  const out = await officer.post("/en/account/sign-out", {});
  expect(out.headers.get("Location")).toBe("/en");
  expect(app.db.select().from(sessions).all()).toEqual([]);
  expect((await officer.get("/en/account")).status).toBe(302);
});

test("guessing one person's password is stopped, also from many addresses", async () => {
  const app = await freshApp();
  const guess = (address: string) => {
    const headers = { Origin: origin, "Content-Type": "application/x-www-form-urlencoded" };
    const body = "email=victim%40city.example&password=wrong-wrong-wrong";
    return app.answer(new Request(`${origin}/en/account/sign-in`, { method: "POST", headers, body }), address);
  };
  const statuses: number[] = [];
  for (let place = 0; place < 21; place += 1) statuses.push((await guess(`10.9.0.${place}`)).status);
  expect(statuses.slice(0, 20)).toEqual(Array(20).fill(422));
  expect(statuses[20]).toBe(429);
});

/** A person's own browser, which keeps its cookies. */
function ownBrowser(app: TestApp) {
  const visitor = app.stranger();
  const kept = new Map<string, string>();
  const headers = () => ({ Cookie: [...kept].map(([name, value]) => `${name}=${value}`).join("; ") });
  const keep = (answer: Response) => {
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      kept.set(name, value);
    }
    return answer;
  };
  return {
    get: async (path: string) => keep(await visitor.get(path, { headers: headers() })),
    post: async (path: string, fields: Record<string, string>) =>
      keep(await visitor.post(path, fields, { headers: headers() })),
  };
}

test("who guesses a person's password does not keep them out of a browser that they have used before", async () => {
  const app = await freshApp();
  const email = "known@city.example";
  aPersonWithPassword(app.db, { email });
  aPersonWithPassword(app.db, { email: "other@city.example" });
  const [own, others] = [ownBrowser(app), ownBrowser(app)];
  await own.post("/en/account/sign-in", { email, password });
  await own.post("/en/account/sign-out", {});
  await others.post("/en/account/sign-in", { email: "other@city.example", password });
  await others.post("/en/account/sign-out", {});
  for (let tries = 0; tries < 21; tries += 1)
    await app.stranger().post("/en/account/sign-in", { email, password: `guess ${tries}` });

  expect((await others.post("/en/account/sign-in", { email, password })).status).toBe(429);
  expect((await own.post("/en/account/sign-in", { email, password })).status).toBe(302);
  await own.post("/en/account/sign-out", {});
  for (let tries = 0; tries < 20; tries += 1)
    expect((await own.post("/en/account/sign-in", { email, password: `wrong ${tries}` })).status).toBe(422);
  expect((await own.post("/en/account/sign-in", { email, password })).status).toBe(429);
});

test("signing in rightly, however often, keeps nobody out", async () => {
  const app = await freshApp();
  const email = "often@city.example";
  aPersonWithPassword(app.db, { email });
  for (let times = 0; times < 25; times += 1)
    expect((await app.stranger().post("/en/account/sign-in", { email, password })).status).toBe(302);
});

test("signing in ends the session that the same browser had", async () => {
  const app = await freshApp();
  const email = "again@city.example";
  aPersonWithPassword(app.db, { email });
  const own = ownBrowser(app);
  await own.post("/en/account/sign-in", { email, password });
  await own.post("/en/account/sign-in", { email, password });
  expect(app.db.select().from(sessions).all()).toHaveLength(1);
  expect((await own.get("/en/account")).status).toBe(200);
});

const profile = { intent: "profile", name: "Työn Tekijä 🙂\u200f", language: "en" };

test("a form posted after the session ended comes back whole and is saved by signing in on the same page", async () => {
  const app = await freshApp();
  const id = aPersonWithPassword(app.db, { email });

  const asked = await app.anyone.post("/en/account", { ...profile, note: 'two\r\nlines & "quotes"' });
  const page = await asked.text();
  expect(asked.status).toBe(401);
  expect(page).toContain('action="/en/account"');
  expect(page).toContain(`value="${profile.name}"`);
  expect(page).toContain("two\r\nlines &amp; &quot;quotes&quot;");

  const wrong = await app.anyone.post("/en/account", {
    ...profile,
    [signInFields.email]: email,
    [signInFields.password]: "x",
  });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain(`value="${profile.name}"`);

  const saved = await app.anyone.post("/en/account", {
    ...profile,
    [signInFields.email]: email,
    [signInFields.password]: password,
  });
  expect(saved.status).toBe(302);
  expect(saved.headers.get("Location")).toBe("/en/account?done=saved");
  expect(cookiesOf(saved)).toContain("innohankinta.session_token=");
  expect(app.db.select().from(users).all()).toMatchObject([{ id, name: profile.name }]);
});

test("the password typed on that page comes back in no page", async () => {
  const app = await freshApp();
  const wrong = await app.anyone.post("/en/account", {
    ...profile,
    [signInFields.email]: email,
    [signInFields.password]: "hunter22",
  });
  expect(await wrong.text()).not.toContain("hunter22");
});

test("files of such a form are named, because a page cannot hand them back", async () => {
  const app = await freshApp();
  const form = new FormData();
  form.set("intent", "profile");
  form.set("file", new File(["x"], "liite.pdf"));
  const asked = await app.anyone.post("/fi/account", form);
  expect(asked.status).toBe(401);
  expect(await asked.text()).toContain("liite.pdf");
});

test("sign-ins that were refused, signing out and asked links are in the log, those of nobody are not", async () => {
  const { anyone, db, answer } = await freshApp();
  const person = aPersonWithPassword(db, { email });
  await anyone.post("/en/account/sign-in", { email, password: "not the password" });
  await anyone.post("/en/account/sign-in", { email: "nobody@city.example", password });
  const signedIn = await anyone.post("/en/account/sign-in", { email, password });
  const headers = { Cookie: cookiesOf(signedIn), Origin: origin, "Sec-Fetch-Site": "same-origin" };
  await answer(
    new Request(`${origin}/en/account/sign-out`, { method: "POST", headers, body: new URLSearchParams() }),
    "1.1.1.1",
  );
  await anyone.post("/en/account/reset", { email });
  await anyone.post("/en/account/reset", { email: "nobody@city.example" });
  expect(listActs(db, { kind: "person" }, 9).map(({ act, by, object }) => [act, by, object])).toEqual([
    ["ask-password", null, person],
    ["sign-out", person, person],
    ["sign-in", person, person],
    ["refuse-sign-in", null, person],
  ]);
});
