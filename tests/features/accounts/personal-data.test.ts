import type { Db } from "db/connection.ts";
import { verifyActLog } from "db/repositories/act-log.ts";
import { findDecisionDraft } from "db/repositories/decisions.ts";
import { saveExpertProfile } from "db/repositories/experts.ts";
import { updateInquiry } from "db/repositories/inquiries.ts";
import { countWaitingMails, insertMail, listMails, listWaitingMails } from "db/repositories/mails.ts";
import { tell } from "db/repositories/news.ts";
import { findPerson, insertPerson } from "db/repositories/people.ts";
import { listPersonalData } from "db/repositories/personal-data.ts";
import { findRevision } from "db/repositories/plan-revisions.ts";
import { insertMember } from "db/repositories/plans.ts";
import { findRemovalRequest } from "db/repositories/removal-requests.ts";
import { listOpenFeedback } from "db/repositories/statement-feedback.ts";
import { insertSignIn } from "db/repositories/two-step.ts";
import { tamperePlan } from "db/seed/content/demo-plan-tampere.ts";
import { freshDatabase, libraryDatabase } from "tests/support/database.ts";
import { anInquiry } from "tests/support/inquiries.ts";
import { aCity, anActor, aPlan, noon } from "tests/support/plans.ts";
import { aCoordinator, anExpert, aSentPlan, decideOn, saveLetter } from "tests/support/reviews.ts";
import { assign, giveReview, must, submit } from "tests/support/whole-review.ts";
import { expect, test } from "vitest";
import type { Actor, Role } from "~/domain/case/actor.ts";
import { invite } from "~/features/accounts/invite.server.ts";
import { leave } from "~/features/accounts/leaving/leave.server.ts";
import { reopenAccount } from "~/features/accounts/people.server.ts";
import { anonymise } from "~/features/accounts/personal-data/anonymise.server.ts";
import { carryOutRetention } from "~/features/accounts/personal-data/carry-out.server.ts";
import { askRemoval, exportOwnData, openOwnData } from "~/features/accounts/personal-data/own-data.server.ts";
import { refuseRemoval } from "~/features/accounts/personal-data/removal.server.ts";
import { setRetention } from "~/features/accounts/personal-data/retention.server.ts";
import { openDecision } from "~/features/coordination/open-decision.server.ts";
import { answerFeedback, leaveFeedback } from "~/features/feedback/statement-feedback.server.ts";
import { openNotification, openNotifications } from "~/features/notifications/open-notifications.server.ts";
import { nameVersion } from "~/features/plans/history/name-version.server.ts";
import { writePlan } from "~/features/plans/seed-demo-plans.server.ts";
import { startThread } from "~/features/plans/talk/write-talk.server.ts";
import { leavingParts } from "~/server/leaving.server.ts";

const name = "Maija Poistuva-Äijälä";
const email = "maija.poistuva@tampere.example";
const given = { now: noon, origin: "https://plans.example" };
const handing = { ...given, parts: leavingParts };
const day = 86_400_000;
const after = (days: number) => new Date(noon.getTime() + days * day);

/** A person with everything that the service keeps of one: account, sign-ins, profile, plans, reviews, talk, mails. */
function aKnownPerson(db: Db, roles: Role[] = ["officer", "expert"]): Actor {
  const { unitId } = aCity(db);
  const id = "maija";
  insertPerson(db, { id, name, email, language: "fi", unitId, roles, passwordHash: "x", at: noon });
  insertSignIn(db, { userId: id, outcome: "signed-in", userAgent: "Firefox", at: noon });
  return { id, name, email, language: "fi", cityId: "tampere", unitId, roles };
}

/** Tables and columns in which a text stands, whatever it is in. */
function placesOf(db: Db, words: string): string[] {
  const { $client: client } = db;
  const tables = client
    .prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'")
    .pluck()
    .all();
  return tables.flatMap((table) => {
    const columns = client.prepare("select name from pragma_table_info(?)").pluck().all(table);
    return columns
      .filter((column) =>
        client
          .prepare(`select 1 from "${table}" where instr(lower(cast("${column}" as text)), lower(?)) > 0 limit 1`)
          .get(words),
      )
      .map((column) => `${table}.${column}`);
  });
}

