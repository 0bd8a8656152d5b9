import { randomUUID } from "node:crypto";
import { listAnswers } from "db/repositories/answers.ts";
import { deleteMember, deletePlan, findPlan, insertMember } from "db/repositories/plans.ts";
import { tamperePlan } from "db/seed/content/demo-plan-tampere.ts";
import { freshDatabase, libraryDatabase } from "tests/support/database.ts";
import { anActor, aPlan, noon } from "tests/support/plans.ts";
import { expect, test } from "vitest";
import { createPlan } from "~/features/plans/create-plan.server.ts";
import { nameVersion } from "~/features/plans/history/name-version.server.ts";
import { openCompare } from "~/features/plans/history/open-compare.server.ts";
import { putBack } from "~/features/plans/history/put-back.server.ts";
import { openPutBack, putBackVersion } from "~/features/plans/history/put-back-version.server.ts";
import { openHistory } from "~/features/plans/open-history.server.ts";
import { openPlan } from "~/features/plans/open-plan.server.ts";
import { saveAnswers } from "~/features/plans/save-answers.server.ts";
import { writePlan } from "~/features/plans/seed-demo-plans.server.ts";
import { fieldsOf } from "~/ui/saving/posted-answers.ts";

const need = <Value>(result: { ok: true; value: Value } | { ok: false; refusal: unknown }): Value => {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.refusal));
};

function setup() {
  const db = freshDatabase();
  const owner = anActor(db);
  const reader = anActor(db);
  const plan = aPlan(db, owner);
  insertMember(db, plan, reader.id, "reader", noon);
  const save = (fields: Record<string, string>) =>
    need(saveAnswers(db, owner, plan, fieldsOf(new URLSearchParams(fields)), noon));
  const type = (text: string, version: number) =>
    save({ q: "need-statement", "v:need-statement": String(version), "need-statement": text });
  const stored = (question: string) => listAnswers(db, plan).find((answer) => answer.question === question);
  const events = (actor = owner) => need(openHistory(db, actor, plan, {}, "en")).events;
  return { db, owner, reader, plan, save, type, stored, events };
}

test("an earlier text is the answer again by a change of its own, which the history tells", () => {
  const { db, owner, plan, type, stored, events } = setup();
  type("First", 0);
  type("Second", 1);
  const [second, first] = events();
  expect(second?.back).toBeUndefined();
  const given = { event: first?.id ?? 0, seenVersion: first?.back?.version ?? 0 };
  need(putBack(db, owner, plan, given, noon));
  expect(stored("need-statement")).toMatchObject({ value: "First", version: 3 });
  expect(events().slice(0, 2)).toMatchObject([{ kind: "put-back" }, { kind: "answer", back: { version: 3 } }]);
  type("Third", 3);
  expect(putBack(db, owner, plan, given, noon)).toMatchObject({ refusal: { kind: "changed" } });
  expect(stored("need-statement")).toMatchObject({ value: "Third", version: 4 });
});

test("a row that was taken away comes back with all its fields", () => {
  const { db, owner, plan, save, stored, events } = setup();
  const row = { q: "decisions", "r:decisions": "a", "decisions:a:body": "Board", "decisions:a:date": "2027-02-01" };
  save(row);
  const before = stored("decisions")?.value;
  save({ ...row, "v:decisions:a": "1", "remove:decisions": "a" });
  expect(stored("decisions")?.value).toBeNull();
  const added = events().find(({ kind }) => kind === "added-row");
  need(putBack(db, owner, plan, { event: added?.back?.event ?? 0, seenVersion: added?.back?.version ?? 0 }, noon));
  expect(stored("decisions")?.value).toEqual(before);
});

test("a row is told to be added and taken away, with what it said, and comes back from where it was taken", () => {
  const { db, owner, plan, save, stored, events } = setup();
  const row = { q: "decisions", "r:decisions": "a", "decisions:a:body": "Board", "decisions:a:date": "2027-02-01" };
  save(row);
  save({ ...row, "v:decisions:a": "1", "decisions:a:body": "Council" });
  save({ ...row, "v:decisions:a": "2", "remove:decisions": "a" });
  const [removed, changed, added] = events();
  expect([removed, changed, added].map((event) => event?.kind)).toEqual(["removed-row", "answer", "added-row"]);
  expect(JSON.stringify(removed?.answer)).toContain("Council");
  need(putBack(db, owner, plan, { event: removed?.back?.event ?? 0, seenVersion: removed?.back?.version ?? 0 }, noon));
  expect(JSON.stringify(stored("decisions")?.value)).toContain("Council");
  expect(events()[0]?.kind).toBe("put-back");
});

