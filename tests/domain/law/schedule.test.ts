import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween } from "../../../app/domain/law/calendar-day.ts";
import { scheduleForward } from "../../../app/domain/law/schedule.ts";
import { flowOf, stepsOf } from "../../../app/domain/law/schedule-steps.ts";
import { usualDays } from "../../../app/domain/law/usual-days.ts";
import { endOfPeriod, isWorkingDay, nextWorkingDay, standstillFrom } from "../../../app/domain/law/working-days.ts";
import { anyDay, anyInput, anyWorkingDay, backward, dayOf, forward, node, pairs } from "./schedules.ts";

const runs = { numRuns: 400 };

describe("the schedule in both directions", () => {
  test("forwards from the date that the backwards schedule gave meets the same end", () => {
    fc.assert(
      fc.property(anyInput, anyWorkingDay, (input, noticeOn) => {
        const { end } = forward({ ...input, noticeOn });
        const back = backward({ ...input, inUseBy: end });
        expect(forward({ ...input, noticeOn: back.noticeOn }).end).toBe(end);
        expect(back.end).toBe(end);
        expect(back.noticeOn >= noticeOn).toBe(true);
      }),
      runs,
    );
  });

  test("the backwards schedule is in time for any day, and one working day later is too late", () => {
    fc.assert(
      fc.property(anyInput, anyDay, (input, inUseBy) => {
        const back = backward({ ...input, inUseBy });
        expect(back.end <= inUseBy).toBe(true);
        expect(forward({ ...input, noticeOn: nextWorkingDay(back.noticeOn) }).end > inUseBy).toBe(true);
      }),
      runs,
    );
  });

  test("each stage of the backwards schedule is no later than its own last day", () => {
    fc.assert(
      fc.property(anyInput, anyDay, (input, inUseBy) => {
        const back = backward({ ...input, inUseBy });
        for (const { day, latest, isOnTheWay } of back.nodes) {
          if (latest !== null) expect(day <= latest && latest <= inUseBy).toBe(true);
          if (!isOnTheWay) expect(latest).toBeNull();
        }
      }),
      runs,
    );
  });

  test("a later notice never gives an earlier stage", () => {
    fc.assert(
      fc.property(anyInput, anyDay, fc.integer({ min: 0, max: 30 }), (input, noticeOn, later) => {
        const one = forward({ ...input, noticeOn });
        const other = forward({ ...input, noticeOn: addDays(noticeOn, later) });
        for (const { id, day } of one.nodes) expect(dayOf(other, id) >= day).toBe(true);
      }),
      runs,
    );
  });
});