/** The person writes, sends, names, talks, reviews, is mailed, and leaves. */
function aLifeInTheService() {
  const db = libraryDatabase();
  const coordinator = aCoordinator(db);
  const person = aKnownPerson(db);
  const heir = anActor(db, { name: "Heikki Perijä" });
  const planId = writePlan(db, person, tamperePlan, noon);
  insertMember(db, planId, heir.id, "writer", noon);
  must(submit(db, person, planId, "first"));
  must(nameVersion(db, heir, planId, "Sent", noon));
  const form = {
    intent: "start",
    id: "t",
    subject: "",
    audience: "team",
    text: "Ask for prices",
    mentions: [person.id],
    dueOn: "",
  };
  must(startThread(db, heir, planId, { ...form, assignedTo: person.id }, given));

  const owner = anActor(db, { city: "turku" });
  saveExpertProfile(db, person.id, {
    skills: ["health"],
    languages: ["fi"],
    tiedSuppliers: "",
    tiedCities: [],
    absences: [],
  });
  const reviewed = aSentPlan(db, owner);
  const colleague = anExpert(db, { skills: ["law"] });
  const [own = ""] = assign(db, coordinator, reviewed, [person, colleague]);
  giveReview(db, person, own);
  must(askRemoval(db, person, "I change jobs.", given));
  must(leave(db, coordinator, person.id, { sure: "yes", erase: "yes", "plans-tampere": heir.id }, handing));
  return { db, coordinator, person, heir, planId, own };
}

test("after anonymising the name and the address stand in no column of any table, and the chain of acts still holds", () => {
  const { db, person, planId, heir } = aLifeInTheService();
  expect(placesOf(db, name)).toEqual(expect.arrayContaining(["users.name", "mails.text", "plan_revisions.document"]));
  const { count } = verifyActLog(db);
  expect(anonymise(db, person.id, noon).ok).toBe(true);

  expect(placesOf(db, name)).toEqual([]);
  expect(placesOf(db, email)).toEqual([]);
  expect(verifyActLog(db)).toMatchObject({ count: count + 1 });
  expect(verifyActLog(db).broken).toBeUndefined();
  const { snapshot } = findRevision(db, planId, 1)?.document ?? {};
  expect(snapshot?.names[`person:${person.id}`]?.sv).toContain("Tidigare medlem");
  expect(db.$client.prepare("select name from users where id = ?").pluck().get(person.id)).toBe(
    "Entinen jäsen / Tidigare medlem / Former member (tampere)",
  );
  expect(db.$client.pragma("foreign_key_check")).toEqual([]);
  expect(findPerson(db, heir.id)?.name).toBe("Heikki Perijä");
});

test("the name of an expert goes from the letter that the service drafted, sent or not, and from nobody else's letter", () => {
  const db = libraryDatabase();
  const coordinator = aCoordinator(db);
  const person = aKnownPerson(db, ["expert"]);
  const colleague = anExpert(db, { skills: ["law"] });
  const owner = anActor(db, { city: "turku" });
  const [sent, waiting] = [aSentPlan(db, owner), aSentPlan(db, owner)];
  for (const planId of [sent, waiting]) {
    const reviews = assign(db, coordinator, planId, [person, colleague]);
    for (const [place, expert] of [person, colleague].entries()) giveReview(db, expert, reviews[place] ?? "");
    const page = must(openDecision(db, coordinator, planId, { lang: "fi", kind: "ask-changes" }, noon));
    expect(page.fields.letter).toContain(name);
    saveLetter(db, coordinator, planId, { kind: "ask-changes", letter: page.fields.letter });
  }
  const letter = must(openDecision(db, coordinator, sent, { lang: "fi", kind: "ask-changes" }, noon)).fields.letter;
  must(decideOn(db, coordinator, sent, { kind: "ask-changes", letter }));
  const namesake = aSentPlan(db, owner);
  assign(db, coordinator, namesake, [colleague, anExpert(db)]);
  saveLetter(db, coordinator, namesake, { kind: "ask-changes", letter: `Kysykää: ${name}` });

  must(leave(db, coordinator, person.id, { sure: "yes" }, handing));
  expect(anonymise(db, person.id, noon).ok).toBe(true);
  expect(placesOf(db, name)).toEqual(["decision_drafts.fields"]);
  expect(db.$client.prepare("select letter from decisions").pluck().get()).toContain("Former member");
  const draft = (planId: string) => JSON.stringify(findDecisionDraft(db, planId, 1)?.fields);
  expect(draft(waiting)).toContain("Former member");
  expect(draft(namesake)).toContain(name);
});

