import { type Demo, startDemo } from "tests/support/demo.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { paths } from "~/paths.ts";

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.end());

const said = "Kysy kustannuslaskijalta, montako tuntia tarve vie nyt.";

test("what a city lead writes is read at the question, where an officer adds a text of the bank with its source", async () => {
  const lead = await demo.as("lead.tampere", { scripts: false });
  await lead.page.goto(demo.at(paths.cityGuidanceOf("fi", "if-nothing")));
  await lead.page.fill("#fi", said);
  await lead.page.click("main button[value=preview]");
  await lead.page.waitForSelector("#preview");
  expect(await lead.page.locator("#preview").textContent()).toContain(said);
  await lead.page.click("main button[value=save]");
  await lead.page.waitForURL(/done=save/);
  await lead.context.close();

  const { context, page, complaints } = await demo.as("officer.tampere");
  await page.goto(demo.at(paths.newPlan("fi")));
  await page.getByLabel("Työnimi").fill("Hiljaisemmat yötyöt");
  await page.getByText("Palveluhankinta", { exact: true }).click();
  await page.getByRole("button", { name: "Luo suunnitelma" }).click();
  await page.waitForURL(/\/fi\/plans\/[\w-]{36}\/basics$/);
  const plan = new URL(page.url()).pathname.split("/")[3] ?? "";
  await page.goto(demo.at(paths.step("fi", plan, "need")));
  expect(await page.locator("#if-nothing-guidance").textContent()).toContain(said);
  await page.fill("#if-nothing", "Asukkaat valvovat.");
  const field = page.locator("#q-if-nothing");
  await expect.poll(() => field.locator(".plan-field__status").textContent()).toMatch(/^Tallennettu/);
  await field.locator(`a[href$="/wordings/if-nothing"]`).click();
  await page.waitForURL(/wordings\/if-nothing/);
  await page.locator("article button[name=wording]").first().click();
  await page.waitForURL(/saved=1/);
  const answer = await page.locator("#if-nothing").inputValue();
  expect(answer).toMatch(/^Asukkaat valvovat\.\n\nNyt tarve aiheuttaa/);
  expect(answer).toContain("\nLähde: Innohankinnan arviointiperusteet");
  expect(complaints).toEqual([]);
  await context.close();
});
