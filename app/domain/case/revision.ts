import type { Answer } from "../form/answers.ts";
import type { Track } from "../form/asked.ts";
import type { Problem } from "../form/problem.ts";
import type { Lang } from "../lang.ts";
import type { AdviserAnswer } from "../law/adviser.ts";
import type { Light } from "./readiness.ts";
import type { Snapshot } from "./snapshot.ts";

/** One sent revision: the answers, the questions as they were shown, and what the rules and the law said that day. */
export interface FrozenRevision {
  number: number;
  title: string;
  language: Lang;
  track: Track;
  snapshot: Snapshot;
  /** The answers as stored, with their versions and levels. */
  answers: readonly Answer[];
  warnings: readonly Problem[];
  lights: readonly Light[];
  advice: AdviserAnswer | null;
}
