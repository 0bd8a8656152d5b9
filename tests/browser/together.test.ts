import type { Page } from "playwright-core";
import { axe } from "tests/support/browser.ts";
import { type Demo, planId, startDemo } from "tests/support/demo.ts";
import { saved, status } from "tests/support/writing-demo.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { paths } from "~/paths.ts";

/** Two people on one plan: Olof owns it, Lena writes with him. */

let demo: Demo;
let plan: string;
let olof: Page;
let lena: Page;

beforeAll(async () => {
  demo = await startDemo();
  olof = (await demo.as("officer.vaasa")).page;
  lena = (await demo.as("lead.vaasa")).page;
  plan = await planId(demo, olof, "en", "Styrning av effekttoppar i stadens fastigheter");
});
afterAll(() => demo.end());

const others = (page: Page) => page.getByRole("region", { name: "Also on this plan" });

test("each sees on which step the other is, and what they are typing in, without loading the page again", async () => {
  await olof.goto(demo.at(paths.step("en", plan, "need")));
  await lena.goto(demo.at(paths.step("en", plan, "market")));
  await expect.poll(() => others(olof).textContent()).toContain("Lena Huvudanvändare (demo), step");
  expect(await others(lena).textContent()).toContain("Olof Demonstrant (demo)");

  await lena.goto(demo.at(paths.step("en", plan, "need")));
  await lena.locator("#if-nothing").pressSequentially(" Och mer.");
  const note = olof.locator("fieldset:has(#q-if-nothing) .presence__editing");
  await expect.poll(() => note.textContent()).toBe("Lena Huvudanvändare (demo) is editing this answer");
  await lena.locator("#if-nothing").blur();
  await expect.poll(() => note.count(), { timeout: 8000 }).toBe(0);
});

const enter = async (page: Page, name: string | RegExp) => {
  const link = page.getByRole("link", { name }).first();
  await link.focus();
  await page.keyboard.press("Enter");
};

test("a thread from question to settled, by the keyboard alone", async () => {
  await olof.goto(demo.at(paths.step("en", plan, "market")));
  await enter(olof, /^Discuss this answer/);
  await olof.waitForURL(/talk\?about=question/);
  await olof.getByLabel(/^Message about/).focus();
  await olof.keyboard.type("Who calls the three firms?");
  await olof.getByText("Mention people of the team", { exact: true }).first().focus();
  await olof.keyboard.press("Enter");
  await olof.getByLabel("@Lena Huvudanvändare (demo)").focus();
  await olof.keyboard.press("Space");
  await olof.getByRole("button", { name: "Post" }).focus();
  await olof.keyboard.press("Enter");
  await olof.waitForURL(/talk\/[\da-f-]{36}\?saved/);
  expect(await olof.locator(".thread__mention").textContent()).toContain("@Lena");

  await lena.goto(demo.at(paths.notifications("en")));
  await enter(lena, "Olof Demonstrant (demo) nämner dig: Styrning av effekttoppar i stadens fastigheter");
  await lena.waitForURL(/\/en\/plans\/.*\/talk\//);
  await lena.goto(demo.at(paths.step("en", plan, "market")));
  const note = lena.locator("details:has-text('One open discussion')");
  await note.locator("summary").focus();
  await lena.keyboard.press("Enter");
  expect(await note.textContent()).toContain("Who calls the three firms?");
  await enter(lena, /^Open and answer/);
  await lena.waitForURL(/#reply/);
  await lena.getByLabel("Your message").focus();
  await lena.keyboard.type("I do, on Monday.");
  await lena.getByRole("button", { name: "Post" }).focus();
  await lena.keyboard.press("Enter");
  await expect.poll(() => lena.locator(".thread__message").count()).toBe(2);
  await lena.getByRole("button", { name: "Mark as resolved" }).focus();
  await lena.keyboard.press("Enter");
  await expect.poll(() => lena.getByText(/^Resolved: Lena/).count()).toBe(1);

  await olof.goto(demo.at(paths.step("en", plan, "market")));
  expect(await olof.getByText("One open discussion").count()).toBe(0);
});

test("without scripts the page says who was there in the last minutes", async () => {
  const { context, page } = await demo.as("officer.oulu", { scripts: false });
  await page.goto(demo.at(paths.plan("en", plan)));
  expect(await others(page).textContent()).toContain("Olof Demonstrant (demo), step");
  await context.close();
});

test("who may no longer write has what they typed: beside the field, after Save, and when they come back", async () => {
  const field = lena.locator("#if-nothing");
  const setRole = async (role: string) => {
    await olof.goto(demo.at(paths.planTeam("en", plan)));
    const row = olof.getByRole("row").filter({ hasText: "Lena" });
    await row.locator("select").selectOption(role);
    await row.getByRole("button", { name: /^Save the role/ }).click();
    await expect.poll(() => olof.getByText("The role was changed").count()).toBe(1);
  };
  const need = demo.at(paths.step("en", plan, "need"));
  await lena.goto(need);
  const kept = lena.getByText("Text of yours was not saved");
  expect(await kept.count()).toBe(0);
  await setRole("reader");
  await field.fill("Typed when the right was gone.");
  await expect.poll(() => status(lena, "if-nothing")).toMatch(/^Not saved: nothing can be written/);
  await lena.getByRole("button", { name: "Save and continue" }).click();
  const written = lena.getByRole("textbox", { name: "What you wrote" });
  await expect.poll(() => written.inputValue()).toBe("What happens if nothing is done\nTyped when the right was gone.");
  expect(await lena.locator("h1:focus").textContent()).toBe("You may not do this");
  expect(await axe(lena)).toEqual([]);

  await lena.goto(need);
  await expect.poll(() => kept.count()).toBe(1);
  expect(await written.inputValue()).toContain("Typed when the right was gone.");
  expect(await axe(lena)).toEqual([]);
  await setRole("writer");
  await lena.goto(need);
  await expect.poll(() => status(lena, "if-nothing")).toMatch(saved);
  expect(await field.inputValue()).toBe("Typed when the right was gone.");

  await setRole("reader");
  await field.fill("Not needed any more.");
  await expect.poll(() => status(lena, "if-nothing")).toMatch(/^Not saved/);
  await lena.goto(need);
  await lena.getByRole("button", { name: "Remove it from this device" }).click();
  await expect.poll(() => kept.count()).toBe(0);
  await setRole("writer");
  await lena.reload();
  expect(await field.inputValue()).toBe("Typed when the right was gone.");
});

test("a server that stops does not wait for those who listen", async () => {
  await olof.goto(demo.at(paths.step("en", plan, "need")));
  await olof.waitForRequest((request) => request.resourceType() === "eventsource");
  const before = Date.now();
  await demo.server.stop();
  expect(Date.now() - before).toBeLessThan(5000);
});
