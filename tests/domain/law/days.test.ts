import DateHolidays from "date-holidays";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addMonths, daysBetween, isDay, weekdayOf } from "../../../app/domain/law/calendar-day.ts";
import { holidaysIn } from "../../../app/domain/law/holidays.ts";
import {
  addWorkingDays,
  daysBefore,
  endOfMonths,
  endOfPeriod,
  isWorkingDay,
  shiftToWorkingDay,
  standstillFrom,
  workingDaysBetween,
} from "../../../app/domain/law/working-days.ts";

const anyDay = fc.integer({ min: 0, max: 20 * 366 }).map((days) => addDays("2017-01-01", days));

describe("holidays", () => {
  const table: Record<string, readonly [string, string, string]> = {
    "new-year": ["01-01", "01-01", "01-01"],
    epiphany: ["01-06", "01-06", "01-06"],
    "good-friday": ["04-03", "03-26", "04-14"],
    easter: ["04-05", "03-28", "04-16"],
    "easter-monday": ["04-06", "03-29", "04-17"],
    "may-day": ["05-01", "05-01", "05-01"],
    ascension: ["05-14", "05-06", "05-25"],
    "whit-sunday": ["05-24", "05-16", "06-04"],
    "midsummer-eve": ["06-19", "06-25", "06-23"],
    midsummer: ["06-20", "06-26", "06-24"],
    "all-saints": ["10-31", "11-06", "11-04"],
    independence: ["12-06", "12-06", "12-06"],
    "christmas-eve": ["12-24", "12-24", "12-24"],
    christmas: ["12-25", "12-25", "12-25"],
    "second-christmas-day": ["12-26", "12-26", "12-26"],
  };

  test.each([2026, 2027, 2028])("the holidays and two eves of %i are those of the table", (year) => {
    const expected = Object.entries(table).map(([id, days]) => [`holiday.${id}`, `${year}-${days[year - 2026]}`]);
    expect(holidaysIn(year).map(({ day, rule }) => [rule.id, day])).toEqual(expected);
  });

  test("the holidays of 2024–2035 agree with an independent calendar library", () => {
    const library = new DateHolidays("FI");
    library.setHoliday("12-24", { name: { en: "Christmas Eve" }, type: "public" });
    library.setHoliday("friday after 06-19", { name: { en: "Midsummer Eve" }, type: "public" });
    for (let year = 2024; year <= 2035; year += 1) {
      const theirs = library.getHolidays(year).filter(({ type }) => type === "public");
      expect(holidaysIn(year).map(({ day }) => day)).toEqual(theirs.map(({ date }) => date.slice(0, 10)).sort());
    }
  });

  test.each([
    [2026, 252, 9],
    [2027, 253, 8],
    [2028, 251, 9],
  ])("%i has %i working days, with %i days of the table on weekdays", (year, working, onWeekdays) => {
    expect(workingDaysBetween(`${year - 1}-12-31`, `${year}-12-31`)).toBe(working);
    expect(holidaysIn(year).filter(({ day }) => weekdayOf(day) < 6)).toHaveLength(onWeekdays);
  });

  test.each(["2026-12-31", "2026-04-02", "2026-01-05", "2026-04-30", "2025-12-05"])(
    "%s is an ordinary weekday, though the day after is a holiday",
    (day) => expect(isWorkingDay(day)).toBe(true),
  );

  test("the two eves are working days only for a limit on the city itself", () => {
    expect([isWorkingDay("2026-12-24"), isWorkingDay("2026-12-24", "working-days")]).toEqual([false, true]);
    expect([isWorkingDay("2026-06-19"), isWorkingDay("2026-06-19", "working-days")]).toEqual([false, true]);
    expect(isWorkingDay("2026-12-25", "working-days")).toBe(false);
    expect(addWorkingDays("2026-12-21", 4)).toBe("2026-12-29");
    expect(addWorkingDays("2026-12-21", 4, "working-days")).toBe("2026-12-28");
  });
});

