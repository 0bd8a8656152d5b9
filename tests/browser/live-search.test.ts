import type { Page } from "playwright-core";
import { type Demo, startDemo } from "tests/support/demo.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { paths } from "~/paths.ts";

/** The library where scripts run: results come while typing. */

let demo: Demo;

beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.end());

const total = async (page: Page) =>
  Number(/\d+/.exec((await page.locator("#library-results").textContent()) ?? "")?.[0]);

test("results follow what is typed and chosen, are said aloud, and the back button takes them back", async () => {
  const { context, page } = await demo.anyone({ viewport: { width: 360, height: 740 } });
  const faults: string[] = [];
  page.on("pageerror", (fault) => faults.push(String(fault)));
  await page.goto(demo.at(paths.examples("fi")));
  expect(await total(page)).toBe(40);

  const field = page.locator("input[type=search]");
  await field.pressSequentially("lunta");
  await page.waitForURL(/q=lunta/);
  await page.waitForFunction(() => document.querySelector("#library-results")?.textContent?.trim() !== "40 esimerkkiä");
  const found = await total(page);
  expect(found).toBeGreaterThan(0);
  expect(await page.locator("#library-said").textContent()).toContain(String(found));
  expect(await page.locator(".example-list mark").count()).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("q");
  expect(await page.locator("a[hreflang=sv]").getAttribute("href")).toContain("q=lunta");

  const facet = page.locator("details.facet", { has: page.locator("[name=theme]") });
  if ((await facet.getAttribute("open")) === null) await facet.locator("summary").first().click();
  await facet.locator("label").first().click();
  await page.waitForURL(/theme=/);
  await page.waitForFunction(() => document.querySelector(".library__chosen") !== null);
  expect(await total(page)).toBeLessThanOrEqual(found);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("theme");

  await page.goBack();
  await page.waitForFunction(() => document.querySelector(".library__chosen") === null);
  expect(page.url()).toBe(demo.at(`${paths.examples("fi")}?q=lunta`));
  expect(await total(page)).toBe(found);
  await page.goBack();
  await page.waitForFunction(() => document.querySelector("#library-results")?.textContent?.includes("40"));
  expect(await field.inputValue()).toBe("");
  expect(faults).toEqual([]);
  await context.close();
});

test("the script of the library is under 3 kilobytes", async () => {
  const { context, page } = await demo.anyone({ viewport: { width: 360, height: 740 } });
  await page.goto(demo.at(paths.examples("en")));
  const sources = await page.locator("script").evaluateAll((all) => all.map((one) => one.getAttribute("src")));
  expect(sources).toHaveLength(1);
  const answer = await page.request.get(demo.at(sources[0] ?? ""));
  expect((await answer.body()).length).toBeLessThan(3 * 1024);
  await context.close();
});
