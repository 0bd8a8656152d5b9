import { findDraftOfPlan } from "db/repositories/example-drafts.ts";
import { findPlan } from "db/repositories/plans.ts";
import { anApprovedPlan, move, moveForms } from "tests/support/approved-plan.ts";
import { anActor } from "tests/support/plans.ts";
import { freshApp, type SignedIn, type TestApp } from "tests/support/requests.ts";
import { beforeEach, expect, test } from "vitest";
import type { AnsweredMove } from "~/domain/case/move-questions.ts";
import { dayInHelsinki } from "~/domain/day.ts";

let app: TestApp;
let owner: SignedIn;
let coordinator: SignedIn;
let id: string;

beforeEach(async () => {
  app = await freshApp({ content: true });
  const made = anApprovedPlan(app.db, undefined, anActor(app.db));
  owner = app.as(made.owner);
  coordinator = app.asRole("coordinator");
  id = made.id;
});

/** The form of a move as a page posts it, with the days that have come by now. */
function formOf(name: AnsweredMove, more: Readonly<Record<string, string>> = {}): URLSearchParams {
  const today = dayInHelsinki(new Date());
  const days = { "out-notice-sent": today, "out-award-date": today, "out-contract-date": today };
  const own = Object.entries(days).filter(([day]) => day in moveForms[name]);
  const all = { ...moveForms[name], ...Object.fromEntries(own), ...more, version: version() };
  return new URLSearchParams(Object.entries(all).flatMap(([key, value]) => [value].flat().map((one) => [key, one])));
}

const version = () => String(findPlan(app.db, id)?.version);
const page = async (visitor: SignedIn, path: string) => {
  const answer = await visitor.get(path);
  return { status: answer.status, text: await answer.text() };
};

test("a refused move keeps what was typed, says what is wrong, and gives one more row when asked", async () => {
  const path = `/en/plans/${id}/moves/start-tender`;
  const refused = await owner.post(path, formOf("start-tender", { "out-notice-sent": "2099-01-01" }));
  expect(refused.status).toBe(422);
  const text = await refused.text();
  expect(text).toContain("2099-01-01");
  expect(text).toContain("in the future");
  expect((await owner.post(path, formOf("start-tender"))).status).toBe(302);
  const contract = `/en/plans/${id}/moves/sign-contract`;
  const more = await owner.post(contract, formOf("sign-contract", { add: "out-suppliers" }));
  expect(more.status).toBe(200);
  const rows = (await more.text()).match(/name="r:out-suppliers"/g) ?? [];
  expect(rows).toHaveLength(2);
});

test("every page from the end of a case to its published example can be read and posted without scripts", async () => {
  const made = { db: app.db, owner: owner.actor, id };
  for (const name of ["start-tender", "sign-contract", "complete"] as const) move(made, name);
  for (const lang of ["fi", "sv", "en"]) {
    expect((await page(owner, `/${lang}/plans/${id}`)).status).toBe(200);
    expect((await page(owner, `/${lang}/plans/${id}/example`)).status).toBe(200);
  }
  expect((await page(owner, `/fi/plans/${id}/example/edit`)).status).toBe(404);
  const chosen = await owner.post(`/fi/plans/${id}/example`, {
    intent: "choose",
    version: "0",
    consent: ["title", "need-statement", "summary", "themes", "object", "novelty-to", "contact-name", "value-exact"],
  });
  expect(chosen.status).toBe(302);
  const edit = await page(owner, `/fi/plans/${id}/example/edit`);
  expect(edit.status).toBe(200);
  const draft = findDraftOfPlan(app.db, id);
  expect(draft?.consents).not.toContain("value-exact");
  const typed = {
    ...Object.fromEntries(Object.entries(draft?.fields ?? {}).map(([name, values]) => [name, [...values]])),
    "title-sv": "Dagvattnet stannar",
    "title-en": "Stormwater stays",
    "summary-sv": "En sammanfattning.",
    "summary-en": "A summary.",
    "text-fi-outcomes": "Tulvat loppuivat.",
    "text-fi-difficulties": "Mittaaminen oli vaikeaa.",
  };
  const post = (more: Record<string, string>) =>
    owner.post(`/fi/plans/${id}/example/edit`, {
      ...typed,
      ...more,
      version: String(findDraftOfPlan(app.db, id)?.version),
    });
  expect((await post({ intent: "preview" })).headers.get("Location")).toBe(`/fi/plans/${id}/example/preview`);
  const missing = await page(owner, `/fi/plans/${id}/example/preview`);
  expect(missing.text).toContain("text-fi-lessons");
  await post({ intent: "preview", "text-fi-lessons": "Aloittaisimme aiemmin." });
  const preview = await page(owner, `/fi/plans/${id}/example/preview`);
  expect(preview.text).toContain("Tulvat loppuivat.");
  const proposed = await owner.post(`/fi/plans/${id}/example/preview`, {
    version: String(findDraftOfPlan(app.db, id)?.version),
  });
  expect(proposed.headers.get("Location")).toBe(`/fi/plans/${id}/example?done=proposed`);
  expect((await page(owner, `/fi/plans/${id}/example`)).status).toBe(200);

  const address = "/coordination/examples/stormwater-stays";
  expect((await page(coordinator, "/sv/coordination/examples")).text).toContain("Dagvattnet stannar");
  expect((await page(coordinator, `/en${address}`)).text).toContain("Tulvat loppuivat.");
  expect((await page(coordinator, `/en${address}/edit`)).status).toBe(200);
  expect((await app.anyone.get("/en/examples/stormwater-stays")).status).toBe(404);
  expect((await coordinator.post(`/en${address}`, { intent: "publish", version: "1" })).status).toBe(302);
  expect((await app.anyone.get("/en/examples/stormwater-stays")).status).toBe(200);
  expect(await (await app.anyone.get("/en/examples?q=stormwater")).text()).toContain("/en/examples/stormwater-stays");
  expect((await page(owner, `/fi/plans/${id}/example`)).status).toBe(200);
  expect((await page(owner, `/fi/plans/${id}/example/edit`)).status).toBe(200);
  const short = await coordinator.post(`/en${address}`, { intent: "unpublish", version: "1", reason: "no" });
  expect(short.status).toBe(422);
  const gone = await coordinator.post(`/en${address}`, {
    intent: "unpublish",
    version: "1",
    reason: "The city asked for it.",
  });
  expect(gone.status).toBe(302);
  expect((await app.anyone.get("/en/examples/stormwater-stays")).status).toBe(410);
});
