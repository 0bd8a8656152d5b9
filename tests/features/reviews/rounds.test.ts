import { openDatabase } from "db/connection.ts";
import { findPlan } from "db/repositories/plans.ts";
import { listDecidedComments, listReviewComments } from "db/repositories/reviews.ts";
import { libraryDatabase } from "tests/support/database.ts";
import { noon } from "tests/support/plans.ts";
import {
  aReviewedPlan,
  assign,
  decideOn,
  giveReview,
  move,
  must,
  posted,
  send,
  submit,
  wholeReview,
} from "tests/support/whole-review.ts";
import { expect, test } from "vitest";
import { loadPlan } from "~/features/plans/load-plan.server.ts";
import { commentsForAuthors, openPlanReviews } from "~/features/plans/plan-comments.server.ts";
import { saveAnswers } from "~/features/plans/save-answers.server.ts";
import { saveReplies } from "~/features/plans/save-replies.server.ts";
import { openReviewDocument } from "~/features/reviews/open-review-document.server.ts";
import { openPart } from "~/features/reviews/open-writing.server.ts";
import { saveReview } from "~/features/reviews/save-review.server.ts";
import type { Fields } from "~/ui/saving/posted-answers.ts";

const made = libraryDatabase();
const plan = aReviewedPlan(made);
const { owner, coordinator, lawyer, engineer, planId, law, energy } = plan;
const later = new Date(noon.getTime() + 86_400_000);
const mustFix = { id: "must-fix-1", on: "need-statement", kind: "must-fix", text: "Say how often.", quote: "sateet" };
const revise = { recommendation: "revise" };
giveReview(made, lawyer, law, { answers: revise, comments: [mustFix] });
giveReview(made, engineer, energy);
const beforeDecision = made.$client.serialize();
decideOn(made, coordinator, planId, "ask-changes");
const afterDecision = made.$client.serialize();

const decided = () => openDatabase(afterDecision);
const kindOf = (result: { ok: boolean; refusal?: { kind: string } }) => (result.ok ? "done" : result.refusal?.kind);
const newId = () => "new-comment";

const reply = (choice: string, because = "", version = 0): Fields =>
  new Map([
    ["q", ["reply:must-fix-1"]],
    ["reply:must-fix-1", [choice]],
    ["reply:must-fix-1:because", [because]],
    ["v:reply:must-fix-1", [String(version)]],
  ]);

test("the authors see no review and no comment before the decision, then all but the private note and the mean", () => {
  const before = openDatabase(beforeDecision);
  expect(commentsForAuthors(before, owner, planId, "fi")).toEqual([]);
  expect(must(openPlanReviews(before, owner, planId, "fi")).reviews).toEqual([]);
  expect(kindOf(openReviewDocument(before, owner, law, "fi"))).toBe("not-found");
  const db = decided();
  expect(
    must(openPlanReviews(db, owner, planId, "fi"))
      .reviews.map(({ id }) => id)
      .sort(),
  ).toEqual([law, energy].sort());
  const document = JSON.stringify(must(openReviewDocument(db, owner, law, "en")));
  expect(document).toContain("Say how often.");
  expect(document).not.toContain("Between us");
  expect(document).not.toContain("Weighted mean");
});

test("each comment stands at its answer, and a reply is saved like an answer", () => {
  const db = decided();
  const [comment] = commentsForAuthors(db, owner, planId, "en");
  expect(comment).toMatchObject({ question: "need-statement", step: "need", quote: "sateet", reply: null });
  expect(must(saveReplies(db, owner, planId, reply("changed"), { lang: "en", now: later })).saved).toEqual([
    { question: "reply:must-fix-1", row: "", version: 1 },
  ]);
  const stale = must(saveReplies(db, owner, planId, reply("not-changed", "Why not"), { lang: "en", now: later }));
  expect(stale.conflicts).toMatchObject([{ question: "reply:must-fix-1", theirName: owner.name, theirVersion: 1 }]);
  expect(
    must(saveReplies(db, owner, planId, reply("not-changed", "Why not", 1), { lang: "en", now: later })).conflicts,
  ).toEqual([]);
  expect(listReviewComments(db, [law])[0]).toMatchObject({ reply: "not-changed", replyText: "Why not" });
});

