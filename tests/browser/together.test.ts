import type { Page } from "playwright-core";
import { type Demo, planId, startDemo } from "tests/support/demo.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { paths } from "~/paths.ts";

/** Two people on one plan: Olof owns it, Lena writes with him. */

let demo: Demo;
let plan: string;
let olof: Page;
let lena: Page;

beforeAll(async () => {
  demo = await startDemo();
  olof = (await demo.as("officer.vaasa")).page;
  lena = (await demo.as("lead.vaasa")).page;
  plan = await planId(demo, olof, "en", "Styrning av effekttoppar i stadens fastigheter");
});
afterAll(() => demo.end());

const others = (page: Page) => page.getByRole("region", { name: "Also on this plan" });

test("each sees on which step the other is, and what they are typing in, without loading the page again", async () => {
  await olof.goto(demo.at(paths.step("en", plan, "need")));
  await lena.goto(demo.at(paths.step("en", plan, "market")));
  await expect.poll(() => others(olof).textContent()).toContain("Lena Huvudanvändare (demo), step");
  expect(await others(lena).textContent()).toContain("Olof Demonstrant (demo)");

  await lena.goto(demo.at(paths.step("en", plan, "need")));
  await lena.locator("#if-nothing").pressSequentially(" Och mer.");
  const note = olof.locator("fieldset:has(#q-if-nothing) .presence__editing");
  await expect.poll(() => note.textContent()).toBe("Lena Huvudanvändare (demo) is editing this answer");
  await lena.locator("#if-nothing").blur();
  await expect.poll(() => note.count(), { timeout: 8000 }).toBe(0);
});

test("without scripts the page says who was there in the last minutes", async () => {
  const { context, page } = await demo.as("officer.oulu", { scripts: false });
  await page.goto(demo.at(paths.plan("en", plan)));
  expect(await others(page).textContent()).toContain("Olof Demonstrant (demo), step");
  await context.close();
});

test("a server that stops does not wait for those who listen", async () => {
  await olof.goto(demo.at(paths.step("en", plan, "need")));
  await olof.waitForRequest((request) => request.resourceType() === "eventsource");
  const before = Date.now();
  await demo.server.stop();
  expect(Date.now() - before).toBeLessThan(5000);
});
