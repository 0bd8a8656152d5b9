import type { Locator, Page } from "playwright-core";
import { type Demo, heading, planId, signIn, startDemo } from "tests/support/demo.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { paths } from "~/paths.ts";

/** The main job in Swedish by posted forms alone: the application's scripts do not arrive. */

const plain = { scripts: false } as const;
let demo: Demo;
let plan: string;

beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.end());

const openStep = (page: Page, step: string) => page.goto(demo.at(paths.step("sv", plan, step)));

/** Presses a button that posts, waits for the page that comes, and tells the status of the post. */
async function press(page: Page, button: Locator): Promise<number> {
  const [posted] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === "POST"),
    page.waitForEvent("load"),
    button.click(),
  ]);
  return posted.status();
}

const save = (page: Page) => press(page, page.getByRole("button", { name: "Spara", exact: true }));

test("a plan begins with a plain form, and a refused one gives back what was typed", async () => {
  const { context, page } = await demo.as("officer.vaasa", plain);
  await page.goto(demo.at(paths.newPlan("sv")));
  await page.getByLabel("Arbetsnamn").fill("Jämnare effekt i stadens hus");
  const begin = page.getByRole("button", { name: "Skapa planen" });

  expect(await press(page, begin)).toBe(422);
  expect(await page.title()).toMatch(/^Fel: /);
  expect(await page.getByLabel("Arbetsnamn").inputValue()).toBe("Jämnare effekt i stadens hus");

  await page.getByText("Tjänsteupphandling", { exact: true }).click();
  expect(await press(page, begin)).toBe(302);
  expect(await heading(page)).toBe("Grunduppgifter");
  plan = new URL(page.url()).pathname.split("/")[3] ?? "";
  await context.close();
});

test("one bad value: the rest of the step is saved, everything typed is still there, the summary leads to the field", async () => {
  const { context, page } = await demo.as("officer.vaasa", plain);
  await openStep(page, "need");
  await page.getByLabel("Vilka problemet berör").fill("Hyresgäster & skolor <i dag>");
  await page.getByLabel("Hur många berörs").fill("ganska många");

  expect(await save(page)).toBe(422);
  expect(await page.title()).toMatch(/^Fel: /);
  expect(await page.getByLabel("Vilka problemet berör").inputValue()).toBe("Hyresgäster & skolor <i dag>");
  expect(await page.getByLabel("Hur många berörs").inputValue()).toBe("ganska många");
  const [problem, ...others] = await page.locator("#errors a").all();
  expect(others).toEqual([]);
  expect(await problem?.textContent()).toBe("Hur många berörs: skriv ett tal med siffror, till exempel 12 eller 12,5.");
  await problem?.click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("affected-count");

  await page.getByLabel("Hur många berörs").fill("7 400");
  expect(await save(page)).toBe(302);
  expect(await page.getByText(/^Sparat \d{1,2}[:.]\d\d$/).isVisible()).toBe(true);
  await openStep(page, "need");
  expect(await page.getByLabel("Hur många berörs").inputValue()).toBe("7400");
  await context.close();
});

test("a row is added and removed by buttons, and nothing typed is lost on the way", async () => {
  const { context, page } = await demo.as("officer.vaasa", plain);
  await openStep(page, "goals");
  const goals = page.locator("#goals").getByLabel("Mål för upphandlingen");
  const add = page.getByRole("button", { name: "Lägg till en rad" });
  if ((await goals.count()) === 0) await press(page, add);
  await goals.first().fill("Lägre toppar");
  const before = await goals.count();

  expect(await press(page, add)).toBe(302);
  expect(await goals.count()).toBe(before + 1);
  expect(await goals.first().inputValue()).toBe("Lägre toppar");
  await goals.last().fill("Mindre fjärrvärme");
  await press(page, page.getByRole("button", { name: "Ta bort rad 1" }));
  await openStep(page, "goals");
  expect(await goals.first().inputValue()).toBe("Mindre fjärrvärme");
  await context.close();
});

/** What the history says, newest first. */
async function history(page: Page): Promise<string> {
  await page.goto(demo.at(paths.history("sv", plan)));
  return (await page.locator(".timeline").textContent()) ?? "";
}

