import type { Browser } from "playwright-core";
import { axe, sharedBrowser, visit } from "tests/support/browser.ts";
import { startTestServer, type TestServer } from "tests/support/server.ts";
import { afterAll, beforeAll, expect, test } from "vitest";

let browser: Browser;
let server: TestServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([sharedBrowser(), startTestServer()]);
});
afterAll(() => server.stop());

const journeys = [
  { lang: "fi", width: 360, ask: "Näytä vastaus", more: "Tavoite ja ratkaisu", answer: "Innovaatiokumppanuus" },
  { lang: "sv", width: 1280, ask: "Visa svaret", more: "Målet och lösningen", answer: "Innovationspartnerskap" },
  {
    lang: "en",
    width: 360,
    ask: "Show the answer",
    more: "The aim and the solution",
    answer: "Innovation partnership",
  },
] as const;

test.each(journeys)(
  "somebody without an account gets an answer without scripts, in $lang, $width px wide",
  async (journey) => {
    const { context, page } = await visit(browser, { scripts: false, viewport: { width: journey.width, height: 900 } });
    await page.goto(`${server.origin}/${journey.lang}/adviser`);
    expect(await axe(page)).toEqual([]);

    // Nothing said: told at the fields.
    await page.fill("#value", "x");
    await page.click(`text="${journey.ask}"`);
    expect(await page.getAttribute("#value", "aria-invalid")).toBe("true");
    expect(await page.locator("#errors a").count()).toBeGreaterThan(0);
    expect(await axe(page)).toEqual([]);

    await page.click("label[for=type-services]");
    await page.fill("#value", "600 000");
    await page.fill("#date", "2027-03-01");
    await page.click(`summary:has-text("${journey.more}")`);
    await page.selectOption("#aim", "develop-and-buy");
    await page.selectOption("#market", "no");
    await page.selectOption("#rd", "some");
    await page.click(`text="${journey.ask}"`);

    expect((await page.textContent("#advice-answer"))?.toLowerCase()).toBe(journey.answer.toLowerCase());
    expect(new URL(page.url()).searchParams.get("value")).toBe("600 000");
    expect(await page.locator(".timeline-figure table tbody tr").count()).toBeGreaterThan(8);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(journey.width);
    expect(await axe(page)).toEqual([]);
    await context.close();
  },
);

test.each(["fi", "sv", "en"])("the page of rules is accessible in %s, also on a telephone", async (lang) => {
  const { context, page } = await visit(browser, { scripts: false, viewport: { width: 360, height: 900 } });
  await page.goto(`${server.origin}/${lang}/law`);
  expect(await axe(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await context.close();
});
