import { findAnswer } from "db/repositories/answers.ts";
import { listEvents } from "db/repositories/plan-events.ts";
import { insertMember } from "db/repositories/plans.ts";
import { aCity, aPlan, noon } from "tests/support/plans.ts";
import {
  aPersonWithPassword,
  cookiesOf,
  freshApp,
  password,
  type SignedIn,
  type TestApp,
} from "tests/support/requests.ts";
import { beforeEach, expect, test } from "vitest";
import { personField, signInFields } from "~/sign-in-fields.ts";

/** Anna's page is open when Berit, who writes the same plan, signs in in the same browser. Every other form: `other-person-anywhere`. */

const email = "anna@same.example";
let app: TestApp;
let anna: SignedIn;
let berit: SignedIn;
let plan: string;

beforeEach(async () => {
  app = await freshApp();
  const { cityId, unitId } = aCity(app.db);
  const id = aPersonWithPassword(app.db, { email, roles: ["officer"], unitId });
  anna = app.as({ id, name: "Anna", email, language: "en", cityId, unitId, roles: ["officer"] });
  plan = aPlan(app.db, anna.actor);
  berit = app.asRole("officer", { city: cityId });
  insertMember(app.db, plan, berit.actor.id, "writer", noon);
});

const typed = (person: string) => ({
  [personField]: person,
  q: "if-nothing",
  "v:if-nothing": "0",
  "if-nothing": "Typed by Anna",
});
const stored = () => findAnswer(app.db, { planId: plan, question: "if-nothing", row: "" })?.value;
const events = () => listEvents(app.db, plan, Number.MAX_SAFE_INTEGER, 99).length;

test("a step's page says for whom it was made", async () => {
  const page = await (await anna.get(`/en/plans/${plan}/need`)).text();
  expect(page).toContain(`name="${personField}" value="${anna.actor.id}"`);
});

test("what a page of hers saves by itself is refused while another is signed in, and taken as soon as she is back", async () => {
  const before = events();
  const refused = await berit.post(`/en/plans/${plan}/save`, typed(anna.actor.id));
  expect([refused.status, await refused.json()]).toEqual([401, { kind: "other-person" }]);
  expect([stored(), events()]).toEqual([undefined, before]);
  expect((await berit.post(`/en/plans/${plan}/save`, { ...typed(berit.actor.id), "if-nothing": "" })).status).toBe(200);

  expect((await anna.post(`/en/plans/${plan}/save`, typed(anna.actor.id))).status).toBe(200);
  expect(stored()).toBe("Typed by Anna");
});

test.each([
  ["en", "Someone else is signed in here now"],
  ["sv", "Någon annan är nu inloggad i den här webbläsaren"],
  ["fi", "Tässä selaimessa on nyt kirjautuneena joku muu"],
])("without scripts a page says it (%s) and holds what was typed, and nothing is stored", async (lang, title) => {
  const before = events();
  const refused = await berit.post(`/${lang}/plans/${plan}/need`, typed(anna.actor.id));
  const page = await refused.text();
  expect(refused.status).toBe(401);
  expect(page).toContain(`<h1>${title}</h1>`);
  expect(page).toContain('value="Typed by Anna"');
  expect([stored(), events()]).toEqual([undefined, before]);
});

test("signing in on that page as oneself stores the text under one's own name", async () => {
  const given = { ...typed(anna.actor.id), [signInFields.email]: email, [signInFields.password]: password };
  const wrong = await berit.post(`/en/plans/${plan}/need`, { ...given, [signInFields.password]: "guessed wrong" });
  expect([wrong.status, stored()]).toEqual([422, undefined]);
  expect(await wrong.text()).toContain('value="Typed by Anna"');

  const taken = await berit.post(`/en/plans/${plan}/need`, given);
  expect(taken.status).toBe(302);
  expect(cookiesOf(taken)).toContain("session_token");
  expect(stored()).toBe("Typed by Anna");
  const savedBy = app.db.$client.prepare("select saved_by from answers where question = 'if-nothing'").pluck();
  expect(savedBy.all()).toEqual([anna.actor.id]);
});

test("who signs in there as the other person, after her session has ended, stores nothing either", async () => {
  const given = { ...typed(berit.actor.id), [signInFields.email]: email, [signInFields.password]: password };
  const refused = await app.stranger().post(`/en/plans/${plan}/need`, given);
  expect(refused.status).toBe(401);
  expect(await refused.text()).toContain("Someone else is signed in here now");
  expect(stored()).toBeUndefined();
});
