import type { Db } from "db/connection.ts";
import { listMails } from "db/repositories/mails.ts";
import { TOTP } from "otpauth";
import { aPersonWithPassword, cookiesOf, freshApp, password, type TestApp } from "tests/support/requests.ts";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Role } from "~/domain/case/actor.ts";

// Before the application is loaded: what production requires.
process.env.TWO_STEP = "required";

const email = "person@city.example";
let app: TestApp;
beforeEach(async () => {
  app = await freshApp();
});

afterEach(() => {
  vi.useRealTimers();
});

/** A browser that keeps its cookie. */
function browser() {
  let cookie = "";
  const visitor = app.stranger();
  const keep = (answer: Response) => {
    if (answer.headers.getSetCookie().length > 0) cookie = cookiesOf(answer);
    return answer;
  };
  const init = () => ({ headers: { Cookie: cookie } });
  return {
    get: async (path: string) => keep(await visitor.get(path, init())),
    post: async (path: string, fields: Record<string, string>) => keep(await visitor.post(path, fields, init())),
  };
}

type Browser = ReturnType<typeof browser>;

const signIn = (visitor: Browser, to = "/en/account") => visitor.post("/en/account/sign-in", { email, password, to });

/** Signs in and sets an authenticator up, as a person would; returns its codes and the recovery codes. */
async function setUp(roles: Role[] = ["expert"]) {
  aPersonWithPassword(app.db, { email, roles });
  const visitor = browser();
  await signIn(visitor);
  expect((await visitor.post("/en/account/two-step", { intent: "begin" })).status).toBe(302);
  const page = await (await visitor.get("/en/account/two-step")).text();
  const secret = /<code>([A-Z2-7 ]+)<\/code>/.exec(page)?.[1]?.replaceAll(" ", "") ?? "";
  expect(secret).toHaveLength(32);
  const codes = new TOTP({ secret });
  const code = (later = 0) => codes.generate({ timestamp: Date.now() + later * 30_000 });
  const confirmed = await visitor.post("/en/account/two-step", { intent: "confirm", code: code(-1) });
  expect(confirmed.status).toBe(200);
  const recovery = [...(await confirmed.text()).matchAll(/<code>([A-Z2-7-]{29})<\/code>/g)].map(([, one = ""]) => one);
  expect(recovery).toHaveLength(10);
  return { visitor, code, recovery };
}

/** What was written to the person, in the order in which it was. */
const mails = (db: Db) =>
  listMails(db, 10)
    .flatMap((mail) => (mail.to === email ? [mail.subject] : []))
    .reverse();

const outcomes = (db: Db) => db.$client.prepare("select outcome from sign_ins order by id").pluck().all();

test("after the password a code is asked for, and until it is given nothing opens", async () => {
  const { code } = await setUp();
  const visitor = browser();
  const half = await signIn(visitor, "/sv/account");
  expect(half.headers.get("Location")).toBe("/en/account/second-step?to=%2Fsv%2Faccount");
  expect((await visitor.get("/en/account")).status).toBe(302);
  expect((await visitor.post("/en/account", { name: "Other", language: "en" })).status).toBe(401);

  const whole = await visitor.post("/en/account/second-step", { code: code(), to: "/sv/account" });
  expect([whole.status, whole.headers.get("Location")]).toEqual([302, "/sv/account"]);
  expect((await visitor.get("/en/account")).status).toBe(200);
  expect(outcomes(app.db)).toEqual(["signed-in", "signed-in"]);
});

test("clock jumping: who is signed in stays so; others come in with a recovery code, and with the authenticator once it is right again", async () => {
  const { visitor, code, recovery } = await setUp();
  const open = async (typed: string) => {
    const other = browser();
    await signIn(other);
    return (await other.post("/en/account/second-step", { code: typed })).status;
  };
  for (const [spans, codeToUse] of [
    [-120, recovery[0]],
    [2880, recovery[1]],
  ] as const) {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + spans * 30_000 });
    expect((await visitor.get("/en/account")).status).toBe(200);
    // What the telephone shows, whose clock is right.
    expect(await open(code(-spans))).toBe(422);
    expect(await open(codeToUse ?? "")).toBe(302);
    vi.useRealTimers();
  }
  expect(await open(code())).toBe(302);
});

