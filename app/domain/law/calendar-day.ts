// Calendar days are `YYYY-MM-DD` strings: they sort as text, and no clock or time zone can shift them.

const dayLength = 86_400_000;

const parts = (day: string): [year: number, month: number, date: number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10)),
];

const timeOf = (day: string): number => {
  const [year, month, date] = parts(day);
  return Date.UTC(year, month - 1, date);
};

const asDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The day of a year; the month may run over, as in "the day before March". */
export const dayOf = (year: number, month: number, date: number): string => asDay(Date.UTC(year, month - 1, date));

export const addDays = (day: string, days: number): string => asDay(timeOf(day) + days * dayLength);

/** Days from the first to the second; negative when the second comes first. */
export const daysBetween = (from: string, to: string): number => Math.round((timeOf(to) - timeOf(from)) / dayLength);

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: string): number => new Date(timeOf(day)).getUTCDay() || 7;

export const yearOf = (day: string): number => Number(day.slice(0, 4));

export const laterOf = (one: string, other: string): string => (one < other ? other : one);

/** The same numbered day some months on, or the last day of that month (150/1930 § 3). */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = parts(day);
  const lastDate = Number(dayOf(year, month + months + 1, 0).slice(8, 10));
  return dayOf(year, month + months, Math.min(date, lastDate));
}

const shape = /^\d{4}-\d{2}-\d{2}$/;

/** Is it a day that exists? 2026-02-30 is not. */
export function isDay(text: string): boolean {
  const time = shape.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && asDay(time) === text;
}
