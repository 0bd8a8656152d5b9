import { addDays, addMonths, dayOf, daysBetween, weekdayOf, yearOf } from "./calendar-day.ts";
import { findHoliday } from "./holidays.ts";

// How days are counted. Periods of the directive follow Regulation 1182/71, appeals the Act 150/1930.
// The Finnish list of holidays is the stricter of the two, so this tool uses it for both (rule of thumb, on the safe side).

/** For a limit on the city itself the careful count is the other one: there the two eves are working days. */
export type EvesAre = "holidays" | "working-days";

/** Monday to Friday, and neither a holiday nor, when they count, one of the two eves. */
export function isWorkingDay(day: string, evesAre: EvesAre = "holidays"): boolean {
  if (weekdayOf(day) >= 6) return false;
  const holiday = findHoliday(day);
  return holiday === undefined || (holiday.rule.isEve && evesAre === "working-days");
}

/** The day itself, or the next working day. */
export function shiftToWorkingDay(day: string): string {
  let shifted = day;
  while (!isWorkingDay(shifted)) shifted = addDays(shifted, 1);
  return shifted;
}

/** The day itself, or the last working day before it. */
export function shiftBackToWorkingDay(day: string): string {
  let shifted = day;
  while (!isWorkingDay(shifted)) shifted = addDays(shifted, -1);
  return shifted;
}

export const nextWorkingDay = (day: string): string => shiftToWorkingDay(addDays(day, 1));

/** So many working days on; negative counts back. The day itself is not counted. */
export function addWorkingDays(day: string, count: number, evesAre: EvesAre = "holidays"): string {
  const step = count < 0 ? -1 : 1;
  let found = day;
  for (let left = Math.abs(count); left > 0; ) {
    found = addDays(found, step);
    if (isWorkingDay(found, evesAre)) left -= 1;
  }
  return found;
}

const ofYears = new Map<number, readonly number[]>();

/** How many working days of a year have passed with each of its days, the first being none. Counted once a year. */
function passedIn(year: number): readonly number[] {
  const known = ofYears.get(year);
  if (known) return known;
  const passed = [0];
  for (let day = dayOf(year, 1, 1); yearOf(day) === year; day = addDays(day, 1))
    passed.push((passed.at(-1) ?? 0) + (isWorkingDay(day) ? 1 : 0));
  ofYears.set(year, passed);
  return passed;
}

const passedBy = (day: string): number => passedIn(yearOf(day))[daysBetween(dayOf(yearOf(day), 1, 1), day) + 1] ?? 0;

/** Working days after the first day, up to and with the last. */
export function workingDaysBetween(after: string, last: string): number {
  if (last <= after) return 0;
  let count = passedBy(last) - passedBy(after);
  for (let year = yearOf(after); year < yearOf(last); year += 1) count += passedIn(year).at(-1) ?? 0;
  return count;
}

/** A period of two days or more holds at least two working days (Regulation 1182/71 Art. 3(5)). */
const leastWorkingDays = 2;

/** The last day of a period: the day of the event is not counted, and the end moves off holidays (150/1930 §§ 2, 5). */
export function endOfPeriod(start: string, days: number): string {
  const end = shiftToWorkingDay(addDays(start, days));
  if (days < leastWorkingDays || days >= 14 || workingDaysBetween(start, end) >= leastWorkingDays) return end;
  return addWorkingDays(start, leastWorkingDays);
}

export const endOfMonths = (start: string, months: number): string => shiftToWorkingDay(addMonths(start, months));

/** So many days before an event; counted like forwards, and never moved later (150/1930 § 4). */
export const daysBefore = (event: string, days: number): string => addDays(event, -days);

/** A deadline in office hours on the last minimum day cuts the period short: the next working day does not (rule of thumb). */
export const deadlineInOfficeHours = (lastDay: string): string => nextWorkingDay(lastDay);

export interface Standstill {
  /** The numbered last day, before any shift. */
  rawEnd: string;
  /** The last day of the standstill and of the time to appeal. */
  end: string;
  /** The first day on which § 129 allows the contract. */
  statutory: string;
  /** The first working day after the time to appeal has ended. */
  safe: string;
}

/**
 * The standstill after the decision was received. When its last day is no working day, the Act allows the contract on the
 * next weekday, which is also the last day to appeal; the safe day waits for that day to end.
 */
export function standstillFrom(receivedOn: string, days: number): Standstill {
  const rawEnd = addDays(receivedOn, days);
  const end = shiftToWorkingDay(rawEnd);
  return { rawEnd, end, statutory: end === rawEnd ? addDays(end, 1) : end, safe: nextWorkingDay(end) };
}