test("an answer that was emptied is told to be, with the text that it had", () => {
  const { type, events } = setup();
  type("First", 0);
  type("", 1);
  expect(events()[0]).toMatchObject({ kind: "emptied", answer: { words: "First" }, back: { version: 2 } });
});

test("who may read an answer is a change that the history tells, and so is what the service wrote itself", () => {
  const { save, events } = setup();
  const typed = { q: "need-statement", "need-statement": "Roads are icy" };
  save(typed);
  save({ ...typed, "v:need-statement": "1", "level:need-statement": "reviewers" });
  save({ ...typed, "v:need-statement": "2", "level:need-statement": "reviewers", "need-statement": "Icy" });
  save({ ...typed, "v:need-statement": "3", "level:need-statement": "secret", "ground:need-statement": "24-1-20" });
  const secrecy = events()[0];
  expect([secrecy?.question, secrecy?.byRule, secrecy?.sharing]).toEqual(["secrecy", true, undefined]);
  save({ ...typed, "v:need-statement": "4", "level:need-statement": "" });
  const told = events().flatMap(({ question, sharing }) => (question === "need-statement" ? [sharing ?? ""] : []));
  expect(told).toEqual([
    "As the question: Public",
    "Secret by law",
    "",
    "Who may read this: reviewers and own city",
    "",
  ]);
});

test("two versions of one name, named in one minute, are told apart", () => {
  const { db, owner, plan } = setup();
  for (let count = 0; count < 3; count += 1) need(nameVersion(db, owner, plan, "Before", noon));
  const labels = need(openHistory(db, owner, plan, {}, "en")).states.map(({ label }) => label);
  expect(new Set(labels).size).toBe(4);
});

test("readers of the team see the texts and put none back; nobody puts back what is of another plan", () => {
  const { db, owner, reader, plan, type, events } = setup();
  type("First", 0);
  type("Second", 1);
  expect(events(reader).every(({ back }) => back === undefined)).toBe(true);
  const event = events()[1]?.id ?? 0;
  expect(putBack(db, reader, plan, { event, seenVersion: 2 }, noon)).toMatchObject({ refusal: { kind: "forbidden" } });
  const other = aPlan(db, owner);
  expect(putBack(db, owner, other, { event, seenVersion: 2 }, noon)).toMatchObject({ refusal: { kind: "not-found" } });
});

test("the plan as it stood under a name is compared with what it says now: only what differs", () => {
  const { db, owner, reader, plan, type } = setup();
  type("Roads are icy", 0);
  const id = need(nameVersion(db, owner, plan, " Before the dialogue ", noon));
  type("City roads are icy", 1);
  const page = need(openCompare(db, reader, plan, { a: `v:${id}`, b: "now" }, { lang: "en", now: noon }));
  expect(page.before.label).toMatch(/^“Before the dialogue”/);
  const changes = page.steps.flatMap((step) => step.changes);
  expect(changes.map(({ question }) => question)).toEqual(["need-statement"]);
  const differing = changes[0]?.words.filter(({ kind }) => kind !== "same").map(({ text }) => text.trim());
  expect(differing?.join(" ")).toBe("Roads City roads");
  const stranger = anActor(db, { city: "turku" });
  const refused = openCompare(db, stranger, plan, { a: null, b: null }, { lang: "en", now: noon });
  expect(refused).toMatchObject({ refusal: { kind: "not-found" } });
  expect(nameVersion(db, reader, plan, "Mine", noon)).toMatchObject({ refusal: { kind: "forbidden" } });
  expect(nameVersion(db, owner, plan, "  ", noon)).toMatchObject({ refusal: { kind: "invalid" } });
});

