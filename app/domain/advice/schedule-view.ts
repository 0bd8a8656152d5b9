import type { Figure, Table } from "../document.ts";
import type { Lang } from "../lang.ts";
import { isNote, type PlanSchedule } from "../law/plan-schedule.ts";
import { sayIssue } from "../law/say-schedule.ts";
import type { NoSchedule } from "../law/schedule-node.ts";
import { sayOutcome } from "../law/schedule-rows.ts";
import { noScheduleTexts, scheduleWords } from "../law/texts/schedule.ts";
import type { Result } from "../result.ts";
import { timelineFigure, timelineTable } from "../timeline/figure.ts";

/** A schedule in words and drawings, or why there is none. */
export interface ScheduleView {
  outcome: string;
  fits: boolean | null;
  issues: readonly string[];
  notes: readonly string[];
  drawn: { wide: Figure; narrow: Figure; table: Table } | null;
  disclaimer: string;
}

type Counted = Result<PlanSchedule, NoSchedule | { kind: "no-advice" }>;

function drawnOf(plan: PlanSchedule, inUseBy: string | null, lang: Lang): ScheduleView["drawn"] {
  const wide = timelineFigure(plan, lang, "wide", inUseBy);
  const narrow = timelineFigure(plan, lang, "narrow", inUseBy);
  const table = timelineTable(plan, lang);
  return wide && narrow && table ? { wide, narrow, table } : null;
}

export function scheduleView(counted: Counted, inUseBy: string | null, lang: Lang): ScheduleView {
  const disclaimer = scheduleWords.disclaimer[lang];
  if (!counted.ok) {
    const { kind } = counted.refusal;
    const outcome = (kind === "no-advice" ? scheduleWords.noAdvice : noScheduleTexts[kind])[lang];
    return { outcome, fits: null, issues: [], notes: [], drawn: null, disclaimer };
  }
  const plan = counted.value;
  return {
    outcome: sayOutcome(plan, lang),
    fits: plan.fits,
    issues: plan.issues.filter((issue) => !isNote(issue)).map((issue) => sayIssue(issue, lang)),
    notes: plan.issues.filter(isNote).map((issue) => sayIssue(issue, lang)),
    drawn: drawnOf(plan, inUseBy, lang),
    disclaimer,
  };
}
