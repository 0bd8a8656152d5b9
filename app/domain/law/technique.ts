import type { Decision, Recommended } from "./decide.ts";
import { type Facts, mustDevelop, needsDialogue } from "./facts.ts";

/** What stands on top of a procedure; not an alternative to one. */
export type Technique = "none" | "framework" | "dps";

/** How a free-form procedure in several stages is best shaped. */
export type Pattern = "negotiated" | "dialogue-like" | "innovation-partnership-like";

const mayCarryFramework: readonly Recommended[] = [
  "open",
  "restricted",
  "neg-w-call",
  "comp-dial",
  "free-single",
  "free-multi",
];

export function techniqueOf({ recurring }: Facts, { rule, recommended }: Decision): Technique {
  if (rule === "R14") return "dps";
  return recurring === "call-offs" && mayCarryFramework.includes(recommended) ? "framework" : "none";
}

export function patternOf(facts: Facts, { rule }: Decision): Pattern | null {
  if (rule !== "R8") return null;
  if (mustDevelop(facts)) return "innovation-partnership-like";
  return needsDialogue(facts) ? "dialogue-like" : "negotiated";
}
