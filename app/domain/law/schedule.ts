import { ok, type Result, refuse } from "../result.ts";
import { addDays, addMonths, daysBetween, laterOf } from "./calendar-day.ts";
import { otherPeriods } from "./periods.ts";
import { firstDecisionDay, type Placed, placeStep } from "./place-step.ts";
import {
  type NodeId,
  type NoSchedule,
  nodeIds,
  type Schedule,
  type ScheduleInput,
  type ScheduleIssue,
  type ScheduleNode,
  type Step,
} from "./schedule-node.ts";
import { preparationBefore } from "./schedule-preparation.ts";
import { flowOf, hasAwardNotice, hasSchedule, isInRegime, nameOf, stepsOf, variantsOf } from "./schedule-steps.ts";
import { usualEffectsMonths } from "./usual-days.ts";
import {
  daysBefore,
  endOfPeriod,
  isWorkingDay,
  shiftBackToWorkingDay,
  shiftToWorkingDay,
  standstillFrom,
} from "./working-days.ts";

export type OwnDates = Partial<Record<NodeId, string>>;

export type ForwardInput = ScheduleInput & {
  /** The day on which the notice or the invitation to tender is sent. */
  noticeOn: string;
  /** Days that the city has set for stages. */
  onDays?: OwnDates;
};

export type BackwardInput = ScheduleInput & { inUseBy: string };

type Outcome = Result<Schedule, NoSchedule>;

function refusalOf({ regime, procedure }: ScheduleInput): NoSchedule | undefined {
  if (!hasSchedule(regime)) return { kind: "regime-without-schedule", regime, procedure };
  return isInRegime(procedure, regime) ? undefined : { kind: "procedure-not-in-regime", regime, procedure };
}

interface Way {
  nodes: ScheduleNode[];
  issues: ScheduleIssue[];
}

/** The day the law first allows: for the contract it follows from the standstill, else from the count itself. */
function lawfulDay(step: Step, found: Placed, before: readonly ScheduleNode[]): string | null {
  if (step.counts !== "contract") return found.lawful;
  const wait = before.find(({ id }) => id === "standstill");
  if (!wait || wait.minDays === null) return null;
  const from = before.find(({ id }) => id === wait.anchor);
  return from ? standstillFrom(from.day, wait.minDays).statutory : null;
}

/** Waiting that is no law does not stop an earlier contract that the city has set. */
function leastDay(step: Step, lawful: string | null, anchor: string, before: readonly ScheduleNode[]): string {
  if (lawful !== null) return lawful;
  if (step.counts !== "contract") return anchor;
  return before.find(({ id }) => id === "receipt")?.day ?? anchor;
}

interface Asked {
  step: Step;
  found: Placed;
  anchor: string;
  lawful: string | null;
  least: string;
  own: string;
}

function ownDay({ step, found, anchor, lawful, least, own }: Asked, input: ScheduleInput): [Placed, ScheduleIssue[]] {
  const { id, name } = step;
  const issue = (kind: ScheduleIssue["kind"], possible: string): ScheduleIssue => ({
    kind,
    step: id,
    name,
    days: Math.abs(daysBetween(own, possible)),
    asked: own,
    possible,
    legalBasis: kind === "before-law-minimum" ? (step.minimum?.law ?? otherPeriods.standstill.law) : [],
  });
  if (own < least) {
    const shortest = placeStep({ ...step, days: 0, isOwn: false }, anchor, input);
    const kind = lawful === null ? "before-stage-before" : "before-law-minimum";
    return [shortest, [issue(kind, least)]];
  }
  const dates = step.counts === "decision" ? (input.decisionDates ?? []) : [];
  if (dates.length > 0 && !dates.includes(own)) {
    const next = firstDecisionDay(dates, own);
    if (next === undefined) return [found, []];
    return [{ ...found, day: next, reason: "decision-day" }, [issue("not-a-decision-day", next)]];
  }
  if (step.counts === "deadline" && !isWorkingDay(own)) {
    const day = shiftToWorkingDay(own);
    return [{ ...found, day, reason: "own-date" }, [issue("holiday", day)]];
  }
  const isTight = step.counts === "deadline" && own === lawful && (input.officeHours ?? true);
  const reason = isTight ? "own-date-last-minimum-day" : "own-date";
  return [{ ...found, day: own, reason, isAfterLastDecisionDay: false }, []];
}

function noDecisionDayLeft({ id, name }: Step, day: string, dates: readonly string[]): ScheduleIssue {
  const last = dates.reduce((latest, date) => laterOf(latest, date), "");
  const facts = { days: daysBetween(last, day), asked: last, possible: day, legalBasis: [] };
  return { kind: "no-decision-day-left", step: id, name, ...facts };
}

