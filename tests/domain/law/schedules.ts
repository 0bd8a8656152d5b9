import fc from "fast-check";
import { addDays } from "../../../app/domain/law/calendar-day.ts";
import { type Procedure, procedures, type Regime, regimes } from "../../../app/domain/law/decide.ts";
import {
  type BackwardInput,
  type ForwardInput,
  scheduleBackward,
  scheduleForward,
} from "../../../app/domain/law/schedule.ts";
import type { NodeId, Schedule, ScheduleInput, ScheduleNode } from "../../../app/domain/law/schedule-node.ts";
import { hasSchedule, isInRegime } from "../../../app/domain/law/schedule-steps.ts";
import { shiftToWorkingDay } from "../../../app/domain/law/working-days.ts";

export function forward(input: ForwardInput): Schedule {
  const outcome = scheduleForward(input);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
}

export function backward(input: BackwardInput): Schedule {
  const outcome = scheduleBackward(input);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
}

export function node({ nodes }: Schedule, id: NodeId): ScheduleNode {
  const found = nodes.find((each) => each.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

export const dayOf = (schedule: Schedule, id: NodeId): string => node(schedule, id).day;

/** Every procedure in every regime that offers it. */
export const pairs: readonly (readonly [Procedure, Regime])[] = regimes
  .filter(hasSchedule)
  .flatMap((regime) =>
    procedures.filter((each) => isInRegime(each, regime)).map((procedure) => [procedure, regime] as const),
  );

export const anyDay = fc.integer({ min: 0, max: 9 * 365 }).map((days) => addDays("2025-06-01", days));
export const anyWorkingDay = anyDay.map(shiftToWorkingDay);

const stages: readonly NodeId[] = ["request-deadline", "selection", "tenders", "evaluation", "decision", "pilot"];

export const anyInput: fc.Arbitrary<ScheduleInput> = fc
  .record({
    pair: fc.constantFrom(...pairs),
    isDps: fc.boolean(),
    variants: fc.record({
      eTenders: fc.boolean(),
      pin: fc.boolean(),
      urgency: fc.boolean(),
      documentsNotOnline: fc.boolean(),
      tenderPeriodAgreed: fc.constantFrom("not-sought" as const, "agreed" as const, "not-reached" as const),
    }),
    own: fc.dictionary(fc.constantFrom(...stages), fc.integer({ min: 0, max: 80 }), { maxKeys: 4 }),
    decisionEvery: fc.option(fc.integer({ min: 7, max: 60 }), { nil: undefined }),
    notification: fc.constantFrom("electronic" as const, "post" as const),
    officeHours: fc.boolean(),
    hasPilot: fc.boolean(),
    directAwardNotice: fc.boolean(),
  })
  .map(({ pair: [procedure, regime], own, decisionEvery, isDps, ...rest }) => ({
    ...rest,
    procedure,
    regime,
    isDps: isDps && procedure === "restricted" && regime === "eu",
    ownDays: own,
    ...(decisionEvery
      ? {
          decisionDates: Array.from({ length: Math.ceil(6000 / decisionEvery) }, (_, place) =>
            addDays("2023-01-10", place * decisionEvery),
          ),
        }
      : {}),
  }));