test("a copy of a plan has every answer of its steps, as narrowly shared, and says where it came from", () => {
  const db = libraryDatabase();
  const owner = anActor(db);
  const first = writePlan(db, owner, tamperePlan, noon);
  const tried = { q: "tried-before", "tried-before": "Gritting", "level:tried-before": "reviewers" };
  const seen = listAnswers(db, first).find(({ question }) => question === "tried-before")?.version ?? 0;
  need(saveAnswers(db, owner, first, fieldsOf(new URLSearchParams({ ...tried, "v:tried-before": `${seen}` })), noon));
  const fields = { title: "The same again", object: "services", unit: owner.unitId ?? "", language: "sv" };
  const copy = need(createPlan(db, owner, { ...fields, id: randomUUID(), from: `copy:${first}` }, noon));

  const own = ["title", "object", "buyer-unit", "language", "check-read"];
  const said = (plan: string) =>
    listAnswers(db, plan)
      .filter(({ question, value }) => value !== null && !own.includes(question) && !question.startsWith("stat-"))
      .map(({ question, row, value, level }) => JSON.stringify([question, row, value, level ?? null]))
      .toSorted();
  expect(said(copy)).toEqual(said(first));
  expect(findPlan(db, copy)?.themes).toEqual(findPlan(db, first)?.themes);
  const page = need(openPlan(db, owner, copy, "en", noon));
  expect(page.origin).toEqual({ kind: "copy", id: first, title: findPlan(db, first)?.title });

  const colleague = anActor(db);
  const theirs = { ...fields, id: randomUUID(), unit: colleague.unitId ?? "", from: `copy:${first}` };
  const notTheirs = need(createPlan(db, colleague, theirs, noon));
  expect(listAnswers(db, notTheirs).some(({ question }) => question === "tried-before")).toBe(false);
});

test("where a plan came from is still said when it can no longer be read, without what it was called", () => {
  const db = libraryDatabase();
  const owner = anActor(db);
  const begin = (from: string) => {
    const fields = { title: "Begun elsewhere", object: "services", unit: owner.unitId ?? "", language: "sv" };
    return need(createPlan(db, owner, { ...fields, id: randomUUID(), from }, noon));
  };
  const originOf = (plan: string) => need(openPlan(db, owner, plan, "en", noon)).origin;
  const example = String(db.$client.prepare("select id from examples where stage = 'published' limit 1").pluck().get());
  const ofExample = begin(`example:${example}`);
  expect(originOf(ofExample)).toMatchObject({ kind: "example", id: example });
  db.$client.prepare("update examples set stage = 'withdrawn' where id = ?").run(example);
  expect(originOf(ofExample)).toEqual({ kind: "closed-example" });

  const theirs = aPlan(db, anActor(db, { city: "turku" }), "A plan of Turku");
  insertMember(db, theirs, owner.id, "reader", noon);
  const copy = begin(`copy:${theirs}`);
  expect(originOf(copy)).toMatchObject({ kind: "copy", title: "A plan of Turku" });
  deleteMember(db, theirs, owner.id);
  expect(originOf(copy)).toEqual({ kind: "unknown" });
  deletePlan(db, theirs);
  expect(originOf(copy)).toEqual({ kind: "unknown" });
});