function nodeOf(step: Step, found: Placed, anchor: ScheduleNode, lawful: string | null): ScheduleNode {
  const { id, name, minimum } = step;
  const legalBasis = minimum?.law ?? (id === "contract" && lawful !== null ? otherPeriods.standstill.law : []);
  return {
    id,
    name,
    day: found.day,
    anchor: anchor.id,
    daysFromAnchor: daysBetween(anchor.day, found.day),
    minDays: minimum && step.counts !== "receipt" ? minimum.days : null,
    legalBasis,
    usualDays: step.counts === "receipt" ? null : step.days,
    lockedMin: lawful,
    reason: found.reason,
    isDeadline: step.counts === "deadline" || step.counts === "standstill",
    isOnTheWay: true,
    latest: null,
  };
}

function walk(notice: ScheduleNode, input: ScheduleInput, onDays: OwnDates): Way {
  const nodes: ScheduleNode[] = [notice];
  const issues: ScheduleIssue[] = [];
  let before = notice;
  for (const step of stepsOf(input)) {
    const anchor = before.day;
    let found = placeStep(step, anchor, input);
    const lawful = lawfulDay(step, found, nodes);
    const own = onDays[step.id];
    if (own !== undefined) {
      const least = leastDay(step, lawful, anchor, nodes);
      const [day, refused] = ownDay({ step, found, anchor, lawful, least, own }, input);
      found = day;
      issues.push(...refused);
    }
    if (found.isAfterLastDecisionDay) issues.push(noDecisionDayLeft(step, found.day, input.decisionDates ?? []));
    before = nodeOf(step, found, before, lawful);
    nodes.push(before);
  }
  return { nodes, issues };
}

const beside = (
  given: Pick<ScheduleNode, "id" | "day" | "reason" | "legalBasis"> & { minDays: number | null; anchor: ScheduleNode },
): ScheduleNode => ({
  ...given,
  name: given.id,
  anchor: given.anchor.id,
  daysFromAnchor: daysBetween(given.anchor.day, given.day),
  usualDays: null,
  lockedMin: null,
  isDeadline: given.id !== "effects",
  isOnTheWay: false,
  latest: null,
});

/** Deadlines that hang on a stage, but that nothing waits for. */
function besideTheWay(way: readonly ScheduleNode[], input: ScheduleInput): ScheduleNode[] {
  const { regime } = input;
  const flow = flowOf(input);
  const nodes: ScheduleNode[] = [];
  const tenders = way.find(({ id, minDays }) => (id === "tenders" || id === "initial-tenders") && minDays);
  if (tenders && regime === "eu" && flow !== "dps") {
    const { length, law } = otherPeriods[variantsOf(input).urgency ? "information.urgency" : "information"];
    const day = shiftBackToWorkingDay(daysBefore(tenders.day, length));
    nodes.push(
      beside({ id: "information", day, anchor: tenders, minDays: length, legalBasis: law, reason: "information" }),
    );
  }
  const contract = way.find(({ id }) => id === "contract");
  if (contract && hasAwardNotice(flow, regime)) {
    const { length, law } = otherPeriods[regime === "concession" ? "award-notice.concession" : "award-notice"];
    const day = endOfPeriod(contract.day, length);
    nodes.push(
      beside({ id: "award-notice", day, anchor: contract, minDays: null, legalBasis: law, reason: "award-notice" }),
    );
  }
  const inUse = way.find(({ id }) => id === "in-use");
  if (inUse?.name === "in-use") {
    const day = shiftToWorkingDay(addMonths(inUse.day, usualEffectsMonths));
    nodes.push(beside({ id: "effects", day, anchor: inUse, minDays: null, legalBasis: [], reason: "effects" }));
  }
  return nodes;
}

const inOrder = (one: ScheduleNode, other: ScheduleNode): number =>
  one.day === other.day ? nodeIds.indexOf(one.id) - nodeIds.indexOf(other.id) : one.day < other.day ? -1 : 1;

const noticeNode = (input: ForwardInput): ScheduleNode => ({
  id: "notice",
  name: nameOf("notice", flowOf(input)),
  day: input.noticeOn,
  anchor: null,
  daysFromAnchor: 0,
  minDays: null,
  legalBasis: [],
  usualDays: null,
  lockedMin: null,
  reason: "given",
  isDeadline: false,
  isOnTheWay: true,
  latest: null,
});

const shares = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0];

