import { ok, type Result } from "../result.ts";
import { daysBetween, laterOf } from "./calendar-day.ts";
import { type OwnDates, scheduleBackward, scheduleForward, tightened } from "./schedule.ts";
import type { IssueKind, NodeId, NoSchedule, Schedule, ScheduleInput, ScheduleIssue } from "./schedule-node.ts";
import { flowOf } from "./schedule-steps.ts";
import { usualDays } from "./usual-days.ts";

export const milestoneKinds = [
  "dialogue",
  "notice",
  "tenders",
  "award",
  "contract",
  "pilot",
  "acceptance",
  "take-up",
  "other",
] as const;
export type MilestoneKind = (typeof milestoneKinds)[number];

export interface Milestone {
  kind: MilestoneKind;
  on: string;
}

export interface PlanScheduleInput extends ScheduleInput {
  noticeOn: string | null;
  inUseBy: string | null;
  contractStart: string | null;
  milestones: readonly Milestone[];
  today: string;
  /** A notice that has been sent is no longer late. */
  isNoticeSent?: boolean;
  isPinSent?: boolean;
}

export interface PlanSchedule {
  /** From the planned notice; null while its day is not known. */
  forward: Schedule | null;
  /** Back from the day the solution must be in use; null while that day is not known. */
  backward: Schedule | null;
  /** Null while a day is missing and nothing speaks against the others. */
  fits: boolean | null;
  /** Would the law's minimum periods alone fit, with no usual days of preparation and evaluation? */
  fitsByLaw: boolean | null;
  /** Days by which the end is late (negative: days to spare); null while a day is missing. */
  daysLate: number | null;
  /** All that does not fit, in the order of the stages; notes that stop nothing are last. */
  issues: readonly ScheduleIssue[];
}

const nodeOfMilestone: Partial<Record<MilestoneKind, NodeId>> = {
  dialogue: "market-consultation",
  tenders: "tenders",
  award: "decision",
  contract: "contract",
  pilot: "pilot",
  acceptance: "acceptance",
  "take-up": "in-use",
};

/** The last of several milestones of one kind counts: a stage is over when its last part is. */
function ownDatesOf({ milestones, contractStart }: PlanScheduleInput): OwnDates {
  const dates: OwnDates = {};
  for (const { kind, on } of milestones) {
    const node = nodeOfMilestone[kind];
    if (node) dates[node] = laterOf(dates[node] ?? on, on);
  }
  return contractStart ? { ...dates, "contract-start": contractStart } : dates;
}

/** These move a day and stop nothing. */
const notes: readonly IssueKind[] = ["holiday", "not-a-decision-day"];
export const isNote = ({ kind }: ScheduleIssue): boolean => notes.includes(kind);

/** The first stage that comes later than the end allows. */
function endMissed(forward: Schedule, backward: Schedule): ScheduleIssue | undefined {
  const latest = new Map(backward.nodes.map((node) => [node.id, node.latest]));
  for (const node of forward.nodes) {
    const last = node.isOnTheWay ? latest.get(node.id) : null;
    if (!last || node.day <= last) continue;
    const facts = { days: daysBetween(last, node.day), asked: node.day, possible: last, legalBasis: [] };
    return { kind: "end-missed", step: node.id, name: node.name, ...facts };
  }
  return undefined;
}

function pastIssues(schedule: Schedule, { today, isNoticeSent, isPinSent }: PlanScheduleInput): ScheduleIssue[] {
  return schedule.nodes.flatMap(({ id, name, day, legalBasis }): ScheduleIssue[] => {
    const isOpen = (id === "notice" && !isNoticeSent) || (id === "pin" && !isPinSent && !isNoticeSent);
    if (!isOpen || day >= today) return [];
    return [{ kind: "past", step: id, name, days: daysBetween(day, today), asked: day, possible: today, legalBasis }];
  });
}

/** Own days of nought until the decision: nothing but what the law asks is left. */
function barestDays(input: ScheduleInput): Partial<Record<NodeId, number>> {
  return Object.fromEntries(usualDays[flowOf(input)].toDecision.map(([stage]) => [stage, 0]));
}

function judge(input: PlanScheduleInput, forward: Schedule | null, backward: Schedule | null): PlanSchedule {
  const { inUseBy } = input;
  const missed = forward && backward && inUseBy && forward.end > inUseBy ? endMissed(forward, backward) : undefined;
  const first = forward ?? backward;
  const found = [...(first ? pastIssues(first, input) : []), ...(first?.issues ?? []), ...(missed ? [missed] : [])];
  const issues = [...found.filter((issue) => !isNote(issue)), ...found.filter(isNote)];
  const isKnown = forward !== null && inUseBy !== null;
  const hinders = issues.some((issue) => !isNote(issue));
  const daysLate = isKnown ? daysBetween(inUseBy, forward.end) : null;
  return {
    forward,
    backward,
    fits: hinders || (daysLate !== null && daysLate > 0) ? false : isKnown ? true : null,
    fitsByLaw: null,
    daysLate,
    issues,
  };
}

/** A stage that the city's own day makes shorter than usual is as short when counted backwards. */
function ownLengths(forward: Schedule | null): Partial<Record<NodeId, number>> {
  const shorter = (forward?.nodes ?? []).filter(
    ({ reason, daysFromAnchor, usualDays: usual }) => reason === "own-date" && usual !== null && daysFromAnchor < usual,
  );
  return Object.fromEntries(shorter.map(({ id, daysFromAnchor }) => [id, Math.max(0, daysFromAnchor)]));
}

/** The schedule of a plan in both directions, and whether its days fit together. Null where nothing can be counted yet. */
export function planSchedule(input: PlanScheduleInput): Result<PlanSchedule, NoSchedule> {
  const { noticeOn, inUseBy } = input;
  const asked = noticeOn ? tightened({ ...input, noticeOn, onDays: ownDatesOf(input) }) : null;
  const forward = asked ? scheduleForward(asked) : ok(null);
  if (!forward.ok) return forward;
  const tightenedDays = { ...asked?.tightenedDays, ...ownLengths(forward.value) };
  const backward = inUseBy ? scheduleBackward({ ...input, tightenedDays, inUseBy }) : ok(null);
  if (!backward.ok) return backward;

  const judged = judge(input, forward.value, backward.value);
  if (!noticeOn || !inUseBy) return ok(judged);
  const barest = scheduleForward({ ...input, noticeOn, tightenedDays, ownDays: barestDays(input) });
  return ok({ ...judged, fitsByLaw: barest.ok ? barest.value.end <= inUseBy : null });
}