test("a code works once, also in another browser", async () => {
  const { code } = await setUp();
  const [first, second] = [browser(), browser()];
  for (const visitor of [first, second]) await signIn(visitor);
  const [now, next] = [code(), code(1)];
  expect((await first.post("/en/account/second-step", { code: now })).status).toBe(302);
  const again = await second.post("/en/account/second-step", { code: now });
  expect(again.status).toBe(422);
  expect(await again.text()).toContain("The code is not right");
  expect((await second.post("/en/account/second-step", { code: next })).status).toBe(302);
  expect(outcomes(app.db)).toEqual(["signed-in", "signed-in", "wrong-code", "signed-in"]);
});

test("a recovery code opens the account once, however it is typed", async () => {
  const { recovery } = await setUp();
  const [first = ""] = recovery;
  const [one, other] = [browser(), browser()];
  for (const visitor of [one, other]) await signIn(visitor);
  expect((await one.post("/en/account/second-step", { code: first.replaceAll("-", " ").toLowerCase() })).status).toBe(
    302,
  );
  expect((await other.post("/en/account/second-step", { code: first })).status).toBe(422);
  expect(await (await one.get("/en/account/two-step")).text()).toContain("9 recovery codes are left");
});

test("guessing codes ends after ten tries, even for the right one", async () => {
  const { code } = await setUp();
  const visitor = browser();
  await signIn(visitor);
  for (let tries = 0; tries < 10; tries += 1) await visitor.post("/en/account/second-step", { code: "000000" });
  expect((await visitor.post("/en/account/second-step", { code: code() })).status).toBe(429);
});

test("a form that was posted without a session goes on once password and code are given with it", async () => {
  const { code } = await setUp();
  const form = { name: "New Name", language: "en", "sign-in-email": email, "sign-in-password": password };
  const asked = await app.stranger().post("/en/account", form);
  expect(asked.status).toBe(422);
  expect(asked.headers.getSetCookie()).toEqual([]);
  expect(await asked.text()).toContain('name="sign-in-code"');
  const saved = await app.stranger().post("/en/account", { ...form, "sign-in-code": code() });
  expect(saved.status).toBe(302);
  expect(app.db.$client.prepare("select name from users").pluck().get()).toBe("New Name");
});

test("a coordinator without an authenticator sees only the page that sets it up, and cannot turn it off", async () => {
  const coordinator = app.asRole("coordinator");
  expect((await coordinator.get("/en/coordination")).headers.get("Location")).toBe("/en/account/two-step");
  expect((await coordinator.get("/en/account/two-step")).status).toBe(200);
  expect((await app.asRole("officer").get("/en/plans")).status).toBe(200);

  const { visitor, code } = await setUp(["coordinator"]);
  expect((await visitor.get("/en/coordination")).status).toBe(200);
  expect((await visitor.post("/en/account/two-step", { intent: "off", code: code() })).status).toBe(403);
});

test("others turn it off with a code, and then the password is enough", async () => {
  const { visitor, code } = await setUp();
  expect((await visitor.post("/en/account/two-step", { intent: "off", code: "000000" })).status).toBe(422);
  expect((await visitor.post("/en/account/two-step", { intent: "off", code: code() })).status).toBe(302);
  expect((await signIn(browser())).headers.get("Location")).toBe("/en/account");
});

test("each change of the second step is told by mail, for it may be somebody else's", async () => {
  const { visitor, code } = await setUp();
  const [on, codes, off] = [
    "Two-step sign-in was turned on for your Innohankinta account",
    "New recovery codes for your Innohankinta account",
    "Two-step sign-in was turned off for your Innohankinta account",
  ];
  expect(mails(app.db)).toEqual([on]);
  expect((await visitor.post("/en/account/two-step", { intent: "renew", code: "000000" })).status).toBe(422);
  expect((await visitor.post("/en/account/two-step", { intent: "renew", code: code() })).status).toBe(200);
  expect(mails(app.db)).toEqual([on, codes]);
  expect((await visitor.post("/en/account/two-step", { intent: "off", code: code(1) })).status).toBe(302);
  expect(mails(app.db)).toEqual([on, codes, off]);
});

