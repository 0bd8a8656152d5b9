import { insertMember } from "db/repositories/plans.ts";
import { news } from "db/schema/news.ts";
import { anActor, aPlan, noon } from "tests/support/plans.ts";
import { freshApp } from "tests/support/requests.ts";
import {
  aCoordinator,
  anExpert,
  aSentPlan,
  decideOn,
  mailOrigin,
  setReview,
  versionOf,
} from "tests/support/reviews.ts";
import { expect, test } from "vitest";
import { assignExperts } from "~/features/coordination/assign-experts.server.ts";
import { handOverReview, takeBackReview } from "~/features/coordination/change-review.server.ts";
import { withdrawPlan } from "~/features/plans/move-plan.server.ts";
import { endMembership } from "~/features/plans/team/change-team.server.ts";

test("whatever somebody is told leads to a page that opens for them, also when it has ended since", async () => {
  const { db, as } = await freshApp();
  const [owner, colleague, coordinator] = [anActor(db), anActor(db), aCoordinator(db)];
  const [lawyer, engineer, heir] = [anExpert(db, { skills: ["law"] }), anExpert(db), anExpert(db)];
  const about = { origin: mailOrigin, reason: "A reason" };
  const done = <Value>(result: { ok: true; value: Value } | { ok: false; refusal: unknown }): Value => {
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    return result.value;
  };
  const inReview = (title: string) => {
    const planId = aSentPlan(db, owner, title);
    const wish = { experts: [lawyer.id, engineer.id], seenVersion: versionOf(db, planId), ...about };
    const [first = "", second = ""] = done(assignExperts(db, coordinator, planId, wish, noon)).reviews.map(
      ({ id }) => id,
    );
    return { planId, first, second };
  };

  const passed = inReview("Handed over");
  done(
    handOverReview(
      db,
      coordinator,
      passed.planId,
      { reviewId: passed.first, seenVersion: 1, to: heir.id, ...about },
      noon,
    ),
  );
  done(takeBackReview(db, coordinator, passed.planId, { reviewId: passed.second, seenVersion: 1, ...about }, noon));

  const decided = inReview("Decided with one review");
  setReview(db, decided.first, "sent");
  done(decideOn(db, coordinator, decided.planId, { kind: "ask-changes", changes: "More", reason: "In haste" }));

  const withdrawn = inReview("Withdrawn").planId;
  done(withdrawPlan(db, owner, withdrawn, { seenVersion: versionOf(db, withdrawn), now: noon }));

  const team = aPlan(db, owner, "Team");
  insertMember(db, team, colleague.id, "writer", noon);
  done(endMembership(db, owner, team, colleague.id, { now: noon, origin: mailOrigin }));

  const closed: string[] = [];
  for (const { number, userId, subject } of db.select().from(news).all()) {
    const reader = [owner, colleague, coordinator, lawyer, engineer, heir].find(({ id }) => id === userId);
    if (!reader) throw new Error("told nobody");
    const visitor = as(reader);
    const open = async (path: string, hops = 0): Promise<number> => {
      const answer = await visitor.get(path.replace(/#.*/, ""));
      const to = answer.headers.get("Location");
      return to && hops < 3 ? open(to, hops + 1) : answer.status;
    };
    const status = await open(`/en/account/notifications/${number}`);
    if (status !== 200) closed.push(`${status} ${subject}`);
  }
  expect(closed).toEqual([]);
});

test("who follows the way to a review that was given to somebody else reads that it is no longer theirs", async () => {
  const { db, as } = await freshApp();
  const coordinator = aCoordinator(db);
  const [lawyer, engineer] = [anExpert(db, { skills: ["law"] }), anExpert(db)];
  const planId = aSentPlan(db, anActor(db));
  const wish = { experts: [lawyer.id, engineer.id], seenVersion: versionOf(db, planId) };
  const about = { origin: mailOrigin, reason: "" };
  const assigned = assignExperts(db, coordinator, planId, { ...wish, ...about }, noon);
  const [reviewId = ""] = assigned.ok ? assigned.value.reviews.map(({ id }) => id) : [];
  takeBackReview(db, coordinator, planId, { reviewId, seenVersion: 1, ...about }, noon);
  const answer = await as(lawyer).get(`/sv/reviews/${reviewId}`);
  expect(answer.headers.get("Location")).toBe("/sv/reviews?news=ended");
  expect(await (await as(lawyer).get("/sv/reviews?news=ended")).text()).toContain("inte längre din");
  expect((await as(engineer).get(`/sv/reviews/${reviewId}`)).status).toBe(404);
});
