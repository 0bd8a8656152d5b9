import type { Page } from "playwright-core";
import { type Demo, signIn } from "tests/support/demo.ts";
import { saves } from "tests/support/rough-line.ts";
import { type OpenStep, saved, startWriting, status } from "tests/support/writing-demo.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { currentForm } from "~/domain/form/versions.ts";
import { paths } from "~/paths.ts";

/** Text that meets a lost connection, a closed tab, an ended session or another window. */

let demo: Demo;
let plan: string;
let openStep: OpenStep;

beforeAll(async () => {
  ({ demo, plan, openStep } = await startWriting());
});
afterAll(() => demo.end());
const waits = "Waiting for connection. Your text is kept on this device and sent by itself.";

test("what was typed while the server was away outlives the tab, and is saved from the next one", async () => {
  const { context, page } = await demo.as("officer.vaasa");
  await openStep(page, "goals");
  const goals = page.locator("#goals").getByLabel("Goal", { exact: true });
  await page.locator("#goals").getByRole("button", { name: "Add a row" }).click();
  const before = await goals.count();
  await demo.server.crash();
  await goals.last().fill("Headaches halve by spring");
  await expect.poll(() => status(page, "goals")).toBe(waits);
  await page.close({ runBeforeUnload: false });
  await demo.server.again();

  const next = await context.newPage();
  await openStep(next, "goals");
  const again = next.locator("#goals").getByLabel("Goal", { exact: true });
  await expect.poll(() => again.last().inputValue()).toBe("Headaches halve by spring");
  expect(await again.count()).toBe(before);
  expect(await next.getByText("Text that was not saved last time was kept on this device.").isVisible()).toBe(true);
  await expect.poll(() => status(next, "goals")).toMatch(saved);
  await context.close();

  const elsewhere = await demo.as("officer.vaasa");
  await openStep(elsewhere.page, "goals");
  const stored = elsewhere.page.locator("#goals").getByLabel("Goal", { exact: true });
  expect(await stored.last().inputValue()).toBe("Headaches halve by spring");
  await elsewhere.context.close();
});

test("of three closed tabs with different texts of one answer the last stands, and the others are in its history", async () => {
  const { context, page } = await demo.as("officer.vaasa");
  const [other, third] = [await context.newPage(), await context.newPage()];
  await context.route(saves, (route) => route.abort());
  for (const [tab, text] of [
    [page, "What the first tab said"],
    [other, "What the second tab said"],
    [third, "What the third tab said"],
  ] as const) {
    await openStep(tab, "need");
    await tab.locator("#tried-before").fill(text);
    await expect.poll(() => status(tab, "tried-before")).toBe(waits);
  }
  await page.close({ runBeforeUnload: false });
  for (const tab of [other, third]) await tab.close({ runBeforeUnload: false });
  await context.unrouteAll();

  const next = await context.newPage();
  await openStep(next, "need");
  await expect.poll(() => status(next, "tried-before")).toMatch(saved);
  expect(await next.locator("#tried-before").inputValue()).toBe("What the third tab said");
  await next.goto(demo.at(`${paths.history("en", plan)}?question=tried-before`));
  for (const text of ["What the first tab said", "What the second tab said"])
    expect(await next.getByText(text).count()).toBeGreaterThan(0);
  await context.close();
});

test("a closed tab's text that is refused is said beside the newer one, stays on the device, and stands in the field next time", async () => {
  const { context, page } = await demo.as("officer.vaasa");
  const other = await context.newPage();
  const tooLong = "Far too many words. ".repeat(1100).trim();
  await context.route(saves, (route) => route.abort());
  for (const [tab, text] of [
    [page, tooLong],
    [other, "Short enough"],
  ] as const) {
    await openStep(tab, "need");
    await tab.locator("#tried-before").fill(text);
    await expect.poll(() => status(tab, "tried-before")).toBe(waits);
  }
  for (const tab of [page, other]) await tab.close({ runBeforeUnload: false });
  await context.unrouteAll();

  const next = await context.newPage();
  await openStep(next, "need");
  await expect.poll(() => status(next, "tried-before")).toContain("An earlier text of it, from a page that was closed");
  expect(await next.locator("#tried-before").inputValue()).toBe("Short enough");
  await next.close({ runBeforeUnload: false });
  const last = await context.newPage();
  await openStep(last, "need");
  await expect.poll(() => last.locator("#tried-before").inputValue()).toBe(tooLong);
  await expect.poll(() => status(last, "tried-before")).toContain("20");
  // It was written before the text that stands: which one stays is asked, and not guessed.
  await last.locator("#tried-before").fill("Mended");
  await last.locator("fieldset:has(#q-tried-before) button[name=mine]").click();
  await expect.poll(() => status(last, "tried-before")).toMatch(saved);
  await context.close();
});

