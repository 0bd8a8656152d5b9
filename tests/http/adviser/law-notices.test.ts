import { freshApp, type TestApp } from "tests/support/requests.ts";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

const told = /The table of EU thresholds ends on/;
let app: TestApp;

/** The clock alone is moved; timers go on. */
const on = (day: string) => vi.setSystemTime(new Date(`${day}T09:00:00Z`));

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  on("2027-10-02");
  app = await freshApp();
});
afterEach(() => {
  vi.useRealTimers();
});

test.each(["/en/plans", "/en/coordination/people"])(
  "a coordinator reads on %s that the table of thresholds ends in 90 days",
  async (path) => {
    expect(await (await app.asRole("coordinator").get(path)).text()).toMatch(told);
  },
);

test("a day earlier the coordinator is told nothing", async () => {
  on("2027-10-01");
  expect(await (await app.asRole("coordinator").get("/en/plans")).text()).not.toMatch(told);
});

test("officers are not told, nor is it said on the coordinator's other pages", async () => {
  expect(await (await app.asRole("officer").get("/en/plans")).text()).not.toMatch(told);
  expect(await (await app.asRole("coordinator").get("/en/examples")).text()).not.toMatch(told);
});
