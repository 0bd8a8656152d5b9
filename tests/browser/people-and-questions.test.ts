import { demoDomain } from "db/seed/demo.ts";
import type { Page } from "playwright-core";
import { type Demo, planId, signIn, startDemo } from "tests/support/demo.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { paths } from "~/paths.ts";

/**
 * Lena leads Vaasa, Liisa leads Tampere, Outi and Olli work there. Lena asks about a street of Tampere, Liisa passes it on to
 * Outi, and then Outi leaves.
 */
const street = "tampere-yliopistonkatu";
const asked = "Who kept the count of the stones that were used again?";
const answered = "The contractor counted them every week, and we looked through the count at each site meeting.";
const attached = "Fastighetsskötseln ser inte när skolor";
const draft = "Sähkön kulutushuippujen tasaus kouluissa ja uimahalleissa";
const second = "Koulujen pihavalot";

let demo: Demo;
let lena: Page;
let liisa: Page;
let outi: Page;
let question: string;

beforeAll(async () => {
  demo = await startDemo();
  lena = (await demo.as("lead.vaasa")).page;
  liisa = (await demo.as("lead.tampere")).page;
  outi = (await demo.as("officer2.tampere")).page;
});
afterAll(() => demo.end());

const words = async (page: Page) => ((await page.locator("main").textContent()) ?? "").replaceAll("\u00ad", "");
const addressesOf = { vaasa: ["lead.vaasa"], tampere: ["lead.tampere", "officer2.tampere"] };

/** Nothing that the browser got with the page, seen or not, has an address of the other city's people. */
async function expectNoAddressOf(city: keyof typeof addressesOf, page: Page) {
  const html = await page.content();
  for (const who of addressesOf[city]) expect(html).not.toContain(`${who}@${demoDomain}`);
}

/** Presses the button of a form, and waits for the page that says it was done. */
async function press(page: Page, name: string, done: string) {
  await page.getByRole("button", { name, exact: true }).click();
  await page.waitForURL((address) => address.searchParams.get("done") === done);
}

/** From what the service told the person to the question, with all that was sent along. */
async function openFromNotice(page: Page, title: string) {
  await page.goto(demo.at(paths.notifications("en")));
  await expectNoAddressOf("vaasa", page);
  await page.getByRole("link", { name: title }).click();
  await page.waitForURL(demo.at(question));
  for (const told of ["Lena Huvudanvändare", "Vaasa", asked, attached])
    await expect.poll(() => words(page)).toContain(told);
  await expectNoAddressOf("vaasa", page);
}

test("a city lead asks about another city's example, with an answer of the own plan sent along", async () => {
  await lena.goto(demo.at(paths.example("en", street)));
  await lena.getByRole("link", { name: "Ask the city" }).click();
  await lena.waitForURL(demo.at(paths.askCity("en", { example: street })));
  await expectNoAddressOf("tampere", lena);
  await lena.getByLabel("What it is about").fill("Counting the stones");
  await lena.getByLabel("Your question").fill(asked);
  await lena.getByLabel("Plan", { exact: true }).selectOption({ index: 1 });
  await lena.getByRole("button", { name: "Choose answers of the plan" }).click();
  await lena.locator("label[for=of-need-need-statement]").click();
  expect(await lena.getByLabel("Your question").inputValue()).toBe(asked);
  await press(lena, "Send the question", "ask");
  question = new URL(lena.url()).pathname;
  await expect.poll(() => words(lena)).toContain(attached);
  await expectNoAddressOf("tampere", lena);
});

test("the lead of that city gets it and passes it on to the colleague who knows, who answers", async () => {
  await openFromNotice(liisa, "Vaasa kysyy: Counting the stones");
  await liisa.getByLabel("Who answers").selectOption({ label: "Outi Esittelijä (demo)" });
  await press(liisa, "Pass the question on", "hand");
  await expect.poll(() => words(liisa)).toContain("Named to answer: Outi Esittelijä (demo)");
  await expectNoAddressOf("vaasa", liisa);

  await openFromNotice(outi, "Sinua pyydetään vastaamaan: Counting the stones");
  await outi.getByLabel("Your answer").fill(answered);
  await press(outi, "Send the answer", "say");
  await expect.poll(() => words(outi)).toContain(answered);
  await expectNoAddressOf("vaasa", outi);
});

