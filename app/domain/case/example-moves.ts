import { ok, type Result, refuse } from "../result.ts";
import type { State } from "./moves.ts";

/** An example before it exists is `none`; `draft` was returned with comments. */
export const exampleStandings = ["none", "draft", "proposed", "published", "withdrawn"] as const;
export type ExampleStanding = (typeof exampleStandings)[number];

export const exampleMoves = [
  "write",
  "propose",
  "edit",
  "return",
  "publish",
  "correct",
  "confirm",
  "unpublish",
] as const;
export type ExampleMove = (typeof exampleMoves)[number];

/** Its keeper: the owner of the plan it was made from, or whoever proposed it from a public source. */
export type ExampleMover = "keeper" | "coordinator";

interface ExampleRule {
  from: readonly ExampleStanding[];
  to: ExampleStanding | "same";
  by: readonly ExampleMover[];
}

/** The table of case-life for examples: there is no second place to look. */
const table: Record<ExampleMove, ExampleRule> = {
  write: { from: ["none", "draft"], to: "same", by: ["keeper"] },
  propose: { from: ["none", "draft"], to: "proposed", by: ["keeper"] },
  edit: { from: ["proposed"], to: "same", by: ["coordinator"] },
  return: { from: ["proposed"], to: "draft", by: ["coordinator"] },
  publish: { from: ["proposed"], to: "published", by: ["coordinator"] },
  correct: { from: ["published"], to: "same", by: ["keeper", "coordinator"] },
  /** The yearly check: it is still right. */
  confirm: { from: ["published"], to: "same", by: ["keeper", "coordinator"] },
  unpublish: { from: ["published"], to: "withdrawn", by: ["coordinator"] },
};

export interface WrongExampleState {
  kind: "wrong-state";
  state: ExampleStanding;
  move: ExampleMove;
}

export function exampleStateAfter(
  state: ExampleStanding,
  move: ExampleMove,
): Result<ExampleStanding, WrongExampleState> {
  const { from, to } = table[move];
  if (!from.includes(state)) return refuse({ kind: "wrong-state", state, move });
  return ok(to === "same" ? state : to);
}

export const canMoveExample = (movers: readonly ExampleMover[], move: ExampleMove): boolean =>
  movers.some((mover) => table[move].by.includes(mover));

/** An example is made of a case when its contract is signed, and of one that has ended in whichever way. */
export const mayPropose = (state: State): boolean => ["in-contract", "completed", "stopped"].includes(state);