describe("the end of a minimum period", () => {
  test.each([
    ["2026-12-01", 35, "2027-01-05", "2027-01-05"],
    ["2026-12-01", 30, "2026-12-31", "2026-12-31"],
    ["2026-11-24", 30, "2026-12-24", "2026-12-28"],
    ["2026-12-07", 30, "2027-01-06", "2027-01-07"],
    ["2027-02-24", 30, "2027-03-26", "2027-03-30"],
    ["2027-05-21", 35, "2027-06-25", "2027-06-28"],
    ["2026-12-22", 15, "2027-01-06", "2027-01-07"],
    ["2026-12-14", 10, "2026-12-24", "2026-12-28"],
    ["2027-01-11", 30, "2027-02-10", "2027-02-10"],
    ["2027-12-01", 30, "2027-12-31", "2027-12-31"],
    ["2028-05-24", 30, "2028-06-23", "2028-06-26"],
    ["2028-12-01", 30, "2028-12-31", "2029-01-02"],
  ])("sent %s with %i days: %s, so %s", (start, days, raw, end) => {
    expect(addDays(start, days)).toBe(raw);
    expect(endOfPeriod(start, days)).toBe(end);
  });

  test("is a working day, is not early, and moves by no more than the longest run of holidays", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (start, days) => {
        const end = endOfPeriod(start, days);
        expect(isWorkingDay(end)).toBe(true);
        expect(daysBetween(start, end)).toBeGreaterThanOrEqual(days);
        expect(daysBetween(addDays(start, days), end)).toBeLessThanOrEqual(days < 14 ? 6 : 5);
        if (days >= 2) expect(workingDaysBetween(start, end)).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  test("a period of a few days over Christmas still holds two working days", () => {
    expect(endOfPeriod("2026-12-23", 2)).toBe("2026-12-29");
  });
});

describe("the standstill of 14 days", () => {
  test.each([
    ["2026-11-23", "2026-12-07", "2026-12-07", "2026-12-08", "2026-12-08"],
    ["2026-12-09", "2026-12-23", "2026-12-23", "2026-12-24", "2026-12-28"],
    ["2026-12-10", "2026-12-24", "2026-12-28", "2026-12-28", "2026-12-29"],
    ["2026-12-11", "2026-12-25", "2026-12-28", "2026-12-28", "2026-12-29"],
    ["2026-12-17", "2026-12-31", "2026-12-31", "2027-01-01", "2027-01-04"],
    ["2027-01-04", "2027-01-18", "2027-01-18", "2027-01-19", "2027-01-19"],
    ["2027-01-14", "2027-01-28", "2027-01-28", "2027-01-29", "2027-01-29"],
    ["2027-03-15", "2027-03-29", "2027-03-30", "2027-03-30", "2027-03-31"],
    ["2027-06-11", "2027-06-25", "2027-06-28", "2027-06-28", "2027-06-29"],
  ])(
    "received %s: day 14 is %s, ends %s, contract from %s, safely from %s",
    (received, rawEnd, end, statutory, safe) => {
      expect(standstillFrom(received, 14)).toEqual({ rawEnd, end, statutory, safe });
    },
  );

  test("the safe day is a working day after the whole time to appeal, and never before the day the law allows", () => {
    fc.assert(
      fc.property(anyDay, (received) => {
        const { end, statutory, safe } = standstillFrom(received, 14);
        expect(isWorkingDay(safe)).toBe(true);
        expect(safe > end && safe >= statutory && statutory >= end).toBe(true);
      }),
    );
  });
});

describe("other ways of counting", () => {
  test("months end on the same numbered day, or on the last day of a shorter month", () => {
    expect(addMonths("2027-08-31", 6)).toBe("2028-02-29");
    expect(addMonths("2026-12-15", 6)).toBe("2027-06-15");
    expect(addMonths("2027-01-31", 1)).toBe("2027-02-28");
    expect(endOfMonths("2026-08-26", 4)).toBe("2026-12-28");
  });

  test("backwards the day of the event is not counted either, and nothing moves later", () => {
    expect(daysBefore("2026-12-31", 6)).toBe("2026-12-25");
    expect(daysBefore("2027-01-07", 6)).toBe("2027-01-01");
  });

  test("shifting leaves a working day alone", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const shifted = shiftToWorkingDay(day);
        expect(isWorkingDay(day)).toBe(shifted === day);
        expect(workingDaysBetween(addDays(day, -1), shifted)).toBe(1);
      }),
    );
  });

  test("days that do not exist are no days", () => {
    expect(["2027-02-29", "2027-13-01", "27-1-1", "tomorrow"].map(isDay)).toEqual([false, false, false, false]);
    expect(isDay("2028-02-29")).toBe(true);
  });
});