test("an address that the person had before goes with them from the mails that were sent there", () => {
  const db = freshDatabase();
  const coordinator = aCoordinator(db);
  const person = aKnownPerson(db, ["officer"]);
  const mail = { language: "fi", subject: "S", text: "T", replyTo: { nobody: "own" }, createdAt: noon } as const;
  const before = "maija.ennen@tampere.example";
  insertMail(db, { ...mail, key: "reset:old", to: before });
  insertMail(db, { ...mail, key: `email-changed:${person.id}:1`, to: before, text: email });
  insertMail(db, { ...mail, key: "other", to: coordinator.email, text: `Kirjoita ${before}`, replyTo: before });
  must(leave(db, coordinator, person.id, { sure: "yes" }, handing));
  expect(anonymise(db, person.id, noon).ok).toBe(true);
  expect(placesOf(db, before)).toEqual([]);
  expect(placesOf(db, email)).toEqual([]);
});

test("an anonymised account cannot be opened again, and an open one or one that holds something is not anonymised", () => {
  const db = freshDatabase();
  const coordinator = aCoordinator(db);
  const person = aKnownPerson(db, ["officer"]);
  expect(anonymise(db, person.id, noon)).toEqual({ ok: false, refusal: { kind: "holds" } });
  must(leave(db, coordinator, person.id, { sure: "yes" }, handing));
  expect(anonymise(db, person.id, noon).ok).toBe(true);
  expect(reopenAccount(db, coordinator, person.id, noon)).toEqual({ ok: false, refusal: { kind: "not-found" } });
  expect(anonymise(db, person.id, noon)).toEqual({ ok: false, refusal: { kind: "not-found" } });
});

test("every table whose rows belong to a person alone is emptied of them", () => {
  const { db, person } = aLifeInTheService();
  anonymise(db, person.id, noon);
  const { $client: client } = db;
  const tables = client.prepare("select name from sqlite_schema where type = 'table'").pluck().all().map(String);
  const own = tables.filter((table) =>
    client
      .prepare(`select 1 from pragma_foreign_key_list(?) where "table" = 'users' and "from" = 'user_id'`)
      .get(table),
  );
  expect(own.length).toBeGreaterThan(10);
  expect(own.filter((table) => client.prepare(`select 1 from "${table}" where user_id = ?`).get(person.id))).toEqual(
    [],
  );
});

test("a person fetches all that is kept of them, without any secret", () => {
  const { db, person } = aLifeInTheService();
  const { json, html } = exportOwnData(db, person, "fi", { by: person.id, now: noon });
  const { tables } = JSON.parse(json);
  expect(Object.keys(tables)).toEqual(
    expect.arrayContaining([
      "users",
      "user_roles",
      "sign_ins",
      "reviews",
      "review_answers",
      "mails",
      "act_log",
      "answers",
      "plan_events",
    ]),
  );
  expect(tables.users).toEqual([expect.objectContaining({ name, email })]);
  expect(tables.mails.every((mail: { to: string }) => mail.to === email)).toBe(true);
  expect(json).not.toMatch(/"password"|"token"|"secret"|"hash"/);
  expect(html).toContain("<h2>Arvioinnit, kommentit ja päätökset</h2>");
  expect(html).not.toContain("<script");
});

test("the export has every table that refers to a person, whoever made the table", () => {
  const { db, person } = aLifeInTheService();
  const { $client: client } = db;
  const referring = client
    .prepare(
      `select distinct m.name from sqlite_schema m, pragma_foreign_key_list(m.name) f where m.type = 'table' and f."table" = 'users'`,
    )
    .pluck()
    .all()
    .map(String);
  const withRows = referring.filter((table) => {
    const columns = client
      .prepare(`select "from" from pragma_foreign_key_list(?) where "table" = 'users'`)
      .pluck()
      .all(table);
    return columns.some((column) => client.prepare(`select 1 from "${table}" where "${column}" = ?`).get(person.id));
  });
  const exported = listPersonalData(db, person).map(({ table }) => table);
  expect(withRows.filter((table) => !exported.includes(table))).toEqual([]);
});

test("a request waits for the coordinators, is refused with a reason, and can be made again", () => {
  const db = freshDatabase();
  const coordinator = aCoordinator(db);
  const person = aKnownPerson(db, ["officer"]);
  const stateOf = () => openOwnData(db, person, "en").request.state;
  expect(stateOf()).toBe("none");
  must(askRemoval(db, person, "", given));
  expect(stateOf()).toBe("waiting");
  expect(listMails(db, 5).map(({ to }) => to)).toEqual([coordinator.email]);
  expect(refuseRemoval(db, person, person.id, "No.", noon)).toEqual({ ok: false, refusal: { kind: "not-found" } });
  expect(refuseRemoval(db, coordinator, person.id, " ", noon)).toMatchObject({
    refusal: { problem: "reason-missing" },
  });
  must(refuseRemoval(db, coordinator, person.id, "A tender of yours is before the court.", noon));
  expect(openOwnData(db, person, "en").request).toMatchObject({
    state: "refused",
    reason: "A tender of yours is before the court.",
  });
  must(askRemoval(db, person, "Now it is over.", given));
  expect(stateOf()).toBe("waiting");
});

