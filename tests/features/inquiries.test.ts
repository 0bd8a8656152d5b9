import { randomUUID } from "node:crypto";
import type { Db } from "db/connection.ts";
import { listActs } from "db/repositories/act-log.ts";
import { saveAnswer } from "db/repositories/answers.ts";
import { insertExample } from "db/repositories/examples.ts";
import { libraryRevision } from "db/repositories/library-columns.ts";
import { listMails } from "db/repositories/mails.ts";
import { firstExamples } from "db/seed/example-content.ts";
import { freshDatabase } from "tests/support/database.ts";
import { askOf, emptyInquiry } from "tests/support/inquiries.ts";
import { anActor, aPlan, noon } from "tests/support/plans.ts";
import { mailOrigin } from "tests/support/reviews.ts";
import { expect, test } from "vitest";
import type { Actor } from "~/domain/case/actor.ts";
import { openExample } from "~/domain/open-example.ts";
import { showExample } from "~/features/examples/show-example.server.ts";
import type { Attach } from "~/features/inquiries/ask-city.server.ts";
import type { InquiryForm } from "~/features/inquiries/inquiry-fields.ts";
import { openInquiries } from "~/features/inquiries/open-inquiries.server.ts";
import { openInquiry } from "~/features/inquiries/open-inquiry.server.ts";
import { postInquiry } from "~/features/inquiries/post-inquiry.server.ts";
import { exampleJson } from "~/features/open-data/example-json.server.ts";
import { exampleOcds } from "~/features/open-data/examples-ocds.server.ts";
import { listAttachable, takeExcerpt } from "~/features/plans/excerpt.server.ts";

const given = { lang: "en", now: noon, origin: mailOrigin } as const;

/** An example of a plan of Tampere, and who stands around it. */
function aNetwork() {
  const db = freshDatabase();
  const owner = anActor(db);
  const lead = anActor(db, { roles: ["officer", "city-lead"] });
  const asker = anActor(db, { city: "vaasa", name: "Asker's Name" });
  const other = anActor(db, { city: "oulu" });
  const coordinator = anActor(db, { roles: ["coordinator"], city: null });
  const expert = anActor(db, { roles: ["expert"], city: null });
  const [first] = firstExamples();
  if (!first) throw new Error("there is first content");
  const origin = { kind: "plan", planId: aPlan(db, owner) } as const;
  insertExample(db, { id: "snow", stage: "published", origin, content: first.content, cityName: undefined, at: noon });
  const ask = (by: Actor, form: Partial<InquiryForm>, attach?: Attach) => askOf(db, by, form, attach);
  const post = (by: Actor, id: string, intent: string, form: Partial<InquiryForm> = {}) =>
    postInquiry(db, by, id, { intent, form: { ...emptyInquiry, id: randomUUID(), ...form } }, given);
  return { db, owner, lead, asker, other, coordinator, expert, ask, post };
}

const need = <Value>(result: { ok: true; value: Value } | { ok: false; refusal: unknown }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};
const refusalOf = (result: { ok: boolean; refusal?: { kind: string } }) => (result.ok ? "ok" : result.refusal?.kind);
const partyOf = (db: Db, actor: Actor, id: string) => {
  const page = openInquiry(db, actor, id, "en");
  return page.ok ? page.value.party : "none";
};

test("a question about an example goes to the owner of its plan; the two sides read it, coordinators keep it, to others it does not exist", () => {
  const { db, owner, lead, asker, other, coordinator, expert, ask } = aNetwork();
  const id = need(ask(asker, { to: "example:snow" }));
  const parties = [asker, owner, coordinator, lead, other, expert].map((actor) => partyOf(db, actor, id));
  expect(parties).toEqual(["asker", "answerer", "keeper", "none", "none", "none"]);
  expect(openInquiries(db, owner, "en").toUs.map((line) => line.id)).toEqual([id]);
  expect(openInquiries(db, asker, "en").own.map((line) => line.id)).toEqual([id]);
  expect(openInquiries(db, lead, "en").toUs).toEqual([]);
});

test("a question to a unit goes to its people and the leads of the city; where the city has nobody, to the coordinators", () => {
  const { db, owner, lead, asker, coordinator, ask } = aNetwork();
  const toUnit = need(ask(asker, { to: "unit:tampere-unit" }));
  expect([owner, lead, coordinator].map((actor) => partyOf(db, actor, toUnit))).toEqual([
    "answerer",
    "answerer",
    "none",
  ]);
  db.$client
    .prepare(
      "INSERT INTO cities SELECT 'pori', 'pori', 'Pori', 'Pori', 'Pori', '609', nuts3, null, null, null, null, null, null, null, updated_at FROM cities LIMIT 1",
    )
    .run();
  const toPori = need(ask(asker, { to: "city:pori" }));
  expect([owner, lead, coordinator].map((actor) => partyOf(db, actor, toPori))).toEqual(["none", "none", "answerer"]);
});

