import { seedCities } from "db/seed/cities.ts";
import { seedExamples } from "db/seed/examples.ts";
import type { Browser } from "playwright-core";
import { axe, sharedBrowser, visit } from "tests/support/browser.ts";
import { startTestServer, type TestServer } from "tests/support/server.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { languages } from "~/domain/lang.ts";
import { paths } from "~/paths.ts";

let browser: Browser;
let server: TestServer;

beforeAll(async () => {
  const at = new Date("2026-11-22T10:00:00Z");
  server = await startTestServer({
    seed: (db) => {
      seedCities(db, at);
      seedExamples(db, at);
    },
  });
  browser = await sharedBrowser();
});
afterAll(() => server.stop());

const pages = ["home", "help", "accessibility", "privacy", "terms"] as const;

/** The dark scheme's colours are the same in every language: they are looked at in one. */
const looks = [
  ...languages.map((lang) => ({ lang, colorScheme: "light", width: 320 }) as const),
  { lang: "fi", colorScheme: "dark", width: 1280 },
] as const;

test.each(looks)(
  "public pages in $lang are accessible in the $colorScheme scheme, fit $width pixels and carry no script",
  async ({ lang, colorScheme, width }) => {
    const { context, page, complaints } = await visit(browser, { colorScheme, viewport: { width, height: 900 } });
    for (const name of pages) {
      await page.goto(server.origin + paths[name](lang));
      expect(await axe(page), name).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(width);
      expect(await page.locator("script[src], link[rel=modulepreload]").count(), name).toBe(0);
      expect(await page.locator("html").getAttribute("lang"), name).toBe(lang);
    }
    expect(complaints).toEqual([]);
    await context.close();
  },
);

test("the language of a page changes in place, with its query", async () => {
  const { context, page } = await visit(browser);
  await page.goto(`${server.origin}/fi/help?from=mail`);
  await page.click("a[hreflang=sv]");
  expect(page.url()).toBe(`${server.origin}/sv/help?from=mail`);
  expect(await page.locator("h1").textContent()).toBe("Hjälp");
  await context.close();
});

test("the first address opens in the language that the browser asks for", async () => {
  for (const [locale, heading] of [
    ["sv-FI", "Köp det som ännu inte finns"],
    ["en-GB", "Buy what does not exist yet"],
    ["de-DE", "Hanki sellaista, mitä ei vielä ole"],
  ] as const) {
    const { context, page } = await visit(browser, { locale });
    await page.goto(server.origin);
    expect(await page.locator("h1").textContent()).toBe(heading);
    await context.close();
  }
});

test("a keyboard reaches the content past the menu at once", async () => {
  const { context, page } = await visit(browser);
  await page.goto(`${server.origin}/en`);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
  await context.close();
});

test("a search on the front page opens the library with what was searched", async () => {
  const { context, page } = await visit(browser, { javaScriptEnabled: false });
  await page.goto(`${server.origin}/fi`);
  await page.fill("input[type=search]", "lumi");
  await page.keyboard.press("Enter");
  await page.waitForURL(`${server.origin}/fi/examples?q=lumi`);
  expect(await page.locator("h1").textContent()).toContain("Esimerkkejä");
  await context.close();
});

test("a page that is not there says so in the language of its address", async () => {
  const { context, page } = await visit(browser);
  const answer = await page.goto(`${server.origin}/sv/finns/inte`);
  expect(answer?.status()).toBe(404);
  expect(await page.locator("html").getAttribute("lang")).toBe("sv");
  expect(await page.title()).toBe(`${await page.locator("h1").textContent()} – Innohankinta`);
  expect(await axe(page)).toEqual([]);
  await context.close();
});

test("a page with its style weighs under 60 kilobytes packed", async () => {
  const sizeOf = async (address: string) => {
    const { context, page } = await visit(browser);
    const client = await context.newCDPSession(page);
    await client.send("Network.enable");
    let size = 0;
    client.on("Network.loadingFinished", ({ encodedDataLength }) => {
      size += encodedDataLength;
    });
    await page.route("**/*.woff2", (route) => route.abort());
    await page.goto(address, { waitUntil: "networkidle" });
    await context.close();
    return size;
  };
  expect(await sizeOf(`${server.origin}/fi`)).toBeLessThan(60_000);
});
