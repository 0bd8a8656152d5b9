import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOfReminder, reminderOn, reminders } from "~/domain/case/reminders.ts";
import { addDays } from "~/domain/law/calendar-day.ts";
import { workingDaysBetween } from "~/domain/law/working-days.ts";

// Due on Thursday 7 January 2027: Epiphany, New Year's Day and Christmas are no working days.
const due = "2027-01-07";

test("reminders come seven and two working days before, on the day, and two after", () => {
  expect(reminders.map((reminder) => dayOfReminder(reminder, due))).toEqual([
    "2026-12-23",
    "2027-01-04",
    "2027-01-07",
    "2027-01-11",
  ]);
});

test.each([
  ["2026-12-22", undefined],
  ["2026-12-23", "seven-before"],
  ["2027-01-03", "seven-before"],
  ["2027-01-04", "two-before"],
  ["2027-01-07", "due-today"],
  ["2027-01-10", "due-today"],
  ["2027-01-11", "two-after"],
  ["2027-03-01", "two-after"],
])("on %s the reminder that applies is %s", (today, reminder) => {
  expect(reminderOn(today, due)).toBe(reminder);
});

test("whatever the due date, reminders come in their order, with so many working days between", () => {
  const day = fc.integer({ min: 0, max: 2000 }).map((count) => addDays("2026-01-01", count));
  fc.assert(
    fc.property(day, (dueOn) => {
      const dates = reminders.map((reminder) => dayOfReminder(reminder, dueOn));
      expect(dates.toSorted()).toEqual(dates);
      expect(workingDaysBetween(dueOn, dates[3] ?? "")).toBe(2);
      expect(new Set(dates).size).toBe(4);
    }),
  );
});