test("an accepted removal is carried out by the nightly job, once the mail of it could leave", () => {
  const { db, person } = aLifeInTheService();
  expect(listMails(db, 50).filter(({ key }) => key === `removal-accepted:${person.id}`)).toHaveLength(1);
  expect(carryOutRetention(db, "", after(1))).toBeGreaterThan(0);
  expect(placesOf(db, email)).toEqual([]);
  expect(findRemovalRequest(db, person.id)).toBeUndefined();
  expect(carryOutRetention(db, "", after(1))).toBe(0);
});

test("periods are kept within their bounds, and what is older than its period goes", () => {
  const db = freshDatabase();
  const coordinator = aCoordinator(db);
  const person = aKnownPerson(db, ["officer"]);
  const periods = {
    "sign-ins": "30",
    mails: "30",
    notices: "30",
    invitations: "90",
    feedback: "730",
    inactive: "180",
    closed: "30",
  };
  expect(setRetention(db, person, periods, noon)).toEqual({ ok: false, refusal: { kind: "not-found" } });
  expect(setRetention(db, coordinator, { ...periods, mails: "2", closed: "soon" }, noon)).toMatchObject({
    refusal: { problems: { mails: "bad-days", closed: "bad-days" } },
  });
  must(setRetention(db, coordinator, periods, noon));
  const signIns = () => db.$client.prepare("select count(*) from sign_ins").pluck().get();
  carryOutRetention(db, "", after(30));
  expect(signIns()).toBe(1);
  carryOutRetention(db, "", after(31));
  expect(signIns()).toBe(0);

  carryOutRetention(db, "", after(181));
  expect(findPerson(db, person.id)?.closedAt).toEqual(after(181));
  carryOutRetention(db, "", after(212));
  expect(placesOf(db, email)).toEqual([]);
  expect(verifyActLog(db).broken).toBeUndefined();
});

test("what somebody was told in the service goes with its period, and is not told to them again", () => {
  const db = freshDatabase();
  const person = anActor(db);
  const about = {
    kind: "todo",
    to: person,
    key: "todo:1",
    subject: `${name} asks`,
    text: "Text",
    path: "/fi/todos",
  } as const;
  const told = () => tell(db, { ...about, replyTo: { nobody: "by-date" }, at: noon });
  const page = () => openNotifications(db, person, 1, "en");
  expect(told()).toBe(true);
  carryOutRetention(db, "", after(365));
  expect(page()).toMatchObject({ unread: 1, items: [{ subject: `${name} asks` }] });
  const number = page().items[0]?.number ?? 0;
  carryOutRetention(db, "", after(366));
  expect(page()).toMatchObject({ items: [], unread: 0, pages: 1 });
  expect(openNotification(db, person, number, "en", noon).ok).toBe(false);
  expect(placesOf(db, name).filter((place) => place.startsWith("news"))).toEqual([]);
  expect(told()).toBe(false);
});

test("the export has what a person sent with their address and without an account", () => {
  const db = freshDatabase();
  const person = aKnownPerson(db, ["officer"]);
  db.$client
    .prepare(
      "insert into statement_feedback (id, text, page, email, language, sent_at, due_on, answer) values ('f', 'No headings.', '', ?, 'fi', 0, '2026-12-01', '')",
    )
    .run(email.toUpperCase());
  expect(listPersonalData(db, person).map(({ table }) => table)).toContain("statement_feedback");
});

test("a name beside answers that were attached to a question goes with the person", () => {
  const db = freshDatabase();
  const coordinator = aCoordinator(db);
  const person = aKnownPerson(db, ["officer"]);
  const asker = anActor(db, { city: "turku" });
  const names = { [`person:${person.id}`]: { fi: name, sv: name, en: name } };
  const excerpt = { title: null, language: "fi", snapshot: { names } };
  const id = anInquiry(db, asker, "city:tampere");
  db.$client.prepare("update inquiries set excerpt = ? where id = ?").run(JSON.stringify(excerpt), id);
  must(leave(db, coordinator, person.id, { sure: "yes" }, handing));
  expect(anonymise(db, person.id, noon).ok).toBe(true);
  expect(placesOf(db, name)).toEqual([]);
});

