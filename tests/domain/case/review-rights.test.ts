import fc from "fast-check";
import { expect, test } from "vitest";
import { type ReviewState, reviewStates } from "~/domain/case/review-moves.ts";
import { openingOf, seesMean, seesPrivateNote, tiesOf } from "~/domain/case/review-rights.ts";
import type { Relation } from "~/domain/case/rights.ts";

const relations = ["owner", "writer", "reader", "coordinator", "assigned-expert", "city", "network", "none"] as const;
const sentAt = new Date(0);
const hasBeenSent: readonly ReviewState[] = ["sent"];

const standing = fc
  .record({ state: fc.constantFrom(...reviewStates), wasSent: fc.boolean() })
  .map(({ state, wasSent }) => ({
    state,
    sentAt: hasBeenSent.includes(state) || (state === "closed" && wasSent) ? sentAt : null,
  }));
const reader = fc.record({
  isOwn: fc.boolean(),
  relation: fc.constantFrom<Relation>(...relations),
  round: fc.array(standing, { maxLength: 3 }),
  hasGiven: fc.boolean(),
  isDecided: fc.boolean(),
});

test("nobody but its expert sees a review before it is sent", () => {
  fc.assert(
    fc.property(standing, reader, (review, who) => {
      if (review.sentAt === null && !who.isOwn) expect(openingOf(review, who)).toBeNull();
    }),
  );
});

test("the plan's authors see no review before the decision, and never the private note or the mean", () => {
  fc.assert(
    fc.property(standing, reader, (review, who) => {
      const opening = openingOf(review, { ...who, isOwn: false, relation: "owner" });
      if (opening === null) return;
      expect(who.isDecided).toBe(true);
      expect(seesPrivateNote(opening)).toBe(false);
      expect(seesMean(opening)).toBe(false);
    }),
  );
});

test("another expert sees a review only after sending one and when nobody is still writing", () => {
  fc.assert(
    fc.property(standing, reader, (review, who) => {
      const opening = openingOf(review, { ...who, isOwn: false, relation: "assigned-expert" });
      if (opening === null) return;
      expect(opening).toBe("peer");
      expect(who.hasGiven).toBe(true);
      expect(who.round.some(({ state }) => ["assigned", "open", "started"].includes(state))).toBe(false);
      expect(seesPrivateNote(opening)).toBe(false);
    }),
  );
});

test("to other cities, the network and strangers no review exists", () => {
  fc.assert(
    fc.property(standing, reader, fc.constantFrom<Relation>("city", "network", "none"), (review, who, relation) => {
      expect(openingOf(review, { ...who, isOwn: false, relation })).toBeNull();
    }),
  );
});

test("a review that was declined or has a conflict is closed to its expert too", () => {
  const own = { isOwn: true, relation: "none" as const, round: [], hasGiven: false, isDecided: false };
  for (const state of reviewStates) {
    const isOver = state === "declined" || state === "conflict" || state === "closed";
    expect(openingOf({ state, sentAt: null }, own)).toBe(isOver ? null : "own");
  }
});

test.each<[ReviewState[], boolean]>([
  [[], false],
  [["assigned"], false],
  [["declined"], false],
  [["open"], true],
  [["started"], true],
  [["sent"], true],
  [["sent", "assigned"], true],
  [["sent", "conflict"], false],
  [["closed"], false],
])("reviews that are %j open the plan: %s", (states, expected) => {
  const ties = tiesOf(states.map((state) => ({ state, sentAt: state === "sent" ? sentAt : null })));
  expect(ties).toEqual({ isAssignedExpert: expected, hasConflict: states.includes("conflict") });
});
