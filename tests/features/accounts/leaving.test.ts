import { randomUUID } from "node:crypto";
import type { Db } from "db/connection.ts";
import { listActs, verifyActLog } from "db/repositories/act-log.ts";
import { findInquiry, insertInquiry, updateInquiry } from "db/repositories/inquiries.ts";
import { insertMail, listMails } from "db/repositories/mails.ts";
import { listNews, tell } from "db/repositories/news.ts";
import { findPerson } from "db/repositories/people.ts";
import { findPlan, insertMember } from "db/repositories/plans.ts";
import { findReview, listReviewsOfPlan } from "db/repositories/reviews.ts";
import { findThread } from "db/repositories/threads.ts";
import { sessions } from "db/schema/accounts.ts";
import { eq } from "drizzle-orm";
import fc from "fast-check";
import { freshDatabase } from "tests/support/database.ts";
import { anInquiry, emptyInquiry } from "tests/support/inquiries.ts";
import { anActor, aPlan, noon } from "tests/support/plans.ts";
import { aCoordinator, anExpert, aPlanInReview, setReview } from "tests/support/reviews.ts";
import { expect, test } from "vitest";
import type { Actor } from "~/domain/case/actor.ts";
import { ownerOf } from "~/domain/case/plan.ts";
import { leave } from "~/features/accounts/leaving/leave.server.ts";
import { openLeaving } from "~/features/accounts/leaving/open-leaving.server.ts";
import { setRoles } from "~/features/accounts/people.server.ts";
import { returnReview } from "~/features/coordination/change-review.server.ts";
import { openInquiries } from "~/features/inquiries/open-inquiries.server.ts";
import { openInquiry } from "~/features/inquiries/open-inquiry.server.ts";
import { postInquiry } from "~/features/inquiries/post-inquiry.server.ts";
import { binPlan } from "~/features/plans/move-plan.server.ts";
import { startThread } from "~/features/plans/talk/write-talk.server.ts";
import { leavingParts } from "~/server/leaving.server.ts";

const handing = { parts: leavingParts, now: noon, origin: "https://plans.example" };
const given = { lang: "en", now: noon, origin: handing.origin } as const;
const sure = { sure: "yes" };

const problemsOf = (outcome: ReturnType<typeof leave>) =>
  outcome.ok || outcome.refusal.kind !== "invalid" ? undefined : outcome.refusal.problems;

function aTodo(db: Db, by: Actor, planId: string, assignedTo: string): string {
  const form = {
    intent: "start",
    id: `todo-${planId}`,
    subject: "",
    audience: "team",
    text: "Ask for prices",
    mentions: [],
    dueOn: "",
  };
  const started = startThread(db, by, planId, { ...form, assignedTo }, { now: noon, origin: "" });
  if (!started.ok) throw new Error(JSON.stringify(started.refusal));
  return started.value;
}

/** What is nobody's: plans, reviews and to-dos whose person has no open account. */
function orphans(db: Db): unknown[] {
  const { $client: client } = db;
  return [
    `select p.id from plans p where not exists (select 1 from plan_members m join users u on u.id = m.user_id
       where m.plan_id = p.id and m.role = 'owner' and u.closed_at is null)`,
    `select r.id from reviews r join users u on u.id = r.expert_id
       where r.state in ('assigned', 'open', 'started') and u.closed_at is not null`,
    `select t.id from threads t join users u on u.id = t.assigned_to
       where t.resolved_at is null and u.closed_at is not null`,
    `select i.id from inquiries i join users u on u.id = i.handed_to where u.closed_at is not null`,
    `select i.id from inquiries i join users u on u.id = i.asker where i.state <> 'closed' and u.closed_at is not null`,
    `select m.plan_id from plan_members m join users u on u.id = m.user_id where u.closed_at is not null`,
    `select e.id from examples e join users u on u.id = e.proposed_by
       where e.origin = 'source' and e.stage <> 'withdrawn' and u.closed_at is not null`,
    `select c.id from cities c where exists (select 1 from users u join units n on n.id = u.unit_id
       join user_roles r on r.user_id = u.id where n.city_id = c.id and r.role = 'city-lead')
       and exists (select 1 from users u join units n on n.id = u.unit_id where n.city_id = c.id and u.closed_at is null)
       and not exists (select 1 from users u join units n on n.id = u.unit_id join user_roles r on r.user_id = u.id
       where n.city_id = c.id and r.role = 'city-lead' and u.closed_at is null)`,
  ].flatMap((sql) => client.prepare(sql).all());
}

