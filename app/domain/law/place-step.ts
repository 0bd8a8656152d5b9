import { addDays, laterOf } from "./calendar-day.ts";
import type { ReasonId, ScheduleInput, Step } from "./schedule-node.ts";
import {
  addWorkingDays,
  deadlineInOfficeHours,
  endOfPeriod,
  nextWorkingDay,
  shiftToWorkingDay,
  standstillFrom,
} from "./working-days.ts";

/** Where a stage falls, counted from the day of the stage before. Later before means never earlier after. */
export interface Placed {
  day: string;
  /** The first day that the law allows; null where it sets none. */
  lawful: string | null;
  reason: ReasonId;
  /** Every decision day that was given is too early. */
  isAfterLastDecisionDay: boolean;
}

const placed = (day: string, reason: ReasonId, lawful: string | null = null): Placed => ({
  day,
  lawful,
  reason,
  isAfterLastDecisionDay: false,
});

function placeDeadline({ minimum, days, reason }: Step, anchor: string, officeHours: boolean): Placed {
  const wished = shiftToWorkingDay(addDays(anchor, days));
  if (!minimum || minimum.days === 0) return placed(wished, reason);
  const lawful = endOfPeriod(anchor, minimum.days);
  const safe = officeHours ? deadlineInOfficeHours(lawful) : lawful;
  if (wished >= safe) return placed(wished, reason, lawful);
  if (officeHours) return placed(safe, "minimum-period-office-hours", lawful);
  const isMoved = lawful !== addDays(anchor, minimum.days);
  return placed(safe, isMoved ? "minimum-period-moved" : "minimum-period", lawful);
}

export const firstDecisionDay = (dates: readonly string[], earliest: string): string | undefined =>
  dates.filter((date) => date >= earliest).toSorted()[0];

function placeDecision({ days, reason }: Step, anchor: string, dates: readonly string[]): Placed {
  const earliest = shiftToWorkingDay(addDays(anchor, days));
  if (dates.length === 0) return placed(earliest, reason);
  const found = firstDecisionDay(dates, addDays(anchor, days));
  return found === undefined
    ? { ...placed(earliest, reason), isAfterLastDecisionDay: true }
    : placed(found, "decision-day");
}

export function placeStep(step: Step, anchor: string, input: ScheduleInput): Placed {
  const { minimum, days, isOwn, reason } = step;
  switch (step.counts) {
    case "deadline":
      return placeDeadline(step, anchor, input.officeHours ?? true);
    case "work":
      return placed(shiftToWorkingDay(addDays(anchor, days)), reason);
    case "decision":
      return placeDecision(step, anchor, input.decisionDates ?? []);
    case "admission":
      // A limit on the city: the careful count takes the eves as working days.
      return isOwn
        ? placed(shiftToWorkingDay(addDays(anchor, days)), reason)
        : placed(shiftToWorkingDay(addWorkingDays(anchor, 10, "working-days")), reason);
    case "receipt":
      return placed(addDays(anchor, days), reason, addDays(anchor, days));
    case "standstill": {
      const least = minimum ? standstillFrom(anchor, minimum.days).end : null;
      const end = standstillFrom(anchor, Math.max(days, minimum?.days ?? 0)).end;
      return placed(end, reason, least);
    }
    case "contract":
      return placed(laterOf(nextWorkingDay(anchor), shiftToWorkingDay(addDays(anchor, days))), reason);
  }
}
