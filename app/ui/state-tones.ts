import type { State } from "~/domain/case/moves.ts";
import type { Tone } from "./status.tsx";

export const stateTones: Record<State, Tone> = {
  draft: "neutral",
  submitted: "info",
  "in-review": "info",
  "changes-asked": "alert",
  approved: "success",
  tendering: "info",
  "in-contract": "success",
  completed: "success",
  stopped: "neutral",
};