describe("what the law asks", () => {
  test("no stage is shorter than the law's minimum, whatever days the city gives itself", () => {
    fc.assert(
      fc.property(anyInput, anyDay, (input, noticeOn) => {
        const schedule = forward({ ...input, noticeOn });
        for (const { id, minimum, counts } of stepsOf(input)) {
          if (!minimum) continue;
          const stage = node(schedule, id);
          const anchor = dayOf(schedule, stage.anchor ?? "notice");
          expect(daysBetween(anchor, stage.day)).toBeGreaterThanOrEqual(minimum.days);
          if (counts === "deadline" && minimum.days > 0) {
            const least = endOfPeriod(anchor, minimum.days);
            expect(stage.lockedMin).toBe(least);
            expect(stage.day >= (input.officeHours ? nextWorkingDay(least) : least)).toBe(true);
            expect(stage.legalBasis.length).toBeGreaterThan(0);
          }
        }
      }),
      runs,
    );
  });

  test("no deadline falls on a holiday, a Saturday or a Sunday", () => {
    fc.assert(
      fc.property(anyInput, anyDay, (input, noticeOn) => {
        for (const { day, isDeadline } of forward({ ...input, noticeOn }).nodes) {
          if (isDeadline) expect(isWorkingDay(day)).toBe(true);
        }
      }),
      runs,
    );
  });

  test("the contract waits for the whole time to appeal wherever § 129 holds", () => {
    fc.assert(
      fc.property(anyInput, anyDay, (input, noticeOn) => {
        const schedule = forward({ ...input, noticeOn });
        const wait = schedule.nodes.find(({ id, minDays }) => id === "standstill" && minDays === 14);
        if (!wait) return;
        const { statutory, safe } = standstillFrom(dayOf(schedule, wait.anchor ?? "receipt"), 14);
        expect(dayOf(schedule, "contract") >= safe).toBe(true);
        expect(node(schedule, "contract").lockedMin).toBe(statutory);
      }),
      runs,
    );
  });

  test.each(pairs)("%s in the regime %s runs through without anything that does not fit", (procedure, regime) => {
    const schedule = forward({ procedure, regime, noticeOn: "2027-02-01" });
    expect(schedule.issues).toEqual([]);
    const way = schedule.nodes.filter(({ isOnTheWay }) => isOnTheWay);
    expect(way.at(-1)).toMatchObject({ id: "in-use", day: schedule.end });
    expect(way.map(({ day }) => day)).toEqual(way.map(({ day }) => day).toSorted());
  });

  test("the usual days add up to the typical time from preparation to contract", () => {
    const typical = [
      ["small", "below-national"],
      ["free-single", "national"],
      ["free-multi", "national"],
      ["open", "eu"],
      ["restricted", "eu"],
      ["neg-w-call", "eu"],
      ["comp-dial", "eu"],
      ["innovation", "eu"],
      ["design-contest", "eu"],
      ["pcp", "rd-exempt"],
    ] as const;
    for (const [procedure, regime] of typical) {
      const schedule = forward({ procedure, regime, noticeOn: "2027-02-01" });
      const total = daysBetween(dayOf(schedule, "need"), dayOf(schedule, "contract"));
      const [least, most] = usualDays[flowOf({ procedure, regime })].typicalTotal ?? [0, 0];
      expect(total, procedure).toBeGreaterThanOrEqual(least);
      expect(total, procedure).toBeLessThanOrEqual(most);
    }
  });

  test.each([
    ["small", "eu"],
    ["free-single", "eu"],
    ["open", "concession"],
    ["small", "national"],
  ] as const)("there is no schedule for %s in the regime %s, which does not offer it", (procedure, regime) => {
    expect(scheduleForward({ procedure, regime, noticeOn: "2027-02-01" })).toMatchObject({
      ok: false,
      refusal: { kind: "procedure-not-in-regime" },
    });
  });

  test.each(["in-house", "utilities", "undetermined"] as const)("the regime %s has no schedule here", (regime) => {
    expect(scheduleForward({ procedure: "open", regime, noticeOn: "2027-02-01" })).toMatchObject({
      ok: false,
      refusal: { kind: "regime-without-schedule" },
    });
  });
});

describe("the days of the city", () => {
  const open = { procedure: "open", regime: "eu", noticeOn: "2027-02-01" } as const;

  test("a decision is made on a decision day that was given", () => {
    fc.assert(
      fc.property(anyInput, anyDay, (input, noticeOn) => {
        if (!input.decisionDates) return;
        const schedule = forward({ ...input, noticeOn });
        expect(input.decisionDates).toContain(dayOf(schedule, "decision"));
      }),
      runs,
    );
  });

  test("when every decision day is too early, it says by how many days", () => {
    const { issues } = forward({ ...open, decisionDates: ["2027-03-01"] });
    const earliest = dayOf(forward(open), "decision");
    expect(issues).toEqual([
      {
        kind: "no-decision-day-left",
        step: "decision",
        name: "decision",
        days: daysBetween("2027-03-01", earliest),
        asked: "2027-03-01",
        possible: earliest,
        legalBasis: [],
      },
    ]);
  });

  test("counted backwards, a meeting that is too late is named with its days", () => {
    const { issues } = backward({ ...open, inUseBy: "2027-08-31", decisionDates: ["2027-08-24"] });
    expect(issues).toMatchObject([{ kind: "no-decision-day-left", step: "decision", asked: "2027-08-24" }]);
  });

  test("a day of its own that is before the law's minimum is refused with the missing days", () => {
    const schedule = forward({ ...open, onDays: { tenders: "2027-02-26" } });
    expect(schedule.issues).toMatchObject([
      { kind: "before-law-minimum", step: "tenders", days: 5, asked: "2027-02-26", possible: "2027-03-03" },
    ]);
    expect(dayOf(schedule, "tenders")).toBe("2027-03-04");
  });

  test("a later day of its own moves everything after it", () => {
    const later = forward({ ...open, onDays: { tenders: "2027-04-15" } });
    expect(later.issues).toEqual([]);
    expect(dayOf(later, "tenders")).toBe("2027-04-15");
    expect(later.end > forward(open).end).toBe(true);
  });

  test("the last minimum day may be chosen, but is marked, for a deadline at noon would cut it short", () => {
    expect(node(forward({ ...open, onDays: { tenders: "2027-03-03" } }), "tenders").reason).toBe(
      "own-date-last-minimum-day",
    );
  });

  test("a tender day on a holiday moves to the next working day, and says so", () => {
    const schedule = forward({ ...open, onDays: { tenders: "2027-03-26" } });
    expect(dayOf(schedule, "tenders")).toBe("2027-03-30");
    expect(schedule.issues).toMatchObject([{ kind: "holiday", step: "tenders", days: 4 }]);
  });

  test("a contract inside the standstill is refused; waiting that is only good practice is not forced", () => {
    const award = { tenders: "2027-03-10", decision: "2027-03-31", contract: "2027-04-06" };
    expect(forward({ ...open, onDays: award }).issues).toMatchObject([
      { kind: "before-law-minimum", step: "contract", possible: "2027-04-15", legalBasis: ["1397/2016 § 129(1)"] },
    ]);
    const national = { procedure: "free-single", regime: "national", noticeOn: "2027-02-01" } as const;
    expect(forward({ ...national, onDays: award }).issues).toEqual([]);
  });
});

