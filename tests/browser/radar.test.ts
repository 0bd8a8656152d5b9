import type { Page } from "playwright-core";
import { type Demo, planId, startDemo } from "tests/support/demo.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { paths } from "~/paths.ts";

/** Two cities plan much the same: Outi of Tampere a draft, Olof of Vaasa a plan that experts review. */
const tampere = "Sähkön kulutushuippujen tasaus kouluissa ja uimahalleissa";
const vaasa = "Styrning av effekttoppar i stadens simhallar";

let demo: Demo;
let outi: Page;
let olof: Page;
const ids = { tampere: "", vaasa: "" };

beforeAll(async () => {
  demo = await startDemo();
  outi = (await demo.as("officer2.tampere")).page;
  olof = (await demo.as("officer.vaasa")).page;
  ids.tampere = await planId(demo, outi, "en", tampere);
  ids.vaasa = await planId(demo, olof, "en", vaasa);
});
afterAll(() => demo.end());

const words = async (page: Page) => ((await page.locator("main").textContent()) ?? "").replaceAll("\u00ad", "");

/** Presses the button of a form, and waits for the page that says it was done. */
async function press(page: Page, name: RegExp, done: string) {
  await page.getByRole("button", { name }).click();
  await page.waitForURL((address) => address.searchParams.get("done") === done);
}

test("a coordinator finds the pair with its reasons, and asks both owners", async () => {
  const { context, page, complaints } = await demo.as("coordinator");
  await page.goto(demo.at(paths.radar("en")));
  const pair = page.getByRole("row").filter({ hasText: tampere });
  const why = (await pair.textContent()) ?? "";
  for (const reason of [vaasa, "huiput", "the same CPV code", "theme: Sustainable"]) expect(why).toContain(reason);
  await press(page, /^Ask the owners/, "ask");
  await expect.poll(() => words(page)).toContain("Nobody has answered yet");
  expect(await page.getByRole("button", { name: /^Ask the owners/ }).count()).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
});

/** Notices about partners; each in the language of the person who got it. */
const notices = (page: Page) =>
  page.getByRole("link", { name: /^(Kumppani suunnitelmalle|En partner för plan) \d+\? / });

/** From the notice that the owner got, to the question. */
async function openQuestion(page: Page, plan: string) {
  await page.goto(demo.at(paths.notifications("en")));
  expect(await notices(page).count()).toBe(1);
  await notices(page).click();
  await page.waitForURL(demo.at(paths.planPartners("en", plan)));
}

test("the two learn of each other when both have agreed, and nothing before", async () => {
  await openQuestion(outi, ids.tampere);
  await press(outi, /^I agree/, "yes");
  await expect.poll(() => words(outi)).toContain("You are told if the other owner agrees too.");
  for (const secret of [vaasa, "Vaasa", "Olof"]) expect(await words(outi)).not.toContain(secret);

  await openQuestion(olof, ids.vaasa);
  for (const secret of [tampere, "Tampere", "Outi"]) expect(await words(olof)).not.toContain(secret);
  await press(olof, /^I agree/, "yes");
  await expect.poll(() => words(olof)).toContain("Both of you have agreed.");
  for (const told of [tampere, "Tampere", "Outi", "officer2.tampere@"]) expect(await words(olof)).toContain(told);

  await outi.goto(demo.at(paths.planPartners("en", ids.tampere)));
  for (const told of [vaasa, "Vaasa", "Olof", "officer.vaasa@"]) expect(await words(outi)).toContain(told);
});

test("the one takes the other into the team, who then writes in the plan", async () => {
  await olof.goto(demo.at(paths.plan("en", ids.tampere)));
  expect(await words(olof)).not.toContain("Olof Demonstrant (demo), ");
  await press(outi, /^Take the other owner/, "join");
  await olof.goto(demo.at(paths.plan("en", ids.tampere)));
  expect(await words(olof)).toContain("Olof Demonstrant (demo), Writer");
  await olof.goto(demo.at(paths.step("en", ids.tampere, "need")));
  expect(await olof.locator("#need-statement").isEditable()).toBe(true);
});

test("nobody but the owners is told of the match: not the leads of their cities, and no expert", async () => {
  for (const who of ["lead.tampere", "lead.vaasa", "expert.energy"]) {
    const { context, page } = await demo.as(who);
    const pages = [paths.radar("en"), ...Object.values(ids).map((id) => paths.planPartners("en", id))];
    for (const path of pages) expect([who, path, (await page.goto(demo.at(path)))?.status()]).toEqual([who, path, 404]);
    await page.goto(demo.at(paths.notifications("en")));
    expect(await notices(page).count()).toBe(0);
    // Each may open this plan, as far as it goes for them; it says nothing of the other.
    const answer = await page.goto(demo.at(paths.plan("en", ids.vaasa)));
    expect(answer?.status()).toBe(200);
    for (const secret of [tampere, "Outi"]) expect(await words(page)).not.toContain(secret);
    await context.close();
  }
});