test("question and answer go back and forth by the service, and no mail or page has an address of the other side", () => {
  const { db, owner, asker, ask, post } = aNetwork();
  const id = need(ask(asker, { to: "example:snow" }));
  need(post(owner, id, "say", { text: "About ANSWER-TEXT a year." }));
  need(post(asker, id, "say", { text: "And the second year?" }));
  const mails = listMails(db, 10);
  expect(mails.map(({ to }) => to).toSorted()).toEqual([owner.email, owner.email, asker.email].toSorted());
  for (const { to, subject, text, replyTo } of mails) {
    const hidden = to === owner.email ? asker.email : owner.email;
    expect(`${subject} ${text}`).not.toContain(hidden);
    expect(replyTo).toBeNull();
  }
  for (const actor of [owner, asker]) {
    const page = JSON.stringify(need(openInquiry(db, actor, id, "en")));
    expect(page).toContain("ANSWER-TEXT");
    expect(page).not.toContain("@");
  }
  expect(need(openInquiry(db, asker, id, "en")).state).toBe("open");
  expect(
    listActs(db, {}, 10)
      .map(({ act }) => act)
      .slice(0, 3),
  ).toEqual(["ask-on", "answer", "ask"]);
});

test("a form posted twice asks and answers once", () => {
  const { db, owner, asker, ask, post } = aNetwork();
  const id = randomUUID();
  for (const _ of [1, 2]) expect(need(ask(asker, { id, to: "example:snow" }))).toBe(id);
  const turn = randomUUID();
  for (const _ of [1, 2]) need(post(owner, id, "say", { id: turn, text: "Once." }));
  expect(need(openInquiry(db, asker, id, "en")).turns).toHaveLength(2);
  expect(listMails(db, 10)).toHaveLength(2);
});

test("a form that was gone back to and changed sends its new text too, once", () => {
  const { db, owner, asker, other, ask, post } = aNetwork();
  const id = randomUUID();
  const [first, second, again] = ["One?", "Another?", "Another?"].map((text) =>
    need(ask(asker, { id, to: "example:snow", text })),
  );
  expect([first === id, second === id, again === second]).toEqual([true, false, true]);
  expect(refusalOf(ask(other, { id, to: "example:snow", text: "Whose?" }))).toBe("not-found");
  const turn = randomUUID();
  for (const text of ["Once.", "And more.", "And more."]) need(post(owner, id, "say", { id: turn, text }));
  expect(need(openInquiry(db, asker, id, "en")).turns.map(({ text }) => text)).toEqual(["One?", "Once.", "And more."]);
});

test.each([
  [{ to: "example:not-there" }, "to", "bad-receiver"],
  [{ to: "city:vaasa" }, "to", "own-city"],
  [{ to: "unit:vaasa-unit" }, "to", "own-city"],
  [{ to: "example:snow", text: " " }, "text", "missing"],
  [{ to: "example:snow", text: "a".repeat(4001) }, "text", "too-long"],
  [{ to: "example:snow", subject: "a\u0000b" }, "subject", "bad-characters"],
] as const)("a question with %j is refused at its field and nothing is sent", (form, field, problem) => {
  const { db, asker, ask } = aNetwork();
  const refused = ask(asker, form);
  expect(refused.ok ? null : refused.refusal).toEqual({ kind: "invalid", problems: [{ field, problem }] });
  expect(listMails(db, 10)).toEqual([]);
});

test("who is of no city cannot ask, an owner not themselves", () => {
  const { owner, expert, coordinator, ask } = aNetwork();
  expect([expert, coordinator].map((actor) => refusalOf(ask(actor, { to: "example:snow" })))).toEqual([
    "not-found",
    "not-found",
  ]);
  expect(refusalOf(ask(owner, { to: "example:snow" }))).toBe("invalid");
});

test("an answerer names somebody of the own city, who then answers; nobody of another city can be named", () => {
  const { db, owner, lead, asker, other, ask, post } = aNetwork();
  const id = need(ask(asker, { to: "example:snow" }));
  expect(refusalOf(post(asker, id, "hand", { person: lead.id }))).toBe("forbidden");
  expect(refusalOf(post(owner, id, "hand", { person: other.id }))).toBe("invalid");
  expect(partyOf(db, lead, id)).toBe("none");
  need(post(owner, id, "hand", { person: lead.id }));
  need(post(lead, id, "say", { text: "I know." }));
  expect(need(openInquiry(db, asker, id, "en")).state).toBe("answered");
});

