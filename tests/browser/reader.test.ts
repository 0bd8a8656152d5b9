import type { Page } from "playwright-core";
import { type Demo, heading, startDemo } from "tests/support/demo.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { paths } from "~/paths.ts";

/** Somebody without an account, on a phone, where scripts do not run at all. In Finnish, with a look at the others. */

const phone = { scripts: false, javaScriptEnabled: false, viewport: { width: 360, height: 740 } } as const;
let demo: Demo;

beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.end());

/** The text of the page, without the places where a long word may be parted. */
const said = async (page: Page) => ((await page.locator("main").textContent()) ?? "").replaceAll("\u00ad", "");

test("from the front page by one search to an example with its sources", async () => {
  const { context, page } = await demo.anyone(phone);
  await page.goto(demo.at(paths.home("fi")));
  expect(await heading(page)).toBe("Hanki sellaista, mitä ei vielä ole");
  await page.locator("input[type=search]").fill("lumen kuljetus");
  await page.locator("input[type=search]").press("Enter");
  await page.waitForURL(/\/fi\/examples\?q=lumen/);

  const first = page.locator(".example-list a").first();
  const title = ((await first.textContent()) ?? "").replaceAll("\u00ad", "");
  await first.click();
  expect(await heading(page)).toBe(title);
  expect(await said(page)).toContain("Lähteet");
  expect(await page.locator("main a[href^='https://']").count()).toBeGreaterThan(0);
  await context.close();
});

test("choices narrow the library, their counts agree, and can be taken away one by one", async () => {
  const { context, page } = await demo.anyone(phone);
  await page.goto(demo.at(paths.examples("fi")));
  const all = Number((await said(page)).match(/(\d+) esimerkkiä/)?.[1]);
  expect(all).toBe(40);

  const facet = page.locator("details.facet", { has: page.locator("[name=theme]") });
  if ((await facet.getAttribute("open")) === null) await facet.locator("summary").first().click();
  const theme = page.locator("label.facet__value", { has: page.locator("[name=theme]") }).first();
  const count = Number(await theme.locator(".facet__count").textContent());
  await theme.click();
  await page.getByRole("button", { name: "Näytä tulokset" }).first().click();
  await page.waitForURL(/theme=/);
  expect(Number((await said(page)).match(/(\d+) esimerkkiä/)?.[1])).toBe(count);
  expect(count).toBeLessThan(all);

  await page
    .getByRole("link", { name: /^Poista/ })
    .first()
    .click();
  await page.waitForURL((address) => !address.search.includes("theme="));
  expect(Number((await said(page)).match(/(\d+) esimerkkiä/)?.[1])).toBe(all);
  await context.close();
});

test("what the sources leave unsaid is said to be so", async () => {
  const { context, page } = await demo.anyone(phone);
  for (const [lang, words] of [
    ["fi", "Lähde ei kerro"],
    ["sv", "Källan säger det inte"],
    ["en", "The source does not say"],
  ] as const) {
    await page.goto(demo.at(paths.example(lang, "oodi-logistics-robots")));
    expect(await said(page)).toContain(words);
  }
  await context.close();
});

test("cities and programmes open from the menu, and a city without an example says so", async () => {
  const { context, page } = await demo.anyone(phone);
  await page.goto(demo.at(paths.home("fi")));
  await page.locator(".page-menu summary").click();
  await page.locator(".page-menu").getByRole("link", { name: "Kaupungit" }).click();
  await page.waitForURL(demo.at(paths.cities("fi")));
  await page
    .locator("main")
    .getByRole("link", { name: /Joensuu/ })
    .first()
    .click();
  expect(await said(page)).toContain("Täältä ei ole vielä esimerkkiä: Joensuu");

  await page.locator(".page-menu summary").click();
  await page.locator(".page-menu").getByRole("link", { name: "Ohjelmat" }).click();
  expect(await heading(page)).toBe("Ohjelmat");
  expect(await said(page)).toContain("INKA");
  await context.close();
});

test("from an example a reader tells what is wrong in it, and is told what was left out", async () => {
  const { context, page } = await demo.anyone(phone);
  await page.goto(demo.at(paths.example("fi", "oulubot")));
  expect(await said(page)).toContain("molemmissa puhutaan näistä");
  await page.getByRole("link", { name: "Kerro, mikä on väärin" }).click();
  await page.getByLabel("Mikä on väärin").fill("Vuosi on 2019");
  await page.getByRole("button", { name: "Lähetä korjaus" }).click();
  expect(await said(page)).toContain("Täytä tämä");
  expect(await page.getByLabel("Mikä on väärin").inputValue()).toBe("Vuosi on 2019");
  await page.getByLabel("Mistä asian voi tarkistaa").fill("https://www.ouka.fi");
  await page.getByRole("button", { name: "Lähetä korjaus" }).click();
  await page.waitForURL(/\?sent$/);
  expect(await said(page)).toContain("Kiitos");
  await page.goto(demo.at(paths.askOwner("fi", "oulubot")));
  expect(await said(page)).toContain("Esimerkki on tehty julkisista lähteistä");
  await context.close();
});

test("changing the language stays on the page, with what was searched", async () => {
  const { context, page } = await demo.anyone(phone);
  await page.goto(demo.at(`${paths.examples("fi")}?q=lumi`));
  await page.locator("a[hreflang=sv]").click();
  expect(page.url()).toBe(demo.at(`${paths.examples("sv")}?q=lumi`));
  expect(await page.locator("html").getAttribute("lang")).toBe("sv");
  await page.goto(demo.at(paths.example("sv", "oulubot")));
  await page.locator("a[hreflang=en]").click();
  expect(page.url()).toBe(demo.at(paths.example("en", "oulubot")));
  await context.close();
});

const publicPages = [
  paths.home,
  paths.examples,
  (lang) => paths.example(lang, "oulubot"),
  (lang) => paths.example(lang, "oodi-logistics-robots"),
  paths.cities,
  (lang) => paths.city(lang, "tampere"),
  paths.programmes,
  paths.adviser,
  paths.law,
  paths.api,
  (lang) => paths.askOwner(lang, "oulubot"),
  (lang) => paths.correctExample(lang, "oulubot"),
  paths.help,
  paths.accessibility,
  paths.privacy,
  paths.terms,
  paths.signIn,
  paths.forgotPassword,
] satisfies ((lang: "fi" | "sv" | "en") => string)[];

test.each([320, 360])("public pages fit %i pixels and carry no script", async (width) => {
  const { context, page } = await demo.anyone({ ...phone, viewport: { width, height: 740 } });
  const found: string[] = [];
  for (const path of publicPages) {
    for (const lang of ["fi", "sv", "en"] as const) {
      await page.goto(demo.at(path(lang)));
      const [scripts, needed] = await page.evaluate(() => [
        document.querySelectorAll("script, link[rel=modulepreload]").length,
        document.documentElement.scrollWidth,
      ]);
      // The library has one small script, which brings results while typing where scripts run.
      if (scripts !== (path === paths.examples ? 1 : 0)) found.push(`${path(lang)} carries ${scripts} scripts`);
      if (needed !== width) found.push(`${path(lang)} needs ${needed} pixels`);
    }
  }
  expect(found).toEqual([]);
  await context.close();
});
