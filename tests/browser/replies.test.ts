import type { Page } from "playwright-core";
import { askForChanges } from "tests/support/asked-changes.ts";
import { axe } from "tests/support/browser.ts";
import { type Demo, planId, startDemo } from "tests/support/demo.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { paths } from "~/paths.ts";

/** Two people reply to one comment of an expert: Olof on the page of the reviews, Lena beside the answer on its step. */

let demo: Demo;
let plan: string;
let olof: Page;
let lena: Page;

beforeAll(async () => {
  demo = await startDemo();
  olof = (await demo.as("officer.vaasa")).page;
  lena = (await demo.as("lead.vaasa")).page;
  plan = await planId(demo, olof, "en", "Styrning av effekttoppar i stadens fastigheter");
  askForChanges(demo.server.file, plan, ["Say how often."]);
});
afterAll(() => demo.end());

const because = (page: Page) => page.locator('[id="reply:must-fix-1:because"]');
const status = (page: Page) => page.locator('[id="q-reply:must-fix-1"] .plan-field__status');
const saved = /^Saved \d{1,2}[:.]\d\d$/;
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

async function typeReply(page: Page, text: string): Promise<void> {
  await because(page).focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(text);
}

async function pressByKey(page: Page, name: string): Promise<void> {
  await button(page, name).focus();
  await page.keyboard.press("Enter");
}

test("the second one sees both replies with the words that differ, and saves one made of both by the keyboard", async () => {
  await lena.goto(demo.at(paths.step("en", plan, "need")));
  await olof.goto(demo.at(paths.planReviews("en", plan)));
  await olof.locator('[id="reply:must-fix-1-changed"]').focus();
  await olof.keyboard.press("Space");
  await typeReply(olof, "Vi mäter varje timme.");
  await expect.poll(() => status(olof).textContent()).toMatch(saved);

  await typeReply(lena, "Vi mäter varje dag.");
  await expect.poll(() => button(lena, "Save this text").count()).toBe(1);
  expect(await lena.locator('[id="q-reply:must-fix-1"] mark').allTextContents()).toContain("timme");
  expect(await axe(lena)).toEqual([]);
  const made = lena.locator('[name="both:reply:must-fix-1:because"]');
  await made.focus();
  await lena.keyboard.press("ControlOrMeta+a");
  await lena.keyboard.type("Vi mäter varje timme, varje dag.");
  await pressByKey(lena, "Save this text");
  await expect.poll(() => because(lena).inputValue()).toBe("Vi mäter varje timme, varje dag.");
  await expect.poll(() => status(lena).textContent()).toMatch(saved);
  expect(await lena.locator('[id="reply:must-fix-1-changed"]').isChecked()).toBe(true);
});

test("a reply that is too long is not gone by taking the other's; once mended it is in the history, and comes back from there", async () => {
  await typeReply(olof, "Vi mäter varje minut.");
  await expect.poll(() => button(olof, "Keep theirs").count()).toBe(1);
  const long = `${"Vi mäter. ".repeat(1001)}Sista orden.`;
  // Before the pause after typing is over: what is chosen goes out with what stands in the field.
  await because(olof).evaluate((field, text) => {
    if (field instanceof HTMLTextAreaElement) field.value = text;
  }, long);
  await pressByKey(olof, "Keep theirs");
  await expect.poll(() => olof.getByText("Your own text cannot be kept as it is").count()).toBe(1);
  await expect.poll(() => status(olof).textContent()).toContain("too long");
  expect(await because(olof).inputValue()).toBe(long);
  expect(await axe(olof)).toEqual([]);

  await typeReply(olof, "Vi mäter varje sekund.");
  await expect.poll(() => status(olof).textContent()).toMatch(/^Not saved: this answer was changed meanwhile/);
  await pressByKey(olof, "Keep theirs");
  await expect.poll(() => because(olof).inputValue()).toBe("Vi mäter varje timme, varje dag.");

  await olof.getByRole("link", { name: /^Earlier answers/ }).focus();
  await olof.keyboard.press("Enter");
  await olof.waitForURL(/history/);
  for (const text of ["Vi mäter varje timme.", "Vi mäter varje dag.", "Vi mäter varje sekund."])
    expect(await olof.getByText(text, { exact: true }).count()).toBe(1);
  expect(await axe(olof)).toEqual([]);
  await olof
    .getByRole("button", { name: /^Put this text back/ })
    .first()
    .focus();
  await olof.keyboard.press("Enter");
  await olof.waitForURL(/done=put-back/);
  await olof.goto(demo.at(paths.planReviews("en", plan)));
  expect(await because(olof).inputValue()).toBe("Vi mäter varje sekund.");
});
