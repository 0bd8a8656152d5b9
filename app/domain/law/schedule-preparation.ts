import { addDays, daysBetween } from "./calendar-day.ts";
import { otherPeriods } from "./periods.ts";
import type { NodeId, ScheduleInput, ScheduleIssue, ScheduleNode } from "./schedule-node.ts";
import { flowOf, variantsOf } from "./schedule-steps.ts";
import { usualDays } from "./usual-days.ts";
import { daysBefore, shiftBackToWorkingDay } from "./working-days.ts";

type OwnDates = Partial<Record<NodeId, string>>;

interface Prepared {
  nodes: ScheduleNode[];
  issues: ScheduleIssue[];
}

/** What must be done before the notice, counted back from it: each on its last day. */
export function preparationBefore(noticeOn: string, input: ScheduleInput, onDays: OwnDates): Prepared {
  const usual = usualDays[flowOf(input)].preparation;
  const nodes: ScheduleNode[] = [];
  const issues: ScheduleIssue[] = [];

  const add = (id: NodeId, anchor: ScheduleNode | null, days: number): ScheduleNode => {
    const anchorDay = anchor?.day ?? noticeOn;
    const counted = shiftBackToWorkingDay(addDays(anchorDay, -days));
    const own = onDays[id];
    const fits = own !== undefined && own <= noticeOn;
    if (own !== undefined && !fits) {
      const late = daysBetween(noticeOn, own);
      const facts = { days: late, asked: own, possible: noticeOn, legalBasis: [] };
      issues.push({ kind: "after-next-stage", step: id, name: id, ...facts });
    }
    const day = fits ? own : counted;
    const node: ScheduleNode = {
      id,
      name: id,
      day,
      anchor: anchor?.id ?? "notice",
      daysFromAnchor: daysBetween(anchorDay, day),
      minDays: null,
      legalBasis: [],
      usualDays: days,
      lockedMin: null,
      reason: fits ? "own-date" : "counted-back",
      isDeadline: false,
      isOnTheWay: true,
      latest: null,
    };
    nodes.unshift(node);
    return node;
  };
  const daysFor = (id: "need" | "market-consultation" | "documents"): number => input.ownDays?.[id] ?? usual[id];

  let next = add("documents", null, daysFor("documents"));
  if (input.hasMarketConsultation ?? true) next = add("market-consultation", next, daysFor("market-consultation"));
  add("need", next, daysFor("need"));

  if (variantsOf(input).pin) {
    const { length, law } = otherPeriods["pin.latest"];
    const day = shiftBackToWorkingDay(daysBefore(noticeOn, length));
    nodes.push({
      id: "pin",
      name: "pin",
      day,
      anchor: "notice",
      daysFromAnchor: daysBetween(noticeOn, day),
      minDays: length,
      legalBasis: law,
      usualDays: null,
      lockedMin: null,
      reason: "pin-window",
      isDeadline: false,
      isOnTheWay: false,
      latest: null,
    });
  }
  return { nodes, issues };
}
