import { tamperePlan } from "db/seed/content/demo-plan-tampere.ts";
import { libraryDatabase } from "tests/support/database.ts";
import { anActor, noon } from "tests/support/plans.ts";
import { expect, test } from "vitest";
import type { Actor } from "~/domain/case/actor.ts";
import { openPlan } from "~/features/plans/open-plan.server.ts";
import { saveAnswers } from "~/features/plans/save-answers.server.ts";
import { writePlan } from "~/features/plans/seed-demo-plans.server.ts";

const db = libraryDatabase();
const owner = anActor(db);
const colleague = anActor(db);
const coordinator = anActor(db, { roles: ["coordinator"], city: null });
const id = writePlan(db, owner, tamperePlan, noon);
const emptied = new Map([
  ["q", ["who-affected", "value-band"]],
  ["v:who-affected", ["1"]],
  ["v:value-band", ["1"]],
]);
saveAnswers(db, owner, id, emptied, noon);

function lightsOf(actor: Actor) {
  const page = openPlan(db, actor, id, "en", noon);
  if (!page.ok) throw new Error("not found");
  return Object.fromEntries(page.value.lights.map((light) => [light.id, light]));
}

test("the team sees each light with its reasons, and each leads to the answer that would mend it", () => {
  const { need, money } = lightsOf(owner);
  expect(need?.reasons.map(({ href }) => href)).toEqual([`/en/plans/${id}/need#who-affected`]);
  expect(money?.colour).toBe("red");
  expect(money?.reasons.length).toBeGreaterThan(0);
});

test("a colleague who may read the plan sees the colours, and the reasons only where every answer behind them is open", () => {
  const { need, money } = lightsOf(colleague);
  expect(need?.reasons.map(({ href }) => href)).toEqual([undefined]);
  expect([money?.colour, money?.reasons]).toEqual(["red", []]);
});

test("who may read no answer sees no lights", () => {
  expect(lightsOf(coordinator)).toEqual({});
});
