import { type Demo, heading, planId, signIn, startDemo } from "tests/support/demo.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { paths } from "~/paths.ts";

/** What a city lead, a coordinator and an officer of another city can do and see, in English. */

let demo: Demo;

beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.end());

test("a city lead invites a colleague, who follows the link in the mail, makes a password and is in", async () => {
  const lead = await demo.as("lead.tampere");
  await lead.page.goto(demo.at(paths.ownCity("en")));
  await lead.page.getByLabel("Name", { exact: true }).fill("Nea Newcomer");
  await lead.page.getByLabel("E-mail address").fill("nea@tampere.example");
  await lead.page.getByLabel("Unit", { exact: true }).selectOption({ label: "Kaupunkiympäristö (demo)" });
  await lead.page.getByRole("button", { name: "Send the invitation" }).click();
  await lead.page.getByText("Done.").waitFor();
  expect(await lead.page.locator("main").textContent()).toContain("Invitations waiting for an answer");
  await lead.context.close();

  const colleague = await demo.anyone();
  const { page } = colleague;
  await page.goto(demo.at(paths.outbox("en")));
  const mail = page.locator("article", { hasText: "nea@tampere.example" });
  expect(await mail.textContent()).toContain("Liisa Pääkäyttäjä (demo) has invited you to Innohankinta");
  const link = await mail.locator("a").first().getAttribute("href");
  await mail.locator("a").first().click();
  expect(await heading(page)).toBe("Welcome to Innohankinta");

  await page.getByLabel("Password").fill("short");
  await page.getByRole("button", { name: "Create the account" }).click();
  await page.locator("#errors").waitFor();
  expect(await page.locator("#password-error").textContent()).toContain("at least 12 characters");
  await page.getByLabel("Password").fill("snow on the tram tracks");
  await page.getByRole("button", { name: "Create the account" }).click();
  await page.getByText("Nea Newcomer").first().waitFor();
  await page.goto(demo.at(paths.newPlan("en")));
  expect(await heading(page)).toBe("Start a plan");
  await colleague.context.close();

  const late = await demo.anyone();
  await late.page.goto(link ?? "");
  expect(await heading(late.page)).toBe("The invitation is no longer valid");
  await late.page.goto(demo.at(paths.signIn("en")));
  await signIn(late.page, "nea@tampere.example", "snow on the tram tracks");
  await late.page.getByText("Nea Newcomer").first().waitFor();
  await late.context.close();
});

test("a city lead keeps the units and the details of the city, and a wrong business id is refused in words", async () => {
  const { context, page, complaints } = await demo.as("lead.tampere");
  await page.goto(demo.at(paths.ownUnits("en")));
  await page.locator("#name").fill("Library services");
  await page.getByRole("button", { name: "Add a unit" }).click();
  await page.getByText("Done.").waitFor();
  await page.goto(demo.at(paths.newPlan("en")));
  expect(await page.getByLabel("Unit").locator("option").allTextContents()).toContain("Library services");

  await page.goto(demo.at(paths.ownCitySettings("en")));
  await page.getByLabel("Business ID").fill("0211675-3");
  await page.getByLabel("Street address").fill("Frenckellinaukio 2 B");
  await page.getByRole("button", { name: "Save the details" }).click();
  await page.locator("#errors").waitFor();
  expect(await page.locator("#businessId-error").textContent()).toContain("check the digits and the check digit");
  expect(await page.getByLabel("Street address").inputValue()).toBe("Frenckellinaukio 2 B");
  await page.getByLabel("Business ID").fill("0211675-2");
  await page.getByRole("button", { name: "Save the details" }).click();
  await page.getByText("Done.").waitFor();
  await page.reload();
  expect(await page.getByLabel("Business ID").inputValue()).toBe("0211675-2");
  expect(complaints).toEqual([]);
  await context.close();
});

