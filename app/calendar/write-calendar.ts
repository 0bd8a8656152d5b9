import { createEvents, type EventAttributes } from "ics";
import { addDays } from "~/domain/law/calendar-day.ts";

type DateParts = [year: number, month: number, date: number];

const asDate = (day: string): DateParts => [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];

/** A control character is not allowed in a calendar file, and no stage needs one. */
export const withoutControls = (text: string): string => text.replace(/\p{Cc}+/gu, " ").trim();

/** The package escapes the texts of events, but not the name of the calendar. */
export const escaped = (text: string): string => text.replace(/[\\;,]/g, "\\$&");

/** 20261123T100000Z */
const inUtc = (instant: Date): string => `${instant.toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;

const longestLine = 75;

/** The package folds lines at 75 characters; the standard says octets, and ä is two (RFC 5545, 3.1). */
function refolded(calendar: string): string {
  const lines = calendar.replaceAll(/\r\n[ \t]/g, "").split("\r\n");
  return lines.map(foldedLine).join("\r\n");
}

function foldedLine(line: string): string {
  let folded = "";
  let octets = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (octets + size > longestLine) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += letter;
    octets += size;
  }
  return folded;
}

/** An event that takes a whole day. */
export const wholeDay = (day: string): { start: DateParts; end: DateParts } => ({
  start: asDate(day),
  end: asDate(addDays(day, 1)),
});

/** A newer file replaces the events of an older one. */
export const sequenceOf = (at: Date): number => Math.floor(at.getTime() / 60_000) - 29_000_000;

/** The file, as strict readers want it. */
export function writeCalendar(events: EventAttributes[], now: Date): string {
  const { error, value } = createEvents(events);
  if (error || !value) throw error ?? new Error("no calendar was made");
  return refolded(value.replaceAll(/^DTSTAMP:.*$/gm, `DTSTAMP:${inUtc(now)}`));
}
