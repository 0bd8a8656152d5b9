import { listMails } from "db/repositories/mails.ts";
import { listReviewsOfPlan } from "db/repositories/reviews.ts";
import { freshDatabase } from "tests/support/database.ts";
import { anActor, noon } from "tests/support/plans.ts";
import { aCoordinator, anExpert, aPlanInReview, aSentPlan, mailOrigin, versionOf } from "tests/support/reviews.ts";
import { expect, test } from "vitest";
import type { Actor } from "~/domain/case/actor.ts";
import { assignSeveral, openSeveral } from "~/features/coordination/assign-several.server.ts";
import { translator } from "~/i18n/translator.ts";

function waiting() {
  const db = freshDatabase();
  const coordinator = aCoordinator(db);
  const plans = [aSentPlan(db, anActor(db)), aSentPlan(db, anActor(db, { city: "vaasa" }))];
  const experts = [anExpert(db, { skills: ["law"] }), anExpert(db)];
  const assign = (by: Actor, more: { plans?: string[]; experts?: Actor[]; dueOn?: string } = {}) => {
    const wished = (more.plans ?? plans).map((id) => ({ id, seenVersion: versionOf(db, id) }));
    const chosen = (more.experts ?? experts).map(({ id }) => id);
    const wish = { plans: wished, experts: chosen, dueOn: more.dueOn ?? "", reason: "", origin: mailOrigin };
    const outcome = assignSeveral(db, by, wish, noon);
    return outcome.ok ? outcome.value.map(({ dueOn, problems }) => dueOn ?? problems) : outcome.refusal.kind;
  };
  return { db, coordinator, plans, experts, assign };
}

test("the same experts get several plans with the due date that was wished for, and a mail for each", () => {
  const { db, coordinator, plans, assign } = waiting();
  expect(assign(coordinator, { dueOn: "15.1.2027" })).toEqual(["2027-01-15", "2027-01-15"]);
  for (const id of plans)
    expect(listReviewsOfPlan(db, id).map(({ dueOn }) => dueOn)).toEqual(["2027-01-15", "2027-01-15"]);
  expect(listMails(db, 10)).toHaveLength(4);
});

test("a plan of an expert's own city is left as it is with the reason, and the other is assigned", () => {
  const { db, coordinator, plans, experts, assign } = waiting();
  const [law] = experts;
  const ofVaasa = anExpert(db, { city: "vaasa" });
  const barred = [{ kind: "barred", expertId: ofVaasa.id, barriers: ["buying-city"] }];
  const page = openSeveral(db, coordinator, plans, { lang: "en", t: translator("en", "coordination") }, noon);
  expect(page.ok && page.value.choices.find(({ id }) => id === ofVaasa.id)?.why).toMatch(/not plan \d/);
  expect(assign(coordinator, { experts: law ? [law, ofVaasa] : [] })).toEqual(["2026-12-07", barred]);
  expect(plans.map((id) => listReviewsOfPlan(db, id).length)).toEqual([2, 0]);
});

test.each([
  ["2026-12-04", "bad-due"],
  ["2027-12-01", "bad-due"],
  ["soon", "bad-due"],
])("the due date “%s” assigns nothing", (dueOn, kind) => {
  const { db, coordinator, plans, assign } = waiting();
  expect(assign(coordinator, { dueOn })).toEqual([[{ kind }], [{ kind }]]);
  expect(plans.flatMap((id) => listReviewsOfPlan(db, id))).toEqual([]);
});

test("a plan with two experts takes no two more, and one that is no longer waiting says so", () => {
  const { db, coordinator, assign } = waiting();
  const { planId } = aPlanInReview(db);
  const over = aSentPlan(db, anActor(db));
  db.$client.prepare("UPDATE plans SET state = 'stopped' WHERE id = ?").run(over);
  expect(assign(coordinator, { plans: [planId, over] })).toEqual([[{ kind: "too-many" }], [{ kind: "not-waiting" }]]);
});

test("to anybody but a coordinator this room does not exist", () => {
  const { db, plans, experts, assign } = waiting();
  for (const actor of [anActor(db, { roles: ["officer", "city-lead"] }), ...experts])
    expect(assign(actor)).toBe("not-found");
  expect(plans.flatMap((id) => listReviewsOfPlan(db, id))).toEqual([]);
});
