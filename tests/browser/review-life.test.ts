import { ouluPlan } from "db/seed/content/demo-plan-oulu.ts";
import { tamperePlan } from "db/seed/content/demo-plan-tampere.ts";
import { vaasaPlan } from "db/seed/content/demo-plan-vaasa.ts";
import type { Page } from "playwright-core";
import type { Visit } from "tests/support/browser.ts";
import { type Demo, planId, startDemo } from "tests/support/demo.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { criterionIds } from "~/domain/case/rubric.ts";
import type { Lang } from "~/domain/lang.ts";
import { paths } from "~/paths.ts";

/** The whole life of a review with two rounds: an officer, two experts and a coordinator, each in a browser of their own. */
interface Life {
  lang: Lang;
  officer: string;
  /** Words of the plan's title. */
  title: string;
  scripts: boolean;
}

const lives: readonly Life[] = [
  { lang: "fi", officer: "officer.tampere", title: String(tamperePlan.answers.title), scripts: true },
  { lang: "sv", officer: "officer.vaasa", title: String(vaasaPlan.answers.title), scripts: true },
  { lang: "en", officer: "officer.oulu", title: String(ouluPlan.answers.title), scripts: true },
  { lang: "en", officer: "officer.oulu", title: "Gymnasium air that pupils can see", scripts: false },
];

const experts = ["expert.law", "expert.energy"] as const;
const mustFix = "Say who owns the measured data.";
const smallChange = "Name the owner of the take-up.";

let demo: Demo;

beforeAll(async () => {
  demo = await startDemo();
  // Everybody signs in once; the lives below then go on at the same time.
  for (const who of ["coordinator", ...experts, ...new Set(lives.map(({ officer }) => officer))]) {
    await (await demo.as(who)).context.close();
  }
});
afterAll(() => demo.end());

type Post = Record<string, string>;
const button = (intent: string) => `main button[value="${intent}"]`;

/** Follows a form to its next page. */
async function press(page: Page, selector: string): Promise<void> {
  await Promise.all([page.waitForLoadState("load"), page.waitForEvent("framenavigated"), page.click(selector)]);
}

const tick = (page: Page, id: string) => page.click(`label[for="${id}"]`);

/** What an expert answers, saved as the page saves it while typing. */
function reviewOf(round: number, isLawyer: boolean, open: readonly string[]): Post[] {
  const scores = Object.fromEntries(criterionIds.map((id) => [`score:${id}`, isLawyer ? "4" : "3"]));
  const isRevise = round === 1 && isLawyer;
  const answers: Post = {
    ...scores,
    ...Object.fromEntries(open.map((id) => [`settled:${id}`, "yes"])),
    "answer-to-questions": "Yes, ask the market first.",
    "strength-1": "The need is measured.",
    "strength-2": "Users take part.",
    recommendation: isRevise ? "revise" : "ready",
    confidence: "high",
    "private-note": "Only for the coordinator.",
  };
  const comment = { "kind:c1": "must-fix", "text:c1": mustFix, "on:c1": "" };
  return [answers, ...(isRevise ? [comment] : [])];
}

async function giveReview({ page }: Visit, { lang, title }: Life, round: number, isLawyer: boolean): Promise<void> {
  await page.goto(demo.at(paths.reviews(lang)));
  await page.getByRole("link", { name: title }).first().click();
  await page.waitForURL(/\/reviews\/[\w-]+/);
  const review = new URL(page.url()).pathname.split("/")[3] ?? "";
  expect(await page.getByText(mustFix).count(), "the plan is closed before the declaration").toBe(0);
  await tick(page, "ties-clear");
  await press(page, button("declare"));

  await page.goto(demo.at(paths.reviewPart(lang, review, round > 1 ? "changes" : "questions")));
  const open = await page
    .locator("[name^='settled:'][value=yes]")
    .evaluateAll((inputs) => inputs.map((input) => (input.getAttribute("name") ?? "").replace("settled:", "")));
  if (round > 1) expect(open).toHaveLength(1);
  for (const fields of reviewOf(round, isLawyer, open)) {
    const isComment = "text:c1" in fields;
    const form = new URLSearchParams(isComment ? [["q", `comment:${review}-c1`]] : []);
    for (const [name, value] of Object.entries(fields)) {
      if (!isComment) form.append("q", name);
      form.append(name.replace(/:c1$/, `:${review}-c1`), value);
      if (!isComment) form.append(`v:${name}`, "0");
    }
    const headers = { "Content-Type": "application/x-www-form-urlencoded", Origin: demo.server.origin };
    const saved = await page.request.post(demo.at(paths.saveReview(lang, review)), { data: form.toString(), headers });
    expect(await saved.json()).toMatchObject({ problems: [], conflicts: [] });
  }
  await page.goto(demo.at(paths.reviewCheck(lang, review)));
  await tick(page, "confirm");
  await press(page, "main form button");
}

