import { findAnswer } from "db/repositories/answers.ts";
import { sessions } from "db/schema/accounts.ts";
import { aCity, aPlan } from "tests/support/plans.ts";
import { aPersonWithPassword, freshApp, password, type SignedIn, type TestApp } from "tests/support/requests.ts";
import { afterEach, beforeEach, expect, test } from "vitest";

const hour = 3_600_000;
let app: TestApp;
beforeEach(async () => {
  app = await freshApp();
});
afterEach(() => app.db.$client.pragma("query_only = 0"));

/** As if the session was last used so many hours ago. */
const leaveAlone = (hours: number) =>
  app.db
    .update(sessions)
    .set({ updatedAt: new Date(Date.now() - hours * hour) })
    .run();
const lastUse = () => Date.now() - Number(app.db.select().from(sessions).get()?.updatedAt);
const isIn = async (visitor: SignedIn) => (await visitor.get("/en/account")).status === 200;

test.each([
  ["officer", 71, true],
  ["officer", 73, false],
  ["coordinator", 11, true],
  ["coordinator", 13, false],
] as const)("the session of %s that nobody used for %i hours runs on: %s", async (role, hours, runsOn) => {
  const visitor = app.asRole(role);
  leaveAlone(hours);
  expect(await isIn(visitor)).toBe(runsOn);
  expect(await isIn(visitor)).toBe(runsOn);
});

test("what a person does counts as use; what an open page asks by itself does not", async () => {
  const officer = app.asRole("officer");
  const plan = aPlan(app.db, officer.actor);
  leaveAlone(48);
  expect((await officer.get(`/en/plans/${plan}/presence`)).status).toBe(200);
  expect(lastUse()).toBeGreaterThan(47 * hour);
  expect((await officer.get(`/en/plans/${plan}/need`)).status).toBe(200);
  expect(lastUse()).toBeLessThan(hour);
});

test("a session is used also while nothing can be written", async () => {
  const officer = app.asRole("officer");
  leaveAlone(48);
  app.db.$client.pragma("query_only = 1");
  expect(await isIn(officer)).toBe(true);
});

test("what was typed before the session ended is saved once the person signs in where they are", async () => {
  const email = "person@idle.example";
  const { cityId, unitId } = aCity(app.db);
  const id = aPersonWithPassword(app.db, { email, roles: ["officer"], unitId });
  const officer = app.as({ id, name: "Test Person", email, language: "en", cityId, unitId, roles: ["officer"] });
  const plan = aPlan(app.db, officer.actor);
  leaveAlone(73);
  const typed = { q: "if-nothing", "v:if-nothing": "0", "if-nothing": "Typed over lunch" };
  const asked = await officer.post(`/en/plans/${plan}/need`, typed);
  expect(asked.status).toBe(401);
  expect(await asked.text()).toContain("Typed over lunch");
  const again = { ...typed, "sign-in-email": email, "sign-in-password": password };
  expect((await app.stranger().post(`/en/plans/${plan}/need`, again)).status).toBe(302);
  expect(findAnswer(app.db, { planId: plan, question: "if-nothing", row: "" })?.value).toBe("Typed over lunch");
});

test("a coordinator ends every session of a person, and only a coordinator", async () => {
  const [officer, coordinator, lead] = [
    app.asRole("officer"),
    app.asRole("coordinator"),
    app.asRole(["officer", "city-lead"]),
  ];
  const end = { intent: "end-sessions" };
  const page = `/en/coordination/people/${officer.actor.id}`;
  expect((await lead.post(page, end)).status).toBe(404);
  expect(await isIn(officer)).toBe(true);
  expect(await (await coordinator.get(page)).text()).toContain("Sign out everywhere");
  expect((await coordinator.post(page, end)).status).toBe(302);
  expect([await isIn(officer), await isIn(coordinator)]).toEqual([false, true]);
  const acts = "select act, object, by from act_log order by number desc limit 1";
  expect(app.db.$client.prepare(acts).raw().get()).toEqual(["end-session", officer.actor.id, coordinator.actor.id]);
});