test("a city lead hands a plan of the city over to another officer", async () => {
  const lead = await demo.as("lead.tampere");
  const id = await planId(demo, lead.page, "en", "Hulevesitulvien ennakointi");
  await lead.page.goto(demo.at(paths.plan("en", id)));
  await lead.page.getByLabel("New owner").selectOption({ label: "Outi Esittelijä (demo)" });
  await lead.page.getByRole("button", { name: "Hand over to a new owner" }).click();
  await lead.page.waitForURL(demo.at(paths.plan("en", id)));
  await lead.context.close();

  const heir = await demo.as("officer2.tampere");
  await heir.page.goto(demo.at(paths.plan("en", id)));
  expect(await heir.page.locator("main").textContent()).toContain("Outi Esittelijä (demo), Owner");
  await heir.context.close();
});

test("a coordinator finds people by role, and changes what they may do", async () => {
  const { context, page, complaints } = await demo.as("coordinator");
  await page.goto(demo.at(paths.people("en")));
  await page.getByLabel("Role").selectOption({ label: "Expert" });
  await page.getByRole("button", { name: "Show" }).click();
  await page.waitForURL(/role=expert/);
  const table = page.locator("main table").first();
  expect(await table.textContent()).toContain("Eeva Juristi (demo)");
  expect(await table.textContent()).not.toContain("Olli Esittelijä (demo)");

  await page.getByRole("link", { name: /^Change ?: Eeva Juristi \(demo\)$/ }).click();
  expect(await heading(page)).toBe("Eeva Juristi (demo)");
  expect(await page.getByLabel("Expert").isChecked()).toBe(true);
  await page.getByText("Expert", { exact: true }).click();
  await page.getByRole("button", { name: "Save the roles" }).click();
  await page.locator("#errors").waitFor();
  expect(await page.locator("#errors").textContent()).toContain("Choose at least one role");
  expect(complaints).toEqual([]);
  await context.close();
});

test("a coordinator reads a sent plan in full, and of a draft only what its team shares", async () => {
  const { context, page } = await demo.as("coordinator");
  const words = () => page.locator("main").textContent();

  const sent = await planId(demo, page, "en", "Hulevesitulvien ennakointi");
  await page.goto(demo.at(paths.plan("en", sent)));
  expect(await words()).toContain("Tulva-alueilla liikkuvat asukkaat");

  const looking = await planId(demo, page, "en", "Styrning av effekttoppar");
  await page.goto(demo.at(paths.plan("en", looking)));
  expect(await words()).toContain("Fastighetsskötseln ser inte när skolor");
  expect(await words()).not.toContain("Åtta fastighetsskötare");

  const closed = await planId(demo, page, "en", "Classroom air");
  await page.goto(demo.at(paths.plan("en", closed)));
  expect(await words()).toContain("The team has not shared the answers of this plan with you.");
  expect(await words()).not.toContain("Teachers in old Oulu schools");
  const step = await page.goto(demo.at(paths.step("en", closed, "need")));
  expect(step?.status()).toBe(404);
  expect(await words()).not.toContain("Teachers in old Oulu schools");
  const pdf = await context.request.get(demo.at(paths.planPdf("en", closed, "full", "en")));
  expect(pdf.status()).toBe(404);
  await context.close();
});

test("for an officer of another city a draft that is not shared does not exist", async () => {
  const owner = await demo.as("officer.oulu");
  const closed = await planId(demo, owner.page, "en", "Classroom air");
  await owner.context.close();

  const { context, page } = await demo.as("officer.turku");
  await page.goto(demo.at(paths.plans("en")));
  expect(await page.getByText("Classroom air").count()).toBe(0);
  expect(await page.getByRole("link", { name: "Styrning av effekttoppar i stadens fastigheter" }).count()).toBe(1);
  for (const path of [paths.plan, paths.check, paths.history]) {
    const answer = await page.goto(demo.at(path("en", closed)));
    expect(answer?.status()).toBe(404);
    expect(await page.locator("body").textContent()).not.toContain("Classroom air");
  }
  await context.close();
});
