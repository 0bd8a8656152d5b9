import type { Page } from "playwright-core";
import { type Demo, heading, planId, signIn, startDemo } from "tests/support/demo.ts";
import { saves } from "tests/support/rough-line.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { languages } from "~/domain/lang.ts";
import { paths } from "~/paths.ts";

const clock = /^Tallennettu \d{1,2}\.\d\d$/;
const statement = "Kaatumiset talvikaduilla puolittuvat ilman että suolaa kuluu enemmän";

let demo: Demo;
/** The plan that the officer begins in the first test and writes in the next ones. */
let plan: string;

beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.end());

const status = (page: Page, question: string) => page.locator(`#q-${question} .plan-field__status`);
const openStep = (page: Page, step: string) => page.goto(demo.at(paths.step("fi", plan, step)));

test("an officer signs in, and comes to where they were going: a new plan", async () => {
  const { context, page, complaints } = await demo.anyone();
  await page.goto(demo.at(paths.newPlan("fi")));
  expect(await heading(page)).toBe("Kirjaudu sisään");
  await signIn(page, "officer.tampere");
  await page.waitForURL(demo.at(paths.newPlan("fi")));

  await page.getByLabel("Työnimi").fill("Turvalliset talvikadut");
  await page.getByText("Palveluhankinta", { exact: true }).click();
  await page.getByRole("button", { name: "Luo suunnitelma" }).click();
  await page.waitForURL(/\/fi\/plans\/[\w-]{36}\/basics$/);
  plan = new URL(page.url()).pathname.split("/")[3] ?? "";

  expect(await heading(page)).toBe("Perustiedot");
  expect(await page.getByLabel("Työnimi").inputValue()).toBe("Turvalliset talvikadut");
  expect(complaints).toEqual([]);
  await context.close();
});

test("saved is said only after the server's word, and the text is there when the page is opened again", async () => {
  const { context, page, complaints } = await demo.as("officer.tampere");
  await openStep(page, "need");
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route(saves, async (route) => {
    await held;
    await route.continue();
  });

  await page.getByLabel("Tarve yhdellä lauseella").pressSequentially(statement);
  await expect.poll(() => status(page, "need-statement").textContent()).toBe("Tallennetaan …");
  release();
  await expect.poll(() => status(page, "need-statement").textContent()).toMatch(clock);

  await page.reload();
  expect(await page.getByLabel("Tarve yhdellä lauseella").inputValue()).toBe(statement);
  expect(complaints).toEqual([]);
  await context.close();
});

test("an answer brings its further question in sight at once, and takes it away", async () => {
  const { context, page } = await demo.as("officer.tampere");
  await openStep(page, "need");
  const further = page.getByLabel("Lisää osallistumisesta");
  expect(await further.isVisible()).toBe(false);
  await page.getByText("Haastattelut", { exact: true }).click();
  await further.waitFor({ state: "visible" });
  await page.getByText("Haastattelut", { exact: true }).click();
  await further.waitFor({ state: "hidden" });
  await context.close();
});

test("a wrong number gets its message at the field when the field is left, and is not said to be saved", async () => {
  const { context, page } = await demo.as("officer.tampere");
  await openStep(page, "need");
  const message = "Kuinka montaa se koskee: kirjoita luku numeroin, esimerkiksi 12 tai 12,5.";
  await page.locator("#affected-count").fill("monta");
  await page.locator("#affected-count").blur();
  await expect.poll(() => page.locator("#affected-count-error").textContent()).toContain(message);
  await expect.poll(() => status(page, "affected-count").textContent()).toBe(`Ei tallennettu: ${message}`);

  await page.locator("#affected-count").fill("12 000");
  await expect.poll(() => status(page, "affected-count").textContent()).toMatch(clock);
  await page.locator("#affected-count").blur();
  await expect.poll(() => page.locator("#affected-count-error").count()).toBe(0);
  await context.close();
});