test("text of another step is sent from whichever step is opened next", async () => {
  const { context, page } = await demo.as("officer.vaasa");
  await openStep(page, "need");
  await page.route(saves, (route) => route.abort());
  await page.locator("#who-affected").fill("Pupils with asthma");
  await expect.poll(() => status(page, "who-affected")).toBe(waits);
  await page.close({ runBeforeUnload: false });

  const next = await context.newPage();
  const sent = next.waitForResponse((response) => saves.test(response.url()) && response.ok());
  await openStep(next, "market");
  await sent;
  await openStep(next, "need");
  expect(await next.locator("#who-affected").inputValue()).toBe("Pupils with asthma");
  await context.close();
});

test("after the session has ended, signing in in another tab is enough", async () => {
  const { context, page } = await demo.as("officer.vaasa");
  await openStep(page, "need");
  await context.clearCookies();
  await page.locator("#if-nothing").fill("Absences go on growing");
  await expect.poll(() => status(page, "if-nothing")).toMatch(/^Not saved: your session has ended\./);

  const other = await context.newPage();
  await other.goto(demo.at(paths.signIn("en")));
  await signIn(other, "officer.vaasa");
  await other.waitForURL((address) => !address.pathname.endsWith("sign-in"));
  await page.bringToFront();
  await expect.poll(() => status(page, "if-nothing")).toMatch(saved);
  await context.close();
});

/** Somebody else signs in in this browser, with a session of their own: signing in ends the one that the browser had. */
async function signInInstead(page: Page, who: string): Promise<void> {
  await page.context().clearCookies();
  await page.goto(demo.at(paths.signIn("en")));
  await signIn(page, who);
  await page.waitForURL((address) => !address.pathname.endsWith("sign-in"));
}

test("when somebody else signs in in another tab, what is typed in the first is kept for its writer, and never stored as the other's", async () => {
  const { context, page } = await demo.anyone();
  await page.goto(demo.at(paths.step("en", plan, "need")));
  await signIn(page, "officer.vaasa");
  const field = page.locator("#tried-before");
  await field.waitFor();
  const other = await context.newPage();
  await signInInstead(other, "lead.vaasa");
  await field.fill("Olof was here first");
  const elsewhere = /^Not saved: someone else is signed in in this browser now\./;
  await expect.poll(() => status(page, "tried-before")).toMatch(elsewhere);

  await openStep(other, "need");
  await other.locator("#if-nothing").fill("Lena's own words");
  await expect.poll(() => status(other, "if-nothing")).toMatch(saved);
  expect(await other.locator("#tried-before").inputValue()).not.toBe("Olof was here first");
  await page.close({ runBeforeUnload: false });
  await other.reload();
  await other.locator("#if-nothing").fill("Lena's own words, and more");
  await expect.poll(() => status(other, "if-nothing")).toMatch(saved);
  expect(await other.getByText("Text that was not saved last time").count()).toBe(0);
  expect(await other.locator("#tried-before").inputValue()).not.toBe("Olof was here first");

  await signInInstead(other, "officer.vaasa");
  await openStep(other, "need");
  await expect.poll(() => status(other, "tried-before")).toMatch(saved);
  expect(await other.locator("#tried-before").inputValue()).toBe("Olof was here first");
  await context.close();
});

test("when somebody else has signed in, Save asks the writer to sign in on the spot, and the text is stored", async () => {
  const { context, page } = await demo.anyone();
  await page.goto(demo.at(paths.step("en", plan, "need")));
  await signIn(page, "officer.vaasa");
  await page.locator("#if-nothing").waitFor();
  await signInInstead(await context.newPage(), "lead.vaasa");
  await page.bringToFront();
  await page.locator("#if-nothing").fill("Stored as Olof's");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByRole("heading", { name: "Someone else is signed in here now" }).waitFor();
  await signIn(page, "officer.vaasa");
  await page.locator("#if-nothing").waitFor();
  expect(await page.locator("#if-nothing").inputValue()).toBe("Stored as Olof's");
  await page.goto(demo.at(`${paths.history("en", plan)}?question=if-nothing`));
  expect(await page.getByRole("listitem").filter({ hasText: "Stored as Olof's" }).first().textContent()).toContain(
    "Olof Demonstrant",
  );
  await context.close();
});

