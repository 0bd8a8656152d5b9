import { findProviderSession } from "db/repositories/identities.ts";
import { insertMail } from "db/repositories/mails.ts";
import { emailChanges, sessions, users } from "db/schema/accounts.ts";
import { mails } from "db/schema/plans.ts";
import { eq } from "drizzle-orm";
import { aPersonWithPassword, cookiesOf, freshApp, password, type TestApp } from "tests/support/requests.ts";
import { beforeEach, expect, test } from "vitest";

const email = "old.name@city.example";
const next = "new.name@city.example";
let app: TestApp;
beforeEach(async () => {
  app = await freshApp();
  aPersonWithPassword(app.db, { email });
});

const ask = (sql: string) => app.db.$client.prepare(sql).pluck().all();
const sent = () => app.db.select({ to: mails.to, subject: mails.subject, text: mails.text }).from(mails).all();
const lastText = () => sent().at(-1)?.text ?? "";

/** A browser of the person. */
async function signedIn() {
  const visitor = app.stranger();
  const answer = await visitor.post("/en/account/sign-in", { email, password });
  const headers = { Cookie: cookiesOf(answer) };
  return {
    get: (path: string) => visitor.get(path, { headers }),
    post: (path: string, fields: Record<string, string>) => visitor.post(path, fields, { headers }),
  };
}

const wish = { email: ` ${next.toUpperCase()} `, proof: password };

async function linkOf(visitor: Awaited<ReturnType<typeof signedIn>>): Promise<string> {
  const asked = await visitor.post("/en/account/email", wish);
  expect(asked.headers.get("Location")).toBe("/en/account/email?sent");
  expect(sent().at(-1)?.to).toBe(next);
  return /http\S+?(\/en\/account\/email\/\S+)/.exec(lastText())?.[1] ?? "";
}

test("the address changes when the link in the new mailbox is confirmed; the old one is told, other sessions end", async () => {
  const [here, elsewhere] = [await signedIn(), await signedIn()];
  const link = await linkOf(here);
  expect(ask("SELECT email FROM users")).toEqual([email]);

  const page = await here.get(link);
  expect(await page.text()).toContain(next);
  expect(ask("SELECT email FROM users")).toEqual([email]);
  expect((await here.post(link, {})).headers.get("Location")).toBe(`${link}?done`);
  expect(await (await here.get(`${link}?done`)).text()).toContain("The e-mail address has been changed");

  expect(ask("SELECT email FROM users")).toEqual([next]);
  expect(sent().at(-1)).toMatchObject({
    to: email,
    subject: "The e-mail address of your Innohankinta account was changed",
    text: expect.stringContaining(next),
  });
  expect((await here.get("/en/account")).status).toBe(200);
  expect((await elsewhere.get("/en/account")).status).toBe(302);
  expect((await app.stranger().post("/en/account/sign-in", { email, password })).status).toBe(422);
  expect((await app.stranger().post("/en/account/sign-in", { email: next, password })).status).toBe(302);
  expect(ask("SELECT act FROM act_log WHERE kind = 'person' AND act LIKE '%email'")).toEqual(["ask-email", "email"]);
});

test("mail that waits goes to the new address, and an answer to it; what was sent, or tells of the account, stays as it was", async () => {
  const here = await signedIn();
  const link = await linkOf(here);
  const mail = { language: "en", subject: "s", text: "t", replyTo: { nobody: "own" }, createdAt: new Date() } as const;
  const others = "other@city.example";
  insertMail(app.db, { ...mail, key: "waits", to: email });
  insertMail(app.db, { ...mail, key: "answered", to: others, replyTo: email });
  insertMail(app.db, { ...mail, key: "sent", to: email });
  // Who has taken the account over and given it their own address would else be told of it in the holder's place.
  const ofAccount = ["two-step:1", "password-changed:1", "linked:1"];
  for (const key of ofAccount) insertMail(app.db, { ...mail, key, to: email });
  app.db.update(mails).set({ sentAt: new Date() }).where(eq(mails.key, "sent")).run();
  await here.post(link, {});
  const found = (key: string) => app.db.select().from(mails).where(eq(mails.key, key)).get();
  expect(found("waits")?.to).toBe(next);
  expect(found("answered")).toMatchObject({ to: others, replyTo: next });
  for (const key of ["sent", ...ofAccount]) expect(found(key)?.to).toBe(email);
});

