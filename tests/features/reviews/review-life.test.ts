import { openDatabase } from "db/connection.ts";
import { listMails } from "db/repositories/mails.ts";
import { findReview, listReviewAnswers, listReviewComments, updateMinutesCounted } from "db/repositories/reviews.ts";
import { libraryDatabase } from "tests/support/database.ts";
import { noon } from "tests/support/plans.ts";
import { mailOrigin } from "tests/support/reviews.ts";
import { aReviewedPlan, giveReview, move, must, posted, send, wholeReview } from "tests/support/whole-review.ts";
import { expect, test } from "vitest";
import { listPlans } from "~/features/plans/list-plans.server.ts";
import { loadPlan } from "~/features/plans/load-plan.server.ts";
import { listPickable } from "~/features/plans/pickable.server.ts";
import { openQueue } from "~/features/reviews/open-queue.server.ts";
import { openReview } from "~/features/reviews/open-review.server.ts";
import { openReviewDocument } from "~/features/reviews/open-review-document.server.ts";
import { openPart } from "~/features/reviews/open-writing.server.ts";
import { printName, printOf } from "~/features/reviews/review-field-names.ts";
import { saveReview } from "~/features/reviews/save-review.server.ts";
import { sendReview } from "~/features/reviews/send-review.server.ts";

const everything = { show: "all", round: "all", page: 1 } as const;
let ids = 0;
const newId = () => {
  ids += 1;
  return `new-comment-${ids}`;
};
const kindOf = (result: { ok: boolean; refusal?: { kind: string } }) => (result.ok ? "done" : result.refusal?.kind);

/** Made once: each test opens its own copy. */
const made = libraryDatabase();
const plan = aReviewedPlan(made);
const bytes = made.$client.serialize();

function inReview() {
  return { db: openDatabase(bytes), ...plan };
}

function opened() {
  const made = inReview();
  must(move(made.db, made.lawyer, made.law, "declare-clear"));
  return made;
}

test("the queue says what waits, when it is due and how many working days are left", () => {
  const { db, lawyer, law } = inReview();
  const queue = must(openQueue(db, lawyer, everything, "en", noon));
  expect(queue.waiting).toMatchObject([{ id: law, state: "assigned", round: 1, daysLeft: 10, city: "tampere" }]);
  expect(queue.sent).toEqual([]);
  expect(openQueue(db, { ...lawyer, roles: ["officer"] }, everything, "en", noon).ok).toBe(false);
});

test("before the declaration the expert sees a few facts and nothing else of the plan", () => {
  const { db, lawyer, law, planId } = inReview();
  const page = must(openReview(db, lawyer, law, "fi", noon));
  if (page.kind !== "declaration") throw new Error(page.kind);
  expect(page.facts.map(({ key }) => key).sort()).toEqual(["buyer-unit", "cpv-main", "object", "themes"]);
  expect(kindOf(openPart(db, lawyer, law, "need-users", newId, "fi", noon))).toBe("wrong-state");
  expect(kindOf(loadPlan(db, lawyer, planId))).toBe("not-found");
  expect(kindOf(saveReview(db, lawyer, law, posted({ "strength-1": "Early" }), noon))).toBe("not-editable");
});

test("a declaration of no ties opens the plan; the first saved word begins the review", () => {
  const { db, lawyer, law, planId } = opened();
  expect(must(loadPlan(db, lawyer, planId)).relation).toBe("assigned-expert");
  expect(findReview(db, law)?.state).toBe("open");
  must(saveReview(db, lawyer, law, posted({ "score:need-users": "4" }), noon));
  expect(findReview(db, law)).toMatchObject({ state: "started", startedAt: noon });
});

test.each(["assigned", "open", "started"])("a tie declared when the review is %s closes the plan for good", (state) => {
  const { db, lawyer, law, planId } = inReview();
  if (state !== "assigned") must(move(db, lawyer, law, "declare-clear"));
  if (state === "started") must(saveReview(db, lawyer, law, posted({ "strength-1": "Good" }), noon));
  expect(kindOf(move(db, lawyer, law, "declare-conflict"))).toBe("invalid");
  must(move(db, lawyer, law, "declare-conflict", "I own shares of a supplier"));
  expect(kindOf(openReview(db, lawyer, law, "en", noon))).toBe("not-found");
  expect(kindOf(loadPlan(db, lawyer, planId))).toBe("not-found");
  expect(must(openQueue(db, lawyer, everything, "en", noon)).waiting).toEqual([]);
  const mail = listMails(db, 50).find(({ key }) => key.startsWith(`review:declare-conflict:${law}`));
  expect(mail?.text).toContain("I own shares of a supplier");
});

