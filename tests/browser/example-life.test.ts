import type { Page } from "playwright-core";
import { axe } from "tests/support/browser.ts";
import { type Demo, heading, planId, startDemo } from "tests/support/demo.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Lang } from "~/domain/lang.ts";
import { paths } from "~/paths.ts";

/** What the demo's coordinator finds proposed: the example of a plan of Tampere. */
const example = "flood-warnings-for-buses-in-underpasses";
const titles: Readonly<Record<Lang, string>> = {
  fi: "Alikulkujen tulvavaroitukset linja-autoille",
  sv: "Översvämningsvarningar för bussar i underfarter",
  en: "Flood warnings for buses in underpasses",
};
const searches: readonly (readonly [Lang, string])[] = [
  ["fi", "tulvavaroitukset linja-autoille"],
  ["sv", "översvämningsvarningar bussar"],
  ["en", "flood warnings buses"],
];
const reason = "The city asked for it: the supplier's part is told wrongly.";

let demo: Demo;

beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.end());

const button = (intent: string) => `main button[value="${intent}"]`;

/** Goes to a page that must be there, and finds nothing on it that axe complains of. */
async function openClean(page: Page, path: string): Promise<void> {
  const answer = await page.goto(demo.at(path));
  expect(answer?.status(), path).toBe(200);
  expect(await axe(page), path).toEqual([]);
}

async function press(page: Page, selector: string): Promise<void> {
  await Promise.all([page.waitForLoadState("load"), page.waitForEvent("framenavigated"), page.click(selector)]);
}

test("a proposed example is published, found at once in three languages, and withdrawn with its day", async () => {
  const [coordinator, anyone, owner] = await Promise.all([
    demo.as("coordinator", { scripts: false }),
    demo.anyone({ javaScriptEnabled: false }),
    demo.as("officer.tampere"),
  ]);
  const publicPage = demo.at(paths.example("en", example));
  const find = async (lang: Lang, words: string): Promise<number> => {
    await anyone.page.goto(demo.at(`${paths.examples(lang)}?q=${encodeURIComponent(words)}`));
    return anyone.page.locator(`main a[href*="${paths.example(lang, example)}"]`).count();
  };

  expect((await anyone.page.goto(publicPage))?.status()).toBe(404);
  for (const [lang, words] of searches) expect(await find(lang, words), `${lang}, before`).toBe(0);

  const { page } = coordinator;
  await openClean(page, paths.exampleQueue("fi"));
  await page.getByRole("link", { name: titles.fi }).click();
  await page.waitForURL(demo.at(paths.keptExample("fi", example)));
  await openClean(page, paths.keptExample("sv", example));
  expect(await page.getByText("70 minuuttia ennen kuin vesi on kadulla").count()).toBe(1);
  await openClean(page, paths.editKeptExample("en", example));
  await page.goto(demo.at(paths.keptExample("en", example)));
  await press(page, button("publish"));
  expect(page.url()).toContain("done=publish");

  for (const [lang, words] of searches) {
    expect(await find(lang, words), lang).toBeGreaterThan(0);
    await anyone.page.goto(demo.at(paths.example(lang, example)));
    expect(await heading(anyone.page)).toBe(titles[lang]);
  }

  const id = await planId(demo, owner.page, "fi", titles.fi);
  await openClean(owner.page, paths.planExample("fi", id));
  expect(await owner.page.locator(`main a[href="${paths.example("fi", example)}"]`).count()).toBe(1);

  await page.goto(demo.at(paths.keptExample("en", example)));
  await page.locator("summary", { hasText: "Withdraw" }).click();
  await page.fill("#reason", reason);
  await press(page, button("unpublish"));
  expect(page.url()).toContain("done=unpublish");

  expect((await anyone.page.goto(publicPage))?.status()).toBe(410);
  const today = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "Europe/Helsinki" }).format(new Date());
  const words = await anyone.page.locator("main").textContent();
  expect(words).toContain(`This example was withdrawn on ${today}.`);
  expect(words).not.toContain(reason);
  for (const [lang, asked] of searches) expect(await find(lang, asked), `${lang}, after`).toBe(0);
  await owner.page.reload();
  expect(await owner.page.locator("main").textContent()).toContain(reason);

  expect([...coordinator.complaints, ...anyone.complaints, ...owner.complaints]).toEqual([]);
  for (const { context } of [coordinator, anyone, owner]) await context.close();
});

test("the owner of a stopped procurement chooses what may travel, writes the example, and sees what is missing", async () => {
  const { context, page, complaints } = await demo.as("officer.tampere");
  const id = await planId(demo, page, "sv", "Pumppaamojen ohjaus");
  await openClean(page, paths.planExample("sv", id));
  for (const question of ["title", "need-statement", "stop-reason", "stop-lessons"])
    await page.locator(`[name=consent][value="${question}"]`).setChecked(true, { force: true });
  await press(page, button("choose"));
  await openClean(page, paths.editPlanExample("en", id));
  expect(await page.inputValue("[name=text-fi-difficulties]")).toContain("Saimme kaksi alustavaa tarjousta.");
  await press(page, button("preview"));
  await openClean(page, paths.previewPlanExample("fi", id));
  expect(await page.locator("main a[href*='title-en']").count()).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
  await context.close();
});