test("rows are added and removed, and what was typed in the others stays", async () => {
  const { context, page, complaints } = await demo.as("officer.tampere");
  await openStep(page, "goals");
  const rows = page.locator("#goals .rows__row");
  const goals = page.locator("#goals").getByLabel("Tavoite", { exact: true });
  const add = page.getByRole("button", { name: "Lisää rivi" });

  while ((await rows.count()) < 1) await add.click();
  await goals.first().fill("Vähemmän kaatumisia");
  const before = await rows.count();
  await add.click();
  await expect.poll(() => rows.count()).toBe(before + 1);
  expect(await goals.first().inputValue()).toBe("Vähemmän kaatumisia");
  await goals.last().fill("Vähemmän suolaa");
  await expect.poll(() => status(page, "goals").textContent()).toMatch(clock);

  await page.getByRole("button", { name: "Poista rivi 1" }).click();
  await expect.poll(() => goals.first().inputValue()).toBe("Vähemmän suolaa");
  // A removal that the server had not yet answered comes back from the device once the page's scripts run.
  await page.reload();
  await expect.poll(() => goals.first().inputValue()).toBe("Vähemmän suolaa");
  await expect.poll(() => page.getByText("Vähemmän kaatumisia").count()).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
});

test("when the server is away, the page says so, keeps the text, and saves it by itself when it is back", async () => {
  const { context, page } = await demo.as("officer.tampere");
  await openStep(page, "need");
  await demo.server.crash();
  const text = "Kaikki jalankulkijat, ennen muuta yli 75-vuotiaat";
  await page.getByLabel("Ketä ongelma koskee").fill(text);
  await expect
    .poll(() => status(page, "who-affected").textContent())
    .toBe("Odottaa yhteyttä. Tekstisi on tallessa tällä laitteella ja lähetetään itsestään.");
  expect(await page.getByLabel("Ketä ongelma koskee").inputValue()).toBe(text);

  await demo.server.again();
  await expect.poll(() => status(page, "who-affected").textContent()).toMatch(clock);
  await page.reload();
  expect(await page.getByLabel("Ketä ongelma koskee").inputValue()).toBe(text);
  await context.close();
});

test("a complete plan is read through, sent, receipted and mailed", async () => {
  const { context, page, complaints } = await demo.as("officer.vaasa");
  const id = await planId(demo, page, "fi", "Styrning av effekttoppar");
  await page.goto(demo.at(paths.check("fi", id)));
  expect(await page.getByText("Pakollisia vastauksia ei puutu.").isVisible()).toBe(true);

  await page.getByRole("button", { name: "Lähetä arvioitavaksi" }).click();
  await page.waitForLoadState();
  const [unticked] = await page.locator("#errors a").allTextContents();
  expect(unticked).toBe("Merkitse, että olet lukenut tämän sivun.");

  await page.getByText("Olen lukenut vastaukset, puutteet ja huomautukset.").click();
  await page.getByRole("button", { name: "Lähetä arvioitavaksi" }).click();
  await page.waitForURL(demo.at(paths.receipt("fi", id, 1)));
  expect(await heading(page)).toBe("Suunnitelma on lähetetty");
  const number = await page
    .locator("main")
    .getByText(/^Suunnitelma \d+, versio 1$/)
    .textContent();
  expect(complaints).toEqual([]);

  await page.goto(demo.at(paths.outbox("fi")));
  const mail = page.locator("article", { hasText: paths.receipt("sv", id, 1) }).first();
  expect(await mail.textContent()).toContain(`Plan ${number?.match(/\d+/)?.[0]} har skickats för granskning`);
  expect(await mail.textContent()).toContain("officer.vaasa@demo.example");
  await context.close();
});

test("the plan opens as a PDF in each of the three languages", async () => {
  const { context, page } = await demo.as("officer.vaasa");
  const id = await planId(demo, page, "fi", "Styrning av effekttoppar");
  for (const lang of languages) {
    const answer = await context.request.get(demo.at(paths.planPdf("fi", id, "full", lang)));
    expect(answer.status()).toBe(200);
    expect(answer.headers()["content-type"]).toContain("application/pdf");
    expect((await answer.body()).subarray(0, 5).toString()).toBe("%PDF-");
  }
  await context.close();
});
