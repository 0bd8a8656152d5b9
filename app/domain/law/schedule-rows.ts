import type { Lang } from "../lang.ts";
import { isNote, type PlanSchedule } from "./plan-schedule.ts";
import { fillIn, sayDay, sayIssue, sayNode, sayReason } from "./say-schedule.ts";
import type { Schedule, ScheduleNode } from "./schedule-node.ts";
import { scheduleWords } from "./texts/schedule.ts";

export interface ScheduleRow {
  label: string;
  words: string;
}

/** Whether the days fit, in one sentence or two. */
export function sayOutcome(plan: PlanSchedule, lang: Lang): string {
  const { forward, daysLate, fits, fitsByLaw } = plan;
  if (forward === null || daysLate === null) return scheduleWords[fits === false ? "misfit" : "open"][lang];
  const facts = { end: sayDay(forward.end, lang), days: Math.abs(daysLate) };
  if (daysLate > 0) {
    const late = fillIn(scheduleWords.late, lang, facts);
    return fitsByLaw ? `${late} ${scheduleWords.lateButLawful[lang]}` : late;
  }
  if (!fits) return scheduleWords.misfit[lang];
  return fillIn(daysLate === 0 ? scheduleWords.fitsExactly : scheduleWords.fits, lang, facts);
}

const latestOf = (backward: Schedule | null): ReadonlyMap<string, string> =>
  new Map((backward?.nodes ?? []).flatMap(({ id, latest }) => (latest === null ? [] : [[id, latest] as const])));

/** The stages that are drawn: counted from the notice where its day is known, else back from the goal. */
export const shownSchedule = ({ forward, backward }: PlanSchedule): Schedule | null => forward ?? backward;

function nodeRow(node: ScheduleNode, latest: string | undefined, lang: Lang): ScheduleRow {
  const last = latest === undefined ? "" : ` (${scheduleWords.latest[lang].toLowerCase()} ${sayDay(latest, lang)})`;
  return { label: sayNode(node, lang), words: `${sayDay(node.day, lang)}${last}. ${sayReason(node, lang)}` };
}

/** The whole schedule as names and words: what fits, what does not, and each stage with its reason. */
export function scheduleRows(plan: PlanSchedule, lang: Lang): ScheduleRow[] {
  const shown = shownSchedule(plan);
  const outcome = { label: scheduleWords.outcome[lang], words: sayOutcome(plan, lang) };
  if (!shown) return [outcome];
  const latest = latestOf(plan.backward);
  return [
    outcome,
    ...plan.issues.map((issue) => ({
      label: scheduleWords[isNote(issue) ? "hint" : "doesNotFit"][lang],
      words: sayIssue(issue, lang),
    })),
    ...shown.nodes.map((node) => nodeRow(node, latest.get(node.id), lang)),
    { label: scheduleWords.hint[lang], words: scheduleWords.disclaimer[lang] },
  ];
}
