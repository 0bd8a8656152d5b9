const helsinki = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Helsinki" });

/** The calendar day of an instant in Finland, `YYYY-MM-DD`. */
export const dayInHelsinki = (instant: Date): string => helsinki.format(instant);

const hour = 3_600_000;

/** The first instant of a calendar day in Finland, which is two or three hours before that of UTC. */
export function startOfDay(day: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const summer = new Date(midnight - 3 * hour);
  return dayInHelsinki(summer) === day ? summer : new Date(midnight - 2 * hour);
}