test("a tie takes the plan out of every list, though the network may read it", () => {
  const { db, lawyer, law, planId } = inReview();
  db.$client.prepare("UPDATE plans SET visibility = 'network' WHERE id = ?").run(planId);
  const seen = () => [
    listPlans(db, lawyer, "en").others.some(({ id }) => id === planId),
    listPickable(db, lawyer, "plans", "", "en").some(({ id }) => id === planId),
  ];
  expect(seen()).toEqual([true, true]);
  must(move(db, lawyer, law, "declare-conflict", "I own shares of a supplier"));
  expect(seen()).toEqual([false, false]);
});

test("declining needs a reason, tells the coordinators once and ends the review", () => {
  const { db, lawyer, law } = inReview();
  expect(kindOf(move(db, lawyer, law, "decline", "  "))).toBe("invalid");
  must(move(db, lawyer, law, "decline", "No time in December"));
  expect(findReview(db, law)).toMatchObject({ state: "declined", reason: "No time in December" });
  expect(listMails(db, 50).filter(({ key }) => key.startsWith(`review:decline:${law}`))).toHaveLength(1);
  expect(kindOf(move(db, lawyer, law, "decline", "Again"))).toBe("not-found");
});

test("another expert's review is not there: neither to read nor to write", () => {
  const { db, engineer, law } = opened();
  expect(kindOf(openReview(db, engineer, law, "en", noon))).toBe("not-found");
  expect(kindOf(saveReview(db, engineer, law, posted({ "strength-1": "Not mine" }), noon))).toBe("not-found");
  expect(kindOf(move(db, engineer, law, "decline", "Not mine"))).toBe("not-found");
  expect(kindOf(send(db, engineer, law))).toBe("not-found");
  expect(listReviewAnswers(db, [law])).toEqual([]);
});

test("each answer is saved for itself: one that cannot be stored does not hold back the others", () => {
  const { db, lawyer, law } = opened();
  const saved = must(saveReview(db, lawyer, law, posted({ "score:need-users": "9", "strength-1": "Good" }), noon));
  expect(saved.problems).toEqual([{ field: "score:need-users", rule: "unknown-choice" }]);
  expect(saved.saved).toEqual([{ field: "strength-1", version: 1 }]);
  expect(listReviewAnswers(db, [law]).map(({ field, value }) => [field, value])).toEqual([["strength-1", "Good"]]);
});

test("with two windows the later one is told, and no word is lost", () => {
  const { db, lawyer, law } = opened();
  must(saveReview(db, lawyer, law, posted({ "strength-1": "First window" }), noon));
  const second = must(saveReview(db, lawyer, law, posted({ "strength-1": "Second window" }), noon));
  expect(second.conflicts).toMatchObject([{ field: "strength-1", theirs: "First window", theirVersion: 1 }]);
  const merged = must(saveReview(db, lawyer, law, posted({ "strength-1": "Both" }, [], { "strength-1": 1 }), noon));
  expect(merged.saved).toEqual([{ field: "strength-1", version: 2 }]);
});

test("an outdated page that posts a field it did not touch takes nothing back", () => {
  const { db, lawyer, law } = opened();
  must(saveReview(db, lawyer, law, posted({ "strength-1": "Newer" }), noon));
  const untouched = posted({ "strength-1": "" });
  untouched.set(printName("strength-1"), [printOf("")]);
  const saved = must(saveReview(db, lawyer, law, untouched, noon));
  expect(saved.conflicts).toEqual([]);
  expect(listReviewAnswers(db, [law])[0]?.value).toBe("Newer");
});

test("comments are saved once, changed, and removed until the review is sent", () => {
  const { db, lawyer, law } = opened();
  const comment = { id: "comment-1", on: "need-statement", kind: "consider", text: "Say how often." };
  const post = () => must(saveReview(db, lawyer, law, posted({}, [comment]), noon));
  post();
  post();
  expect(listReviewComments(db, [law])).toHaveLength(1);
  const changed = { ...comment, kind: "must-fix", text: "Say how often, in figures.", quote: "winter", version: 1 };
  must(saveReview(db, lawyer, law, posted({}, [changed]), noon));
  expect(listReviewComments(db, [law])[0]).toMatchObject({ kind: "must-fix", quote: "winter", version: 2 });
  must(saveReview(db, lawyer, law, new Map([["remove:comment", ["comment-1"]]]), noon));
  expect(listReviewComments(db, [law])).toEqual([]);
});