test("after the session has ended, Save signs in on the spot and the text is stored", async () => {
  const { context, page } = await demo.anyone();
  await page.goto(demo.at(paths.step("en", plan, "need")));
  await signIn(page, "officer.vaasa");
  await page.locator("#if-nothing").waitFor();
  await context.clearCookies();
  await page.locator("#if-nothing").fill("Schools close one by one");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.locator("input[type=password]").waitFor();
  await signIn(page, "officer.vaasa");
  const field = page.locator("#if-nothing");
  await field.waitFor();
  expect(await field.inputValue()).toBe("Schools close one by one");
  await openStep(page, "need");
  expect(await field.inputValue()).toBe("Schools close one by one");
  await context.close();
});

test.each([
  ["need", "if-nothing", (page: Page) => page.locator("#if-nothing").fill("The air gets worse each winter")],
  ["basics", "value-band", (page: Page) => page.locator("#value-band").selectOption({ index: 2 })],
])("what is typed in '%s' before the scripts have come stays, and is saved", async (step, question, type) => {
  const { context, page } = await demo.as("officer.vaasa");
  let deliver = () => {};
  const slow = new Promise<void>((resolve) => {
    deliver = resolve;
  });
  await page.route("**/assets/*.js", (route) => slow.then(() => route.continue()));
  await page.goto(demo.at(paths.step("en", plan, step)), { waitUntil: "commit" });
  await type(page);
  const typed = await page.locator(`#${question}`).inputValue();
  deliver();
  await expect.poll(() => status(page, question)).toMatch(saved);
  expect(await page.locator(`#${question}`).inputValue()).toBe(typed);
  await context.close();
});

test("keys pressed all the while the scripts come do not keep them from taking the page over", async () => {
  const { context, page } = await demo.as("officer.vaasa");
  await page.addInitScript(() => {
    const turn = new MessageChannel();
    turn.port1.onmessage = () => {
      document.body?.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true }));
      if (performance.now() < 2000) turn.port2.postMessage(null);
    };
    turn.port2.postMessage(null);
  });
  await openStep(page, "need");
  await page.locator("#who-affected").fill("Those who type fast");
  await expect.poll(() => status(page, "who-affected")).toMatch(saved);
  await context.close();
});

test("Save while the server is away keeps the page and its text", async () => {
  const { context, page } = await demo.as("officer.vaasa");
  await openStep(page, "need");
  await page.route(saves, (route) => route.abort());
  await page.route(/\/need(\.data)?\?/, (route) => route.abort());
  await page.locator("#who-affected").fill("Teachers too");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect.poll(() => status(page, "who-affected")).toBe(waits);
  expect(await page.locator("#who-affected").inputValue()).toBe("Teachers too");
  await page.unrouteAll();
  await expect.poll(() => status(page, "who-affected")).toMatch(saved);
  await context.close();
});

test("when the service has no room, the page says so in words, and saves by itself when there is room", async () => {
  const { context, page } = await demo.as("officer.vaasa");
  await openStep(page, "need");
  await page.route(saves, (route) => route.fulfill({ status: 507, json: { kind: "no-room" } }));
  await page.locator("#tried-before").fill("Gritting by hand");
  await expect.poll(() => status(page, "tried-before")).toMatch(/^Not saved: the service has no room to save\./);
  await page.unrouteAll();
  await expect.poll(() => status(page, "tried-before")).toMatch(saved);
  await context.close();
});

