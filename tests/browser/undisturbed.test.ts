import type { Page } from "playwright-core";
import { axe } from "tests/support/browser.ts";
import type { Demo } from "tests/support/demo.ts";
import { type OpenStep, saved, startWriting, status } from "tests/support/writing-demo.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { paths } from "~/paths.ts";

/** Writing goes on: leaving warns, others are seen without the event stream, conflicts are settled by keyboard, cases come late. */

let demo: Demo;
let plan: string;
let openStep: OpenStep;

beforeAll(async () => {
  ({ demo, plan, openStep } = await startWriting());
});
afterAll(() => demo.end());

test("leaving with unsent text warns, whoever stays has the text, and when all is saved nothing is asked", async () => {
  const { context, page } = await demo.as("officer.vaasa");
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await openStep(page, "need");
  await context.route("**/save*", (route) => route.abort());
  await page.locator("#if-nothing").click();
  await page.keyboard.type(" Not sent yet.");
  const typed = await page.locator("#if-nothing").inputValue();
  await expect.poll(() => status(page, "if-nothing")).toMatch(/^Waiting for connection/);
  await page.locator('footer a, a[href$="/help"]').first().click();
  await expect.poll(() => asked).toEqual(["beforeunload"]);
  expect(page.url()).toContain(paths.step("en", plan, "need"));
  expect(await page.locator("#if-nothing").inputValue()).toBe(typed);

  await context.unrouteAll();
  await expect.poll(() => status(page, "if-nothing")).toMatch(saved);
  await page.goto(demo.at(paths.help("en")));
  expect(page.url()).toContain(paths.help("en"));
  expect(asked).toEqual(["beforeunload"]);
  await context.close();
});

test("where the event stream does not come through, asking from time to time shows who is there and what they type in", async () => {
  const olof = await demo.as("officer.vaasa");
  const lena = await demo.as("lead.vaasa");
  let refused = 0;
  await olof.page.route("**/presence*", (route) => {
    if (route.request().resourceType() !== "eventsource") return route.continue();
    refused += 1;
    return route.abort();
  });
  await openStep(olof.page, "need");
  await expect.poll(() => refused, { timeout: 15_000 }).toBeGreaterThan(0);
  const others = olof.page.getByRole("region", { name: "Also on this plan" });
  expect(await others.count()).toBe(0);
  await openStep(lena.page, "need");
  await lena.page.locator("#tried-before").pressSequentially(" Lena was here.");
  const note = olof.page.locator("fieldset:has(#q-tried-before) .presence__editing");
  await expect
    .poll(() => note.allTextContents(), { timeout: 45_000 })
    .toEqual(["Lena Huvudanvändare (demo) is editing this answer"]);
  expect(await others.textContent()).toContain("Lena Huvudanvändare (demo)");
  await olof.context.close();
  await lena.context.close();
});

/** Presses Tab until the focus is there. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not come to ${selector}`);
}

test.each([
  ["en", "mine"],
  ["fi", "theirs"],
  ["sv", "both"],
] as const)(
  "a conflict is settled by the keyboard alone, and its panel is accessible (%s, %s)",
  async (lang, choice) => {
    const mine = await demo.as("officer.vaasa");
    const other = await demo.as("lead.vaasa");
    const { page } = mine;
    await openStep(page, "need", lang);
    await openStep(other.page, "need");
    const before = await page.locator("#who-affected").inputValue();
    const texts = {
      mine: `First of all ${before}`,
      theirs: `${before} and cooks (${lang})`,
      both: "Pupils, and cooks too",
    };
    await other.page.locator("#who-affected").fill(texts.theirs);
    await expect.poll(() => status(other.page, "who-affected")).toMatch(saved);

    await page.locator("#who-affected").focus();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type(texts.mine);
    const panel = page.locator("#q-who-affected");
    await expect.poll(() => panel.locator("blockquote").count()).toBe(2);
    expect(await axe(page)).toEqual([]);

    if (choice === "both") {
      await tabTo(page, '#q-who-affected textarea[name^="both:"]');
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.type(texts.both);
    }
    await tabTo(page, `#q-who-affected button[name="${choice}"]`);
    await page.keyboard.press("Enter");
    await expect.poll(() => panel.locator("blockquote").count()).toBe(0);
    await expect.poll(() => page.locator("#who-affected").inputValue()).toBe(texts[choice]);
    await openStep(other.page, "need");
    expect(await other.page.locator("#who-affected").inputValue()).toBe(texts[choice]);
    expect(mine.complaints).toEqual([]);
    await mine.context.close();
    await other.context.close();
  },
);

test("cases that are slow to come keep nobody from typing and saving, and touch nothing when they come", async () => {
  const { context, page } = await demo.as("officer.vaasa");
  let deliver = () => {};
  const late = new Promise<void>((resolve) => {
    deliver = resolve;
  });
  const asked = page.waitForRequest(/cases\.json$/);
  await page.route("**/cases.json", (route) => late.then(() => route.continue()));
  await openStep(page, "market");
  await asked;
  await page.locator("#market-today").fill("Typed while the cases are on their way");
  await expect.poll(() => status(page, "market-today")).toMatch(saved);
  expect(await page.locator(".cases__case").count()).toBe(0);
  await page.locator("#market-today").focus();
  deliver();
  await page.locator(".cases__case").first().waitFor();
  expect(await page.locator("#market-today").inputValue()).toBe("Typed while the cases are on their way");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("market-today");
  await context.close();
});
