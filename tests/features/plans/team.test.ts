import { listMails } from "db/repositories/mails.ts";
import { findPlan } from "db/repositories/plans.ts";
import { findUserByEmail } from "db/repositories/users.ts";
import { reviews } from "db/schema/reviews.ts";
import { freshDatabase } from "tests/support/database.ts";
import { anActor, aPlan, noon } from "tests/support/plans.ts";
import { expect, test } from "vitest";
import { acceptInvitation } from "~/features/accounts/accept-invitation.server.ts";
import { invite, inviteNewcomer } from "~/features/accounts/invite.server.ts";
import { handOverPlan } from "~/features/plans/move-plan.server.ts";
import { openHistory } from "~/features/plans/open-history.server.ts";
import { openPlan } from "~/features/plans/open-plan.server.ts";
import { changeMember, endMembership } from "~/features/plans/team/change-team.server.ts";
import { inviteMember, withdrawInvitee } from "~/features/plans/team/invite-member.server.ts";
import { openTeam } from "~/features/plans/team/open-team.server.ts";

const given = { now: noon, origin: "https://x.example", inviteNewcomer };
const notFound = { ok: false, refusal: { kind: "not-found" } };
const forbidden = { ok: false, refusal: { kind: "forbidden" } };
const newcomer = "uusi@yritys.example";
const acceptance = { name: "Uusi Henkilö", email: "", language: "sv" as const, password: "a long enough password" };

function setting() {
  const db = freshDatabase();
  const owner = anActor(db, { name: "Olli Omistaja" });
  const turku = anActor(db, { city: "turku", name: "Tiina Turkulainen" });
  const stranger = anActor(db, { city: "oulu" });
  const id = aPlan(db, owner);
  const ask = (email: string, role = "writer") => inviteMember(db, owner, id, { email, role, language: "en" }, given);
  const rolesOf = () => Object.fromEntries((findPlan(db, id)?.team ?? []).map(({ userId, role }) => [userId, role]));
  return { db, owner, turku, stranger, id, ask, rolesOf };
}

const tokenIn = (text: string | undefined): string => /invitation\/(\S+)/.exec(text ?? "")?.[1] ?? "";

test("an officer of another city joins at once, is told by mail in their own language, and stands in the history", () => {
  const { db, owner, turku, id, ask, rolesOf } = setting();
  expect(ask(turku.email.toUpperCase(), "reader")).toEqual({ ok: true, value: "added" });

  expect(rolesOf()).toEqual({ [owner.id]: "owner", [turku.id]: "reader" });
  const [mail] = listMails(db, 1);
  expect(mail).toMatchObject({ to: turku.email, language: "fi" });
  expect(mail?.text).toContain(owner.name);
  expect(mail?.text).toContain(`/fi/plans/${id}`);
  const history = openHistory(db, turku, id, {}, "en");
  expect(history.ok && history.value.events[0]?.team).toMatchObject({ added: [turku.name], role: "reader" });
  expect(ask(turku.email)).toMatchObject({ refusal: { problem: "on-team" } });
});

test("whoever has no account gets an invitation, and with the account this plan and nothing else", async () => {
  const { db, owner, id, ask } = setting();
  const other = aPlan(db, owner, "Another plan of the city");
  expect(ask(newcomer)).toEqual({ ok: true, value: "invited" });
  const team = openTeam(db, owner, id, "fi", noon);
  expect(team.ok && team.value.invited).toMatchObject([{ email: newcomer, role: "writer" }]);

  const [mail] = listMails(db, 1);
  expect(mail).toMatchObject({ to: newcomer, language: "en" });
  expect((await acceptInvitation(db, tokenIn(mail?.text), acceptance, noon)).ok).toBe(true);
  const guest = { ...owner, id: findUserByEmail(db, newcomer)?.id ?? "", cityId: null, unitId: null, roles: [] };
  expect(openPlan(db, guest, id, "fi", noon)).toMatchObject({ value: { relation: "writer", canWrite: true } });
  expect(openPlan(db, guest, other, "fi", noon)).toEqual(notFound);
  const joined = openTeam(db, owner, id, "fi", noon);
  expect(joined.ok && [joined.value.people.length, joined.value.invited.length]).toEqual([2, 0]);
});

