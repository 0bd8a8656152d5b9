import type { ConflictView } from "./conflict-view.ts";

/** What was saved of a step or of replies, and in words what was not. */
export interface PostedStep {
  savedAt: string;
  saved: { question: string; row: string; version: number }[];
  problems: { name: string; text: string }[];
  conflicts: ConflictView[];
  becameFull: boolean;
  /** What the page asks may have changed with this save. */
  isStale: boolean;
}