test("whoever leaves hands over plans, to-dos and teams in one go, and is told so by mail", () => {
  const db = freshDatabase();
  const lead = anActor(db, { roles: ["officer", "city-lead"] });
  const leaver = anActor(db, { name: "Leena Lähtijä" });
  const heir = anActor(db, { name: "Heikki Perijä" });
  const own = aPlan(db, leaver);
  const binned = aPlan(db, leaver, "In the bin");
  expect(binPlan(db, leaver, binned, { seenVersion: 1, now: noon }).ok).toBe(true);
  const others = aPlan(db, lead, "Of the lead");
  insertMember(db, others, leaver.id, "writer", noon);
  const todo = aTodo(db, lead, others, leaver.id);
  db.insert(sessions)
    .values({
      id: "s",
      token: "s",
      userId: leaver.id,
      expiresAt: new Date("2027-01-01"),
      createdAt: noon,
      updatedAt: noon,
    })
    .run();

  expect(problemsOf(leave(db, lead, leaver.id, {}, handing))).toEqual({ "plans-tampere": "no-heir", sure: "not-sure" });
  expect(findPerson(db, leaver.id)?.closedAt).toBeNull();
  expect(leave(db, lead, leaver.id, { ...sure, "plans-tampere": heir.id }, handing)).toEqual({ ok: true, value: null });

  expect([own, binned].map((id) => ownerOf(findPlan(db, id) ?? { team: [] })?.userId)).toEqual([heir.id, heir.id]);
  expect(findPlan(db, others)?.team.map(({ userId }) => userId)).toEqual([lead.id]);
  expect(findThread(db, todo)?.assignedTo).toBe(lead.id);
  expect(db.select().from(sessions).where(eq(sessions.userId, leaver.id)).all()).toEqual([]);
  expect(findPerson(db, leaver.id)?.closedAt).toEqual(noon);
  const mails = listMails(db, 20).filter(({ key }) => /^(closed|team:handed)/.test(key));
  expect(mails.map(({ to }) => to).sort()).toEqual([heir.email, leaver.email].sort());
  expect(orphans(db)).toEqual([]);
  expect(verifyActLog(db).broken).toBeUndefined();
});

test("with the account end the mails that still wait for its person; what they asked as a reader is answered", () => {
  const db = freshDatabase();
  const coordinator = aCoordinator(db);
  const leaver = anActor(db, { name: "Leena Lähtijä" });
  const other = anActor(db);
  const mail = { language: "fi", subject: "S", text: "T", replyTo: { nobody: "by-date" }, createdAt: noon } as const;
  for (const { id, email } of [leaver, other]) {
    tell(db, {
      ...{ kind: "team", to: { id, email, language: "fi" }, path: "/fi/questions", subject: "Q", text: "Q" },
      ...{ key: `inquiry:${id}`, replyTo: { nobody: "by-date" }, at: noon },
    });
    for (const kind of ["reset:", "digest:2026-11-01:", "statement-answer:", "password-changed:"])
      insertMail(db, { ...mail, key: kind + id, to: email });
  }
  expect(leave(db, coordinator, leaver.id, sure, handing).ok).toBe(true);

  const kinds = ({ email }: Actor) =>
    listMails(db, 20)
      .filter(({ to }) => to === email)
      .map(({ key }) => key.split(":")[0])
      .sort();
  expect(kinds(leaver)).toEqual(["closed", "password-changed", "statement-answer"]);
  expect(kinds(other)).toEqual(["digest", "inquiry", "password-changed", "reset", "statement-answer"]);
});

