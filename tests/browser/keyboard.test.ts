import type { Page } from "playwright-core";
import { type Demo, planId, startDemo } from "tests/support/demo.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { paths } from "~/paths.ts";

/** A step of the form with the keyboard alone. */

let demo: Demo;
let need: string;

beforeAll(async () => {
  demo = await startDemo();
  const { context, page } = await demo.as("officer.oulu");
  need = demo.at(paths.step("en", await planId(demo, page, "en", "Classroom air"), "need"));
  await context.close();
});
afterAll(() => demo.end());

/** What has the focus: its id, and whether the eye can see that it has it. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element) return { id: "", isSeen: false };
    const box = element.getBoundingClientRect();
    // A native control drawn by its label shows the focus there.
    const shown = [element, element.nextElementSibling, element.parentElement].filter((one) => one !== null);
    const isMarked = shown.some((one) =>
      [null, "::before", "::after"].some((part) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one, part);
        return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) || boxShadow !== "none";
      }),
    );
    const isInView = box.bottom > 0 && box.top < innerHeight;
    return {
      id: element.id || `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`,
      isSeen: isMarked && isInView,
    };
  });

/** Presses Tab until the element with the id has the focus; every stop on the way must be seen. */
async function tabTo(page: Page, id: string): Promise<string[]> {
  const unseen: string[] = [];
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press("Tab");
    const now = await focus(page);
    if (!now.isSeen) unseen.push(now.id);
    if (now.id === id) return unseen;
  }
  throw new Error(`Tab does not come to ${id}`);
}

test("a step is reached past the menu, filled and saved, and the focus is seen at every stop", async () => {
  const { context, page } = await demo.as("officer.oulu");
  await page.goto(need);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip-link");
  expect((await focus(page)).isSeen).toBe(true);
  await page.keyboard.press("Enter");
  expect((await focus(page)).id).toBe("content");

  expect(await tabTo(page, "who-affected")).toEqual([]);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("Written without a mouse");
  expect(await tabTo(page, "user-involvement-survey")).toEqual([]);
  const survey = page.locator("#user-involvement-survey");
  const before = await survey.isChecked();
  await page.keyboard.press("Space");
  expect(await survey.isChecked()).toBe(!before);
  await page
    .getByText(/^Saved \d{1,2}[:.]\d\d/)
    .first()
    .waitFor();

  const save = page.getByRole("button", { name: "Save", exact: true });
  const isThere = () => save.evaluate((button) => button === document.activeElement);
  for (let presses = 0; presses < 60 && !(await isThere()); presses += 1) await page.keyboard.press("Tab");
  expect(await isThere()).toBe(true);
  await page.keyboard.press("Enter");
  await page.waitForURL(/saved=1/);
  expect(await page.locator("#who-affected").inputValue()).toBe("Written without a mouse");
  await context.close();
});

test.each([
  ["with scripts", true],
  ["without scripts", false],
])("after a refused save the focus goes to the summary, and from it to the field, %s", async (_how, scripts) => {
  const { context, page } = await demo.as("officer.oulu", { scripts });
  await page.goto(need);
  await page.locator("#affected-count").focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("some");
  await page.keyboard.press("Enter");
  await page.locator("#errors").waitFor();
  await expect.poll(async () => (await focus(page)).id).toBe("errors");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await focus(page)).id).toBe("affected-count");
  expect(await page.locator("#affected-count").inputValue()).toBe("some");
  await context.close();
});