test("a team's invitation takes nothing from the one of the city: either link makes the officer and the member", async () => {
  const { db, owner, id, ask, rolesOf } = setting();
  const lead = anActor(db, { roles: ["officer", "city-lead"] });
  const linkTo = (_: string, token: string) => `https://x.example/invitation/${token}`;
  const colleague = { name: "", email: newcomer, language: "fi" as const, roles: ["officer"] as const };
  invite(db, lead, { ...colleague, unitId: "tampere-unit" }, { now: noon, linkTo, typed: {} });
  ask(newcomer, "reader");
  await acceptInvitation(db, tokenIn(listMails(db, 1)[0]?.text), acceptance, noon);
  const user = findUserByEmail(db, newcomer);
  expect(user?.unitId).toBe("tampere-unit");
  expect(rolesOf()).toEqual({ [owner.id]: "owner", [user?.id ?? ""]: "reader" });
  expect(id).not.toBe("");
});

test("a withdrawn invitation makes no account", async () => {
  const { db, owner, id, ask } = setting();
  ask(newcomer);
  expect(withdrawInvitee(db, owner, id, newcomer, noon).ok).toBe(true);
  const accepted = await acceptInvitation(db, tokenIn(listMails(db, 1)[0]?.text), acceptance, noon);
  expect(accepted).toEqual({ ok: false, refusal: { kind: "expired" } });
});

test("neither an expert, nor who reviews the plan, nor who closed their account can join", () => {
  const { db, owner, id, ask } = setting();
  const expert = anActor(db, { roles: ["expert"], city: null });
  const both = anActor(db, { roles: ["officer", "expert"], city: "vaasa" });
  const closed = anActor(db, { city: "espoo" });
  db.insert(reviews)
    .values({
      ...{ id: "r", planId: id, revision: 1, expertId: both.id, state: "assigned", rubric: "2026-1" },
      ...{ dueOn: "2026-12-07", assignedBy: owner.id, assignedAt: noon },
    })
    .run();
  db.$client.prepare("update users set closed_at = 1 where id = ?").run(closed.id);
  for (const { email } of [expert, both, closed]) {
    expect(ask(email)).toMatchObject({ refusal: { kind: "invalid", problem: "cannot-join" } });
  }
});

test("a team has at most 20 people, the invited included", () => {
  const { ask } = setting();
  for (let count = 1; count < 20; count += 1) expect(ask(`guest${count}@x.example`).ok).toBe(true);
  expect(ask("guest20@x.example")).toMatchObject({ refusal: { problem: "team-full" } });
  expect(ask("guest1@x.example").ok).toBe(true);
});

test("only the owner changes the team; for strangers there is none", () => {
  const { db, owner, turku, stranger, id, ask, rolesOf } = setting();
  ask(turku.email);
  const wish = { userId: turku.id, role: "reader" };
  expect(changeMember(db, turku, id, wish, given)).toEqual(forbidden);
  expect(endMembership(db, turku, id, owner.id, given)).toEqual(forbidden);
  expect(endMembership(db, stranger, id, turku.id, given)).toEqual(notFound);
  expect(openTeam(db, stranger, id, "fi", noon)).toEqual(notFound);
  expect(endMembership(db, owner, id, owner.id, given)).toEqual(forbidden);
  expect(changeMember(db, owner, id, { userId: owner.id, role: "reader" }, given)).toEqual(notFound);

  expect(changeMember(db, owner, id, wish, given).ok).toBe(true);
  expect(rolesOf()[turku.id]).toBe("reader");
  expect(listMails(db, 1)[0]?.to).toBe(turku.email);
});

test("who leaves, or is taken off, no longer sees the plan, and the other side is told", () => {
  const { db, owner, turku, id, ask } = setting();
  ask(turku.email);
  expect(endMembership(db, turku, id, turku.id, given).ok).toBe(true);
  expect(listMails(db, 1)[0]).toMatchObject({ to: owner.email });
  expect(openPlan(db, turku, id, "fi", noon)).toEqual(notFound);

  ask(turku.email);
  expect(endMembership(db, owner, id, turku.id, given).ok).toBe(true);
  expect(listMails(db, 1)[0]).toMatchObject({ to: turku.email });
  expect(openPlan(db, turku, id, "fi", noon)).toEqual(notFound);
});

test("handing over tells both, and the history says to whom", () => {
  const { db, owner, id } = setting();
  const heir = anActor(db, { name: "Helmi Uusi" });
  const lead = anActor(db, { roles: ["officer", "city-lead"] });
  const seenVersion = findPlan(db, id)?.version ?? 0;
  expect(handOverPlan(db, lead, id, heir.id, { seenVersion, ...given }).ok).toBe(true);
  expect(
    listMails(db, 2)
      .map(({ to }) => to)
      .sort(),
  ).toEqual([heir.email, owner.email].sort());
  const history = openHistory(db, heir, id, {}, "en");
  expect(history.ok && history.value.events[0]).toMatchObject({ kind: "hand-over", team: { owner: [heir.name] } });
});
