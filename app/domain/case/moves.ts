import { ok, type Result, refuse } from "../result.ts";

export const states = [
  "draft",
  "submitted",
  "in-review",
  "changes-asked",
  "approved",
  "tendering",
  "in-contract",
  "completed",
  "stopped",
] as const;
export type State = (typeof states)[number];

export const moves = [
  "submit",
  "withdraw",
  "assign",
  "ask-changes",
  "approve",
  "redirect",
  "skip-review",
  "start-tender",
  "sign-contract",
  "complete",
  "stop",
  "reopen",
  "delete",
  "hand-over",
] as const;
export type Move = (typeof moves)[number];

/** Who may make a move: a member of the plan's team, the city lead of its city, or a coordinator of the network. */
export type Mover = "owner" | "writer" | "city-lead" | "coordinator";

/** Where a move leads when that depends on the plan: back to what can be edited, or to the state it was stopped from. */
type Target = State | "editable-again" | "reopened" | "binned" | "same";

interface MoveRule {
  from: readonly State[];
  to: Target;
  by: readonly Mover[];
}

const any = states;
const beforeEnd = states.filter((state) => state !== "completed" && state !== "stopped");

/** The table of case-life: there is no second place to look. */
const table: Record<Move, MoveRule> = {
  submit: { from: ["draft", "changes-asked"], to: "submitted", by: ["owner", "writer"] },
  withdraw: { from: ["submitted", "in-review"], to: "editable-again", by: ["owner"] },
  assign: { from: ["submitted", "in-review"], to: "in-review", by: ["coordinator"] },
  "ask-changes": { from: ["in-review"], to: "changes-asked", by: ["coordinator"] },
  approve: { from: ["in-review"], to: "approved", by: ["coordinator"] },
  redirect: { from: ["submitted", "in-review"], to: "changes-asked", by: ["coordinator"] },
  "skip-review": { from: ["draft", "changes-asked"], to: "approved", by: ["coordinator"] },
  "start-tender": { from: ["approved"], to: "tendering", by: ["owner"] },
  "sign-contract": { from: ["tendering"], to: "in-contract", by: ["owner"] },
  complete: { from: ["in-contract"], to: "completed", by: ["owner"] },
  stop: { from: beforeEnd, to: "stopped", by: ["owner", "coordinator"] },
  reopen: { from: ["stopped", "approved", "tendering"], to: "reopened", by: ["coordinator"] },
  delete: { from: ["draft"], to: "binned", by: ["owner"] },
  "hand-over": { from: any, to: "same", by: ["owner", "city-lead", "coordinator"] },
};

export interface WrongState {
  kind: "wrong-state";
  state: State;
  move: Move;
}

/** What the table needs to know of a plan. `revision` is the one being written or last sent. */
export interface Standing {
  state: State;
  revision: number;
  stoppedFrom: State | null;
}

function resolve(target: Target, { state, revision, stoppedFrom }: Standing): State {
  if (target === "editable-again") return revision > 1 ? "changes-asked" : "draft";
  if (target === "reopened") return state === "stopped" && stoppedFrom ? stoppedFrom : "draft";
  return target === "binned" || target === "same" ? state : target;
}

export const isAllowedFrom = (move: Move, state: State): boolean => table[move].from.includes(state);
export const moversOf = (move: Move): readonly Mover[] => table[move].by;

/** The state after a move, or why the table does not have it. A plan once sent is never deleted. */
export function stateAfter(standing: Standing, move: Move): Result<State, WrongState> {
  const { from, to } = table[move];
  const onceSent = move === "delete" && standing.revision > 1;
  if (!from.includes(standing.state) || onceSent) return refuse({ kind: "wrong-state", state: standing.state, move });
  return ok(resolve(to, standing));
}

/** States in which the tender is still to come. */
export const beforeTender: readonly State[] = ["draft", "submitted", "in-review", "changes-asked", "approved"];
export const isBeforeTender = ({ state, binnedAt }: { state: State; binnedAt: Date | null }): boolean =>
  binnedAt === null && beforeTender.includes(state);
/** States in which the team may change the answers of the twelve steps. */
export const isEditable = (state: State): boolean =>
  state === "draft" || state === "changes-asked" || state === "approved";
/** The part after the decision is shown from tendering on. */
export const isOutcomeOpen = (state: State): boolean =>
  ["tendering", "in-contract", "completed", "stopped"].includes(state);
/** Of a stopped procurement only the reasons can still be written, of a completed one nothing: its follow-ups can. */
export const isOutcomeEditable = (state: State, question: string): boolean =>
  state === "tendering" || state === "in-contract" || (state === "stopped" && question.startsWith("stop-"));
/** Held answers are released when no bidder can gain from them any more. */
export const isHoldOver = (state: State): boolean => ["in-contract", "completed", "stopped"].includes(state);
/** The plan is out of its authors' hands: what coordinators may then see is all (a plan stopped as a draft never was). */
export const isSent = ({ state, stoppedFrom }: Pick<Standing, "state" | "stoppedFrom">): boolean =>
  (state === "stopped" ? stoppedFrom : state) !== "draft";
