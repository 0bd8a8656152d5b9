import type { Db } from "db/connection.ts";
import { listMails, listWaitingMails } from "db/repositories/mails.ts";
import { tell } from "db/repositories/news.ts";
import { updatePersonClosed, updateProfile, updateRoles } from "db/repositories/people.ts";
import { insertMember } from "db/repositories/plans.ts";
import fc from "fast-check";
import { freshDatabase } from "tests/support/database.ts";
import { aCity, anActor, aPlan, noon } from "tests/support/plans.ts";
import { expect, test } from "vitest";
import type { Actor } from "~/domain/case/actor.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import { lastDigestAt } from "~/domain/news/digest.ts";
import { isFixed, type NewsKind, newsKinds, type Way, wayOf, ways } from "~/domain/news/kinds.ts";
import {
  markAllRead,
  openNotification,
  openNotifications,
  saveWays,
  unreadNotifications,
} from "~/features/notifications/open-notifications.server.ts";
import { writeDigests } from "~/features/notifications/write-digests.server.ts";
import { endMembership } from "~/features/plans/team/change-team.server.ts";

const origin = "https://x.example";

function setting() {
  const db = freshDatabase();
  const person = anActor(db, { roles: ["officer"] });
  const give = (to: Actor, kind: NewsKind, at: string, more: { key?: string; planId?: string } = {}) =>
    tell(db, {
      ...{ kind, to, key: `${kind} ${at}`, subject: `${kind} at ${at}`, text: "Text", path: "/fi/plans/1#a" },
      ...{ at: new Date(at), replyTo: "who@x.example", ...more },
    });
  const choose = (kind: NewsKind, way: Way) => saveWays(db, person, (one) => (one === kind ? way : ""), noon);
  const mails = () => listMails(db, 50).map(({ subject }) => subject);
  const page = (number = 1) => openNotifications(db, person, number, "en");
  return { db, person, give, choose, mails, page };
}

test("what somebody is told stands in the service and leaves by mail at once, once, with who answers it", () => {
  const { db, person, give, page } = setting();
  expect(give(person, "mention", "2026-11-23T10:00Z")).toBe(true);
  expect(give(person, "mention", "2026-11-23T10:00Z")).toBe(false);
  expect(listMails(db, 9)).toMatchObject([{ to: person.email, language: "fi", replyTo: "who@x.example" }]);
  expect(page()).toMatchObject({ unread: 1, items: [{ kind: "mention", isRead: false, language: "fi" }] });
});

test.each<[Way, number, number, number]>([
  ["at-once", 1, 1, 0],
  ["daily", 1, 0, 1],
  ["here", 1, 0, 0],
  ["off", 0, 0, 0],
])("chosen %s: %i in the service, %i mails at once, %i in the digest", (way, here, atOnce, digest) => {
  const { db, person, give, choose, mails, page } = setting();
  choose("todo", way);
  give(person, "todo", "2026-11-23T10:00Z");
  expect([page().items.length, mails().length]).toEqual([here, atOnce]);
  expect(writeDigests(db, origin, new Date("2026-11-24T05:00:00Z"))).toBe(digest);
});

test("decisions are told whatever was chosen, and everything else can be switched off", () => {
  const { person, give, choose, mails } = setting();
  choose("decision", "off");
  give(person, "decision", "2026-11-23T10:00Z");
  expect(mails()).toHaveLength(1);
  expect(newsKinds.filter(isFixed)).toEqual(["decision"]);
  for (const kind of newsKinds) for (const way of ways) if (!isFixed(kind)) expect(wayOf(kind, way)).toBe(way);
});

test("a person chooses only among what they may be told of", () => {
  const { person, page, choose } = setting();
  const kinds = page().choices.map(({ kind }) => kind);
  expect(kinds).toContain("team");
  expect(kinds).not.toContain("coordination");
  choose("coordination", "off");
  expect(openNotifications(setting().db, { ...person, roles: ["coordinator"] }, 1, "en").choices).toContainEqual({
    ...{ kind: "coordination", way: "at-once", isFixed: false },
  });
});