test("when another window of one's own saved first, both texts stand side by side, and each choice shows what is stored from then on", async () => {
  const mine = await demo.as("officer.vaasa");
  const other = await demo.as("officer.vaasa");
  const field = mine.page.locator("#who-affected");
  const panel = mine.page.locator("#q-who-affected");
  const elsewhere = async (text: string) => {
    await openStep(other.page, "need");
    await other.page.locator("#who-affected").fill(text);
    await expect.poll(() => status(other.page, "who-affected")).toMatch(saved);
  };
  const inConflict = async (theirs: string, own: string) => {
    await elsewhere(theirs);
    await field.fill(own);
    await expect.poll(() => panel.locator("blockquote").allTextContents()).toEqual([theirs, own]);
  };
  const stored = async () => {
    await openStep(other.page, "need");
    return other.page.locator("#who-affected").inputValue();
  };
  await elsewhere("Pupils");
  await openStep(mine.page, "need");

  await inConflict("Pupils and teachers", "All pupils");
  await field.fill("All the pupils");
  await expect.poll(() => panel.locator("blockquote").last().textContent()).toBe("All the pupils");
  expect(await stored()).toBe("Pupils and teachers");
  await panel.getByRole("button", { name: "Keep mine" }).click();
  await expect.poll(() => status(mine.page, "who-affected")).toMatch(saved);
  expect(await panel.locator("blockquote").count()).toBe(0);
  expect(await stored()).toBe("All the pupils");

  await inConflict("All the small pupils", "The pupils");
  await panel.getByRole("button", { name: "Keep the saved text" }).click();
  await expect.poll(() => field.inputValue()).toBe("All the small pupils");
  expect(await panel.locator("blockquote").count()).toBe(0);

  await inConflict("All the small pupils of Vaasa", "Most small pupils");
  const both = panel.getByLabel("Made of both texts");
  expect(await both.inputValue()).toBe("Most small pupils of Vaasa");
  await both.fill("Most small pupils of Vaasa, and cooks");
  await panel.getByRole("button", { name: "Save this text" }).click();
  await expect.poll(() => field.inputValue()).toBe("Most small pupils of Vaasa, and cooks");
  expect(await stored()).toBe("Most small pupils of Vaasa, and cooks");
  await field.fill("Pupils, and that is all");
  await expect.poll(() => status(mine.page, "who-affected")).toMatch(saved);
  expect(mine.complaints).toEqual([]);
  await mine.context.close();
  await other.context.close();
});

test("opening a step changes no answer: its boxes stay as they came, and nothing is sent", async () => {
  const { context, page } = await demo.as("officer.vaasa");
  const posts: string[] = [];
  page.on("request", (request) => request.method() === "POST" && posts.push(request.url()));
  for (const { id } of currentForm.steps) {
    await page.goto(demo.at(paths.step("en", plan, id)), { waitUntil: "networkidle" });
    const [ticked, sent] = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll<HTMLInputElement>("[data-question] input")];
      return [boxes.filter(({ checked }) => checked), boxes.filter(({ defaultChecked }) => defaultChecked)].map(
        (list) => list.map((box) => box.id),
      );
    });
    expect(ticked).toEqual(sent);
  }
  expect(posts).toEqual([]);
  await context.close();
});

test("a case beside the questions is added once and becomes a row, and what is being typed stays as it is", async () => {
  const { context, page } = await demo.as("officer.vaasa");
  const read: string[] = [];
  page.on("request", (request) => void (/cases\.json$/.test(request.url()) && read.push(request.method())));
  await page.route(saves, (route) => route.abort());
  await openStep(page, "market");
  const rows = page.locator('#cases-looked [name$=":case"]');
  const before = await rows.count();
  const first = page.locator(".cases__case:has(button)").first();
  const title = await first.locator("a").textContent();
  await page.locator("#market-today").fill("Not sent yet");
  await expect.poll(() => status(page, "market-today")).toBe(waits);
  await first.getByRole("button").dblclick();

  await expect.poll(() => rows.count()).toBe(before + 1);
  expect(await rows.last().inputValue()).toContain(title);
  expect(await page.locator("#market-today").inputValue()).toBe("Not sent yet");
  await page.unrouteAll();
  await expect.poll(() => status(page, "market-today")).toMatch(saved);
  expect(read).toEqual(["GET", "POST"]);
  await context.close();
});

/** The group of alternatives, where two people have rows. */
const cell = (page: Page, row: number, label: "For" | "Against") =>
  page.locator("#alternatives .rows__row").nth(row).getByLabel(label);