test("when two write the same answer both texts are shown, either can be kept, and the other stays in the history", async () => {
  const owner = await demo.as("officer.vaasa", plain);
  await openStep(owner.page, "basics");
  await owner.page.getByText(/^Fler frågor/).click();
  await owner.page.locator("#co-authors").getByText("Lena Huvudanvändare (demo)").click();
  expect(await save(owner.page)).toBe(302);

  const colleague = await demo.as("lead.vaasa", plain);
  const field = (page: Page) => page.getByLabel("Vad händer om ingenting görs");
  await openStep(colleague.page, "need");
  await openStep(owner.page, "need");
  await field(owner.page).fill("Ägarens första text");
  expect(await save(owner.page)).toBe(302);

  await field(colleague.page).fill("Kollegans text");
  expect(await save(colleague.page)).toBe(409);
  expect(await field(colleague.page).inputValue()).toBe("Kollegans text");
  const texts = (page: Page) => page.locator("#q-if-nothing blockquote").allTextContents();
  expect(await texts(colleague.page)).toEqual(["Ägarens första text", "Kollegans text"]);
  const marked = await colleague.page.locator("#q-if-nothing mark").allTextContents();
  expect(marked.join(" ").split(/\s+/)).toEqual(["Ägarens", "första", "Kollegans"]);
  expect(await colleague.page.locator("#errors").textContent()).toContain("Olof Demonstrant (demo) ändrade det här");

  await openStep(owner.page, "need");
  expect(await field(owner.page).inputValue()).toBe("Ägarens första text");
  expect(await press(colleague.page, colleague.page.getByRole("button", { name: "Behåll min" }))).toBe(302);
  await openStep(colleague.page, "need");
  expect(await field(colleague.page).inputValue()).toBe("Kollegans text");
  expect(await history(colleague.page)).toContain("Ägarens första text");

  await field(owner.page).fill("Ägarens andra text");
  expect(await save(owner.page)).toBe(409);
  expect(await texts(owner.page)).toEqual(["Kollegans text", "Ägarens andra text"]);
  expect(await press(owner.page, owner.page.getByRole("button", { name: "Behåll den andras" }))).toBe(302);
  expect(await field(owner.page).inputValue()).toBe("Kollegans text");
  expect(await history(owner.page)).toContain("Ägarens andra text");

  await openStep(owner.page, "need");
  await openStep(colleague.page, "need");
  await field(colleague.page).fill("Kollegans bästa text");
  expect(await save(colleague.page)).toBe(302);
  await field(owner.page).fill("Kollegans text, gott folk");
  expect(await save(owner.page)).toBe(409);
  const both = owner.page.getByLabel("Sammanfogad text");
  expect(await both.inputValue()).toBe("Kollegans bästa text, gott folk");
  expect(await press(owner.page, owner.page.getByRole("button", { name: "Spara den här texten" }))).toBe(302);
  expect(await field(owner.page).inputValue()).toBe("Kollegans bästa text, gott folk");
  expect(await history(owner.page)).toContain("Kollegans bästa text");
  await owner.context.close();
  await colleague.context.close();
});

test("a session that ended while a form was posted: sign in on the spot, and what was typed is saved", async () => {
  const { context, page } = await demo.as("officer.vaasa", plain);
  await openStep(page, "need");
  await page.getByLabel("Vilka problemet berör").fill("Skrivet när sessionen redan var slut");
  await context.clearCookies();
  expect(await save(page)).toBe(401);
  expect(await heading(page)).toBe("Din session har avslutats");

  await signIn(page, "officer.vaasa");
  await page.waitForURL(demo.at(paths.step("sv", plan, "need")) + "*");
  expect(await page.getByLabel("Vilka problemet berör").inputValue()).toBe("Skrivet när sessionen redan var slut");
  await openStep(page, "need");
  expect(await page.getByLabel("Vilka problemet berör").inputValue()).toBe("Skrivet när sessionen redan var slut");
  await context.close();
});

test("a file is refused in words when it is not what its name says, and comes back whole when it is right", async () => {
  const { context, page } = await demo.as("officer.vaasa", plain);
  await openStep(page, "sending");
  const add = page.getByRole("button", { name: "Lägg till en fil" });
  const program = { name: "bilaga.pdf", mimeType: "application/pdf", buffer: Buffer.from("MZ\u0000\u0001program") };
  await page.locator("#new-file").setInputFiles(program);
  await press(page, add);
  expect(await page.locator("#attachments [role=alert]").textContent()).toContain(
    "Bilagor: formatet på filen bilaga.pdf kan inte tas emot.",
  );

  const text = "Mätningar från vintern: å ä ö €\n";
  await page
    .locator("#new-file")
    .setInputFiles({ name: "mätningar.txt", mimeType: "text/plain", buffer: Buffer.from(text) });
  await page.locator("#new-file-title").fill("Mätningar");
  await press(page, add);
  const link = page.locator("#attachments").getByRole("link", { name: "Mätningar" });
  const file = await context.request.get(demo.at((await link.getAttribute("href")) ?? ""));
  expect(file.status()).toBe(200);
  expect(await file.text()).toBe(text);
  expect(file.headers()["content-disposition"]).toContain("attachment");
  await context.close();
});

test("the check page sends a complete plan by a plain form", async () => {
  const { context, page } = await demo.as("officer.oulu", plain);
  const id = await planId(demo, page, "sv", "Classroom air");
  await page.goto(demo.at(paths.check("sv", id)));
  await page.getByText("Jag har läst svaren, bristerna och varningarna.").click();
  expect(await press(page, page.getByRole("button", { name: "Skicka för granskning" }))).toBe(302);
  expect(await heading(page)).toBe("Planen har skickats");
  await page.goto(demo.at(paths.step("sv", id, "need")));
  expect(await page.getByText("Du kan läsa det här steget men inte ändra det.").isVisible()).toBe(true);
  await context.close();
});
