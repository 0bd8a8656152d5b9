import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languages } from "../../../app/domain/lang.ts";
import { addDays } from "../../../app/domain/law/calendar-day.ts";
import { type PlanSchedule, type PlanScheduleInput, planSchedule } from "../../../app/domain/law/plan-schedule.ts";
import { sayIssue } from "../../../app/domain/law/say-schedule.ts";
import { scheduleRows } from "../../../app/domain/law/schedule-rows.ts";
import { addWorkingDays } from "../../../app/domain/law/working-days.ts";
import { anyDay, anyInput, anyWorkingDay, dayOf, node } from "./schedules.ts";

const base: PlanScheduleInput = {
  procedure: "open",
  regime: "eu",
  noticeOn: "2027-02-01",
  inUseBy: "2027-08-31",
  contractStart: null,
  milestones: [],
  today: "2026-11-22",
};

function plan(changes: Partial<PlanScheduleInput> = {}): PlanSchedule {
  const outcome = planSchedule({ ...base, ...changes });
  if (!outcome.ok) throw new Error(outcome.refusal.kind);
  return outcome.value;
}

describe("whether the days of a plan fit together", () => {
  test("a goal far enough away fits, with days to spare", () => {
    const { fits, daysLate, issues } = plan();
    expect({ fits, issues }).toEqual({ fits: true, issues: [] });
    expect(daysLate).toBeLessThan(0);
  });

  test("a goal too near names the step that does not fit, and by how many days", () => {
    const { fits, fitsByLaw, issues, backward } = plan({ inUseBy: "2027-05-14" });
    expect([fits, fitsByLaw]).toEqual([false, true]);
    expect(issues).toMatchObject([{ kind: "end-missed", step: "notice", asked: "2027-02-01" }]);
    expect(issues[0]?.possible).toBe(backward?.noticeOn);
    const [first] = issues;
    expect(first && sayIssue(first, "en")).toMatch(
      /^Contract notice sent: Mon\s1\sFebruary\s2027 is \d+ days too late/,
    );
  });

  test("a goal that the law itself makes impossible says so", () => {
    expect(plan({ inUseBy: "2027-03-01" }).fitsByLaw).toBe(false);
  });

  test("the last notice of the backwards schedule fits, the next working day does not", () => {
    fc.assert(
      fc.property(anyInput, anyDay, (input, inUseBy) => {
        const found = plan({ ...input, noticeOn: null, inUseBy, today: "2020-01-01" }).backward?.noticeOn ?? "";
        const timely = { ...input, inUseBy, today: "2020-01-01" };
        expect(plan({ ...timely, noticeOn: found }).fits).toBe(true);
        expect(plan({ ...timely, noticeOn: addWorkingDays(found, 1) }).fits).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  test("usual days give way to a day that the city has set, down to the law's minimum and no further", () => {
    const near = plan({ milestones: [{ kind: "award", on: "2027-03-10" }] });
    expect(near.issues).toEqual([]);
    expect(near.forward && node(near.forward, "decision")).toMatchObject({ day: "2027-03-10", reason: "own-date" });
    expect(near.forward && dayOf(near.forward, "tenders") >= "2027-03-03").toBe(true);

    const tooNear = plan({ milestones: [{ kind: "award", on: "2027-03-01" }] });
    expect(tooNear.fits).toBe(false);
    expect(tooNear.issues).toMatchObject([{ kind: "before-stage-before", step: "decision", days: 3 }]);
  });

  test("a milestone never pushes a stage below the law's minimum", () => {
    fc.assert(
      fc.property(anyInput, anyWorkingDay, fc.integer({ min: 1, max: 200 }), (input, noticeOn, days) => {
        const milestones = [{ kind: "award" as const, on: addDays(noticeOn, days) }];
        const { forward } = plan({ ...input, noticeOn, milestones, inUseBy: null, today: "2020-01-01" });
        for (const { day, lockedMin } of forward?.nodes ?? []) if (lockedMin) expect(day >= lockedMin).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test("a notice in the past and a prior information notice that is too late are named", () => {
    const { issues, fits } = plan({ noticeOn: "2026-12-01", variants: { pin: true } });
    expect(issues).toMatchObject([{ kind: "past", step: "pin", asked: "2026-10-27", days: 26 }]);
    expect(fits).toBe(false);
    expect(plan({ noticeOn: "2026-11-20" }).issues).toMatchObject([{ kind: "past", step: "notice", days: 2 }]);
    expect(plan({ noticeOn: "2026-11-20", isNoticeSent: true }).issues).toEqual([]);
  });

  test("with one of the two days missing it counts the other way and judges nothing", () => {
    expect(plan({ noticeOn: null })).toMatchObject({ forward: null, fits: null, daysLate: null });
    expect(plan({ inUseBy: null })).toMatchObject({ backward: null, fits: null, daysLate: null });
  });
});

test("every stage, reason and misfit is said in three languages, with nothing left to fill in", () => {
  fc.assert(
    fc.property(anyInput, anyWorkingDay, fc.constantFrom(...languages), (input, noticeOn, lang) => {
      const milestones = [{ kind: "contract" as const, on: addDays(noticeOn, 40) }];
      const found = plan({ ...input, noticeOn, milestones, inUseBy: addDays(noticeOn, 150), today: "2026-11-22" });
      for (const { label, words } of scheduleRows(found, lang)) {
        expect(label).not.toBe("");
        expect(words).toMatch(/\S\S.*\.$/);
        expect(words).not.toMatch(/[{}]|undefined|\(\)|\b1 days\b/);
      }
    }),
    { numRuns: 300 },
  );
});