test("rows that a colleague added or changed meanwhile stand as they wrote them when kept text is put back", async () => {
  const [own, theirs] = [await demo.as("officer.vaasa"), await demo.as("lead.vaasa")];
  await openStep(own.page, "novelty");
  await own.context.route(saves, (route) => route.abort());
  await cell(own.page, 0, "For").fill("Kept on the device");
  await expect.poll(() => status(own.page, "alternatives")).toBe(waits);
  await own.page.close({ runBeforeUnload: false });

  await openStep(theirs.page, "novelty");
  await cell(theirs.page, 1, "For").fill("Changed by the lead");
  await theirs.page.locator("#alternatives").getByRole("button", { name: "Add a row" }).click();
  await cell(theirs.page, 2, "Against").fill("Added by the lead");
  await expect.poll(() => status(theirs.page, "alternatives")).toMatch(saved);

  const next = await own.context.newPage();
  await openStep(next, "novelty");
  await expect.poll(() => cell(next, 0, "For").inputValue()).toBe("Kept on the device");
  expect(await cell(next, 2, "Against").inputValue()).toBe("Added by the lead");
  await cell(next, 0, "Against").fill("Typed before it was sent");
  await own.context.unrouteAll();
  await expect.poll(() => status(next, "alternatives")).toMatch(saved);

  await openStep(theirs.page, "novelty");
  const stand = [
    [0, "For", "Kept on the device"],
    [0, "Against", "Typed before it was sent"],
    [1, "For", "Changed by the lead"],
    [2, "Against", "Added by the lead"],
  ] as const;
  for (const [row, label, text] of stand) expect(await cell(theirs.page, row, label).inputValue()).toBe(text);
  await own.context.close();
  await theirs.context.close();
});

test("a colleague's newer text is not written over unseen by who typed before and whose page was read again meanwhile", async () => {
  const [own, theirs] = [await demo.as("officer.vaasa"), await demo.as("lead.vaasa")];
  const question = "ordinary-why-not";
  await openStep(own.page, "novelty");
  await own.page.locator(`#${question}`).fill("The officer's first words");
  await expect.poll(() => status(own.page, question)).toMatch(saved);
  await openStep(theirs.page, "novelty");
  await theirs.page.locator(`#${question}`).fill("The lead's newer words");
  await expect.poll(() => status(theirs.page, question)).toMatch(saved);

  const again = own.page.waitForResponse((response) => response.url().includes("/novelty.data"));
  await own.page.locator('label[for="development-needed-none"]').click();
  await again;
  await own.page.locator(`#${question}`).fill("The officer's first words, and some more");
  const panel = own.page.locator(`#q-${question} .notification`);
  await expect.poll(() => panel.textContent()).toContain("The lead's newer words");
  await own.context.close();
  await theirs.context.close();
});

test("who may write no longer is warned before leaving text that was not saved", async () => {
  const [olof, lena] = [await demo.as("officer.vaasa"), await demo.as("lead.vaasa")];
  await openStep(lena.page, "need");
  await olof.page.goto(demo.at(paths.planTeam("en", plan)));
  await olof.page.getByLabel("Role of Lena Huvudanvändare (demo)").selectOption("reader");
  await olof.page.getByRole("button", { name: /^Save the role.*Lena/ }).click();
  await expect.poll(() => olof.page.locator("option[value=reader][selected]").count()).toBeGreaterThan(0);
  await lena.page.locator("#if-nothing").pressSequentially(" Too late");
  await expect.poll(() => status(lena.page, "if-nothing")).toContain("nothing can be written");
  const warned = lena.page.waitForEvent("dialog", { timeout: 5000 });
  const left = lena.page.reload().catch(() => undefined);
  const dialog = await warned;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  await left;
  expect(await lena.page.locator("#if-nothing").inputValue()).toContain("Too late");
  await lena.context.close();
  await olof.context.close();
});

test("text typed by a clock that ran ahead is put back once, and does not come again after it is saved", async () => {
  const { context, page } = await demo.as("officer.vaasa");
  await page.addInitScript(() => {
    const now = Date.now;
    Date.now = () => now() + 86_400_000;
  });
  await context.route(saves, (route) => route.abort());
  await openStep(page, "need");
  await page.locator("#tried-before").fill("Typed tomorrow");
  await expect.poll(() => status(page, "tried-before")).toBe(waits);
  await page.close({ runBeforeUnload: false });
  await context.unroute(saves);

  const next = await context.newPage();
  await openStep(next, "need");
  await expect.poll(() => next.locator("#tried-before").inputValue()).toBe("Typed tomorrow");
  await expect.poll(() => status(next, "tried-before")).toMatch(saved);
  await next.locator("#tried-before").fill("Typed today");
  await expect.poll(() => status(next, "tried-before")).toMatch(saved);
  await next.close({ runBeforeUnload: false });

  const last = await context.newPage();
  await openStep(last, "need");
  // Kept text is put back only after the page has come to rest.
  await last.waitForTimeout(3000);
  expect(await last.getByText("Text that was not saved last time was kept on this device.").count()).toBe(0);
  expect(await last.locator("#tried-before").inputValue()).toBe("Typed today");
  await context.close();
});