test("one digest a day holds all that came before seven, however often and late it is written", () => {
  const { db, person, give, mails } = setting();
  const digest = (at: string) => writeDigests(db, origin, new Date(at));
  // Seven in Helsinki in November is five in UTC.
  give(person, "talk", "2026-11-23T10:00Z");
  give(person, "talk", "2026-11-24T04:59Z");
  give(person, "talk", "2026-11-24T05:01Z");
  expect(digest("2026-11-24T04:59:30Z")).toBe(0);
  expect(digest("2026-11-24T05:00:00Z")).toBe(1);
  expect(digest("2026-11-24T05:00:00Z")).toBe(0);
  expect(digest("2026-11-24T20:00:00Z")).toBe(0);
  expect(mails()).toEqual(["Innohankinta: 2 ilmoitusta"]);
  // Off for three days.
  give(person, "talk", "2026-11-25T10:00Z");
  expect(digest("2026-11-27T12:00:00Z")).toBe(1);
  expect(mails()).toEqual(["Innohankinta: 2 ilmoitusta", "Innohankinta: 2 ilmoitusta"]);
  expect(listMails(db, 1)[0]?.text).toContain("https://x.example/fi/plans/1#a");
});

test("the last digest was due at seven in Finland, less than a day and an hour ago, in summer and winter", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date("2026-01-01"), max: new Date("2028-12-31"), noInvalidDate: true }), (now) => {
      const due = lastDigestAt(now);
      const clock = due.toLocaleTimeString("sv-SE", { timeZone: "Europe/Helsinki" });
      expect(clock).toBe("07:00:00");
      expect(due <= now && now.getTime() - due.getTime() < 25 * 3_600_000).toBe(true);
      expect([dayInHelsinki(now), dayInHelsinki(new Date(now.getTime() - 86_400_000))]).toContain(dayInHelsinki(due));
    }),
  );
});

test.each([
  ["the day before summer time begins", "2026-03-28T04:59:59Z", "2026-03-28T05:00:00Z"],
  ["the day summer time begins", "2026-03-29T03:59:59Z", "2026-03-29T04:00:00Z"],
  ["the day before winter time begins", "2026-10-24T03:59:59Z", "2026-10-24T04:00:00Z"],
  ["the day winter time begins", "2026-10-25T04:59:59Z", "2026-10-25T05:00:00Z"],
  ["the last day of a month", "2027-02-28T04:59:59Z", "2027-02-28T05:00:00Z"],
  ["a leap day", "2028-02-29T04:59:59Z", "2028-02-29T05:00:00Z"],
  ["the last day of a year", "2026-12-31T04:59:59Z", "2026-12-31T05:00:00Z"],
  ["the first day of a year", "2027-01-01T04:59:59Z", "2027-01-01T05:00:00Z"],
])("%s the digest is due at seven in Finland, and not a second before", (_day, before, at) => {
  expect(lastDigestAt(new Date(before)) < new Date(before)).toBe(true);
  expect(lastDigestAt(new Date(before))).not.toEqual(new Date(at));
  expect(lastDigestAt(new Date(at))).toEqual(new Date(at));
});

