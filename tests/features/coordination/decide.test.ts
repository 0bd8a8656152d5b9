import type { Db } from "db/connection.ts";
import { findDecisionDraft, listDecisions } from "db/repositories/decisions.ts";
import { listMails } from "db/repositories/mails.ts";
import { listEvents } from "db/repositories/plan-events.ts";
import { findPlan } from "db/repositories/plans.ts";
import { listReviewsOfPlan } from "db/repositories/reviews.ts";
import { freshDatabase } from "tests/support/database.ts";
import { anActor, aPlan, noon } from "tests/support/plans.ts";
import {
  aCoordinator,
  aMustFix,
  answerReview,
  aPlanInReview,
  decideOn,
  freezeRevision,
  mailOrigin,
  saveLetter,
  setReview,
  versionOf,
} from "tests/support/reviews.ts";
import { expect, test } from "vitest";
import type { Actor } from "~/domain/case/actor.ts";
import { handOverReview, returnReview } from "~/features/coordination/change-review.server.ts";
import { decide } from "~/features/coordination/decide.server.ts";
import { openDecision } from "~/features/coordination/open-decision.server.ts";
import { openSentDecision, tickChanges } from "~/features/coordination/read-decision.server.ts";
import { reopenPlan } from "~/features/coordination/reopen-plan.server.ts";
import { saveDraft } from "~/features/coordination/save-draft.server.ts";
import { askReopen } from "~/features/plans/ask-reopen.server.ts";

function inReview() {
  const db = freshDatabase();
  return { db, ...aPlanInReview(db) };
}

/** Both experts have given their reviews. */
function given() {
  const made = inReview();
  for (const { id } of made.reviews) setReview(made.db, id, "sent");
  return made;
}

const refusalOf = (outcome: { ok: boolean; refusal?: unknown }) => (outcome.ok ? "done" : outcome.refusal);

test("asking for changes opens the next revision, keeps the letter, and tells the team and the experts", () => {
  const { db, owner, coordinator, lawyer, engineer, planId } = given();
  const before = listMails(db, 100).length;
  const decided = decideOn(db, coordinator, planId, {
    kind: "ask-changes",
    letter: "Please name the owner of data.",
  });
  expect(decided).toMatchObject({
    ok: true,
    value: { number: 1, revision: 1, letter: "Please name the owner of data." },
  });
  expect(findPlan(db, planId)).toMatchObject({ state: "changes-asked", revision: 2, notReviewed: false });
  const mails = listMails(db, 100).slice(0, listMails(db, 100).length - before);
  expect(mails.map(({ to }) => to).sort()).toEqual([owner.email, lawyer.email, engineer.email].sort());
  expect(mails.find(({ to }) => to === owner.email)?.text).toContain(`${mailOrigin}/fi/plans/${planId}/decisions/1`);
  expect(listEvents(db, planId, Number.MAX_SAFE_INTEGER, 1)).toMatchObject([{ kind: "ask-changes" }]);
  expect(findDecisionDraft(db, planId, 1)).toBeUndefined();
});

test("an open review is waited for, unless a reason says why not; then it ends and its expert is told", () => {
  const { db, coordinator, lawyer, planId, reviews } = inReview();
  for (const { id, expertId } of reviews) if (expertId !== lawyer.id) setReview(db, id, "sent");
  const early = decideOn(db, coordinator, planId, { kind: "ask-changes" });
  expect(refusalOf(early)).toEqual({ kind: "invalid", problems: ["not-waited"] });
  expect(findPlan(db, planId)?.state).toBe("in-review");

  expect(decideOn(db, coordinator, planId, { kind: "ask-changes", reason: "The expert is ill." }).ok).toBe(true);
  const states = listReviewsOfPlan(db, planId).map(({ expertId, state }) => [expertId === lawyer.id, state]);
  expect(states.sort()).toEqual([
    [false, "sent"],
    [true, "closed"],
  ]);
  expect(listMails(db, 100).find(({ to }) => to === lawyer.email)?.text).toContain("The expert is ill.");
});

test("an open must-fix item stops the approval, unless a reason says why it does not", () => {
  const { db, coordinator, planId, reviews } = given();
  aMustFix(db, reviews[0]?.id ?? "");
  const refused = decideOn(db, coordinator, planId, { kind: "approve" });
  expect(refusalOf(refused)).toEqual({ kind: "invalid", problems: ["must-fix-open"] });
  expect(decideOn(db, coordinator, planId, { kind: "approve", reason: "Agreed in a call." }).ok).toBe(true);
  expect(findPlan(db, planId)).toMatchObject({ state: "approved", revision: 1 });
});

