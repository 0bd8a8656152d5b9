import type { AdviceView } from "~/domain/advice/advice-view.ts";
import type { ScheduleView } from "~/domain/advice/schedule-view.ts";

/** A computed answer that is more than a few facts. */
export type PlanPanel =
  | { kind: "advice"; advice: AdviceView; isBand: boolean }
  /** The two ends of the band get different answers; `exactAt` leads to the question that settles it. */
  | { kind: "band-decides"; low: AdviceView; high: AdviceView; lowValue: string; highValue: string; exactAt: string }
  /** Nothing can be said yet, or the answers contradict each other: what is missing, with links. */
  | { kind: "missing"; text: string; links: readonly { href: string; text: string }[] }
  | { kind: "schedule"; schedule: ScheduleView; pageAt: string };