test("whenever the job runs, whatever was told is in exactly one digest, and none is empty", () => {
  const start = Date.parse("2026-10-23T00:00:00Z");
  const hours = fc.integer({ min: 0, max: 24 * 5 });
  fc.assert(
    fc.property(fc.array(fc.tuple(hours, fc.boolean()), { minLength: 1, maxLength: 25 }), (acts) => {
      const { db, person, give } = setting();
      const told: string[] = [];
      for (const [hour, isRun] of acts.toSorted(([one], [other]) => one - other)) {
        const at = new Date(start + hour * 3_600_000);
        if (isRun) writeDigests(db, origin, at);
        else if (give(person, "talk", at.toISOString())) told.push(`talk at ${at.toISOString()}`);
      }
      writeDigests(db, origin, new Date(start + 7 * 24 * 3_600_000));
      const digests = listMails(db, 50).map(({ text }) => text.match(/talk at \S+/g) ?? []);
      expect(digests.flat().toSorted()).toEqual(told.toSorted());
      expect(digests.every((news) => news.length > 0)).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test("opening one marks it as read and leads to it in the language of the page; all can be marked at once", () => {
  const { db, person, give, page } = setting();
  for (const minute of [1, 2, 3]) give(person, "todo", `2026-11-23T10:0${minute}Z`);
  const [first] = page().items;
  const until = page().until;
  expect(openNotification(db, person, first?.number ?? 0, "sv", noon)).toEqual({ ok: true, value: "/sv/plans/1#a" });
  expect(unreadNotifications(db, person)).toBe(2);
  give(person, "todo", "2026-11-23T10:04Z");
  markAllRead(db, person, until, noon);
  expect(page().items.map(({ isRead }) => isRead)).toEqual([false, true, true, true]);
  const stranger = anActor(db);
  expect(openNotification(db, stranger, first?.number ?? 0, "sv", noon).ok).toBe(false);
});

test("who is no longer of a team reads nothing more of its plan here", () => {
  const { db, person, give, page } = setting();
  const owner = anActor(db);
  const planId = aPlan(db, owner);
  insertMember(db, planId, person.id, "writer", noon);
  give(person, "talk", "2026-11-23T10:00Z", { planId });
  endMembership(db, owner, planId, person.id, { now: noon, origin });
  expect(page().items.map(({ kind }) => kind)).toEqual(["team"]);
});

const nextMorning = new Date("2026-11-24T05:00:00Z");

test("what came before seven and was stored after the digest of the day is in the next day's", () => {
  const { db, person, give, mails } = setting();
  give(person, "talk", "2026-11-23T10:00Z");
  expect(writeDigests(db, origin, nextMorning)).toBe(1);
  give(person, "talk", "2026-11-24T04:59:59Z");
  expect(writeDigests(db, origin, new Date("2026-11-24T05:00:01Z"))).toBe(0);
  expect(mails()).toHaveLength(1);
  expect(writeDigests(db, origin, new Date("2026-11-25T05:00:00Z"))).toBe(1);
  expect(listMails(db, 1)[0]?.text).toContain("talk at 2026-11-24T04:59:59Z");
});

const ended: [string, (db: Db, person: Actor, planId: string) => void, NewsKind][] = [
  ["who is no longer an expert", (db, { id }) => updateRoles(db, id, ["officer"], null, noon), "review"],
  [
    "who may no longer see the plan",
    (db) => void db.$client.prepare("update plans set visibility = 'team', city_id = 'oulu'").run(),
    "mention",
  ],
  ["whose account was closed", (db, { id }) => updatePersonClosed(db, id, noon, noon), "mention"],
  ["who switched the kind off", (db, person) => saveWays(db, person, () => "off", noon), "mention"],
  ["who reads it only in the service", (db, person) => saveWays(db, person, () => "here", noon), "mention"],
];

test.each(ended)("%s since it was told gets nothing of it in the digest", (_, end, kind) => {
  const { db, give } = setting();
  aCity(db, "oulu");
  const person = anActor(db, { roles: ["expert", "officer"] });
  const planId = aPlan(db, anActor(db));
  saveWays(db, person, () => "daily", noon);
  give(person, kind, "2026-11-23T10:00Z", { planId });
  end(db, person, planId);
  expect(writeDigests(db, origin, nextMorning)).toBe(0);
  expect(writeDigests(db, origin, new Date("2026-11-25T05:00:00Z"))).toBe(0);
  expect(listMails(db, 9)).toEqual([]);
});

test("what waited for the digest is still told to who chose mail at once meanwhile", () => {
  const { db, person, give, choose } = setting();
  choose("mention", "daily");
  give(person, "mention", "2026-11-23T10:00Z");
  choose("mention", "at-once");
  expect(writeDigests(db, origin, nextMorning)).toBe(1);
});

test("a digest leads to pages in the language that the person reads now", () => {
  const { db, person, give } = setting();
  give(person, "talk", "2026-11-23T10:00Z");
  updateProfile(db, person.id, { name: person.name, language: "sv" }, noon);
  expect(writeDigests(db, origin, nextMorning)).toBe(1);
  expect(listMails(db, 1)).toMatchObject([{ language: "sv", text: expect.stringContaining("/sv/plans/1#a") }]);
  expect(listMails(db, 1)[0]?.text).not.toContain("/fi/");
});

test("who left a team while the mail server was down gets no mail of its plan when it is up again", () => {
  const { db, person, give } = setting();
  const owner = anActor(db);
  const [planId, other] = [aPlan(db, owner), aPlan(db, owner)];
  insertMember(db, planId, person.id, "writer", noon);
  give(person, "mention", "2026-11-23T10:00Z", { planId, key: "of the plan" });
  give(person, "mention", "2026-11-23T10:01Z", { planId: other, key: "of another" });
  give(owner, "mention", "2026-11-23T10:02Z", { planId, key: "to another" });
  endMembership(db, owner, planId, person.id, { now: noon, origin });
  const waiting = listWaitingMails(db, nextMorning, { most: 9, longestRest: 1 }).map(({ key }) => key);
  expect(waiting).toEqual(["of another", "to another", expect.stringContaining("team:ended")]);
});
