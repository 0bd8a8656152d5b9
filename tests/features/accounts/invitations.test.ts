import { listUnits } from "db/repositories/cities.ts";
import { listOpenInvitations } from "db/repositories/invitations.ts";
import { listMails } from "db/repositories/mails.ts";
import { findPerson, listPeople } from "db/repositories/people.ts";
import { findUserByEmail } from "db/repositories/users.ts";
import { freshDatabase } from "tests/support/database.ts";
import { aCity, anActor, noon } from "tests/support/plans.ts";
import { expect, test } from "vitest";
import { roles } from "~/domain/case/actor.ts";
import { acceptInvitation, openInvitation } from "~/features/accounts/accept-invitation.server.ts";
import { type Invite, invite, inviteFirstCoordinator, withdrawInvitation } from "~/features/accounts/invite.server.ts";

const day = 86_400_000;
const after = (days: number) => new Date(noon.getTime() + days * day);
const linkTo = (_: string, token: string) => `https://x.example/${token}`;
const sending = { now: noon, linkTo, typed: {} };
const person: Invite = {
  name: "Uusi Henkilö",
  email: "uusi@tampere.example",
  language: "fi",
  roles: ["officer"],
  unitId: "tampere-unit",
};
const acceptance = { name: "Uusi Henkilö", email: "", language: "sv" as const, password: "a long enough password" };

function setting() {
  const db = freshDatabase();
  const lead = anActor(db, { roles: ["officer", "city-lead"] });
  const coordinator = anActor(db, { roles: ["coordinator"], city: null });
  return { db, lead, coordinator };
}

const tokenIn = (text: string | undefined): string => /https:\/\/x\.example\/(\S+)/.exec(text ?? "")?.[1] ?? "";

test("a city lead invites a colleague, who gets a mail and with its link an account in the unit", async () => {
  const { db, lead } = setting();

  expect(invite(db, lead, person, sending).ok).toBe(true);
  const [mail] = listMails(db, 1);
  expect(mail).toMatchObject({ to: person.email, language: "fi", sentAt: null });
  expect(mail?.text).toContain(lead.name);
  const accepted = await acceptInvitation(db, tokenIn(mail?.text), acceptance, after(13));

  expect(accepted).toEqual({ ok: true, value: person.email });
  const id = findUserByEmail(db, person.email)?.id ?? "";
  expect(findPerson(db, id)).toMatchObject({
    name: person.name,
    language: "sv",
    roles: ["officer"],
    unitId: "tampere-unit",
  });
});

test("only the hash of the link's secret is kept", () => {
  const { db, lead } = setting();
  invite(db, lead, person, sending);
  const token = tokenIn(listMails(db, 1)[0]?.text);
  expect(token.length).toBeGreaterThanOrEqual(32);
  expect(JSON.stringify(db.$client.prepare("select * from invitations").all())).not.toContain(token);
});

test("a link works once", async () => {
  const { db, lead } = setting();
  invite(db, lead, person, sending);
  const token = tokenIn(listMails(db, 1)[0]?.text);
  await acceptInvitation(db, token, acceptance, noon);
  expect(await acceptInvitation(db, token, acceptance, noon)).toEqual({ ok: false, refusal: { kind: "expired" } });
  expect(listPeople(db, { text: person.email })).toHaveLength(1);
});

test("a link works for 14 days", () => {
  const { db, lead } = setting();
  invite(db, lead, person, sending);
  const token = tokenIn(listMails(db, 1)[0]?.text);
  expect(openInvitation(db, token, after(13.9)).ok).toBe(true);
  expect(openInvitation(db, token, after(14)).ok).toBe(false);
  expect(openInvitation(db, "guess", noon).ok).toBe(false);
});

test("a new invitation to the same address ends the earlier one", () => {
  const { db, lead } = setting();
  invite(db, lead, person, sending);
  const first = tokenIn(listMails(db, 1)[0]?.text);
  invite(db, lead, person, sending);
  expect(openInvitation(db, first, noon).ok).toBe(false);
  expect(listOpenInvitations(db, noon)).toHaveLength(1);
});

