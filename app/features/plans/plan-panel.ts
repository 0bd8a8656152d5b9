import type { AdviceView } from "~/domain/advice/advice-view.ts";
import type { ScheduleView } from "~/domain/advice/schedule-view.ts";
import type { CountingRule, WorksheetView } from "~/domain/advice/worksheet-view.ts";

/** What the service makes of the answers, in more than a few facts: in place of a computed answer, or under a question. */
export type PlanPanel =
  | { kind: "advice"; advice: AdviceView; isBand: boolean }
  /** The two ends of the band get different answers; `exactAt` leads to the question that settles it. */
  | { kind: "band-decides"; low: AdviceView; high: AdviceView; lowValue: string; highValue: string; exactAt: string }
  /** Nothing can be said yet, or the answers contradict each other: what is missing, with links. */
  | { kind: "missing"; text: string; links: readonly { href: string; text: string }[] }
  | { kind: "schedule"; schedule: ScheduleView; pageAt: string }
  /** How the value is counted so far; `rules` where the author needs them to write a sum. */
  | { kind: "worksheet"; worksheet: WorksheetView | null; rules: readonly CountingRule[]; adviserAt: string };
