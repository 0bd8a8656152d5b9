import type { Db } from "db/connection.ts";
import { listActs } from "db/repositories/act-log.ts";
import { insertUnit } from "db/repositories/cities.ts";
import { insertInvitation } from "db/repositories/invitations.ts";
import { insertMail, listMails, listWaitingMails, updateMailFailed, updateMailGivenUp } from "db/repositories/mails.ts";
import { seedCities } from "db/seed/cities.ts";
import { freshDatabase } from "tests/support/database.ts";
import { anActor, noon } from "tests/support/plans.ts";
import { beforeEach, expect, test } from "vitest";
import type { Actor, Role } from "~/domain/case/actor.ts";
import {
  emailChangedMail,
  linkedMail,
  passwordChangedMail,
  twoStepMail,
} from "~/features/accounts/account-mails.server.ts";
import { openUndelivered, sendMailAgain } from "~/features/accounts/undelivered.server.ts";

let db: Db;
let coordinator: Actor;
let lead: Actor;
let other: Actor;
let officer: Actor;
const later = (ms: number): Date => new Date(noon.getTime() + ms);
const hour = 3_600_000;
const notFound = { ok: false, refusal: { kind: "not-found" } };

beforeEach(() => {
  db = freshDatabase();
  seedCities(db, noon);
  coordinator = anActor(db, { roles: ["coordinator"], city: null });
  lead = anActor(db, { roles: ["city-lead"], city: "tampere" });
  other = anActor(db, { roles: ["city-lead"], city: "vaasa" });
  officer = anActor(db, { roles: ["officer"], city: "tampere" });
});

function aMail(key: string, to: string): number {
  const said = { subject: "A subject", text: "Words for one person", language: "fi" } as const;
  insertMail(db, { key, to, ...said, replyTo: { nobody: "own" }, createdAt: noon });
  return listMails(db, 1)[0]?.id ?? 0;
}
function refused(key: string, to: string, tries = 3): number {
  const id = aMail(key, to);
  for (let count = 0; count < tries; count += 1) updateMailGivenUp(db, id);
  return id;
}
const seenBy = (actor: Actor, now = noon) => {
  const opened = openUndelivered(db, actor, now);
  if (!opened.ok) throw new Error(opened.refusal.kind);
  return opened.value;
};
const idsSeenBy = (actor: Actor) => seenBy(actor).map(({ id }) => id);

test("coordinators see every mail that did not arrive, a lead those to people and invited of the own city", () => {
  const toOfficer = refused("digest:1:x", officer.email);
  insertUnit(db, { id: "harbour", cityId: "vaasa", name: "Harbour" });
  const person = { email: "new@vaasa.example", name: "New", language: "sv", roles: ["officer"] as Role[] } as const;
  const dates = { createdAt: noon, expiresAt: later(14 * 24 * hour) };
  insertInvitation(db, { id: "i1", tokenHash: "h", unitId: "harbour", invitedBy: null, ...person, ...dates });
  const toInvited = refused("invitation:i1", "new@vaasa.example");
  const toReader = refused("statement-answer:1", "reader@home.example");
  aMail("not tried yet", officer.email);

  expect(idsSeenBy(coordinator)).toEqual([toReader, toInvited, toOfficer]);
  expect(idsSeenBy(lead)).toEqual([toOfficer]);
  expect(idsSeenBy(other)).toEqual([toInvited]);
  expect(openUndelivered(db, officer, noon)).toMatchObject(notFound);
  expect(openUndelivered(db, anActor(db, { roles: ["expert"], city: null }), noon)).toMatchObject(notFound);
});

test("it says what kind of mail it is and why, never what the mail says", () => {
  refused("reset:x", officer.email);
  refused("decision:1:x", officer.email, 28);
  const trying = aMail("invitation:gone", "somebody@else.example");
  updateMailFailed(db, trying, later(hour));

  const seen = seenBy(coordinator);
  expect(seen.map(({ kind, why, personName }) => [kind, why, personName])).toEqual([
    ["invitation", "trying", null],
    ["news", "not-taken", officer.name],
    ["reset", "refused", officer.name],
  ]);
  expect(JSON.stringify(seen)).not.toMatch(/A subject|Words for one person/);
});

test("every mail about a change of how one signs in is called one about the account, not a notification", () => {
  const written = [
    passwordChangedMail(officer, "https://x.example", noon),
    linkedMail(officer, "City", noon),
    emailChangedMail(officer, "new@city.example", noon),
    ...(["on", "off", "codes"] as const).map((change, ms) => twoStepMail(officer, change, later(ms))),
  ];
  for (const mail of written) {
    insertMail(db, mail);
    updateMailGivenUp(db, listMails(db, 1)[0]?.id ?? 0);
  }
  expect(seenBy(coordinator).map(({ kind }) => kind)).toEqual(written.map(() => "account"));
});

test("a mail that is sent again waits as a new one, and the log says who did it", () => {
  const id = refused("digest:1:x", officer.email);
  expect(listWaitingMails(db, noon, { most: 9, longestRest: hour })).toEqual([]);

  expect(sendMailAgain(db, lead, id, noon).ok).toBe(true);
  expect(listWaitingMails(db, noon, { most: 9, longestRest: hour }).map((mail) => mail.id)).toEqual([id]);
  expect(seenBy(coordinator)).toEqual([]);
  expect(listActs(db, { city: "tampere", kind: "mail" }, 9)).toMatchObject([
    {
      act: "send-again",
      object: String(id),
      by: lead.id,
      facts: JSON.stringify({ mail: "digest", person: officer.id }),
    },
  ]);
  expect(sendMailAgain(db, lead, id, noon)).toMatchObject(notFound);
});

test.each<[string, () => Actor]>([
  ["another city's lead", () => other],
  ["an officer", () => officer],
  ["an expert", () => anActor(db, { roles: ["expert"], city: null })],
])("%s sends nothing again", (_, who) => {
  const id = refused("digest:1:x", officer.email);
  expect(sendMailAgain(db, who(), id, noon)).toMatchObject(notFound);
  expect(idsSeenBy(coordinator)).toEqual([id]);
  expect(listActs(db, { kind: "mail" }, 9)).toEqual([]);
});

test.each([
  ["reset:x", hour],
  ["confirm-email:x", hour],
  ["invitation:i2", 14 * 24 * hour],
])("a link that has ended is not sent again (%s)", (key, holds) => {
  const dates = { createdAt: noon, expiresAt: later(14 * 24 * hour) };
  const person = { email: officer.email, name: "New", language: "sv", roles: [] } as const;
  insertInvitation(db, { id: "i2", tokenHash: "h", unitId: null, invitedBy: null, ...person, ...dates });
  const id = refused(key, officer.email);
  expect(seenBy(coordinator, later(holds - 1))).toMatchObject([{ canSendAgain: true }]);
  expect(seenBy(coordinator, later(holds))).toMatchObject([{ canSendAgain: false }]);
  expect(sendMailAgain(db, coordinator, id, later(holds))).toMatchObject({ ok: false, refusal: { kind: "expired" } });
  expect(idsSeenBy(coordinator)).toEqual([id]);
});
