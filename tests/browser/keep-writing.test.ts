import type { BrowserContext, Page } from "playwright-core";
import { type Demo, planId, signIn, startDemo } from "tests/support/demo.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { paths } from "~/paths.ts";

/** What people write in forms that are sent by a button: questions, letters, guidance. */

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.end());

const asking = () => demo.at(paths.askCity("en"));
const note = (page: Page) => page.locator('[data-kept="back"]');
const back = "was kept on this device";

/** A new tab after the one before was closed: the browser frees the page's lock a moment later. */
async function reopened(context: BrowserContext, address: string, field: string, words: string): Promise<Page> {
  const page = await context.newPage();
  await expect
    .poll(async () => {
      await page.goto(address);
      await page.waitForLoadState();
      return page.inputValue(field);
    })
    .toBe(words);
  return page;
}

async function write(page: Page, field: string, words: string): Promise<void> {
  await page.locator(field).fill(words);
  await page.locator('[data-kept="said"]').first().waitFor();
}

test("a question is back after its tab was closed, is sent once, and is gone from the device then", async () => {
  const { context, page } = await demo.as("officer.vaasa");
  await page.goto(asking());
  await write(page, "#text", "How did you count\nthe users?");
  await page.locator("#subject").fill("Users");
  await page.close();

  const again = await reopened(context, asking(), "#text", "How did you count\nthe users?");
  expect(await note(again).textContent()).toContain(back);
  expect(await again.inputValue("#subject")).toBe("Users");
  await again.locator("#to").selectOption({ index: 1 });
  await again.locator('button[value="ask"]').click();
  await again.waitForURL(/questions\/(?!new)/);
  await again.goto(asking());
  await again.waitForLoadState();
  expect(await again.inputValue("#text")).toBe("");
  expect(await again.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await context.close();
});

test("what is typed before the script is there is kept too, and nothing is put over it", async () => {
  const { context, page } = await demo.as("officer.vaasa");
  await page.goto(asking());
  await write(page, "#text", "An earlier question");
  await page.close();
  const early = await context.newPage();
  let go = () => {};
  const held = new Promise<void>((done) => {
    go = done;
  });
  await early.route(/keep-writing/, async (route) => {
    await held;
    await route.continue();
  });
  await early.goto(asking(), { waitUntil: "commit" });
  await early.locator("#text").fill("Typed at once");
  go();
  await early.locator('[data-kept="said"]').first().waitFor();
  expect(await early.inputValue("#text")).toBe("Typed at once");
  const kept = await early.evaluate(() => Object.values(localStorage).join(" "));
  expect(kept).toContain("Typed at once");
  expect(kept).toContain("An earlier question");
  await early.evaluate(() => localStorage.clear());
  await context.close();
});

test("a refused form holds what was typed, is still on the device, and is not said to be put back", async () => {
  const { context, page } = await demo.as("officer.vaasa");
  await page.goto(asking());
  await write(page, "#text", "Nobody is asked");
  await page.locator('button[value="ask"]').click();
  await page.locator(".error-summary").waitFor();
  expect(await page.inputValue("#text")).toBe("Nobody is asked");
  expect(await note(page).isVisible()).toBe(false);
  await page.close();
  const again = await reopened(context, asking(), "#text", "Nobody is asked");
  await again.getByRole("button", { name: "Remove it" }).click();
  await expect.poll(() => again.inputValue("#text")).toBe("");
  await again.reload();
  expect(await again.inputValue("#text")).toBe("");
  expect(await note(again).isVisible()).toBe(false);
  await context.close();
});

test("another person in the same browser sees nothing of it", async () => {
  const { context, page } = await demo.as("officer.vaasa");
  await page.goto(asking());
  await write(page, "#text", "Only Olof's");
  await page.close();
  const other = await context.newPage();
  await context.clearCookies();
  await other.goto(asking());
  await signIn(other, "lead.vaasa");
  await other.locator("#text").waitFor();
  expect(await other.inputValue("#text")).toBe("");
  await context.clearCookies();
  await other.goto(asking());
  await signIn(other, "officer.vaasa");
  await other.locator("#text").waitFor();
  await expect.poll(() => other.inputValue("#text")).toBe("Only Olof's");
  await context.close();
});

test("guidance that was sent over a lost connection or an ended session is not lost, and stored once", async () => {
  const { context, page } = await demo.as("lead.vaasa");
  const address = demo.at(paths.cityGuidanceOf("en", "need-statement"));
  await page.goto(address);
  await write(page, "#en", "Write whom it touches");
  await context.setOffline(true);
  await page.locator('button[value="save"]').click();
  await expect.poll(() => page.url()).toContain("chrome-error");
  await context.setOffline(false);
  await page.goto(address);
  await expect.poll(() => page.inputValue("#en")).toBe("Write whom it touches");

  await context.clearCookies();
  await page.locator('button[value="save"]').click();
  await signIn(page, "lead.vaasa");
  await page.waitForURL(/done=|guidance/);
  await page.goto(address);
  expect(await page.inputValue("#en")).toBe("Write whom it touches");
  expect(await note(page).isVisible()).toBe(false);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await context.close();
});

const letterSaid = (page: Page) => page.locator(".decision__letter .row [role=status]").textContent();

test("a letter that could not be saved says why, and is back and saved by itself after its tab was closed", async () => {
  const { context, page } = await demo.as("coordinator");
  const plan = await planId(
    demo,
    (await demo.as("officer.vaasa")).page,
    "en",
    "Styrning av effekttoppar i stadens simhallar",
  );
  const address = `${demo.at(paths.coordinationDecision("en", plan))}?kind=ask-changes`;
  await page.goto(address);
  await context.route("**/decision/draft", (route) => route.fulfill({ status: 507, json: { kind: "no-room" } }));
  await write(page, "#letter", "The tests are missing.");
  await expect.poll(() => letterSaid(page), { timeout: 10_000 }).toContain("no room to save");
  await context.unroute("**/decision/draft");
  await expect.poll(() => letterSaid(page), { timeout: 20_000 }).toBe("Saved");
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toEqual([]);

  await context.route("**/decision/draft", (route) => route.abort());
  await page.locator("#letter").fill("The tests are missing. And the dates.");
  await expect.poll(() => letterSaid(page), { timeout: 10_000 }).toContain("kept on this device");
  await page.close({ runBeforeUnload: false });
  await context.unroute("**/decision/draft");
  const again = await reopened(context, address, "#letter", "The tests are missing. And the dates.");
  await expect.poll(() => letterSaid(again), { timeout: 20_000 }).toBe("Saved");
  await context.close();
});

test("a kept letter does not write over what another coordinator saved since", async () => {
  const { context, page } = await demo.as("coordinator");
  const plan = await planId(
    demo,
    (await demo.as("officer.vaasa")).page,
    "en",
    "Styrning av effekttoppar i stadens simhallar",
  );
  const address = `${demo.at(paths.coordinationDecision("en", plan))}?kind=approve`;
  await page.goto(address);
  await context.route("**/decision/draft", (route) => route.abort());
  await write(page, "#letter", "Kept on the device");
  await expect.poll(() => letterSaid(page), { timeout: 10_000 }).toContain("kept on this device");
  const other = await demo.as("coordinator");
  await other.page.goto(address);
  await other.page.locator("#letter").fill("Saved meanwhile");
  await expect.poll(() => letterSaid(other.page), { timeout: 20_000 }).toBe("Saved");
  await page.close({ runBeforeUnload: false });
  await context.unroute("**/decision/draft");

  const again = await reopened(context, address, "#letter", "Kept on the device");
  await expect.poll(() => letterSaid(again), { timeout: 20_000 }).toContain("someone else saved meanwhile");
  await again.getByRole("button", { name: "Save", exact: true }).click();
  await again.locator(".decision__theirs").first().waitFor();
  expect(await again.locator(".decision__theirs").first().textContent()).toBe("Saved meanwhile");
  expect(await again.inputValue("#letter")).toBe("Kept on the device");
  await again.getByRole("button", { name: "Save", exact: true }).click();
  await again.waitForURL(/kind=approve/);
  await expect.poll(() => again.locator(".decision__theirs").count()).toBe(0);
  expect(await again.inputValue("#letter")).toBe("Kept on the device");
  await context.close();
  await other.context.close();
});

test("a field says how much is left only where scripts count it", async () => {
  const { context, page } = await demo.as("officer.vaasa");
  await page.goto(asking());
  await page.locator("#text").fill("How many?");
  expect(await page.locator("#text-count").textContent()).toBe("At most 4000 characters");
  const plan = await planId(demo, page, "en", "Styrning av effekttoppar i stadens fastigheter");
  await page.goto(demo.at(paths.step("en", plan, "need")));
  const count = () => page.locator("#who-affected-count").textContent();
  await expect.poll(count).toMatch(/^\d+ of \d+ characters left$/);
  const left = Number((await count())?.split(" ", 1)[0]);
  await page.locator("#who-affected").pressSequentially("abc");
  await expect.poll(count).toContain(`${left - 3} of`);
  await context.close();
});
