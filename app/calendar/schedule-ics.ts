import { createEvents, type EventAttributes } from "ics";
import type { Lang } from "~/domain/lang.ts";
import { addDays } from "~/domain/law/calendar-day.ts";
import { sayNode, sayReason } from "~/domain/law/say-schedule.ts";
import type { Schedule } from "~/domain/law/schedule-node.ts";
import { scheduleWords } from "~/domain/law/texts/schedule.ts";

interface CalendarFile {
  schedule: Schedule;
  lang: Lang;
  /** What is bought, as the calendar names it. */
  title: string;
  /** Stays the same for the same plan, so that a newer file moves the events instead of doubling them. */
  key: string;
  /** Host name of the service, for the ids of events. */
  host: string;
  now: Date;
  url?: string;
}

const asDate = (day: string): [number, number, number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10)),
];

/** A control character is not allowed in a calendar file, and no stage needs one. */
const withoutControls = (text: string): string => text.replace(/\p{Cc}+/gu, " ").trim();

/** The package escapes the texts of events, but not the name of the calendar. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, "\\$&");

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

/** The schedule as an iCalendar file: one event a stage, for whole days. */
export function scheduleCalendar({ schedule, lang, title, key, host, now, url }: CalendarFile): string {
  const name = withoutControls(title);
  const stamp = now.getTime();
  const calName = escaped([scheduleWords.title[lang], name].filter(Boolean).join(": "));
  const events = schedule.nodes.map(
    (node): EventAttributes => ({
      uid: `${key}-${node.id}@${host}`,
      title: name === "" ? sayNode(node, lang) : `${sayNode(node, lang)}: ${name}`,
      description: sayReason(node, lang),
      start: asDate(node.day),
      end: asDate(addDays(node.day, 1)),
      created: stamp,
      lastModified: stamp,
      // A newer file replaces the events of an older one.
      sequence: Math.floor(stamp / 60_000) - 29_000_000,
      busyStatus: "FREE",
      transp: "TRANSPARENT",
      productId: "innohankinta",
      calName,
      ...(url ? { url } : {}),
    }),
  );
  const { error, value } = createEvents(events);
  if (error || !value) throw error ?? new Error("no calendar was made");
  return refolded(value.replaceAll(/^DTSTAMP:.*$/gm, `DTSTAMP:${inUtc(now)}`));
}