test("neither secret nor recovery code can be read in the database", async () => {
  const { recovery } = await setUp();
  const bytes = app.db.$client.serialize().toString("latin1");
  for (const code of recovery) expect(bytes).not.toContain(code);
  expect(bytes).not.toMatch(/otpauth:/);
});

test("right codes, however many, keep nobody out", async () => {
  const { visitor, code, recovery } = await setUp();
  const half = browser();
  for (const one of recovery) {
    await signIn(half);
    expect((await half.post("/en/account/second-step", { code: one })).status).toBe(302);
  }
  expect((await visitor.post("/en/account/two-step", { intent: "renew", code: code() })).status).toBe(200);
});

test("a second click on the code's form goes on to the same page", async () => {
  const { code } = await setUp();
  const visitor = browser();
  await signIn(visitor, "/sv/plans?state=draft");
  const form = { code: code(), to: "/sv/plans?state=draft" };
  expect((await visitor.post("/en/account/second-step", form)).headers.get("Location")).toBe(form.to);
  const again = (await visitor.post("/en/account/second-step", form)).headers.get("Location") ?? "";
  expect((await visitor.get(again)).headers.get("Location")).toBe(form.to);
});

test("who knows only the password is in the history, is not called signed in, and cannot wait for a code for days", async () => {
  const { visitor, code } = await setUp();
  const thief = browser();
  await signIn(thief);
  expect(await (await visitor.get("/en/account/sign-ins")).text()).toContain("Right password, no code given");
  expect(await (await visitor.get("/en/account")).text()).not.toContain("End all the others");
  app.db.$client.prepare("update sessions set created_at = created_at - 3600001 where awaits_code").run();
  const late = await thief.post("/en/account/second-step", { code: code() });
  expect(late.headers.get("Location")).toBe("/en/account/sign-in?to=%2Fen%2Faccount");
  expect((await thief.get("/en/account")).status).toBe(302);
});

test("a person reads when somebody tried to get in", async () => {
  const { visitor } = await setUp();
  const stranger = app.stranger();
  await stranger.post("/en/account/sign-in", { email, password: "not the right one" });
  const page = await (await visitor.get("/en/account/sign-ins")).text();
  expect(page).toContain("Wrong password");
  expect((await app.anyone.get("/en/account/sign-ins")).status).toBe(302);
});

test("some time after signing in, setting it up asks for the password; what was typed wrong is said at the field", async () => {
  aPersonWithPassword(app.db, { email });
  const visitor = browser();
  await signIn(visitor);
  app.db.$client.prepare("update sessions set created_at = created_at - 1000000").run();
  expect(await (await visitor.get("/en/account/two-step")).text()).toContain("you signed in a while ago");
  for (const proof of ["", "not my password"]) {
    const refused = await visitor.post("/en/account/two-step", { intent: "begin", proof });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('id="proof-error"');
  }
  expect(app.db.$client.prepare("select count(*) from two_step").pluck().get()).toBe(0);
  expect((await visitor.post("/en/account/two-step", { intent: "begin", proof: password })).status).toBe(302);
  expect(await (await visitor.get("/en/account/two-step")).text()).toMatch(/<code>[A-Z2-7 ]+<\/code>/);
});

test("who has no password here signs in anew first", async () => {
  const officer = app.asRole("officer");
  app.db.$client.prepare("update sessions set created_at = created_at - 1000000").run();
  const page = await (await officer.get("/sv/account/two-step")).text();
  expect(page).toContain("Logga ut och in igen");
  expect(page).not.toContain('value="begin"');
  expect((await officer.post("/sv/account/two-step", { intent: "begin" })).status).toBe(403);
});
