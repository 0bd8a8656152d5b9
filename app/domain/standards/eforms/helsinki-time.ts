import { dayInHelsinki } from "../../day.ts";

const zone = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Helsinki", timeZoneName: "longOffset" });
const clock = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Helsinki", timeStyle: "medium", hourCycle: "h23" });

/** `+02:00`, or in summer `+03:00`. */
const offsetAt = (instant: Date): string =>
  zone
    .formatToParts(instant)
    .find(({ type }) => type === "timeZoneName")
    ?.value.replace("GMT", "") ?? "+02:00";

/** Days and times of a notice tell their zone. */
export const dateOf = (day: string): string => day + offsetAt(new Date(`${day}T09:00:00Z`));
export const dayOf = (instant: Date): string => dateOf(dayInHelsinki(instant));
export const timeOf = (instant: Date): string => clock.format(instant) + offsetAt(instant);