test("a whole version is put back: texts, rows and what was empty then; the plan as it stood before is a version too", () => {
  const { db, owner, plan, save, type, stored, events } = setup();
  const row = (id: string, body: string) => ({
    [`decisions:${id}:body`]: body,
    [`decisions:${id}:date`]: "2027-02-01",
  });
  type("First", 0);
  save({ q: "decisions", "r:decisions": "a", ...row("a", "Board") });
  const ref = `v:${need(nameVersion(db, owner, plan, "Before the dialogue", noon))}`;
  const about = { lang: "en", now: noon } as const;
  expect(need(openPutBack(db, owner, plan, ref, about)).steps).toEqual([]);
  const said = () => {
    const shown = listAnswers(db, plan).filter(({ value }) => value !== null);
    return shown.map(({ question, row, value }) => JSON.stringify([question, row, value])).toSorted();
  };
  const then = said();

  type("Second", 1);
  save({ q: "decisions", "r:decisions": "b", ...row("b", "Council") });
  save({ q: "decisions", "r:decisions": "a", "v:decisions:a": "1", "remove:decisions": "a", ...row("a", "Board") });
  save({ q: "who-affected", "who-affected": "Everybody who walks in winter" });
  const before = said();
  const page = need(openPutBack(db, owner, plan, ref, about));
  const changes = page.steps.flatMap((step) => step.changes.map(({ question, kind }) => `${question} ${kind}`));
  expect(changes.toSorted()).toEqual(["decisions changed", "need-statement changed", "who-affected removed"]);

  const seen = { ref, seenAnswers: page.plan.answersVersion };
  expect(need(putBackVersion(db, owner, plan, seen, about))).toEqual([]);
  expect(said()).toEqual(then);
  expect(stored("need-statement")?.version).toBe(3);
  expect(events()[0]).toMatchObject({
    kind: "put-back-version",
    reason: expect.stringContaining("Before the dialogue"),
  });
  expect(events().filter(({ kind }) => kind === "put-back").length).toBe(4);

  const again = need(openPutBack(db, owner, plan, ref, about));
  const { states } = need(openCompare(db, owner, plan, { a: null, b: null }, about));
  const kept = states.at(-2)?.ref ?? "";
  const back = { ref: kept, seenAnswers: again.plan.answersVersion };
  expect(need(putBackVersion(db, owner, plan, back, about))).toEqual([]);
  expect(said()).toEqual(before);
});

test("a whole version is put back by nobody who may not write, and not over what was saved after the page was shown", () => {
  const { db, owner, reader, plan, type, stored } = setup();
  type("First", 0);
  const ref = `v:${need(nameVersion(db, owner, plan, "Mine", noon))}`;
  type("Second", 1);
  const about = { lang: "en", now: noon } as const;
  const seenAnswers = findPlan(db, plan)?.answersVersion ?? 0;
  const stranger = anActor(db, { city: "turku" });
  const put = (who: typeof owner, of = ref, seen = seenAnswers) => {
    const done = putBackVersion(db, who, plan, { ref: of, seenAnswers: seen }, about);
    return done.ok ? "done" : done.refusal.kind;
  };
  type("Third", 2);
  expect([put(reader), put(stranger), put(owner), put(owner, "now"), put(owner, "v:other"), put(owner, "r1")]).toEqual([
    "forbidden",
    "not-found",
    "changed",
    "not-found",
    "not-found",
    "not-found",
  ]);
  expect(stored("need-statement")).toMatchObject({ value: "Third", version: 3 });
});

test("any two states of a plan lead back to each other, whatever was typed between them", () => {
  const db = libraryDatabase();
  const owner = anActor(db);
  const whole = writePlan(db, owner, tamperePlan, noon);
  const about = { lang: "en", now: noon } as const;
  const ref = `v:${need(nameVersion(db, owner, whole, "Whole", noon))}`;
  const said = () =>
    listAnswers(db, whole)
      .filter(({ value }) => value !== null)
      .map(({ question, row, value }) => JSON.stringify([question, row, value]))
      .toSorted();
  const then = said();
  const groups = listAnswers(db, whole).filter(({ row }) => row !== "");
  for (const { question, row, version } of groups.filter((_, index) => index % 2 === 0)) {
    const gone = {
      q: question,
      [`r:${question}`]: row,
      [`remove:${question}`]: row,
      [`v:${question}:${row}`]: `${version}`,
    };
    need(saveAnswers(db, owner, whole, fieldsOf(new URLSearchParams(gone)), noon));
  }
  const title = listAnswers(db, whole).find(({ question }) => question === "title")?.version ?? 0;
  const renamed = { q: "title", title: "Something else", "v:title": `${title}` };
  need(saveAnswers(db, owner, whole, fieldsOf(new URLSearchParams(renamed)), noon));
  expect(said()).not.toEqual(then);

  const seenAnswers = findPlan(db, whole)?.answersVersion ?? 0;
  expect(need(putBackVersion(db, owner, whole, { ref, seenAnswers }, about))).toEqual([]);
  expect(said()).toEqual(then);
  expect(findPlan(db, whole)?.title).not.toBe("Something else");
});
