import { dayInHelsinki } from "../day.ts";

const day = 86_400_000;
const clock = new Intl.DateTimeFormat("sv-SE", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Helsinki" });

/** Seven o'clock in Finland on that day, in summer and winter time. */
function sevenOn(calendarDay: string): Date {
  const inWinter = new Date(`${calendarDay}T07:00:00+02:00`);
  return clock.format(inWinter) === "07:00" ? inWinter : new Date(`${calendarDay}T07:00:00+03:00`);
}

/** The last moment at which a digest was due: what came before it is in that digest, what came after waits for the next. */
export function lastDigestAt(now: Date): Date {
  const today = sevenOn(dayInHelsinki(now));
  return today <= now ? today : sevenOn(dayInHelsinki(new Date(today.getTime() - day)));
}
