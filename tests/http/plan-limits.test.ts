import { findAnswer } from "db/repositories/answers.ts";
import { insertMember } from "db/repositories/plans.ts";
import { tamperePlan } from "db/seed/content/demo-plan-tampere.ts";
import { aPlan, noon } from "tests/support/plans.ts";
import {
  aPersonWithPassword,
  freshApp,
  newAddress,
  origin,
  password,
  type SignedIn,
  type TestApp,
} from "tests/support/requests.ts";
import { uploadOf } from "tests/support/uploads.ts";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { loadPlan } from "~/features/plans/load-plan.server.ts";
import { writePlan } from "~/features/plans/seed-demo-plans.server.ts";
import { signInFields } from "~/sign-in-fields.ts";

let app: TestApp;
let officer: SignedIn;
let plan: string;

beforeAll(async () => {
  app = await freshApp({ content: true });
  officer = app.asRole("officer");
}, 120_000);
beforeEach(() => {
  plan = aPlan(app.db, officer.actor);
});

const megabyte = 1024 * 1024;
const stored = (question: string, id = plan) => findAnswer(app.db, { planId: id, question, row: "" })?.value;
const need = (text: string, version = "0") => ({ q: "who-affected", "who-affected": text, "v:who-affected": version });
const ofPlan = (table: string, id = plan): unknown =>
  app.db.$client.prepare(`SELECT count(*) FROM ${table} WHERE plan_id = ?`).pluck().get(id);

test.each([
  ["a PDF of 10 MB", "%PDF-1.7\n".padEnd(10 * megabyte, "x"), "a.pdf", null],
  ["one byte more", "%PDF-1.7\n".padEnd(10 * megabyte + 1, "x"), "a.pdf", "file-limits.size"],
  ["a program that calls itself a PDF", "MZ\u0000\u0003", "a.pdf", "file-limits.type"],
  ["an empty file", "", "a.pdf", "file-missing"],
])("%s, added to a plan", async (_, content, name, problem) => {
  const answer = await officer.post(`/fi/plans/${plan}/attachments`, uploadOf(content, name));
  const to = new URL(answer.headers.get("Location") ?? "", origin);
  expect([answer.status, to.searchParams.get("file")]).toEqual([302, problem]);
  expect(ofPlan("attachments")).toBe(problem === null ? 1 : 0);
});

test("an upload of 40 MB is refused long before it is read whole", async () => {
  let read = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      read += megabyte;
      if (read > 40 * megabyte) return controller.close();
      controller.enqueue(new Uint8Array(megabyte));
    },
  });
  const headers = {
    Origin: origin,
    Cookie: officer.cookie,
    "Content-Type": "multipart/form-data; boundary=X",
  };
  const init = { method: "POST", body: endless, headers, duplex: "half" } as const;
  const answer = await app.answer(new Request(`${origin}/en/plans/${plan}/attachments`, init), newAddress());
  expect(answer.headers.get("Location")).toContain("file=file-limits.size");
  expect(read).toBeLessThan(13 * megabyte);
});

test.each([
  ["two megabytes of text", "a".repeat(2 * megabyte), "too long to save"],
  ["one character over the limit", "😀".repeat(20_001), "too long to save"],
  ["a control character", "before\u0007after", "characters that cannot be saved"],
])("%s in an answer is refused in words, and the text is still on the page", async (_, text, words) => {
  const answer = await officer.post(`/en/plans/${plan}/need`, need(text));
  const page = await answer.text();
  expect(answer.status).toBe(422);
  expect(page).toContain(words);
  expect(page).toContain(text.slice(0, 1000));
  expect(stored("who-affected")).toBeUndefined();
});

test.each(["😀".repeat(20_000), "oikealta vasemmalle \u202eabc\u202c \u200f", "e\u0301 Å\n\ttabs"])(
  "legal text to the limit is stored as typed (%#)",
  async (text) => {
    expect((await officer.post(`/en/plans/${plan}/need`, need(text))).status).toBe(302);
    expect(stored("who-affected")).toBe(text.normalize("NFC"));
  },
);

test("the check page sent twice at once gives one submission and one receipt", async () => {
  const id = writePlan(app.db, officer.actor, tamperePlan, new Date(Date.now() - 60_000));
  const loaded = loadPlan(app.db, officer.actor, id);
  if (!loaded.ok) throw new Error("no plan");
  const { version, answersVersion } = loaded.value.plan;
  const fields = {
    receipt: "one-form",
    "check-read": "yes",
    version: String(version),
    "answers-version": String(answersVersion),
  };
  const sent = await Promise.all([1, 2].map(() => officer.post(`/en/plans/${id}/check`, fields)));
  expect(sent.map(({ status }) => status)).toEqual([302, 302]);
  expect(new Set(sent.map(({ headers }) => headers.get("Location")))).toEqual(new Set([`/en/plans/${id}/receipt/1`]));
  expect(ofPlan("plan_revisions", id)).toBe(1);
});

test("two who write the same answer: the later one sees both texts, and nothing is overwritten", async () => {
  const writer = app.asRole("officer", { city: "turku" });
  insertMember(app.db, plan, writer.actor.id, "writer", noon);
  expect((await officer.post(`/en/plans/${plan}/need`, need("First text"))).status).toBe(302);

  const conflict = await writer.post(`/en/plans/${plan}/need`, need("Second text"));
  const page = await conflict.text();
  expect(conflict.status).toBe(409);
  expect(page).toContain("First text");
  expect(page).toContain("Second text");
  expect(stored("who-affected")).toBe("First text");
});

test.each([
  ["fi", "Muutit tätä itse sillä välin", "Pidä tallennettu teksti"],
  ["sv", "Du ändrade det här själv under tiden", "Behåll den sparade texten"],
  ["en", "You changed this yourself meanwhile", "Keep the saved text"],
])("one's own text of another window is not called somebody else's (%s)", async (lang, whose, keep) => {
  expect((await officer.post(`/${lang}/plans/${plan}/need`, need("First text"))).status).toBe(302);
  const page = await (await officer.post(`/${lang}/plans/${plan}/need`, need("Second text"))).text();
  expect(page).toContain(whose);
  expect(page).toContain(keep);
  expect(stored("who-affected")).toBe("First text");
});

test("a step posted after the session ended comes back whole, and signing in on that page saves it", async () => {
  const email = "officer@city.example";
  const id = aPersonWithPassword(app.db, { email, roles: ["officer"], unitId: officer.actor.unitId });
  insertMember(app.db, plan, id, "writer", noon);
  const fields = need("Typed before the session ended\nsecond line");

  const asked = await app.anyone.post(`/sv/plans/${plan}/need`, fields);
  const page = await asked.text();
  expect(asked.status).toBe(401);
  expect(page).toContain("Typed before the session ended\nsecond line");
  expect(page).toContain(`action="/sv/plans/${plan}/need"`);

  const again = { ...fields, [signInFields.email]: email, [signInFields.password]: password };
  expect((await app.anyone.post(`/sv/plans/${plan}/need`, again)).status).toBe(302);
  expect(stored("who-affected")).toBe(fields["who-affected"]);
});