test("a plan goes only to a colleague of its own city, and without one nobody leaves it", () => {
  const db = freshDatabase();
  const coordinator = aCoordinator(db);
  const leaver = anActor(db);
  aPlan(db, leaver);
  expect(problemsOf(leave(db, coordinator, leaver.id, sure, handing))).toEqual({ "plans-tampere": "no-heirs" });
  const stranger = anActor(db, { city: "turku" });
  const wish = { ...sure, "plans-tampere": stranger.id };
  expect(problemsOf(leave(db, coordinator, leaver.id, wish, handing))).toEqual({ "plans-tampere": "bad-choice" });
  expect(findPerson(db, leaver.id)?.closedAt).toBeNull();
});

test("a review goes to another expert without ties, or back to the coordinators", () => {
  const db = freshDatabase();
  const { coordinator, lawyer, engineer, planId, reviews } = aPlanInReview(db);
  const tied = anExpert(db, { tiedCities: ["tampere"] });
  const other = anExpert(db);
  const [law = "", energy = ""] = [lawyer, engineer].map(
    ({ id }) => reviews.find(({ expertId }) => expertId === id)?.id,
  );
  expect(problemsOf(leave(db, coordinator, lawyer.id, { ...sure, [`review-${law}`]: tied.id }, handing))).toEqual({
    [`review-${law}`]: "bad-choice",
  });
  expect(leave(db, coordinator, lawyer.id, { ...sure, [`review-${law}`]: other.id }, handing).ok).toBe(true);
  expect(leave(db, coordinator, engineer.id, { ...sure, [`review-${energy}`]: "coordinators" }, handing).ok).toBe(true);
  expect([law, energy].map((id) => findReview(db, id)?.state)).toEqual(["closed", "closed"]);
  const going = listReviewsOfPlan(db, planId).filter(({ state }) => state === "assigned");
  expect(going.map(({ expertId }) => expertId)).toEqual([other.id]);
  expect(orphans(db)).toEqual([]);
});

test("a review that was sent is not returned to an expert who has left", () => {
  const db = freshDatabase();
  const { coordinator, lawyer, planId, reviews } = aPlanInReview(db);
  const law = reviews.find(({ expertId }) => expertId === lawyer.id)?.id ?? "";
  setReview(db, law, "sent");
  expect(leave(db, coordinator, lawyer.id, sure, handing).ok).toBe(true);
  const wish = { reviewId: law, seenVersion: findReview(db, law)?.version ?? 0, reason: "Say more.", origin: "" };
  expect(returnReview(db, coordinator, planId, wish, noon)).toMatchObject({ ok: false, refusal: { kind: "invalid" } });
});

test("a question of another city goes to a colleague, or back to the city", () => {
  const db = freshDatabase();
  const coordinator = aCoordinator(db);
  const [asker, leaver, heir] = [anActor(db, { city: "turku" }), anActor(db), anActor(db)];
  const ask = (id: string) =>
    insertInquiry(db, {
      ...{ id, language: "fi", subject: "Costs", cityId: "tampere", unitId: null, exampleId: null, excerpt: null },
      ...{ askedBy: asker.id, askedByCity: "turku", mayNameCity: true, at: noon },
    });
  const handedTo = () => findInquiry(db, "asked")?.handedTo;
  ask("asked");
  updateInquiry(db, "asked", { handedTo: leaver.id });
  expect(leave(db, coordinator, leaver.id, { ...sure, questions: heir.id }, handing).ok).toBe(true);
  expect(handedTo()).toBe(heir.id);
  const told = listMails(db, 20).filter(({ to, text }) => to === heir.email && text.includes("Costs"));
  expect(told).toHaveLength(1);
  expect(told[0]?.text).toContain("/questions");
  expect(leave(db, coordinator, heir.id, sure, handing).ok).toBe(true);
  expect(handedTo()).toBeNull();
});

