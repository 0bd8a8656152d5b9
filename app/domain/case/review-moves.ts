import { ok, type Result, refuse } from "../result.ts";

export const reviewStates = ["assigned", "declined", "conflict", "open", "started", "sent", "closed"] as const;
export type ReviewState = (typeof reviewStates)[number];

export const reviewMoves = [
  "decline",
  "declare-conflict",
  "declare-clear",
  "start",
  "send",
  "return-to-expert",
  "hand-over",
  "close",
] as const;
export type ReviewMove = (typeof reviewMoves)[number];

/** Who may make a move: the expert of the review, a coordinator, or the plan's own move that ends its reviews. */
export type ReviewMover = "expert" | "coordinator" | "plan";

interface ReviewMoveRule {
  from: readonly ReviewState[];
  to: ReviewState;
  by: readonly ReviewMover[];
}

const beforeSent: readonly ReviewState[] = ["assigned", "open", "started"];

/** The table of case-life for reviews: there is no second place to look. */
const table: Record<ReviewMove, ReviewMoveRule> = {
  decline: { from: ["assigned"], to: "declined", by: ["expert"] },
  "declare-conflict": { from: ["assigned", "open", "started"], to: "conflict", by: ["expert"] },
  "declare-clear": { from: ["assigned"], to: "open", by: ["expert"] },
  start: { from: ["open"], to: "started", by: ["expert"] },
  send: { from: ["started"], to: "sent", by: ["expert"] },
  "return-to-expert": { from: ["sent"], to: "started", by: ["coordinator"] },
  // The review of the first expert ends; the second gets one of their own.
  "hand-over": { from: beforeSent, to: "closed", by: ["expert", "coordinator"] },
  close: { from: [...beforeSent, "sent"], to: "closed", by: ["plan"] },
};

export interface WrongReviewState {
  kind: "wrong-state";
  state: ReviewState;
  move: ReviewMove;
}

/** The state after a move, or why the table does not have it. */
export function reviewStateAfter(state: ReviewState, move: ReviewMove): Result<ReviewState, WrongReviewState> {
  const { from, to } = table[move];
  return from.includes(state) ? ok(to) : refuse({ kind: "wrong-state", state, move });
}

export const reviewMoversOf = (move: ReviewMove): readonly ReviewMover[] => table[move].by;

/** The expert has still something to do, or has done it: counts in "1 of 2 done". */
export const isActive = (state: ReviewState): boolean => [...beforeSent, "sent"].includes(state);
/** Waits for the expert. */
export const isWaiting = (state: ReviewState): boolean => beforeSent.includes(state);
/** The expert may read the plan: after the declaration of no ties, and for good once the review was sent. */
export const opensPlan = (state: ReviewState): boolean => state === "open" || state === "started" || state === "sent";
/** Withdrawing the plan is possible only while no review has been started. */
export const isBegun = (state: ReviewState): boolean => state === "started" || state === "sent";
