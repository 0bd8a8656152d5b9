import type { Db } from "db/connection.ts";
import { listActs, verifyActLog } from "db/repositories/act-log.ts";
import { listOpenCorrections } from "db/repositories/corrections.ts";
import { findReview } from "db/repositories/reviews.ts";
import { listOpenFeedback } from "db/repositories/statement-feedback.ts";
import { freshDatabase, libraryDatabase } from "tests/support/database.ts";
import { aCity, anActor, aPlan, noon } from "tests/support/plans.ts";
import { aCoordinator, anExpert, aPlanInReview, aSentPlan } from "tests/support/reviews.ts";
import { assign, must } from "tests/support/whole-review.ts";
import { expect, test } from "vitest";
import { invite, inviteFirstCoordinator, inviteNewcomer } from "~/features/accounts/invite.server.ts";
import { inviteDomain } from "~/features/accounts/invited-domains.server.ts";
import { handOverReview } from "~/features/coordination/change-review.server.ts";
import { postRadar } from "~/features/coordination/radar/post-radar.server.ts";
import { askOwner } from "~/features/feedback/ask-owner.server.ts";
import { correctExample, handleCorrection } from "~/features/feedback/correct-example.server.ts";
import { leaveFeedback } from "~/features/feedback/statement-feedback.server.ts";
import { logCsv, openLog } from "~/features/log/open-log.server.ts";
import { saveWays } from "~/features/notifications/open-notifications.server.ts";
import { inviteMember, withdrawInvitee } from "~/features/plans/team/invite-member.server.ts";

const given = { now: noon, origin: "https://plans.example" };

/** What was done, newest first, as `kind act`. */
const acts = (db: Db, most: number): string[] => listActs(db, {}, most).map(({ kind, act }) => `${kind} ${act}`);
const factsOf = (db: Db): unknown => JSON.parse(listActs(db, {}, 1)[0]?.facts ?? "{}");

test("who invites somebody without an account to a team, or takes the invitation back, stands in the log of the plan's city", () => {
  const db = freshDatabase();
  const owner = anActor(db);
  const lead = anActor(db, { roles: ["officer", "city-lead"] });
  const plan = aPlan(db, owner);
  const email = "guest@company.example";
  must(inviteMember(db, owner, plan, { email, role: "writer", language: "fi" }, { ...given, inviteNewcomer }));
  expect(listActs(db, {}, 1)).toMatchObject([{ act: "invite", object: plan, by: owner.id, city: "tampere" }]);
  expect(factsOf(db)).toMatchObject({ role: "writer" });
  must(withdrawInvitee(db, owner, plan, email, noon));
  must(withdrawInvitee(db, owner, plan, email, noon));
  expect(acts(db, 2)).toEqual(["plan withdraw-invitation", "plan invite"]);
  const page = must(openLog(db, lead, { object: plan }, "en"));
  expect(page.lines[0]?.what).toBe("withdrew an invitation to the team");
});

test("each review that is assigned has its line with the expert, which no city lead reads", () => {
  const db = freshDatabase();
  const lead = anActor(db, { roles: ["officer", "city-lead"] });
  const coordinator = aCoordinator(db);
  const [law, other] = [anExpert(db, { skills: ["law"] }), anExpert(db)];
  const ids = assign(db, coordinator, aSentPlan(db, anActor(db)), [law, other]);
  const assigned = listActs(db, { kind: "review" }, 9).toReversed();
  expect(assigned.map(({ act, object, by, facts }) => [act, object, by, JSON.parse(facts).expert])).toEqual(
    [law, other].map(({ id }, place) => ["assign", ids[place], coordinator.id, id]),
  );
  expect(must(openLog(db, lead, { kind: "review" }, "en")).lines).toEqual([]);
});

test("a review that is handed over is assigned anew in the log", () => {
  const db = freshDatabase();
  const { coordinator, lawyer, planId, reviews } = aPlanInReview(db);
  const heir = anExpert(db, { skills: ["law"] });
  const review = reviews.find(({ expertId }) => expertId === lawyer.id);
  const wish = {
    reviewId: review?.id ?? "",
    seenVersion: findReview(db, review?.id ?? "")?.version ?? 0,
    reason: "Ill.",
    origin: "",
  };
  const made = must(handOverReview(db, coordinator, planId, { ...wish, to: heir.id }, noon));
  expect(listActs(db, { object: made }, 1)).toMatchObject([{ kind: "review", act: "assign", by: coordinator.id }]);
});

