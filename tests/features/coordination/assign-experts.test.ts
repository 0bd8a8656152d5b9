import type { Db } from "db/connection.ts";
import { listMails } from "db/repositories/mails.ts";
import { findPlan } from "db/repositories/plans.ts";
import { listReviewsOfPlan } from "db/repositories/reviews.ts";
import { freshDatabase } from "tests/support/database.ts";
import { anActor, noon } from "tests/support/plans.ts";
import { aCoordinator, anExpert, aPlanInReview, aSentPlan, mailOrigin, versionOf } from "tests/support/reviews.ts";
import { expect, test } from "vitest";
import type { Actor } from "~/domain/case/actor.ts";
import { assignExperts } from "~/features/coordination/assign-experts.server.ts";
import { withdrawPlan } from "~/features/plans/move-plan.server.ts";

function sent() {
  const db = freshDatabase();
  const owner = anActor(db);
  return { db, owner, coordinator: aCoordinator(db), planId: aSentPlan(db, owner) };
}

const assign = (db: Db, by: Actor, planId: string, experts: Actor[], more = {}) =>
  assignExperts(
    db,
    by,
    planId,
    {
      experts: experts.map(({ id }) => id),
      reason: "",
      seenVersion: versionOf(db, planId),
      origin: mailOrigin,
      ...more,
    },
    noon,
  );

const refusalOf = (outcome: { ok: boolean; refusal?: unknown }) => (outcome.ok ? "done" : outcome.refusal);

test("two experts, one of whom knows the law, get the plan with ten Finnish working days and a mail each", () => {
  const db = freshDatabase();
  const made = aPlanInReview(db);
  // Independence Day, 6 December 2026, is a Sunday: ten working days from Monday 23 November.
  expect(listReviewsOfPlan(db, made.planId)).toMatchObject([
    { state: "assigned", revision: 1, dueOn: "2026-12-07" },
    { state: "assigned", revision: 1, dueOn: "2026-12-07" },
  ]);
  expect(findPlan(db, made.planId)?.state).toBe("in-review");
  const mails = listMails(db, 10);
  expect(mails.map(({ to }) => to).sort()).toEqual([made.lawyer.email, made.engineer.email].sort());
  expect(mails[0]?.text).toContain("7. joulukuuta 2026");
});

test("the same form posted twice assigns once", () => {
  const { db, coordinator, planId } = sent();
  const experts = [anExpert(db, { skills: ["law"] }), anExpert(db)];
  const seenVersion = versionOf(db, planId);
  expect(assign(db, coordinator, planId, experts, { seenVersion }).ok).toBe(true);
  expect(assign(db, coordinator, planId, experts, { seenVersion }).ok).toBe(true);
  expect(listReviewsOfPlan(db, planId)).toHaveLength(2);
  expect(listMails(db, 10)).toHaveLength(2);
});

test("of two coordinators who assign from the same page, the second learns of the first", () => {
  const { db, coordinator, planId } = sent();
  const law = anExpert(db, { skills: ["law"] });
  const seenVersion = versionOf(db, planId);
  assign(db, coordinator, planId, [law, anExpert(db)], { seenVersion });
  const late = assign(db, aCoordinator(db), planId, [anExpert(db)], { seenVersion });
  expect(refusalOf(late)).toMatchObject({ kind: "changed" });
  expect(listReviewsOfPlan(db, planId)).toHaveLength(2);
});

test("to anybody but a coordinator the room of coordination does not exist", () => {
  const { db, owner, planId } = sent();
  const experts = [anExpert(db, { skills: ["law"] }), anExpert(db)];
  for (const actor of [owner, anActor(db, { roles: ["city-lead"] }), ...experts]) {
    expect(refusalOf(assign(db, actor, planId, experts))).toEqual({ kind: "not-found" });
  }
});

test("a review starts with two, one with law skills, unless the coordinator writes why not", () => {
  const { db, coordinator, planId } = sent();
  const one = anExpert(db, { skills: ["law"] });
  const others = [anExpert(db), anExpert(db)];
  expect(refusalOf(assign(db, coordinator, planId, [one]))).toMatchObject({ problems: [{ kind: "too-few" }] });
  expect(refusalOf(assign(db, coordinator, planId, others))).toMatchObject({ problems: [{ kind: "no-law" }] });
  expect(assign(db, coordinator, planId, others, { reason: "The law was settled last time." }).ok).toBe(true);
});

test("nobody of a buying city, of the team, tied, closed or without the role is assigned, and nothing is written", () => {
  const { db, owner, coordinator, planId } = sent();
  const law = anExpert(db, { skills: ["law"] });
  const barred = [
    anExpert(db, { city: "tampere" }),
    anExpert(db, { tiedCities: ["tampere"] }),
    anActor(db, { roles: ["officer"], city: "oulu" }),
    owner,
  ];
  for (const expert of barred) {
    const refused = refusalOf(assign(db, coordinator, planId, [law, expert]));
    expect(refused).toMatchObject({ kind: "invalid", problems: [{ kind: "barred", expertId: expert.id }] });
  }
  expect(refusalOf(assign(db, coordinator, planId, []))).toMatchObject({ problems: [{ kind: "nobody" }, {}] });
  expect(listReviewsOfPlan(db, planId)).toEqual([]);
  expect(findPlan(db, planId)?.state).toBe("submitted");
});

test("a review has at most three experts", () => {
  const { db, coordinator, planId } = aReview();
  expect(assign(db, coordinator, planId, [anExpert(db)]).ok).toBe(true);
  expect(refusalOf(assign(db, coordinator, planId, [anExpert(db)]))).toMatchObject({
    problems: [{ kind: "too-many" }],
  });
});

function aReview() {
  const db = freshDatabase();
  return { db, ...aPlanInReview(db) };
}

test("a withdrawn plan ends its assignments and tells the experts and the coordinators", () => {
  const { db, owner, planId } = aReview();
  const before = listMails(db, 100).length;
  expect(withdrawPlan(db, owner, planId, { seenVersion: versionOf(db, planId), now: noon }).ok).toBe(true);
  expect(listReviewsOfPlan(db, planId).map(({ state }) => state)).toEqual(["closed", "closed"]);
  expect(listMails(db, 100).length - before).toBe(3);
});

test("once an expert has begun to write, the plan cannot be withdrawn", () => {
  const { db, owner, planId, reviews } = aReview();
  db.$client.prepare("UPDATE reviews SET state = 'started' WHERE id = ?").run(reviews[0]?.id);
  const withdrawn = withdrawPlan(db, owner, planId, { seenVersion: versionOf(db, planId), now: noon });
  expect(refusalOf(withdrawn)).toEqual({ kind: "review-begun" });
  expect(findPlan(db, planId)?.state).toBe("in-review");
});