test("a mail that never left and whose period is up is not sent with nothing in it", () => {
  const db = freshDatabase();
  aKnownPerson(db, ["officer"]);
  must(askRemoval(db, aCoordinator(db), "", given));
  expect(countWaitingMails(db)).toBe(1);
  carryOutRetention(db, "", after(400));
  const waiting = listWaitingMails(db, after(400), { most: 10, longestRest: day });
  expect(waiting.filter(({ to }) => to === "")).toEqual([]);
  expect(countWaitingMails(db)).toBe(waiting.length);
});

test("opening an account again ends the removal that was accepted, not one that waits", () => {
  const db = freshDatabase();
  const coordinator = aCoordinator(db);
  const person = aKnownPerson(db, ["officer"]);
  must(askRemoval(db, person, "", given));
  must(leave(db, coordinator, person.id, { sure: "yes", erase: "yes" }, handing));
  must(reopenAccount(db, coordinator, person.id, noon));
  expect(openOwnData(db, person, "en").request.state).toBe("none");
  must(askRemoval(db, person, "", { ...given, now: after(1) }));
  must(leave(db, coordinator, person.id, { sure: "yes" }, handing));
  must(reopenAccount(db, coordinator, person.id, noon));
  expect(openOwnData(db, person, "en").request.state).toBe("waiting");
  must(leave(db, coordinator, person.id, { sure: "yes" }, handing));
  carryOutRetention(db, "", after(1));
  expect(findPerson(db, person.id)?.name).toBe(name);
});

test("an unused account to which a question was handed stays until somebody takes it over", () => {
  const db = freshDatabase();
  aCoordinator(db);
  const person = aKnownPerson(db, ["officer"]);
  const id = anInquiry(db, anActor(db, { city: "turku" }), "city:tampere");
  updateInquiry(db, id, { handedTo: person.id });
  carryOutRetention(db, "", after(800));
  expect(findPerson(db, person.id)?.closedAt).toBeNull();
});

test("an account that nobody uses but that holds a plan stays, and coordinators are asked to hand it over", () => {
  const db = freshDatabase();
  const coordinator = aCoordinator(db);
  const person = aKnownPerson(db, ["officer"]);
  aPlan(db, person);
  carryOutRetention(db, "", after(800));
  carryOutRetention(db, "", after(801));
  expect(findPerson(db, person.id)?.closedAt).toBeNull();
  const asked = listMails(db, 50).filter(({ to, subject }) => to === coordinator.email && subject.includes(name));
  expect(asked).toHaveLength(1);
});

test("the data of a coordinator hold no address and no name of those whom they invited or answered", () => {
  const db = freshDatabase();
  const coordinator = aCoordinator(db);
  const [invited, reader] = ["kutsuttu@tampere.example", "lukija@turku.example"];
  aCity(db);
  const person = {
    name: "Kutsuttu Kumppani",
    email: invited,
    language: "fi",
    unitId: null,
    roles: ["expert"],
  } as const;
  must(
    invite(db, coordinator, { ...person, roles: [...person.roles] }, { now: noon, linkTo: () => "link", typed: {} }),
  );
  leaveFeedback(db, { lang: "fi", told: { text: "Kuva puuttuu", page: "", email: reader } }, given);
  const [feedback] = listOpenFeedback(db);
  must(answerFeedback(db, coordinator, { id: feedback?.id ?? "", answer: "Korjattu" }, noon));
  const { json, html } = exportOwnData(db, coordinator, "fi", { by: coordinator.id, now: noon });
  for (const file of [json, html]) {
    expect(file).toContain("Korjattu");
    expect(file).toContain("invitations");
    for (const others of [invited, reader, "Kutsuttu Kumppani"]) expect(file).not.toContain(others);
    expect(file).toContain(coordinator.email);
  }
});

test("the export has also what others did about a person: what was given to them, and the team they were put into", () => {
  const db = freshDatabase();
  const coordinator = aCoordinator(db);
  const expert = anExpert(db, { skills: ["law"] });
  const other = anExpert(db);
  assign(db, coordinator, aSentPlan(db, anActor(db)), [expert, other]);
  const log = listPersonalData(db, expert).find(({ table }) => table === "act_log")?.rows ?? [];
  expect(log.map(({ act, by }) => [act, by])).toContainEqual(["assign", coordinator.id]);
  expect(JSON.stringify(log)).not.toContain(other.id);
});
