import { many, no, one, yes } from "db/seed/content/demo-plan.ts";
import { assessed, type Changes, completeLightPlan, completePlan } from "tests/support/complete-plan.ts";
import { describe, expect, test } from "vitest";
import { lightsFor } from "~/domain/case/readiness.ts";
import { readinessReasonTexts } from "~/domain/form/2026-1/readiness.texts.ts";
import { sayReason } from "~/domain/form/say-problem.ts";
import { currentForm } from "~/domain/form/versions.ts";

const budget = (euros: number, secured: string) => [
  { part: one("purchase"), euros, year: 2027, source: one("operating"), secured: one(secured) },
];
const risks = (likelihood: string, effect: string, owner?: string) => [
  { risk: "Flood", likelihood: one(likelihood), effect: one(effect), lowered: "Watched.", ...(owner ? { owner } : {}) },
  { risk: "Late", likelihood: one("1"), effect: one("1"), lowered: "Watched.", owner: "Lead" },
  { risk: "Dear", likelihood: one("1"), effect: one("1"), lowered: "Watched.", owner: "Lead" },
];
const group = (...roles: string[]) => roles.map((role) => ({ role: one(role), who: "Somebody", days: 1 }));

const cases: readonly (readonly [reason: string, colour: "red" | "amber", changes: Changes])[] = [
  ["need.statement-missing", "red", { "need-statement": null }],
  ["need.affected-missing", "red", { "who-affected": "Us" }],
  ["need.if-nothing-missing", "red", { "if-nothing": null }],
  ["need.names-product", "amber", { "need-statement": "Kaupunki tarvitsee uuden Kuormaxin liukkaille kaduille." }],
  ["need.users-not-involved", "amber", { "user-involvement": many("not-yet") }],
  ["need.involvement-how-missing", "amber", { "user-involvement-how": null }],
  ["need.count-missing", "amber", { "affected-count": 0 }],
  ["need.goal-incomplete", "amber", { goals: [{ goal: "Less", measure: "Level", target: 1, by: "2029-01-01" }] }],
  ["market.today-missing", "red", { "market-today": null }],
  ["market.dialogue-unanswered", "red", { "dialogue-state": null }],
  ["market.companies-unanswered", "red", { "companies-able": null }],
  ["market.nobody-looked", "red", { "companies-able": one("not-known"), "dialogue-state": one("not-planned") }],
  ["market.dialogue-not-held", "amber", { "dialogue-state": one("planned") }],
  ["market.findings-missing", "amber", { "dialogue-findings": null }],
  ["market.dialogue-companies-missing", "amber", { "dialogue-companies": 0 }],
  ["market.companies-not-known", "amber", { "companies-able": one("not-known") }],
  ["market.few-unexplained", "amber", { "companies-able": one("2") }],
  ["market.cases-not-looked", "amber", { "cases-looked": null }],
  ["market.readiness-not-known", "amber", { readiness: one("not-known") }],
  ["money.value-missing", "red", { "value-band": one("unknown") }],
  ["money.budget-missing", "red", { budget: null }],
  ["money.nothing-funded", "red", { budget: budget(900_000, "no") }],
  ["money.value-not-exact", "amber", { "value-exact": null, "value-parts": null }],
  ["money.not-secured", "amber", { budget: budget(689_999, "yes") }],
  ["money.sums-disagree", "amber", { "value-exact": 700_000 }],
  ["money.outside-band", "amber", { "value-band": one("1m-5404k") }],
  ["money.funding-details-missing", "amber", { "funding-details": null }],
  ["people.result-owner-missing", "red", { "result-owner": null }],
  ["people.group-missing", "red", { "project-group": null }],
  ["people.roles-missing", "amber", { "project-group": group("buyer", "user") }],
  ["people.decisions-missing", "amber", { decisions: null }],
  ["people.conflicts-unanswered", "amber", { conflicts: null }],
  ["people.conflict-measures-missing", "amber", { conflicts: yes }],
  ["people.skills-unanswered", "amber", { "missing-skills": null }],
  ["people.skills-plan-missing", "amber", { "missing-skills-plan": null }],
  ["risk.too-few", "red", { risks: risks("1", "1", "Lead").slice(1) }],
  ["risk.stop-rule-missing", "red", { "stop-rule": null }],
  ["risk.in-use-by-missing", "red", { "in-use-by": null }],
  ["risk.high-unmanaged", "amber", { risks: risks("2", "3") }],
  ["risk.milestones-few", "amber", { milestones: [{ name: "Use", kind: one("take-up"), date: "2028-11-30" }] }],
  ["risk.procedure-undecided", "amber", { procedure: one("undecided") }],
  ["risk.procedure-not-allowed", "amber", { procedure: one("small") }],
  ["risk.personal-data-not-known", "amber", { "personal-data": one("not-known") }],
];

const lightOf = (reason: string, changes: Changes) =>
  assessed(completePlan(changes)).lights.find(({ id }) => reason.startsWith(`${id}.`));

describe.each(cases)("%s", (reason, colour, changes) => {
  test(`makes its light ${colour} and says so in words`, () => {
    const light = lightOf(reason, changes);
    expect(light?.colour).toBe(colour);
    const told = light?.reasons.find((one) => one.reason === reason);
    const words = Object.entries(readinessReasonTexts).find(([id]) => id === reason)?.[1];
    expect(told && sayReason(currentForm, told, words, "sv")).not.toMatch(/[{}]|^undefined$/);
  });
});

test("every reason that has words is shown by a case above, but for the schedule that is handed in", () => {
  const shown = new Set(cases.map(([reason]) => reason));
  const silent = Object.keys(readinessReasonTexts).filter((reason) => !shown.has(reason));
  expect(silent).toEqual(["risk.schedule-too-short"]);
});

test("a high risk with its remedy and owner does not dim the light", () => {
  expect(lightOf("risk.", { risks: risks("3", "3", "Lead") })?.colour).toBe("green");
});

test("the light track leaves out what it does not ask", () => {
  const { lights } = assessed(completeLightPlan({ "dialogue-state": one("planned"), "user-involvement-how": null }));
  expect(lights.map(({ colour }) => colour)).toEqual(["green", "green", "green", "green", "green"]);
});

describe("a reader", () => {
  const { lights } = assessed(completePlan({ conflicts: yes, digital: no, "need-statement": null }));
  const reasonsFor = (hidden: string, column?: string) =>
    Object.fromEntries(
      lightsFor(lights, (question, of) => question !== hidden || (column !== undefined && of !== column)).map(
        ({ id, reasons }) => [id, reasons.length],
      ),
    );

  test("who may not read an answer behind a light sees its colour without reasons", () => {
    expect(reasonsFor("conflicts")).toMatchObject({ people: 0, need: 1 });
    expect(lightsFor(lights, () => false).map(({ colour }) => colour)).toEqual(lights.map(({ colour }) => colour));
  });

  test("who may read everything sees them all", () => {
    expect(reasonsFor("")).toMatchObject({ people: 1, need: 1 });
  });

  test("who may read the budget but not its sums sees no reasons of the money light", () => {
    const poor = assessed(completePlan({ budget: budget(1, "yes") })).lights;
    const open = (question: string, column?: string) => !(question === "budget" && column === "euros");
    expect(lightsFor(poor, open).find(({ id }) => id === "money")?.reasons).toEqual([]);
    expect(lightsFor(poor, () => true).find(({ id }) => id === "money")?.reasons).toHaveLength(1);
  });
});
