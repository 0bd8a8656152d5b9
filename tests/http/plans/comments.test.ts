import { freshApp } from "tests/support/requests.ts";
import { aReviewedPlan, decideOn, giveReview } from "tests/support/whole-review.ts";
import { expect, test } from "vitest";
import { commentsForAuthors } from "~/features/plans/plan-comments.server.ts";

test("an expert's comment stands beside the answer it is about, and the authors' reply is saved with the step", async () => {
  const { db, as } = await freshApp({ content: true });
  const { owner, coordinator, lawyer, engineer, planId, law, energy } = aReviewedPlan(db);
  const mustFix = { id: "must-fix-1", on: "need-statement", kind: "must-fix", text: "Say how often.", quote: "sateet" };
  giveReview(db, lawyer, law, { answers: { recommendation: "revise" }, comments: [mustFix] });
  giveReview(db, engineer, energy);
  decideOn(db, coordinator, planId, "ask-changes");

  const officer = as(owner);
  const need = await (await officer.get(`/en/plans/${planId}/need`)).text();
  expect(need.indexOf(">Say how often.</p>")).toBeGreaterThan(need.indexOf('id="need-statement"'));
  expect(await (await officer.get(`/en/plans/${planId}/goals`)).text()).not.toContain("Say how often.");

  const reply = { q: "reply:must-fix-1", "reply:must-fix-1": "changed", "v:reply:must-fix-1": "0" };
  const posted = await officer.post(`/en/plans/${planId}/need`, {
    ...reply,
    "reply:must-fix-1:because": "Twice a year",
  });
  expect(posted.status).toBe(302);
  expect(commentsForAuthors(db, owner, planId, "en")).toMatchObject([{ reply: "changed", replyText: "Twice a year" }]);
});