test("a comment is only on what the sent revision asked", () => {
  const { db, lawyer, law } = opened();
  const astray = { id: "comment-2", on: "no-such-question", kind: "consider", text: "Where is it?" };
  const saved = must(saveReview(db, lawyer, law, posted({}, [astray]), noon));
  expect(saved.problems).toEqual([{ field: "comment:comment-2", rule: "comment-place" }]);
  const whole = { ...astray, id: "comment-3", on: "" };
  expect(must(saveReview(db, lawyer, law, posted({}, [whole]), noon)).problems).toEqual([]);
});

test("nobody takes away or changes the comments of another expert's review", () => {
  const { db, lawyer, engineer, law, energy } = opened();
  const comment = { id: "comment-4", on: "", kind: "consider", text: "Mine" };
  must(saveReview(db, lawyer, law, posted({}, [comment]), noon));
  must(move(db, engineer, energy, "declare-clear"));
  must(saveReview(db, engineer, energy, new Map([["remove:comment", ["comment-4"]]]), noon));
  const taken = must(saveReview(db, engineer, energy, posted({}, [{ ...comment, text: "Taken", version: 1 }]), noon));
  expect(taken.problems).toEqual([{ field: "comment:comment-4", rule: "comment-place" }]);
  expect(listReviewComments(db, [law])[0]?.text).toBe("Mine");
});

test("an unfinished or unconfirmed review is not sent; a sent one takes no more changes", () => {
  const { db, lawyer, law } = opened();
  must(saveReview(db, lawyer, law, posted({ "strength-1": "Good" }), noon));
  expect(kindOf(send(db, lawyer, law))).toBe("incomplete");
  const { "strength-1": _first, ...others } = wholeReview;
  must(saveReview(db, lawyer, law, posted(others), noon));
  const seenVersion = findReview(db, law)?.version ?? 0;
  const unconfirmed = { seenVersion, confirmed: false, origin: mailOrigin };
  expect(kindOf(sendReview(db, lawyer, law, unconfirmed, noon))).toBe("invalid");
  updateMinutesCounted(db, law, 42);
  must(send(db, lawyer, law));
  expect(findReview(db, law)).toMatchObject({ state: "sent", sentAt: noon });
  expect(listReviewAnswers(db, [law]).find(({ field }) => field === "minutes")?.value).toBe("42");
  expect(kindOf(saveReview(db, lawyer, law, posted({ "strength-1": "Late" }), noon))).toBe("not-editable");
  expect(kindOf(send(db, lawyer, law))).toBe("wrong-state");
});

test("the coordinators are told that one of two is done, then both", () => {
  const { db, lawyer, engineer, law, energy } = inReview();
  giveReview(db, lawyer, law);
  giveReview(db, engineer, energy);
  const texts = listMails(db, 50)
    .filter(({ key }) => key.startsWith("review:send:"))
    .map(({ subject }) => subject)
    .reverse();
  expect(texts.map((subject) => /\d\/\d/.exec(subject)?.[0])).toEqual(["1/2", "2/2"]);
});

test("experts read each other's reviews when both are sent, with the gaps flagged, and never the private note", () => {
  const { db, lawyer, engineer, law, energy, coordinator } = inReview();
  giveReview(db, lawyer, law, { answers: { "score:goals-impact": "5" } });
  const own = must(openReview(db, lawyer, law, "en", noon));
  expect(own).toMatchObject({ kind: "reading", othersWait: true, others: [] });
  const low = { "score:goals-impact": "2", "why:goals-impact": "Measure the goal" };
  must(move(db, engineer, energy, "declare-clear"));
  expect(kindOf(openReviewDocument(db, engineer, law, "en"))).toBe("not-found");
  must(saveReview(db, engineer, energy, posted({ ...wholeReview, ...low }), noon));
  must(send(db, engineer, energy));
  const peer = JSON.stringify(must(openReviewDocument(db, engineer, law, "en")));
  expect(peer).toContain("from 2 to 5 points");
  expect(peer).not.toContain("Between us");
  expect(JSON.stringify(must(openReviewDocument(db, coordinator, law, "en")))).toContain("Between us");
});