/** Shortens the usual days of the stages before a day of the city's own, as little as will do and never below the law. */
function tightenBefore(own: NodeId, stages: readonly Step[], input: ForwardInput): ForwardInput {
  const isMissed = (tried: ForwardInput): boolean =>
    walk(noticeNode(tried), tried, tried.onDays ?? {}).issues.some(({ step }) => step === own);
  if (!isMissed(input)) return input;
  const movable = stages.filter(({ isOwn, counts }) => !isOwn && counts !== "receipt");
  let tried = input;
  for (const share of shares) {
    const shorter = Object.fromEntries(movable.map(({ id, days }) => [id, Math.floor(days * share)]));
    tried = { ...input, tightenedDays: { ...input.tightenedDays, ...shorter } };
    if (!isMissed(tried)) break;
  }
  return tried;
}

/** Rules of thumb give way to the days that the city has set; the law does not. */
export function tightened(input: ForwardInput): ForwardInput {
  let found = input;
  let stages: Step[] = [];
  for (const step of stepsOf(input)) {
    if (input.onDays?.[step.id] === undefined) stages.push(step);
    else {
      found = tightenBefore(step.id, stages, found);
      stages = [];
    }
  }
  return found;
}

function forward(input: ForwardInput): Schedule {
  const { noticeOn, onDays = {} } = input;
  const notice = noticeNode(input);
  const preparation = preparationBefore(noticeOn, input, onDays);
  const way = walk(notice, input, onDays);
  const nodes = [...preparation.nodes, ...way.nodes, ...besideTheWay(way.nodes, input)];
  return {
    noticeOn,
    end: way.nodes.at(-1)?.day ?? noticeOn,
    nodes: nodes.toSorted(inOrder),
    issues: [...preparation.issues, ...way.issues],
  };
}

/** The schedule from the day of the notice: each stage as early as the law and its usual days allow. */
export function scheduleForward(input: ForwardInput): Outcome {
  const refusal = refusalOf(input);
  return refusal ? refuse(refusal) : ok(forward(input));
}

/** The last day for the stage before, so that this one is not later than its own last day. */
function latestBefore(step: Step, latest: string, input: ScheduleInput): string {
  const isTooLate = (anchor: string): boolean => {
    const { day, isAfterLastDecisionDay } = placeStep(step, anchor, input);
    return isAfterLastDecisionDay || day > latest;
  };
  let anchor = addDays(
    latest,
    -Math.max(step.minimum?.days ?? 0, step.isOwn || step.counts !== "admission" ? step.days : 0),
  );
  while (isTooLate(anchor)) anchor = addDays(anchor, -1);
  return anchor;
}

interface Latest {
  days: OwnDates;
  notice: string;
  issues: ScheduleIssue[];
  /** What it was counted with: without decision days, when all of them are too late. */
  input: ScheduleInput;
}

/** A deadline is no holiday, and a decision is made on a day that was given. */
function lastDayOf({ counts }: Step, latest: string, { decisionDates = [] }: ScheduleInput): string {
  if (counts === "receipt") return latest;
  const inTime = counts === "decision" ? decisionDates.filter((date) => date <= latest) : [];
  return inTime.toSorted().at(-1) ?? shiftBackToWorkingDay(latest);
}

function countBack(inUseBy: string, input: ScheduleInput): Latest {
  const days: OwnDates = {};
  const issues: ScheduleIssue[] = [];
  let counted = input;
  let latest = inUseBy;
  for (const step of stepsOf(input).toReversed()) {
    days[step.id] = lastDayOf(step, latest, counted);
    const dates = counted.decisionDates ?? [];
    if (step.counts === "decision" && dates.length > 0 && dates.every((date) => date > latest)) {
      const [first = latest] = dates.toSorted();
      const facts = { days: daysBetween(latest, first), asked: first, possible: latest, legalBasis: [] };
      issues.push({ kind: "no-decision-day-left", step: step.id, name: step.name, ...facts });
      counted = { ...counted, decisionDates: [] };
    }
    latest = latestBefore(step, latest, counted);
  }
  const notice = shiftBackToWorkingDay(latest);
  return { days: { ...days, notice }, notice, issues, input: counted };
}

/**
 * The schedule back from the day the solution must be in use: the last day for the notice, and with each stage the last
 * day on which the end is still met. Counted forwards from that notice, the same days come out.
 */
export function scheduleBackward({ inUseBy, ...input }: BackwardInput): Outcome {
  const refusal = refusalOf(input);
  if (refusal) return refuse(refusal);
  const latest = countBack(inUseBy, input);
  const schedule = forward({ ...latest.input, noticeOn: latest.notice });
  const nodes = schedule.nodes.map(
    (node): ScheduleNode => ({
      ...node,
      ...(node.id === "notice" ? { reason: "counted-back" } : {}),
      latest: latest.days[node.id] ?? null,
    }),
  );
  return ok({ ...schedule, nodes, issues: [...latest.issues, ...schedule.issues] });
}
