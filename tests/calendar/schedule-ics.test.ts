import { describe, expect, test } from "vitest";
import { scheduleCalendar } from "~/calendar/schedule-ics.ts";
import { scheduleForward } from "~/domain/law/schedule.ts";
import type { Schedule } from "~/domain/law/schedule-node.ts";

const title =
  "Älykäs lumenauraus; kokeilu, \\ ja jatko: hiljaisempi, turvallisempi ja päästöttömämpi talvikunnossapito kaupungissa";

function scheduleOn(noticeOn: string): Schedule {
  const outcome = scheduleForward({ procedure: "neg-w-call", regime: "eu", noticeOn, hasPilot: true });
  if (!outcome.ok) throw new Error(outcome.refusal.kind);
  return outcome.value;
}

const file = (schedule: Schedule, now = new Date("2026-11-23T10:00:00Z")): string =>
  scheduleCalendar({ schedule, lang: "fi", title, key: "plan-7", host: "example.org", now });

/** Reads a file back by the grammar of RFC 5545: unfold, split, unescape. */
function read(ics: string): Record<string, string>[] {
  const lines = ics.replaceAll("\r\n ", "").replaceAll("\r\n\t", "").split("\r\n");
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    if (line === "BEGIN:VEVENT") events.push({});
    const colon = line.indexOf(":");
    const current = events.at(-1);
    if (current)
      current[line.slice(0, colon)] = line
        .slice(colon + 1)
        .replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === "n" ? "\n" : sign));
  }
  return events;
}

describe("the calendar file of a schedule", () => {
  const schedule = scheduleOn("2027-02-01");
  const ics = file(schedule);

  test("has lines of at most 75 octets that end in CR LF, and nothing else breaks a line", () => {
    expect(ics.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(ics.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const tooLong = ics.split("\r\n").filter((line) => Buffer.byteLength(line) > 75);
    expect(tooLong).toEqual([]);
    expect(ics).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
  });

  test("holds every stage as an event for the whole day, with the same words", () => {
    const events = read(ics);
    expect(events.map((event) => event["DTSTART;VALUE=DATE"])).toEqual(
      schedule.nodes.map(({ day }) => day.replaceAll("-", "")),
    );
    const decision = events.find(({ UID }) => UID === "plan-7-decision@example.org");
    expect(decision?.SUMMARY).toBe(`Hankintapäätös: ${title}`);
    for (const event of events) {
      expect(event.DESCRIPTION).toMatch(/\.$/);
      expect(event.DTSTAMP).toBe("20261123T100000Z");
      const [start = "", end = ""] = [event["DTSTART;VALUE=DATE"], event["DTEND;VALUE=DATE"]];
      expect(end > start).toBe(true);
    }
  });

  test("moves the same events when the schedule changes, instead of adding new ones", () => {
    const later = read(file(scheduleOn("2027-03-01"), new Date("2026-12-23T10:00:00Z")));
    const earlier = read(ics);
    expect(later.map(({ UID }) => UID).toSorted()).toEqual(earlier.map(({ UID }) => UID).toSorted());
    expect(new Set(later.map(({ UID }) => UID)).size).toBe(later.length);
    expect(Number(later[0]?.SEQUENCE)).toBeGreaterThan(Number(earlier[0]?.SEQUENCE));
  });
});
