import type { Procedure, Regime } from "./decide.ts";
import type { Minimum, PeriodVariants } from "./periods.ts";

/** In the order of the procedure. */
export const nodeIds = [
  "need",
  "market-consultation",
  "pin",
  "documents",
  "notice",
  "request-deadline",
  "selection",
  "invitation",
  "dialogue",
  "information",
  "initial-tenders",
  "negotiation",
  "tenders",
  "evaluation",
  "decision",
  "receipt",
  "direct-award-notice",
  "standstill",
  "contract",
  "contract-start",
  "award-notice",
  "development",
  "pilot",
  "acceptance",
  "in-use",
  "effects",
] as const;
export type NodeId = (typeof nodeIds)[number];

/** Which words name a node; the same stage has another name in another procedure. */
export type NodeName =
  | NodeId
  | "notice.invitation"
  | "notice.contest"
  | "initial-tenders.tenders"
  | "tenders.final"
  | "tenders.entries"
  | "selection.admission"
  | "evaluation.jury"
  | "standstill.appeal"
  | "standstill.direct-award"
  | "in-use.results";

/** Why a node stands on its day. The words are in `texts/schedule.ts`. */
export const reasonIds = [
  "given",
  "counted-back",
  "pin-window",
  "minimum-period",
  "minimum-period-moved",
  "minimum-period-office-hours",
  "agreed-period",
  "reasonable-period",
  "rule-of-thumb",
  "own-days",
  "tightened",
  "own-date",
  "own-date-last-minimum-day",
  "decision-day",
  "room-for-appeal",
  "admission-limit",
  "information",
  "received-same-day",
  "received-by-post",
  "standstill",
  "appeal-period",
  "call-off-wait",
  "direct-award-wait",
  "contract-safe",
  "contract-free",
  "award-notice",
  "effects",
] as const;
export type ReasonId = (typeof reasonIds)[number];

/** One stage on its way to the next, before any day is known. */
export interface Step {
  id: NodeId;
  name: NodeName;
  /** How its day follows from that of the stage before. */
  counts: "deadline" | "work" | "decision" | "admission" | "receipt" | "standstill" | "contract";
  /** What the law asks at least; undefined where it names no number of days. */
  minimum: Minimum | undefined;
  /** Rule of thumb, or the days that the city gave itself. */
  days: number;
  isOwn: boolean;
  reason: ReasonId;
}

export interface ScheduleNode {
  id: NodeId;
  name: NodeName;
  day: string;
  /** The stage from which it is counted. */
  anchor: NodeId | null;
  daysFromAnchor: number;
  /** Days that the law asks at least; null where it names none. */
  minDays: number | null;
  legalBasis: readonly string[];
  /** The usual days of this tool, or the city's own; never law. */
  usualDays: number | null;
  /** No earlier day is lawful after the stage before; null where the law sets none. */
  lockedMin: string | null;
  reason: ReasonId;
  /** A day by which others must have acted. Never a holiday. */
  isDeadline: boolean;
  /** Does the end wait for it? Deadlines beside the way do not hold anything up. */
  isOnTheWay: boolean;
  /** Counted backwards: the last day on which the end is still met. */
  latest: string | null;
}

export type IssueKind =
  | "before-law-minimum"
  | "before-stage-before"
  | "after-next-stage"
  | "holiday"
  | "not-a-decision-day"
  | "no-decision-day-left"
  | "past"
  | "end-missed";

/** What does not fit: which step, and by how many days. */
export interface ScheduleIssue {
  kind: IssueKind;
  step: NodeId;
  name: NodeName;
  days: number;
  /** The day that was asked for, and the first or last that would do. */
  asked: string;
  possible: string;
  legalBasis: readonly string[];
}

export interface ScheduleInput {
  procedure: Procedure;
  regime: Regime;
  /** Is this a purchase through a dynamic purchasing system that is set up first? */
  isDps?: boolean;
  variants?: Partial<PeriodVariants>;
  /** Own days for a stage instead of the rule of thumb; never less than the law's minimum counts. */
  ownDays?: Partial<Record<NodeId, number>>;
  /** Usual days that were shortened, so that a later day of the city's own is met. */
  tightenedDays?: Partial<Record<NodeId, number>>;
  /** Meeting days of those who decide: the decision is made on one of them. */
  decisionDates?: readonly string[];
  notification?: "electronic" | "post";
  /** Are deadlines in office hours? Then the last minimum day itself would cut the period short. */
  officeHours?: boolean;
  hasPilot?: boolean;
  hasMarketConsultation?: boolean;
  /** A direct award announced beforehand (§ 131). */
  directAwardNotice?: boolean;
}

export interface Schedule {
  noticeOn: string;
  /** The day on which the solution is in use. */
  end: string;
  nodes: readonly ScheduleNode[];
  issues: readonly ScheduleIssue[];
}

export interface NoSchedule {
  kind: "regime-without-schedule" | "procedure-not-in-regime";
  regime: Regime;
  procedure: Procedure;
}
