import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { axe, sharedBrowser, visit } from "tests/support/browser.ts";
import { partsPage } from "tests/ui/parts.tsx";
import { beforeAll, expect, test } from "vitest";
import type { Lang } from "~/domain/lang.ts";

const assets = "build/client/assets";
let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});

const cases = [
  { lang: "fi", scheme: "light", width: 360 },
  { lang: "fi", scheme: "dark", width: 1280 },
  { lang: "sv", scheme: "dark", width: 360 },
  { lang: "en", scheme: "light", width: 320 },
] as const;

test.each(cases)("every part is accessible in $lang, $scheme, $width px wide", async ({ lang, scheme, width }) => {
  const { context, page, complaints } = await visit(browser, {
    colorScheme: scheme,
    viewport: { width, height: 900 },
  });
  await openParts(page, lang);

  expect(await axe(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  expect(complaints).toEqual([]);
  await context.close();
});

test("everything that is pressed is at least 24 pixels high and wide", async () => {
  const { context, page } = await visit(browser, { viewport: { width: 360, height: 900 } });
  await openParts(page, "fi");

  const small = await page.evaluate(() =>
    [...document.querySelectorAll("button, summary, .button, select, .pagination a, .tabs a, .choice label")]
      .filter((element) => element.getClientRects().length > 0 && element.getAttribute("aria-hidden") !== "true")
      .filter((element) => element.getBoundingClientRect().height < 24 || element.getBoundingClientRect().width < 24)
      .map((element) => element.textContent),
  );
  expect(small).toEqual([]);
  await context.close();
});

test("a field that belongs to an option shows when the option is chosen", async () => {
  const { context, page } = await visit(browser);
  await openParts(page, "fi");

  expect(await page.isVisible("[name='object.other']")).toBe(false);
  await page.click("text=Jotakin muuta");
  expect(await page.isVisible("[name='object.other']")).toBe(true);
  await context.close();
});

/** The page of parts under the built stylesheet, without a server. */
async function openParts(page: Page, lang: Lang): Promise<void> {
  const stylesheet = readdirSync(assets).find((name) => name.startsWith("index-") && name.endsWith(".css"));
  await page.route("**/*", (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/") return route.fulfill({ contentType: "text/html", body: partsPage(lang, `/${stylesheet}`) });
    const name = pathname.split("/").at(-1) ?? "";
    return readdirSync(assets).includes(name)
      ? route.fulfill({ path: join(assets, name) })
      : route.fulfill({ status: 204, body: "" });
  });
  await page.goto("http://parts.test/");
}