test("that a pair was set aside in the radar is in the log, and in that of no city", () => {
  const db = freshDatabase();
  const [here, there] = [aPlan(db, anActor(db)), aPlan(db, anActor(db, { city: "oulu" }))];
  const coordinator = aCoordinator(db);
  must(postRadar(db, coordinator, { first: here, second: there, does: "dismiss", origin: "" }, noon));
  expect(listActs(db, {}, 1)).toMatchObject([{ kind: "pair", act: "dismiss", by: coordinator.id, city: null }]);
});

test("what people without an account send in is in the log, and its handling once", () => {
  const db = libraryDatabase();
  const coordinator = aCoordinator(db);
  const id = db.$client.prepare<[], string>("select id from examples where stage = 'published'").pluck().get() ?? "";
  must(correctExample(db, { id, lang: "fi", told: { wrong: "Year", source: "Minutes", email: "" } }, given));
  const [correction] = listOpenCorrections(db, 1);
  must(handleCorrection(db, coordinator, correction?.id ?? "", noon));
  handleCorrection(db, coordinator, correction?.id ?? "", noon);
  handleCorrection(db, coordinator, "never-there", noon);
  leaveFeedback(db, { lang: "fi", told: { text: "No headings", page: "", email: "" } }, given);
  expect(acts(db, 3)).toEqual(["feedback receive", "correction handle", "correction receive"]);
  expect(listActs(db, {}, 3).map(({ object, by }) => [object, by])).toEqual([
    [listOpenFeedback(db)[0]?.id, null],
    [correction?.id, coordinator.id],
    [correction?.id, null],
  ]);
});

test("that somebody without an account asked the owner of an example is in the log of the example's city, without who asked", () => {
  const db = libraryDatabase();
  const owner = anActor(db);
  const planId = aPlan(db, owner);
  const id = db.$client.prepare<[], string>("select id from examples where stage = 'published'").pluck().get() ?? "";
  db.$client
    .prepare("update examples set origin = 'plan', plan_id = ?, city_id = 'tampere' where id = ?")
    .run(planId, id);
  const question = { name: "Kaisa Kysyjä", email: "kaisa@reader.example", message: "How?" };
  must(askOwner(db, { id, lang: "fi", question }, given));
  expect(listActs(db, { city: "tampere" }, 1)).toMatchObject([
    { kind: "example", act: "ask", object: id, by: null, facts: "{}" },
  ]);
});

test("a unit that comes with an invitation, the invited domain and the first coordinator's link have their lines", () => {
  const db = freshDatabase();
  const coordinator = aCoordinator(db);
  aCity(db);
  const newUnit = { cityId: "tampere", name: "Water" };
  const person = { name: "", email: "new@tampere.example", language: "fi", roles: ["officer"] } as const;
  const sending = { now: noon, linkTo: () => "link", typed: {} };
  must(invite(db, coordinator, { ...person, unitId: null, newUnit, roles: [...person.roles] }, sending));
  expect(acts(db, 2)).toEqual(["invitation invite", "unit add"]);
  const domain = { domain: "tampere.example", unitId: "", newUnit: { ...newUnit, name: "Parks" } };
  must(inviteDomain(db, coordinator, domain, { now: noon, typed: {} }));
  expect(acts(db, 2)).toEqual(["city invite-domain", "unit add"]);
  inviteFirstCoordinator(db, sending);
  expect([acts(db, 1), factsOf(db)]).toEqual([["invitation invite"], { roles: ["coordinator"] }]);
});

test("whoever takes lines out of the log, or chooses how they are told, leaves a line; a refused one does not", () => {
  const db = freshDatabase();
  const lead = anActor(db, { roles: ["officer", "city-lead"] });
  saveWays(db, lead, () => "off", noon);
  expect(acts(db, 1)).toEqual(["person notices"]);
  must(logCsv(db, lead, {}, { lang: "fi", now: noon }));
  expect(listActs(db, {}, 1)).toMatchObject([{ kind: "log", act: "export", by: lead.id, city: "tampere" }]);
  const { count } = verifyActLog(db);
  expect(logCsv(db, anActor(db), {}, { lang: "fi", now: noon }).ok).toBe(false);
  expect(verifyActLog(db)).toMatchObject({ count });
});