test("a link works once, within its hour, and only the newest", async () => {
  const here = await signedIn();
  const [first, second] = [await linkOf(here), await linkOf(here)];
  const stranger = app.stranger();
  expect((await stranger.post(first, {})).status).toBe(410);
  expect((await stranger.post(second, {})).status).toBe(302);
  expect((await stranger.post(second, {})).status).toBe(410);

  app.db.update(users).set({ email }).run();
  const late = await linkOf(await signedIn());
  app.db
    .update(emailChanges)
    .set({ expiresAt: new Date(Date.now() - 1) })
    .run();
  expect((await stranger.get(late)).status).toBe(410);
  expect((await stranger.post(late, {})).status).toBe(410);
  expect(ask("SELECT email FROM users")).toEqual([email]);
});

test("a new password takes the link's power away, and so does the closing of the account", async () => {
  const here = await signedIn();
  const link = await linkOf(here);
  app.db.update(users).set({ closedAt: new Date() }).run();
  expect((await app.stranger().post(link, {})).status).toBe(410);
  app.db.update(users).set({ closedAt: null }).run();
  const changed = await here.post("/en/account", {
    intent: "password",
    currentPassword: password,
    newPassword: "another long password",
  });
  expect(changed.headers.get("Location")).toBe("/en/account?done=password");
  expect((await app.stranger().post(link, {})).status).toBe(410);
});

test("links for a new password that went to the old mailbox end with the change", async () => {
  const here = await signedIn();
  await app.stranger().post("/en/account/reset", { email });
  const reset = /http\S+?(\/\w\w\/account\/reset\/\S+)/.exec(lastText())?.[1] ?? "";
  await app.stranger().post(await linkOf(here), {});
  const tried = await app.stranger().post(reset, { password: "taken over by the old mailbox" });
  expect(tried.status).toBe(410);
});

test.each([
  ["a wrong password", { ...wish, proof: "not the right one" }, "neither the password"],
  ["no password", { ...wish, proof: "" }, "Fill this in"],
  ["no address", { ...wish, email: "new.name" }, "Write the whole e-mail address"],
  ["the same address", { ...wish, email }, "the address of the account already"],
])(
  "with %s nothing is sent, and the address that was typed comes back without the password",
  async (_, form, words) => {
    const here = await signedIn();
    const refused = await here.post("/en/account/email", form);
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toContain(words);
    if (form.proof) expect(page).not.toContain(form.proof);
    expect(sent()).toEqual([]);
  },
);

test("an address that has an account gets no link, and the answer does not tell", async () => {
  aPersonWithPassword(app.db, { email: next });
  const asked = await (await signedIn()).post("/en/account/email", wish);
  expect(asked.headers.get("Location")).toBe("/en/account/email?sent");
  expect(sent()).toEqual([]);
});

test("guessing the password there ends after ten tries, even for the right one", async () => {
  const here = await signedIn();
  for (let tries = 0; tries < 10; tries += 1) await here.post("/en/account/email", { ...wish, proof: "wrong" });
  expect((await here.post("/en/account/email", wish)).status).toBe(429);
});

test("who has no password here is told how to get one", async () => {
  app.db.$client.prepare("DELETE FROM accounts").run();
  const expert = app.asRole("expert");
  expect(await (await expert.get("/en/account/email")).text()).toContain("Choose a password");
  expect((await expert.post("/en/account/email", wish)).status).toBe(422);
});

test("a person ends all sessions but this one", async () => {
  const [here, elsewhere] = [await signedIn(), await signedIn()];
  expect((await here.post("/en/account", { intent: "end-others" })).headers.get("Location")).toBe(
    "/en/account?done=others",
  );
  expect((await here.get("/en/account")).status).toBe(200);
  expect((await elsewhere.get("/en/account")).status).toBe(302);
  const [left] = app.db.select().from(sessions).all();
  expect(findProviderSession(app.db, left?.token ?? "")).toBeUndefined();
});
