import { axe } from "tests/support/browser.ts";
import { type Demo, startDemo } from "tests/support/demo.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { paths } from "~/paths.ts";

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.end());

const reason = "Vi vill diskutera lösningarna först, för två företag har redan visat olika vägar.";

test("an officer reads the advice in the form, chooses otherwise, gives the reason and reads it on the check page", async () => {
  const { context, page, complaints } = await demo.as("officer.vaasa", { viewport: { width: 360, height: 900 } });
  await page.goto(demo.at(paths.newPlan("sv")));
  await page.fill("#title", "Jämnare effekt i skolorna");
  await page.click("label[for=object-services]");
  await page.getByRole("button", { name: "Skapa planen" }).click();
  await page.waitForURL(/\/sv\/plans\/[\w-]{36}\/basics$/);
  const plan = new URL(page.url()).pathname.split("/")[3] ?? "";

  // Nothing can be said before the value: the panel leads to the question.
  await page.goto(demo.at(paths.step("sv", plan, "procedure")));
  await page.locator("#q-adviser-answer").getByRole("link", { name: "Uppskattat värde" }).click();
  await page.waitForURL(/basics#q-value-band$/);
  await page.locator("#value-band").selectOption("150k-216k");
  await page.getByRole("button", { name: "Spara", exact: true }).click();
  await page.waitForLoadState();

  await page.goto(demo.at(paths.step("sv", plan, "procedure")));
  const panel = page.locator("#q-adviser-answer");
  expect((await panel.locator(".advice__name").textContent())?.toLowerCase()).toBe("annat förfarande i ett steg");
  expect(await panel.getByText("Storleksklassen räcker", { exact: false }).count()).toBe(1);
  expect(await axe(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);

  await page.locator(".more", { hasText: "juridiska termer" }).locator("summary").click();
  expect(await page.locator(".terms").getByText("konkurrenspräglad dialog").first().isVisible()).toBe(true);

  const why = page.locator("#override-reason");
  expect(await why.isVisible()).toBe(false);
  await page.locator("#procedure").selectOption("free-multi");
  await page.getByRole("button", { name: "Spara", exact: true }).click();
  await why.waitFor({ state: "visible" });
  await why.fill(reason);
  await page.getByRole("button", { name: "Spara", exact: true }).click();
  await page.waitForLoadState();

  await page.goto(demo.at(paths.check("sv", plan)));
  expect(await page.locator("main").getByText(reason).count()).toBe(1);
  expect(complaints).toEqual([]);
  await context.close();
});

test("an officer opens the schedule of a plan on a telephone, reads its table and takes the calendar along", async () => {
  const { context, page } = await demo.as("officer.tampere", { viewport: { width: 360, height: 900 }, scripts: false });
  await page.goto(demo.at(paths.plans("fi")));
  const plan = (await page.locator("main table a").first().getAttribute("href"))?.split("/").at(-1) ?? "";
  await page.goto(demo.at(paths.plan("fi", plan)));
  await page.getByRole("link", { name: "Suunnitelman aikataulu" }).click();
  await page.waitForURL(demo.at(paths.timeline("fi", plan)));
  expect(await page.locator(".timeline-figure svg[role=img]:visible").count()).toBe(1);
  const stages = await page.locator(".timeline-figure table tbody tr").count();
  expect(stages).toBeGreaterThan(8);
  expect(await axe(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);

  const href = (await page.getByRole("link", { name: "Lataa kalenteritiedosto" }).getAttribute("href")) ?? "";
  const calendar = await context.request.get(demo.at(href));
  expect(calendar.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
  expect((await calendar.text()).match(/BEGIN:VEVENT/g)).toHaveLength(stages);
  await context.close();
});