test("the asker reads the answer, and learns nobody's address", async () => {
  await lena.goto(demo.at(paths.notifications("en")));
  await expectNoAddressOf("tampere", lena);
  await lena.goto(demo.at(paths.inquiries("en")));
  await expectNoAddressOf("tampere", lena);
  await lena.getByRole("link", { name: "Counting the stones" }).click();
  await lena.waitForURL(demo.at(question));
  await expect.poll(() => words(lena)).toContain(answered);
  expect(await words(lena)).toContain("Outi Esittelijä");
  await expectNoAddressOf("tampere", lena);
});

test("the answer comes to stand with the example, where a reader who is not signed in finds it", async () => {
  await liisa.goto(demo.at(question));
  await press(liisa, "Add to the example", "show");
  const { context, page, complaints } = await demo.anyone();
  await page.goto(demo.at(paths.example("en", street)));
  for (const shown of [asked, answered]) expect(await words(page)).toContain(shown);
  for (const kept of ["Lena", "Outi", attached]) expect(await page.content()).not.toContain(kept);
  await expectNoAddressOf("vaasa", page);
  await expectNoAddressOf("tampere", page);
  expect(complaints).toEqual([]);
  await context.close();
});

test("for an expert who has nothing to do with it the question does not exist", async () => {
  const { context, page } = await demo.as("expert.energy");
  expect((await page.goto(demo.at(question)))?.status()).toBe(404);
  for (const secret of ["Counting the stones", asked, attached]) expect(await page.content()).not.toContain(secret);
  await context.close();
});

test("who leaves hands over every plan to a colleague, who finds them and writes on, and cannot sign in again", async () => {
  await outi.goto(demo.at(paths.newPlan("en")));
  await outi.getByLabel("Working title").fill(second);
  await outi.getByText("Services", { exact: true }).click();
  await outi.getByRole("button", { name: "Create the plan" }).click();
  await outi.waitForURL(/\/en\/plans\/[\w-]{36}\/basics$/);
  const started = new URL(outi.url()).pathname.split("/")[3] ?? "";
  const kept = await planId(demo, outi, "en", draft);

  await liisa.goto(demo.at(paths.ownCity("en")));
  await liisa.getByRole("link", { name: /Outi Esittelijä \(demo\)$/ }).click();
  await liisa.waitForURL(/\/leave$/);
  for (const held of [draft, second]) await expect.poll(() => words(liisa)).toContain(held);
  await liisa.locator("label[for=sure]").click();
  await liisa.getByRole("button", { name: "Close the account" }).click();
  await expect.poll(() => liisa.locator("#plans-tampere-error").count()).toBe(1);
  expect(await liisa.getByLabel("I have checked this.").isChecked()).toBe(true);
  await liisa.getByLabel("Tampere: new owner of these plans").selectOption({ label: "Olli Esittelijä (demo)" });
  await liisa.getByRole("button", { name: "Close the account" }).click();
  await liisa.waitForURL((address) => address.pathname === paths.ownCity("en"));

  const { context, page: olli, complaints } = await demo.as("officer.tampere");
  await olli.goto(demo.at(paths.plans("en")));
  for (const title of [draft, second]) expect(await olli.getByRole("link", { name: title }).count()).toBe(1);
  const need = olli.locator("#need-statement");
  await olli.goto(demo.at(paths.step("en", started, "need")));
  expect(await need.isEditable()).toBe(true);
  await olli.goto(demo.at(paths.step("en", kept, "need")));
  await need.fill("Olli goes on.");
  await need.blur();
  await expect.poll(() => olli.locator("#q-need-statement .plan-field__status").textContent()).toMatch(/^Saved \d/);
  await olli.reload();
  expect(await need.inputValue()).toBe("Olli goes on.");
  expect(complaints).toEqual([]);
  await context.close();

  await outi.goto(demo.at(paths.plans("en")));
  await outi.waitForURL((address) => address.pathname === paths.signIn("en"));
  await signIn(outi, "officer2.tampere");
  await expect.poll(() => words(outi)).toContain("the password is wrong");
  expect(new URL(outi.url()).pathname).toBe(paths.signIn("en"));
});