test("who was named reads it only while of the asked city, and is told each time they are named", () => {
  const { db, owner, lead, asker, ask, post } = aNetwork();
  const colleague = anActor(db);
  const id = need(ask(asker, { to: "example:snow" }));
  need(post(owner, id, "hand", { person: colleague.id }));
  need(post(colleague, id, "hand", { person: lead.id }));
  expect(partyOf(db, colleague, id)).toBe("none");
  const later = { ...given, now: new Date(noon.getTime() + 60_000) };
  const again = { intent: "hand", form: { ...emptyInquiry, person: colleague.id } };
  expect(postInquiry(db, lead, id, again, later).ok).toBe(true);
  expect(listMails(db, 10).filter(({ to }) => to === colleague.email)).toHaveLength(2);

  db.$client.prepare("UPDATE users SET unit_id = 'oulu-unit' WHERE id = ?").run(colleague.id);
  const moved = { ...colleague, cityId: "oulu", unitId: "oulu-unit" };
  expect(partyOf(db, moved, id)).toBe("none");
  expect(openInquiries(db, moved, "en").toUs).toEqual([]);
});

test("the list of questions asks the database no more often the longer it is", () => {
  const { db, owner, lead, asker, ask } = aNetwork();
  const asked = (actor: Actor): number => {
    const { $client: client } = db;
    const prepare = client.prepare.bind(client);
    let times = 0;
    client.prepare = (source: string) => {
      times += 1;
      return prepare(source);
    };
    openInquiries(db, actor, "en");
    client.prepare = prepare;
    return times;
  };
  const askAll = () => ["example:snow", "unit:tampere-unit", "city:tampere"].map((to) => need(ask(asker, { to })));
  askAll();
  asked(owner);
  const before = [owner, lead].map(asked);
  askAll();
  expect([owner, lead].map(asked)).toEqual(before);
  expect(openInquiries(db, owner, "en").toUs).toHaveLength(4);
});

test("a closed question takes no more turns", () => {
  const { asker, owner, ask, post } = aNetwork();
  const id = need(ask(asker, { to: "example:snow" }));
  need(post(asker, id, "close"));
  expect(refusalOf(post(owner, id, "say", { text: "Too late." }))).toBe("changed");
});

test("an answered question comes onto the page of the example by its keeper, without the asker's name, with the city only if it agreed", () => {
  const { db, owner, lead, asker, coordinator, ask, post } = aNetwork();
  const pageOf = () => {
    const page = need(
      showExample(db, "en", { id: "snow", today: "2026-11-23", origin: mailOrigin, cityName: () => undefined }),
    );
    return "withdrawn" in page ? [] : page.asked;
  };
  const id = need(ask(asker, { to: "example:snow" }));
  const shown = { question: "What did it cost?", answer: "Little." };
  expect(refusalOf(post(owner, id, "show", shown))).toBe("changed");
  need(post(owner, id, "say", { text: "Little." }));
  expect([asker, lead].map((actor) => refusalOf(post(actor, id, "show", shown)))).toEqual(["forbidden", "not-found"]);
  expect(pageOf()).toEqual([]);

  const before = libraryRevision(db);
  need(post(owner, id, "show", shown));
  expect(libraryRevision(db)).toBeGreaterThan(before);
  expect(pageOf()).toEqual([{ id, lang: "en", ...shown, by: "Answered 23 November 2026" }]);
  expect(JSON.stringify(pageOf())).not.toContain(asker.name);

  const named = need(ask(asker, { to: "example:snow", mayNameCity: "yes" }));
  need(post(owner, named, "say", { text: "Yes." }));
  need(post(coordinator, named, "show", shown));
  expect(pageOf().map(({ by }) => by)).toContain("Asked by vaasa, answered 23 November 2026");
  const asking = { origin: mailOrigin, prefix: undefined, publisher: undefined, now: noon };
  const json = need(exampleJson(db, "snow", { origin: mailOrigin, lang: null }));
  const ocds = JSON.stringify(need(exampleOcds(db, "snow", asking)));
  expect(openExample.parse(json).asked.map(({ city }) => city)).toEqual(expect.arrayContaining([null, "vaasa"]));
  expect(JSON.parse(ocds).releases[0]).toMatchObject({
    id: expect.stringContaining("-asked-2-"),
    parties: expect.arrayContaining([expect.objectContaining({ id: "city-vaasa", roles: ["enquirer"] })]),
    tender: {
      enquiries: expect.arrayContaining([
        expect.objectContaining({ id, description: shown.question, answer: shown.answer }),
        expect.objectContaining({ id: named, author: { id: "city-vaasa", name: "vaasa" } }),
      ]),
    },
  });
  expect(JSON.stringify(json) + ocds).not.toContain(asker.name);
  need(post(coordinator, named, "hide"));
  expect(pageOf()).toHaveLength(1);
  expect(need(exampleJson(db, "snow", { origin: mailOrigin, lang: null })).asked).toHaveLength(1);
});