test("what a person asked other cities goes to a colleague, who is told of the answer and may close it", () => {
  const db = freshDatabase();
  const coordinator = aCoordinator(db);
  const answerer = anActor(db, { roles: ["officer", "city-lead"] });
  const leaver = anActor(db, { city: "turku", name: "Kaisa Kysyjä" });
  const heir = anActor(db, { city: "turku" });
  const post = (by: Actor, id: string, intent: string, text = "") =>
    postInquiry(db, by, id, { intent, form: { ...emptyInquiry, id: randomUUID(), text } }, given);
  const kindOf = (actor: Actor, id: string) => {
    const page = openInquiry(db, actor, id, "en");
    return page.ok ? page.value.party : page.refusal.kind;
  };
  const [open, answered, closed] = ["", "", ""].map(() => anInquiry(db, leaver, "city:tampere"));
  if (!open || !answered || !closed) throw new Error("three were asked");
  expect(post(answerer, answered, "say", "Early.").ok).toBe(true);
  expect(post(leaver, closed, "close").ok).toBe(true);

  const page = openLeaving(db, coordinator, leaver.id, "sv", handing);
  expect(page.ok && page.value.asked).toMatchObject([
    { title: "2 frågor som Kaisa Kysyjä har ställt till andra städer", options: [{ value: heir.id }] },
  ]);
  expect(problemsOf(leave(db, coordinator, leaver.id, sure, handing))).toEqual({ "asked-turku": "no-heir" });
  const wish = { ...sure, "asked-turku": answerer.id };
  expect(problemsOf(leave(db, coordinator, leaver.id, wish, handing))).toEqual({ "asked-turku": "bad-choice" });
  expect(leave(db, coordinator, leaver.id, { ...sure, "asked-turku": heir.id }, handing).ok).toBe(true);

  expect([open, answered].map((id) => [kindOf(leaver, id), kindOf(heir, id)])).toEqual([
    ["not-found", "asker"],
    ["not-found", "asker"],
  ]);
  expect([kindOf(heir, closed), findInquiry(db, closed)?.asker]).toEqual(["not-found", leaver.id]);
  expect(post(leaver, open, "say", "Still me?")).toMatchObject({ ok: false, refusal: { kind: "not-found" } });
  const told = () => listMails(db, 20).filter(({ key }) => key.startsWith("inquiry:answered:"));
  const before = told().length;
  expect(post(answerer, open, "say", "About ANSWER-TEXT a year.").ok).toBe(true);
  expect(told()).toHaveLength(before + 1);
  expect(told().find(({ text }) => text.includes("ANSWER-TEXT"))?.to).toBe(heir.email);
  const waiting = listNews(db, heir.id, { offset: 0, limit: 10 }).filter(({ kind }) => kind === "inquiry");
  expect(waiting).toHaveLength(1);
  expect(openInquiries(db, heir, "en").own.map(({ id }) => id)).toContain(open);
  const shown = openInquiry(db, heir, open, "en");
  expect(shown.ok && [shown.value.askedBy.name, shown.value.turns[0]?.name]).toEqual(["Kaisa Kysyjä", "Kaisa Kysyjä"]);
  expect(findInquiry(db, open)?.askedBy).toBe(leaver.id);
  const acts = listActs(db, {}, 20).filter(({ act }) => act === "hand-on");
  expect(acts.map(({ object }) => object).toSorted()).toEqual([open, answered].toSorted());
  expect(verifyActLog(db).broken).toBeUndefined();
  expect(post(heir, open, "close").ok).toBe(true);
  expect(orphans(db)).toEqual([]);
});

test("the only lead of a city makes a colleague its lead, and the only coordinator stays", () => {
  const db = freshDatabase();
  const coordinator = aCoordinator(db);
  const lead = anActor(db, { roles: ["officer", "city-lead"] });
  const colleague = anActor(db);
  expect(problemsOf(leave(db, coordinator, lead.id, sure, handing))).toEqual({ lead: "no-heir" });
  expect(leave(db, coordinator, lead.id, { ...sure, lead: colleague.id }, handing).ok).toBe(true);
  expect(findPerson(db, colleague.id)?.roles).toEqual(["officer", "city-lead"]);

  const second = aCoordinator(db);
  expect(leave(db, second, coordinator.id, sure, handing).ok).toBe(true);
  expect(problemsOf(leave(db, coordinator, second.id, sure, handing))).toEqual({ sure: "nobody-coordinates" });
});