describe("the minimum periods of each procedure", () => {
  const lengths = (procedure: "open" | "restricted" | "neg-w-call" | "comp-dial" | "innovation", variants: object) =>
    stepsOf({ procedure, regime: "eu", variants })
      .filter(({ id }) => id === "request-deadline" || id === "initial-tenders" || id === "tenders")
      .map(({ minimum }) => minimum?.days ?? null);

  test.each([
    ["open", [35], [30], [15], [15]],
    ["restricted", [30, 30], [30, 25], [30, 10], [15, 10]],
    ["neg-w-call", [30, 30, null], [30, 25, null], [30, 10, null], [15, 10, null]],
    ["comp-dial", [30, null], [30, null], [30, null], [30, null]],
    ["innovation", [30, 30, null], [30, 25, null], [30, 25, null], [30, 25, null]],
  ] as const)("%s: normal %j, electronic %j, after prior notice %j, urgent %j", (procedure, normal, e, pin, urgent) => {
    expect(lengths(procedure, { eTenders: false })).toEqual(normal);
    expect(lengths(procedure, {})).toEqual(e);
    expect(lengths(procedure, { pin: true })).toEqual(pin);
    expect(lengths(procedure, { urgency: true })).toEqual(urgent);
  });

  test("five days more while documents are not on the net, but not in urgency", () => {
    expect(lengths("open", { documentsNotOnline: true })).toEqual([35]);
    expect(lengths("open", { documentsNotOnline: true, urgency: true })).toEqual([15]);
    expect(lengths("innovation", { documentsNotOnline: true, urgency: true })).toEqual([30, 30, null]);
  });

  test("a city may agree the tender day with all candidates; agreement not reached means at least ten days", () => {
    expect(lengths("restricted", { tenderPeriodAgreed: "agreed" })).toEqual([30, 0]);
    expect(lengths("restricted", { tenderPeriodAgreed: "not-reached" })).toEqual([30, 10]);
  });

  test("concessions have periods of their own, other regimes none", () => {
    const days = (procedure: "free-single" | "free-multi", regime: "concession" | "national" | "annex-e", e = true) =>
      stepsOf({ procedure, regime, variants: { eTenders: e } }).flatMap(({ counts, minimum }) =>
        counts === "deadline" && minimum ? [minimum.days] : [],
      );
    expect(days("free-single", "concession", false)).toEqual([30]);
    expect(days("free-single", "concession")).toEqual([25]);
    expect(days("free-multi", "concession", false)).toEqual([30, 22]);
    expect(days("free-multi", "concession")).toEqual([30, 17]);
    expect([days("free-single", "national"), days("free-multi", "annex-e")]).toEqual([[], []]);
  });
});