test("a must-fix item of an earlier round is open until an expert finds it settled", () => {
  const { db, owner, coordinator, planId, reviews } = given();
  const item = aMustFix(db, reviews[0]?.id ?? "");
  decideOn(db, coordinator, planId, { kind: "ask-changes" });
  freezeRevision(db, owner, planId);
  db.$client.prepare("UPDATE plans SET state = 'in-review' WHERE id = ?").run(planId);
  expect(refusalOf(decideOn(db, coordinator, planId, { kind: "approve" }))).toMatchObject({
    problems: ["must-fix-open"],
  });
  db.$client.prepare("UPDATE review_comments SET settled_at = 1 WHERE id = ?").run(item);
  expect(decideOn(db, coordinator, planId, { kind: "approve" })).toMatchObject({ ok: true, value: { number: 2 } });
});

test("the same form sent twice gives one decision and one mail to each", () => {
  const { db, coordinator, planId } = given();
  const seenDraft = saveLetter(db, coordinator, planId, { kind: "approve" });
  const wish = {
    kind: "approve" as const,
    seenVersion: versionOf(db, planId),
    seenDraft,
    receipt: "one",
    origin: mailOrigin,
  };
  const first = decide(db, coordinator, planId, wish, noon);
  const mails = listMails(db, 100).length;
  expect(decide(db, coordinator, planId, wish, noon)).toEqual(first);
  expect(listDecisions(db, planId)).toHaveLength(1);
  expect(listMails(db, 100)).toHaveLength(mails);
});

test("of two coordinators who decide at once the second learns of the first, and no letter is lost", () => {
  const { db, coordinator, planId } = given();
  const other = aCoordinator(db);
  const seenDraft = saveLetter(db, coordinator, planId, { kind: "approve", letter: "Mine" });
  const wish = { kind: "approve" as const, seenVersion: versionOf(db, planId), origin: mailOrigin };
  saveLetter(db, other, planId, { kind: "approve", letter: "Theirs" });
  const stale = decide(db, coordinator, planId, { ...wish, seenDraft, receipt: "first" }, noon);
  expect(refusalOf(stale)).toEqual({ kind: "changed" });

  const conflict = saveDraft(
    db,
    coordinator,
    planId,
    { kind: "approve", letter: "Mine again", route: "", changes: "", reason: "", seenDraft },
    noon,
  );
  expect(conflict).toMatchObject({
    ok: true,
    value: { kind: "conflict", theirName: other.name, theirs: { "letter:approve": "Theirs" } },
  });
  expect(decide(db, other, planId, { ...wish, seenDraft: seenDraft + 1, receipt: "second" }, noon).ok).toBe(true);
  expect(
    refusalOf(decide(db, coordinator, planId, { ...wish, seenDraft: seenDraft + 1, receipt: "third" }, noon)),
  ).toMatchObject({ kind: "wrong-state" });
  expect(listDecisions(db, planId).map(({ letter }) => letter)).toEqual(["Theirs"]);
});

test("a plan sent elsewhere names the route, on top of its letter", () => {
  const { db, coordinator, owner, planId } = inReview();
  expect(refusalOf(decideOn(db, coordinator, planId, { kind: "redirect" }))).toMatchObject({
    problems: ["route-missing"],
  });
  expect(decideOn(db, coordinator, planId, { kind: "redirect", route: "joint" }).ok).toBe(true);
  expect(findPlan(db, planId)).toMatchObject({ state: "changes-asked", revision: 2 });
  const read = openSentDecision(db, owner, planId, 1, "en");
  expect(read.ok && read.value.document.coverFacts).toContainEqual(["Route that suits better", "Joint procurement"]);
});

test("a draft approved without review says so, and needs a reason", () => {
  const db = freshDatabase();
  const owner = anActor(db);
  const coordinator = aCoordinator(db);
  const planId = aPlan(db, owner);
  expect(refusalOf(decideOn(db, coordinator, planId, { kind: "skip-review" }))).toMatchObject({
    problems: ["reason-missing"],
  });
  expect(decideOn(db, coordinator, planId, { kind: "skip-review", reason: "The city asked." }).ok).toBe(true);
  expect(findPlan(db, planId)).toMatchObject({ state: "approved", notReviewed: true, revision: 1 });
});

test("what no expert has reviewed is marked so, also when it was approved with a reason for not waiting", () => {
  const { db, coordinator, planId } = inReview();
  expect(decideOn(db, coordinator, planId, { kind: "approve", reason: "Urgent." }).ok).toBe(true);
  expect(findPlan(db, planId)).toMatchObject({ state: "approved", notReviewed: true });
  const reviewed = given();
  decideOn(reviewed.db, reviewed.coordinator, reviewed.planId, { kind: "approve" });
  expect(findPlan(reviewed.db, reviewed.planId)).toMatchObject({ state: "approved", notReviewed: false });
});