test("only writers of the team reply, and only to what they were given", () => {
  const db = decided();
  expect(kindOf(saveReplies(db, coordinator, planId, reply("changed"), { lang: "en", now: later }))).toBe("forbidden");
  expect(kindOf(saveReplies(db, lawyer, planId, reply("changed"), { lang: "en", now: later }))).toBe("forbidden");
  const before = openDatabase(beforeDecision);
  expect(kindOf(saveReplies(before, owner, planId, reply("changed"), { lang: "en", now: later }))).toBe("not-editable");
  expect(listReviewComments(before, [law])[0]?.reply).toBeNull();
});

test.each<[string, Fields | undefined, string]>([
  ["without a reply", undefined, "incomplete"],
  ["with “not changed” and no reason", reply("not-changed", " "), "incomplete"],
  ["with “not changed” and a reason", reply("not-changed", "The figures are secret."), "done"],
  ["with “changed”", reply("changed"), "done"],
])("a plan whose must-fix item is left %s: sending it again is %s", (_what, given, expected) => {
  const db = decided();
  if (given) must(saveReplies(db, owner, planId, given, { lang: "en", now: later }));
  expect(kindOf(submit(db, owner, planId, "second", later))).toBe(expected);
});

/** The second round: the need was written anew, and the lawyer is asked again. */
function secondRound() {
  const db = decided();
  must(saveReplies(db, owner, planId, reply("changed", "Three times a year."), { lang: "en", now: later }));
  const { answers } = must(loadPlan(db, owner, planId));
  const fields = new Map([
    ["q", ["need-statement"]],
    ["need-statement", ["Hulevesi tulvii kadulle kolme kertaa vuodessa."]],
    ["v:need-statement", [String(answers.find("need-statement")?.version)]],
  ]);
  must(saveAnswers(db, owner, planId, fields, later));
  must(submit(db, owner, planId, "second", later));
  const [second = "", third = ""] = assign(db, coordinator, planId, [lawyer, engineer], later);
  must(move(db, lawyer, second, "declare-clear", "", later));
  must(move(db, engineer, third, "declare-clear", "", later));
  return { db, second, third };
}

test("the next round begins with what changed, word by word, and the open items with their replies", () => {
  const { db, second } = secondRound();
  const page = must(openPart(db, lawyer, second, "changes", newId, "en", later));
  expect(page.index).toBe(1);
  const changed = page.changes?.steps.flatMap(({ changes }) => changes.map(({ question }) => question));
  expect(changed).toContain("need-statement");
  expect(page.openItems).toMatchObject([
    { id: "must-fix-1", reply: "changed", replyText: "Three times a year.", isOwn: true },
  ]);
});

test("a review of a later round is not sent before each open item is said to be settled or not", () => {
  const { db, second } = secondRound();
  must(saveReview(db, lawyer, second, posted({ ...wholeReview, recommendation: "ready" }), later));
  expect(kindOf(send(db, lawyer, second, later))).toBe("incomplete");
  must(saveReview(db, lawyer, second, posted({ "settled:must-fix-1": "yes" }), later));
  must(send(db, lawyer, second, later));
  expect(listDecidedComments(db, planId).find(({ id }) => id === "must-fix-1")?.settledAt).toEqual(later);
});

test("an item that is not settled stays open", () => {
  const { db, second } = secondRound();
  const still = { ...wholeReview, recommendation: "revise", "settled:must-fix-1": "no" };
  must(saveReview(db, lawyer, second, posted(still), later));
  must(send(db, lawyer, second, later));
  expect(listDecidedComments(db, planId).find(({ id }) => id === "must-fix-1")?.settledAt).toBeNull();
  expect(findPlan(db, planId)?.revision).toBe(2);
});

test.each([
  ["yes", "yes", true],
  ["yes", "no", false],
  ["no", "yes", false],
  ["no", "no", false],
])(
  "of two experts the first finds an item settled: %s, the second: %s; settled it is: %s",
  (first, other, isSettled) => {
    const { db, second, third } = secondRound();
    const judge = (expert: typeof lawyer, review: string, word: string) => {
      const recommendation = word === "yes" ? "ready" : "revise";
      const whole = { ...wholeReview, recommendation, "settled:must-fix-1": word };
      must(saveReview(db, expert, review, posted(whole), later));
      must(send(db, expert, review, later));
    };
    judge(lawyer, second, first);
    // Experts judge without knowing of each other: what a colleague has settled is still asked.
    expect(must(openPart(db, engineer, third, "changes", newId, "en", later)).openItems).toHaveLength(1);
    judge(engineer, third, other);
    const item = listDecidedComments(db, planId).find(({ id }) => id === "must-fix-1");
    expect(item?.settledAt !== null).toBe(isSettled);
  },
);
