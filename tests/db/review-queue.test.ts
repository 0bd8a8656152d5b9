import { updatePlanFacts, updateState } from "db/repositories/plans.ts";
import { countQueue, listQueue } from "db/repositories/review-queue.ts";
import fc from "fast-check";
import { freshDatabase } from "tests/support/database.ts";
import { seedManyReviews, today } from "tests/support/many-reviews.ts";
import { expect, test } from "vitest";
import { type State, states } from "~/domain/case/moves.ts";

const many = freshDatabase();
seedManyReviews(many, 400);

const page = (from: number, most = 25) => ({ today, from, most });
const isLate = false;

test("the pages of a view hold every plan once, those that have waited longest first", () => {
  const filter = { states: ["submitted", "in-review"] as const, isLate };
  const all = [0, 25, 50, 75].flatMap((from) => listQueue(many, filter, page(from)));
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(all).toHaveLength(60);
  const times = all.map(({ savedAt }) => savedAt.getTime());
  expect(times.toSorted((one, other) => one - other)).toEqual(times);
});

test.each([
  [{ cityId: "city-3" }, (plan: { cityId: string }) => plan.cityId === "city-3"],
  [{ theme: "digitalisation" }, (plan: { themes: readonly string[] }) => plan.themes.includes("digitalisation")],
])("the filter %j keeps what it names and the counts agree with the list", (filter, keeps) => {
  const counts = countQueue(many, { ...filter, isLate }, today);
  for (const state of states) {
    const found = listQueue(many, { ...filter, states: [state], isLate }, page(0, 1000));
    expect(found.every((plan) => keeps(plan) && plan.state === state)).toBe(true);
    expect(found).toHaveLength(counts[state]);
  }
});

test("late are the plans with a review that waits past its due date", () => {
  const late = listQueue(many, { states, isLate: true }, page(0, 1000));
  expect(late.length).toBe(countQueue(many, { isLate }, today).late);
  expect(late.length).toBeGreaterThan(0);
  for (const { reviews } of late) {
    expect(reviews.some(({ state, dueOn }) => ["assigned", "open", "started"].includes(state) && dueOn < today)).toBe(
      true,
    );
  }
});

test("the kept counts are those of the plans, whatever is done to the plans", () => {
  const step = fc.record({
    plan: fc.nat(99),
    what: fc.constantFrom("state", "bin", "themes", "delete"),
    state: fc.constantFrom(...states),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (taken) => {
      const db = freshDatabase();
      seedManyReviews(db, 100);
      for (const { plan, what, state } of taken) change(db, `plan-${plan}`, what, state);
      const counted = countQueue(db, { isLate: false }, today);
      for (const one of states) {
        const real = db.$client
          .prepare("SELECT count(*) FROM plans WHERE state = ? AND binned_at IS NULL")
          .pluck()
          .get(one);
        expect(counted[one]).toBe(real);
      }
    }),
    { numRuns: 20 },
  );
});

function change(db: ReturnType<typeof freshDatabase>, id: string, what: string, state: State): void {
  const row = db.$client.prepare("SELECT version FROM plans WHERE id = ?").pluck().get(id);
  if (typeof row !== "number") return;
  if (what === "state") updateState(db, id, { state, seenVersion: row });
  if (what === "bin") updateState(db, id, { state, binnedAt: new Date(0), seenVersion: row });
  if (what === "delete") db.$client.prepare("DELETE FROM plans WHERE id = ?").run(id);
  if (what === "themes") {
    const facts = {
      title: "T",
      language: "fi",
      track: "full",
      visibility: "city",
      joint: null,
      object: null,
      noticeOn: null,
    } as const;
    updatePlanFacts(db, id, { ...facts, unitId: null, themes: ["health_wellbeing"] }, new Date(0));
  }
}