async function sendPlan({ page }: Visit, { lang }: Life, plan: string): Promise<void> {
  await page.goto(demo.at(paths.plan(lang, plan)));
  // A plan of the demo that was sent already is taken back first.
  if ((await page.locator(button("withdraw")).count()) > 0) await press(page, button("withdraw"));
  await page.goto(demo.at(paths.check(lang, plan)));
  await tick(page, "check-read");
  await press(page, "main form button");
  expect(new URL(page.url()).pathname).toMatch(/\/receipt\/\d$/);
}

async function assign({ page }: Visit, { lang, title }: Life): Promise<void> {
  await page.goto(demo.at(`${paths.coordination(lang)}?state=submitted`));
  await page.getByRole("link", { name: title }).first().click();
  await page.waitForURL(/\/coordination\/plans\/[\w-]+\?state=submitted$/);
  for (const box of await page.locator("[name=experts]").all()) {
    const value = (await box.getAttribute("value")) ?? "";
    const isWanted = experts.some((expert) => value === `demo-${expert.replace(".", "-")}`);
    if ((await box.isChecked()) !== isWanted) await tick(page, `experts-${value}`);
  }
  await press(page, button("assign"));
  expect(page.url()).toContain("state=submitted");
  expect(page.url()).toContain("done=assigned");
}

async function decide({ page }: Visit, { lang }: Life, plan: string, kind: "ask-changes" | "approve"): Promise<void> {
  await page.goto(demo.at(`${paths.coordinationDecision(lang, plan)}?kind=${kind}`));
  expect(await page.getByText("Only for the coordinator.").count()).toBe(2);
  const letter = await page.inputValue("#letter");
  expect(letter).toContain("The need is measured.");
  expect(letter).not.toContain("Only for the coordinator.");
  if (kind === "approve") await page.fill("#changes", smallChange);
  else expect(letter).toContain(mustFix);
  await press(page, button("preview"));
  expect(await page.getByText("The need is measured.").count()).toBeGreaterThan(0);
  await press(page, button("decide"));
  expect(new URL(page.url()).pathname).toMatch(/\/receipt\/\d$/);
}

/** The author answers the must-fix item and sends the plan again. */
async function mend(officer: Visit, life: Life, plan: string): Promise<void> {
  const { page } = officer;
  await page.goto(demo.at(paths.planReviews(life.lang, plan)));
  expect(await page.getByText(mustFix).count()).toBeGreaterThan(0);
  expect(await page.getByText("Only for the coordinator.").count()).toBe(0);
  await page.locator("label[for$='-changed']").first().click();
  await press(page, "main form button[type=submit]");
  await sendPlan(officer, life, plan);
}

test.concurrent.each(lives)(
  "two rounds of review in $lang, with scripts: $scripts",
  async (life) => {
    const { lang, officer: who, title, scripts } = life;
    const [officer, coordinator, lawyer, engineer] = await Promise.all(
      [who, "coordinator", ...experts].map((person) => demo.as(person, { scripts })),
    );
    if (!officer || !coordinator || !lawyer || !engineer) throw new Error("nobody came");
    const plan = await planId(demo, officer.page, lang, title);

    for (const round of [1, 2]) {
      if (round === 1) await sendPlan(officer, life, plan);
      else await mend(officer, life, plan);
      await assign(coordinator, life);
      await Promise.all([giveReview(lawyer, life, round, true), giveReview(engineer, life, round, false)]);
      await coordinator.page.goto(demo.at(`${paths.coordination(lang)}?state=in-review`));
      expect(await coordinator.page.getByRole("row", { name: title }).getByText(/2.*2/).count()).toBeGreaterThan(0);
      await decide(coordinator, life, plan, round === 1 ? "ask-changes" : "approve");
    }

    const { page } = officer;
    await page.goto(demo.at(paths.plan(lang, plan)));
    await tick(page, "done-1");
    await press(page, button("tick"));
    expect(await page.locator("#done-1").isChecked()).toBe(true);
    await page.goto(demo.at(paths.decision(lang, plan, 2)));
    expect(await page.getByText(smallChange).count()).toBeGreaterThan(0);
    const pdf = await page.request.get(demo.at(paths.decisionPdf(lang, plan, 2)));
    expect(pdf.headers()["content-type"]).toBe("application/pdf");
    for (const visit of [officer, coordinator, lawyer, engineer]) {
      expect(visit.complaints).toEqual([]);
      await visit.context.close();
    }
  },
  150_000,
);
