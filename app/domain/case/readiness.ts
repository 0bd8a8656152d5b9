import type { Problem } from "../form/problem.ts";
import type { Case } from "./assessment.ts";

export const lightIds = ["need", "market", "money", "people", "risk"] as const;
export type LightId = (typeof lightIds)[number];

/** One condition that keeps a light from green, with the answer that would mend it. */
export interface Reason {
  /** Key of its words. */
  reason: string;
  question: string;
}

export interface Light {
  id: LightId;
  colour: "red" | "amber" | "green";
  reasons: readonly Reason[];
}

export function lightsOf(_kase: Case, _problems: readonly Problem[]): Light[] {
  return [];
}
