import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type ReviewMove,
  type ReviewState,
  reviewMoves,
  reviewStateAfter,
  reviewStates,
} from "~/domain/case/review-moves.ts";

/** Every move that case-life has, from every state it has it from. */
const known: readonly [ReviewState, ReviewMove, ReviewState][] = [
  ["assigned", "decline", "declined"],
  ["assigned", "declare-conflict", "conflict"],
  ["assigned", "declare-clear", "open"],
  ["assigned", "hand-over", "closed"],
  ["assigned", "close", "closed"],
  ["open", "declare-conflict", "conflict"],
  ["open", "start", "started"],
  ["open", "hand-over", "closed"],
  ["open", "close", "closed"],
  ["started", "declare-conflict", "conflict"],
  ["started", "send", "sent"],
  ["started", "hand-over", "closed"],
  ["started", "close", "closed"],
  ["sent", "return-to-expert", "started"],
  ["sent", "close", "closed"],
];

test("a review has the moves of its table and no others", () => {
  const found = reviewStates.flatMap((state) =>
    reviewMoves.flatMap((move) => {
      const next = reviewStateAfter(state, move);
      return next.ok ? [[state, move, next.value]] : [];
    }),
  );
  expect(new Set(found.map(String))).toEqual(new Set(known.map(String)));
});

test("no sequence of moves leaves the table, and what has ended stays ended", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...reviewMoves), { maxLength: 20 }), (sequence) => {
      let state: ReviewState = "assigned";
      for (const move of sequence) {
        const before: ReviewState = state;
        const next = reviewStateAfter(before, move);
        if (next.ok) state = next.value;
        if (["declined", "conflict", "closed"].includes(before)) expect(next.ok).toBe(false);
      }
      expect(reviewStates).toContain(state);
    }),
  );
});