test("a change of roles leaves nothing without anybody either", () => {
  const db = freshDatabase();
  const { coordinator, lawyer } = aPlanInReview(db);
  const lead = anActor(db, { roles: ["officer", "city-lead"] });
  aPlan(db, lead);
  const turku = anActor(db, { city: "turku" });
  const set = (id: string, roles: Actor["roles"], unitId: string | null) => {
    const outcome = setRoles(db, coordinator, id, { roles, unitId }, { now: noon, typed: {} });
    return outcome.ok || outcome.refusal.kind !== "invalid" ? outcome.ok : outcome.refusal.problems;
  };
  expect(set(lawyer.id, ["coordinator"], null)).toEqual({ roles: "reviews-wait" });
  expect(set(lead.id, ["officer"], lead.unitId)).toEqual({ roles: "last-lead" });
  expect(set(lead.id, ["officer", "city-lead"], turku.unitId)).toEqual({ unitId: "plans-stay" });
  expect(set(lead.id, ["officer", "city-lead", "expert"], lead.unitId)).toBe(true);
});

test("what a person holds is shown to nobody but those who may close the account", () => {
  const db = freshDatabase();
  const leaver = anActor(db);
  const page = { parts: leavingParts, now: noon };
  const kindFor = (actor: Actor) => {
    const opened = openLeaving(db, actor, leaver.id, "fi", page);
    return opened.ok ? "opened" : opened.refusal.kind;
  };
  expect(kindFor(anActor(db))).toBe("not-found");
  expect(kindFor(anActor(db, { roles: ["officer", "city-lead"], city: "turku" }))).toBe("not-found");
  expect(kindFor(leaver)).toBe("not-found");
  expect(kindFor(anActor(db, { roles: ["officer", "city-lead"] }))).toBe("opened");
  expect(kindFor(aCoordinator(db))).toBe("opened");
});

test("whoever leaves, in whatever order, nothing is left without an active person", () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat()), (choices) => {
      const db = freshDatabase();
      const { coordinator, lawyer, engineer, owner } = aPlanInReview(db);
      const officers = [
        owner,
        anActor(db, { roles: ["officer", "city-lead"] }),
        anActor(db),
        anActor(db, { roles: ["officer", "city-lead"], city: "turku" }),
      ];
      const people = [...officers, lawyer, engineer, anExpert(db), aCoordinator(db)];
      const draw = (most: number) => (most === 0 ? 0 : (choices.next().value ?? 0) % most);
      for (let number = 0; number < 4; number += 1) {
        const by = officers[draw(officers.length)] ?? owner;
        const planId = aPlan(db, by, `Plan ${number}`);
        const mate = officers[draw(officers.length)] ?? owner;
        if (mate.id !== by.id) insertMember(db, planId, mate.id, "writer", noon);
        aTodo(db, by, planId, mate.id);
        anInquiry(db, mate, mate.cityId === "turku" ? "city:tampere" : "city:turku");
      }
      for (let turn = 0; turn < 6; turn += 1) {
        const leaver = people[draw(people.length)] ?? owner;
        const page = openLeaving(db, coordinator, leaver.id, "en", { parts: leavingParts, now: noon });
        if (!page.ok) throw new Error(page.refusal.kind);
        const { plans, reviews, todos, asked, lead } = page.value;
        const pick = (fields: readonly { field: string; options: readonly { value: string }[] }[]) =>
          fields.map(({ field, options }) => [
            field,
            options[draw(options.length)]?.value ?? (field.startsWith("review") ? "coordinators" : ""),
          ]);
        leave(
          db,
          coordinator,
          leaver.id,
          { ...sure, ...Object.fromEntries(pick([...plans, ...reviews, ...todos, ...asked, ...(lead ? [lead] : [])])) },
          handing,
        );
        expect(orphans(db)).toEqual([]);
      }
    }),
    { numRuns: 15 },
  );
});
