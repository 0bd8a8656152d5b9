import type { EventAttributes } from "ics";
import type { Lang } from "~/domain/lang.ts";
import { sayNode, sayReason } from "~/domain/law/say-schedule.ts";
import type { Schedule } from "~/domain/law/schedule-node.ts";
import { scheduleWords } from "~/domain/law/texts/schedule.ts";
import { escaped, sequenceOf, wholeDay, withoutControls, writeCalendar } from "./write-calendar.ts";

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
      ...wholeDay(node.day),
      created: stamp,
      lastModified: stamp,
      sequence: sequenceOf(now),
      busyStatus: "FREE",
      transp: "TRANSPARENT",
      productId: "innohankinta",
      calName,
      ...(url ? { url } : {}),
    }),
  );
  return writeCalendar(events, now);
}