test("a lead of the city keeps the page of an example that was not made from a plan; a colleague does not", () => {
  const { db, lead, asker, other, ask, post } = aNetwork();
  const [first] = firstExamples();
  if (!first) throw new Error("there is first content");
  const content = { ...first.content, cityId: "tampere" };
  const source = { kind: "source" } as const;
  insertExample(db, { id: "ice", stage: "published", origin: source, content, cityName: undefined, at: noon });
  const id = need(ask(asker, { to: "example:ice" }));
  need(post(lead, id, "say", { text: "Little." }));
  expect(need(openInquiry(db, lead, id, "en")).show).toMatchObject({ isShown: false, answer: "Little." });
  expect(openInquiry(db, other, id, "en").ok).toBe(false);
  need(post(lead, id, "show", { question: "What did it cost?", answer: "Little." }));
  expect(need(exampleJson(db, "ice", { origin: mailOrigin, lang: null })).asked).toHaveLength(1);
});

/** A plan of the asker with an answer of every kind of openness. */
function withPlan(network: ReturnType<typeof aNetwork>) {
  const { db, asker } = network;
  const plan = aPlan(db, asker, "Snow TITLE-OF-PLAN");
  const save = (question: string, value: string | number, more = {}) =>
    saveAnswer(
      db,
      { planId: plan, question, row: "" },
      { value, position: 0, seenVersion: 0, by: asker.id, at: noon, ...more },
    );
  save("need-statement", "OPEN-ANSWER about the snow on the streets.");
  save("who-affected", "NARROWED-ANSWER", { level: "reviewers" });
  save("if-nothing", "SECRET-ANSWER", { secret: { ground: "business" } });
  save("contact-email", "hidden@vaasa.example");
  return { plan, save };
}

test("of a plan only what is open to the network can be attached, whatever is posted, and only by who writes in it", () => {
  const network = aNetwork();
  const { db, asker, owner, other, coordinator, ask } = network;
  const { plan } = withPlan(network);
  const attachable = need(listAttachable(db, asker, plan, { lang: "en", now: noon }));
  const offered = attachable.flatMap(({ questions }) => questions.map(({ value }) => value));
  expect(offered).toContain("need-statement");
  for (const hidden of ["who-affected", "if-nothing", "contact-email"]) expect(offered).not.toContain(hidden);

  const answers = ["need-statement", "who-affected", "if-nothing", "contact-email", "step:need", "step:basics"];
  const attach: Attach = (tx) => takeExcerpt(tx, asker, { plan, answers }, noon);
  const id = need(ask(asker, { to: "example:snow", plan }, attach));
  const kept = JSON.stringify(db.$client.prepare("SELECT * FROM inquiries").all());
  for (const hidden of ["NARROWED-ANSWER", "SECRET-ANSWER", "hidden@vaasa.example"]) expect(kept).not.toContain(hidden);
  expect(JSON.stringify(need(openInquiry(db, owner, id, "en")).excerpt)).toContain("OPEN-ANSWER");
  expect(need(openInquiry(db, coordinator, id, "en")).excerpt).toBeNull();

  for (const stranger of [owner, other, coordinator])
    expect(takeExcerpt(db, stranger, { plan, answers }, noon).ok).toBe(false);
  const nothing: Attach = (tx) => takeExcerpt(tx, asker, { plan, answers: ["if-nothing"] }, noon);
  expect(refusalOf(ask(asker, { to: "example:snow", plan }, nothing))).toBe("invalid");
});

test("what was attached stays as it was when the plan goes on, and nothing of a plan that is secret as a whole is attached", () => {
  const network = aNetwork();
  const { db, asker, owner, ask } = network;
  const { plan, save } = withPlan(network);
  const answers = ["need-statement"];
  const id = need(ask(asker, { to: "example:snow", plan }, (tx) => takeExcerpt(tx, asker, { plan, answers }, noon)));
  save("need-statement", "LATER-ANSWER", { seenVersion: 1 });
  const excerpt = JSON.stringify(need(openInquiry(db, owner, id, "en")).excerpt);
  expect(excerpt).toContain("OPEN-ANSWER");
  expect(excerpt).not.toContain("LATER-ANSWER");
  saveAnswer(
    db,
    { planId: plan, question: "secrecy", row: "" },
    { value: { code: "whole-plan" }, position: 0, seenVersion: 0, by: asker.id, at: noon },
  );
  expect(need(listAttachable(db, asker, plan, { lang: "en", now: noon }))).toEqual([]);
});