test("the letter is drafted from the reviews that were given, without the private note", () => {
  const { db, coordinator, lawyer, planId, reviews } = inReview();
  const own = reviews.find(({ expertId }) => expertId === lawyer.id)?.id ?? "";
  const others = reviews.find(({ expertId }) => expertId !== lawyer.id)?.id ?? "";
  answerReview(db, own, {
    recommendation: "small-changes",
    "strength-1": "The need is measured.",
    "strength-2": "Users decide.",
    "answer-to-questions": "Yes, negotiate.",
    "private-note": "Between us",
  });
  answerReview(db, others, { recommendation: "revise", "strength-1": "Not given yet" });
  aMustFix(db, own, "Say who owns the data.");
  setReview(db, own, "sent");
  const page = openDecision(db, coordinator, planId, { lang: "en", kind: "ask-changes" }, noon);
  if (!page.ok) throw new Error("not open");
  const { letter } = page.value.fields;
  for (const words of [
    "Valmis pienten muutosten jälkeen",
    "The need is measured.",
    "Users decide.",
    "Say who owns the data.",
    "Yes, negotiate.",
  ])
    expect(letter).toContain(words);
  expect(letter).not.toContain("Between us");
  expect(letter).not.toContain("Not given yet");
  expect(page.value.given).toMatchObject([{ note: "Between us" }]);
});

test("the decision is read by the team and coordinators; to others it does not exist", () => {
  const { db, owner, coordinator, lawyer, planId } = given();
  decideOn(db, coordinator, planId, { kind: "approve" });
  for (const reader of [owner, coordinator]) expect(openSentDecision(db, reader, planId, 1, "fi").ok).toBe(true);
  for (const reader of [lawyer, anActor(db), anActor(db, { city: "oulu" })])
    expect(refusalOf(openSentDecision(db, reader, planId, 1, "fi"))).toEqual({ kind: "not-found" });
});

test("the authors tick off the small changes of an approval; nobody else does", () => {
  const { db, owner, coordinator, planId } = given();
  decideOn(db, coordinator, planId, { kind: "approve", changes: "Name the owner\nFix the date" });
  expect(tickChanges(db, owner, planId, { number: 1, done: ["2"] }, noon).ok).toBe(true);
  expect(listDecisions(db, planId)[0]?.changes).toEqual([
    { id: "1", text: "Name the owner", doneAt: null },
    { id: "2", text: "Fix the date", doneAt: noon.toISOString() },
  ]);
  expect(refusalOf(tickChanges(db, coordinator, planId, { number: 1, done: [] }, noon))).toEqual({ kind: "forbidden" });
});

test("a review goes to another expert before it is given, and comes back to its expert after, with a reason", () => {
  const { db, coordinator, lawyer, engineer, planId, reviews } = inReview();
  const [first, second] = reviews;
  if (!first || !second) throw new Error("no reviews");
  const wish = { reviewId: first.id, seenVersion: 1, reason: "", origin: mailOrigin };
  expect(refusalOf(handOverReview(db, coordinator, planId, { ...wish, to: engineer.id }, noon))).toMatchObject({
    problems: [{ kind: "barred", barriers: ["assigned"] }],
  });
  const heir = anExpertOf(db);
  expect(handOverReview(db, coordinator, planId, { ...wish, to: heir.id }, noon).ok).toBe(true);
  expect(refusalOf(handOverReview(db, coordinator, planId, { ...wish, to: heir.id }, noon))).toMatchObject({
    kind: "wrong-state",
  });
  expect(listReviewsOfPlan(db, planId).map(({ expertId, state }) => [expertId, state])).toEqual(
    expect.arrayContaining([
      [lawyer.id, "closed"],
      [heir.id, "assigned"],
    ]),
  );

  setReview(db, second.id, "sent");
  const back = { reviewId: second.id, seenVersion: 2, origin: mailOrigin };
  expect(refusalOf(returnReview(db, coordinator, planId, { ...back, reason: " " }, noon))).toMatchObject({
    problems: [{ kind: "reason-missing" }],
  });
  expect(returnReview(db, coordinator, planId, { ...back, reason: "Please score the rights." }, noon).ok).toBe(true);
  expect(listReviewsOfPlan(db, planId).find(({ id }) => id === second.id)).toMatchObject({
    state: "started",
    sentAt: null,
  });
});

function anExpertOf(db: Db): Actor {
  return anActor(db, { roles: ["expert"], city: null });
}

test("the owner asks to reopen and a coordinator does it, as a draft of a new revision", () => {
  const { db, owner, coordinator, planId } = given();
  decideOn(db, coordinator, planId, { kind: "approve" });
  const asked = { text: "The need has doubled.", origin: mailOrigin, now: noon };
  expect(refusalOf(askReopen(db, coordinator, planId, asked))).toEqual({ kind: "forbidden" });
  expect(askReopen(db, owner, planId, asked).ok).toBe(true);
  expect(listMails(db, 1)[0]).toMatchObject({
    to: coordinator.email,
    text: expect.stringContaining("The need has doubled."),
  });
  const wish = { reason: "The need is a new one.", seenVersion: versionOf(db, planId), origin: mailOrigin };
  expect(reopenPlan(db, coordinator, planId, wish, noon).ok).toBe(true);
  expect(findPlan(db, planId)).toMatchObject({ state: "draft", revision: 2, stoppedFrom: null });
});
