import { listReviewsOfPlan } from "db/repositories/reviews.ts";
import { freshDatabase } from "tests/support/database.ts";
import { anActor, noon } from "tests/support/plans.ts";
import { aPlanInReview, aSentPlan, mailOrigin, setReview } from "tests/support/reviews.ts";
import { expect, test } from "vitest";
import { actOnPlans } from "~/features/coordination/act-on-plans.server.ts";

function twoPlans() {
  const db = freshDatabase();
  const first = aPlanInReview(db);
  const second = aPlanInReview(db);
  const sent = aSentPlan(db, anActor(db));
  const plans = [first.planId, second.planId, sent];
  const mails = () =>
    db.$client.prepare("SELECT \"to\", key FROM mails WHERE key LIKE 'remind:%' OR key LIKE 'extend:%'").all();
  return { db, first, second, sent, plans, mails, wish: { plans, dueOn: "", origin: mailOrigin } };
}

test("those who are waited for are reminded once a day, and it is said plan by plan", () => {
  const { db, first, second, wish, mails } = twoPlans();
  for (const { id } of second.reviews.slice(0, 1)) setReview(db, id, "sent");
  const acted = actOnPlans(db, first.coordinator, { ...wish, action: "remind" }, noon);
  if (!acted.ok) throw new Error(acted.refusal.kind);
  expect(acted.value.map(({ did, experts }) => [did, experts.length])).toEqual([
    ["reminded", 2],
    ["reminded", 1],
    ["nobody-waited-for", 0],
  ]);
  expect(mails()).toHaveLength(3);
  const again = actOnPlans(db, first.coordinator, { ...wish, action: "remind" }, noon);
  expect(again.ok && again.value[0]?.did).toBe("reminded-before");
  expect(mails()).toHaveLength(3);
});

test("more time moves only earlier due dates of reviews that are not given", () => {
  const { db, first, wish, mails } = twoPlans();
  const [given] = first.reviews;
  if (given) setReview(db, given.id, "sent");
  const before = listReviewsOfPlan(db, first.planId);
  const extend = (dueOn: string) => actOnPlans(db, first.coordinator, { ...wish, action: "extend", dueOn }, noon);
  const acted = extend("2027-02-01");
  expect(acted.ok && acted.value.map(({ did }) => did)).toEqual(["extended", "extended", "nobody-waited-for"]);
  const after = listReviewsOfPlan(db, first.planId);
  expect(after.find(({ id }) => id === given?.id)?.dueOn).toBe(before.find(({ id }) => id === given?.id)?.dueOn);
  expect(after.filter(({ dueOn }) => dueOn === "2027-02-01")).toHaveLength(1);
  expect(mails()).toHaveLength(3);
  const earlier = extend("2026-12-01");
  expect(earlier.ok && earlier.value[0]?.did).toBe("due-later");
});

test.each(["", "2026-11-23", "2020-01-01", "2028-01-01", "soon"])(
  "the due date “%s” is refused and moves nothing",
  (dueOn) => {
    const { db, first, wish, mails } = twoPlans();
    const acted = actOnPlans(db, first.coordinator, { ...wish, action: "extend", dueOn }, noon);
    expect(acted).toMatchObject({ ok: false, refusal: { kind: "invalid", problem: "bad-day" } });
    expect(mails()).toEqual([]);
  },
);

test("nobody but a coordinator can, not even the owner of the plans", () => {
  const { db, first, wish, mails } = twoPlans();
  for (const actor of [first.owner, first.lawyer, anActor(db, { roles: ["officer", "city-lead"] })])
    expect(actOnPlans(db, actor, { ...wish, action: "remind" }, noon)).toMatchObject({ ok: false });
  expect(mails()).toEqual([]);
});