test.each(roles.filter((role) => role !== "officer"))("a city lead cannot invite a person as %s", (role) => {
  const { db, lead } = setting();
  const asked = { ...person, roles: ["officer" as const, role] };
  expect(invite(db, lead, asked, sending)).toEqual({ ok: false, refusal: { kind: "forbidden" } });
  expect(listMails(db, 1)).toEqual([]);
});

test("a city lead cannot invite to another city, nor an officer or expert at all", () => {
  const { db, lead } = setting();
  const other = aCity(db, "turku");
  const officer = anActor(db, { roles: ["officer"] });
  const expert = anActor(db, { roles: ["expert"], city: null });
  const refused = { ok: false, refusal: { kind: "forbidden" } };
  expect(invite(db, lead, { ...person, unitId: other.unitId }, sending)).toEqual(refused);
  expect(invite(db, lead, { ...person, newUnit: { cityId: "turku", name: "X" } }, sending)).toEqual(refused);
  expect(invite(db, officer, person, sending)).toEqual(refused);
  expect(invite(db, expert, person, sending)).toEqual(refused);
  expect(listUnits(db, "turku")).toHaveLength(1);
});

test("a coordinator invites anyone, and may make the first unit of a city with the invitation", () => {
  const { db, coordinator } = setting();
  aCity(db, "oulu");
  const asked = {
    ...person,
    unitId: null,
    roles: ["officer", "city-lead"] as const,
    newUnit: { cityId: "oulu", name: "Hankinnat" },
  };
  expect(invite(db, coordinator, asked, sending).ok).toBe(true);
  expect(listOpenInvitations(db, noon, "oulu")).toMatchObject([{ roles: ["officer", "city-lead"] }]);
  expect(
    invite(db, coordinator, { ...person, email: "e@x.example", roles: ["expert"], unitId: null }, sending).ok,
  ).toBe(true);
});

test("an officer without a unit, a closed unit and a taken address are refused at their field", () => {
  const { db, coordinator, lead } = setting();
  const problem = (asked: Invite) => {
    const outcome = invite(db, coordinator, asked, sending);
    return outcome.ok || outcome.refusal.kind !== "invalid" ? undefined : outcome.refusal.problems;
  };
  expect(problem({ ...person, unitId: null })).toEqual({ unitId: "no-unit" });
  expect(problem({ ...person, unitId: "nowhere" })).toEqual({ unitId: "bad-choice" });
  expect(problem({ ...person, email: lead.email })).toEqual({ email: "has-account" });
  expect(listMails(db, 9)).toEqual([]);
});

test("a lead withdraws invitations of the own city only", () => {
  const { db, lead, coordinator } = setting();
  const own = invite(db, lead, person, sending);
  const theirs = invite(db, coordinator, { ...person, email: "b@x.example", roles: ["expert"], unitId: null }, sending);
  if (!own.ok || !theirs.ok) throw new Error("not invited");
  expect(withdrawInvitation(db, lead, theirs.value, noon)).toEqual({ ok: false, refusal: { kind: "not-found" } });
  expect(withdrawInvitation(db, lead, own.value, noon).ok).toBe(true);
  expect(listOpenInvitations(db, noon).map(({ id }) => id)).toEqual([theirs.value]);
});

test("the first coordinator's link works until there is a coordinator", async () => {
  const db = freshDatabase();
  const tokens = [1, 2].map(() => tokenIn(inviteFirstCoordinator(db, { now: noon, linkTo })));
  const first = await acceptInvitation(db, tokens[0] ?? "", { ...acceptance, email: "eka@x.example" }, noon);
  expect(first.ok).toBe(true);
  expect(listPeople(db, { role: "coordinator" })).toHaveLength(1);
  const second = await acceptInvitation(db, tokens[1] ?? "", { ...acceptance, email: "toka@x.example" }, noon);
  expect(second).toEqual({ ok: false, refusal: { kind: "expired" } });
});
