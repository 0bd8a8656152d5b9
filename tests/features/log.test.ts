import type { Db } from "db/connection.ts";
import { insertAct, listActs, verifyActLog } from "db/repositories/act-log.ts";
import { deletePlan, findPlan, insertMember } from "db/repositories/plans.ts";
import { freshDatabase } from "tests/support/database.ts";
import { anActor, aPlan, noon } from "tests/support/plans.ts";
import { expect, test } from "vitest";
import type { Actor } from "~/domain/case/actor.ts";
import { actKinds, acts } from "~/domain/case/acts.ts";
import { startOfDay } from "~/domain/day.ts";
import { languages } from "~/domain/lang.ts";
import { leave } from "~/features/accounts/leaving/leave.server.ts";
import { logCsv, openLog } from "~/features/log/open-log.server.ts";
import { sayAct } from "~/features/log/say-act.server.ts";
import { binPlan } from "~/features/plans/move-plan.server.ts";
import { saveAnswers } from "~/features/plans/save-answers.server.ts";
import { logSavedAnswers } from "~/server/jobs.server.ts";
import { leavingParts } from "~/server/leaving.server.ts";
import { fieldsOf } from "~/ui/saving/posted-answers.ts";

function read(db: Db, actor: Actor, wish = {}) {
  const page = openLog(db, actor, wish, "en");
  if (!page.ok) throw new Error(page.refusal.kind);
  return page.value;
}

/** Two cities with a plan each, an expert, a coordinator; some acts. */
function aNetwork() {
  const db = freshDatabase();
  const owner = anActor(db, { city: "tampere", name: "Olli Owner" });
  const lead = anActor(db, { roles: ["city-lead"], city: "tampere" });
  const other = anActor(db, { city: "oulu" });
  const coordinator = anActor(db, { roles: ["coordinator"], city: null });
  const [own, theirs] = [aPlan(db, owner, "Secret winter streets"), aPlan(db, other, "Theirs")];
  saveAnswers(db, owner, own, new Map([["need.title", ["Words that are nobody's business"]]]), noon);
  const wish = { sure: "yes", "plans-oulu": anActor(db, { city: "oulu" }).id };
  expect(leave(db, coordinator, other.id, wish, { parts: leavingParts, now: noon, origin: "" }).ok).toBe(true);
  return { db, owner, lead, other, coordinator, own, theirs };
}

test("the log is one chain, and no row of it can be changed or removed", () => {
  const { db } = aNetwork();
  const { count, broken } = verifyActLog(db);
  expect(count).toBeGreaterThan(2);
  expect(broken).toBeUndefined();
  expect(() => db.$client.exec("update act_log set by = 'somebody'")).toThrow("only grows");
  expect(() => db.$client.exec("delete from act_log where number = 1")).toThrow("only grows");
});

const withoutGuard = (db: Db) => db.$client.exec("drop trigger act_log_stays; drop trigger act_log_is_fixed");

test.each(["at", "by", "kind", "act", "object", "city", "facts", "hash"])(
  "a row whose %s was changed behind the service's back is named",
  (column) => {
    const { db } = aNetwork();
    withoutGuard(db);
    db.$client.prepare(`update act_log set ${column} = ? where number = 2`).run(column === "at" ? 1 : "forged");
    expect(verifyActLog(db).broken).toEqual({ number: 2, why: "changed" });
  },
);

test.each(["first", "middle", "last"])("the %s row that was taken out is named", (which) => {
  const { db } = aNetwork();
  const { count } = verifyActLog(db);
  const number = { first: 1, middle: 2, last: count }[which] ?? 0;
  withoutGuard(db);
  db.$client.prepare("delete from act_log where number = ?").run(number);
  expect(verifyActLog(db).broken).toEqual({ number, why: "missing" });
});

test("rows taken off the end are named also when the service went on writing, and where the end is known from elsewhere", () => {
  const { db, coordinator } = aNetwork();
  const { count, last } = verifyActLog(db);
  withoutGuard(db);
  db.$client.prepare("delete from act_log where number >= ?").run(count - 1);
  insertAct(db, { kind: "city", act: "settings", object: "tampere", by: coordinator.id, at: noon });
  expect(verifyActLog(db).broken).toEqual({ number: count, why: "missing" });
  db.$client.exec("update sqlite_sequence set seq = 0 where name = 'act_log'");
  expect(verifyActLog(db).broken).toBeUndefined();
  expect(verifyActLog(db, last).broken).toEqual({ number: count, why: "missing" });
});

test("rows that were put in, in front or behind, or that changed places are named", () => {
  const { db } = aNetwork();
  withoutGuard(db);
  const row = "at, by, kind, act, object, city, facts, hash";
  const put = (number: number) => {
    db.$client.exec(`insert into act_log (number, ${row}) select ${number}, ${row} from act_log where number = 2`);
    const { broken } = verifyActLog(db);
    db.$client.prepare("delete from act_log where number = ?").run(number);
    return broken;
  };
  expect(put(0)).toEqual({ number: 0, why: "added" });
  const { count } = verifyActLog(db);
  expect(put(count + 1)).toEqual({ number: count + 1, why: "changed" });
  db.$client.exec("update act_log set number = -number where number in (1, 2)");
  db.$client.exec("update act_log set number = 3 + number where number < 0");
  expect(verifyActLog(db).broken).toEqual({ number: 1, why: "changed" });
});

test("a chain that was written anew from its beginning is not the one whose line was kept elsewhere", () => {
  const { db, coordinator } = aNetwork();
  const { last } = verifyActLog(db);
  const forged = freshDatabase();
  for (let n = 0; n < (last?.number ?? 0); n += 1)
    insertAct(forged, { kind: "city", act: "settings", object: "x", by: coordinator.id, at: noon });
  expect(verifyActLog(forged).broken).toBeUndefined();
  expect(verifyActLog(forged, last).broken).toEqual({ number: last?.number, why: "changed" });
});

test("what is refused leaves no line, and what is done leaves its line in the same transaction", () => {
  const { db, owner, other, own } = aNetwork();
  const before = verifyActLog(db).count;
  const given = { seenVersion: findPlan(db, own)?.version ?? 0, now: noon };
  expect(binPlan(db, other, own, given).ok).toBe(false);
  expect(verifyActLog(db).count).toBe(before);
  expect(binPlan(db, owner, own, given).ok).toBe(true);
  expect(verifyActLog(db)).toMatchObject({ count: before + 1 });
});

test("neither what was answered nor a name is in the log", () => {
  const { db } = aNetwork();
  const all = JSON.stringify(db.$client.prepare("select * from act_log").all());
  for (const words of ["nobody's business", "Secret winter", "Olli"]) expect(all).not.toContain(words);
  expect(all).toContain('\\"title@1\\"');
});

/** Saves the first text of an answer. */
function saveFirst(db: Db, actor: Actor, plan: string, question: string, text: string): void {
  const posted = new URLSearchParams({ q: question, [`v:${question}`]: "0", [question]: text });
  expect(saveAnswers(db, actor, plan, fieldsOf(posted), noon).ok).toBe(true);
}

test("answers come into the log in one line for each person and plan: with the next act, or by themselves soon after", async () => {
  const { db, owner, coordinator, own } = aNetwork();
  const save = (question: string, text: string) => saveFirst(db, owner, own, question, text);
  const lines = () => read(db, coordinator, { object: own }).lines.map(({ what, byName }) => [byName, what]);
  const before = lines();
  for (const question of ["if-nothing", "need-statement", "not-here"]) save(question, "Talvella on liukasta.");
  expect(lines()).toEqual(before);
  await logSavedAnswers(db);
  expect(lines()).toEqual([["Olli Owner", "answered"], ...before]);
  expect(listActs(db, { object: own }, 1)[0]?.facts).toBe('{"answers":["if-nothing@1","need-statement@1"]}');
  await logSavedAnswers(db);
  expect(lines()).toHaveLength(before.length + 1);

  save("start-situation", "Hiekkaa levitetään käsin.");
  const seenVersion = findPlan(db, own)?.version ?? 0;
  expect(binPlan(db, owner, own, { seenVersion, now: noon }).ok).toBe(true);
  expect(listActs(db, { object: own }, 2).map(({ act }) => act)).toEqual(["delete", "answer"]);
  expect(verifyActLog(db).broken).toBeUndefined();
});

test("no answer stays out of the log because the last events of the histories were removed with their plan", async () => {
  const { db, owner, own, theirs } = aNetwork();
  await logSavedAnswers(db);
  deletePlan(db, theirs);
  saveFirst(db, owner, own, "if-nothing", "Hiekkaa.");
  await logSavedAnswers(db);
  expect(listActs(db, { by: owner.id }, 1)[0]?.facts).toBe('{"answers":["if-nothing@1"]}');
});

test("a coordinator reads all of it, a city lead the own city's, others nothing", () => {
  const { db, owner, lead, coordinator, own, theirs } = aNetwork();
  const objects = (actor: Actor) => new Set(read(db, actor).lines.map(({ object }) => object));
  expect(objects(coordinator)).toContain(own);
  expect(objects(coordinator)).toContain(theirs);
  expect(objects(lead)).toContain(own);
  expect(objects(lead)).not.toContain(theirs);
  for (const result of [openLog(db, owner, {}, "en"), logCsv(db, owner, {}, { lang: "en", now: noon })])
    expect(result).toEqual({ ok: false, refusal: { kind: "not-found" } });
});

test("what experts do in reviews is not for city leads", () => {
  const { db, lead, coordinator } = aNetwork();
  insertAct(db, { kind: "review", act: "send", object: "r", by: "e", at: noon });
  expect(read(db, coordinator).lines.map(({ kind }) => kind)).toContain("review");
  expect(read(db, lead).lines.map(({ kind }) => kind)).not.toContain("review");
});

test("the log is narrowed by person, object, kind and days, and goes on page by page", () => {
  const { db, owner, coordinator, own } = aNetwork();
  const only = (wish: object) => read(db, coordinator, wish).lines;
  expect(new Set(only({ by: owner.id }).map(({ byName }) => byName))).toEqual(new Set(["Olli Owner"]));
  expect(new Set(only({ object: own }).map(({ object }) => object))).toEqual(new Set([own]));
  expect(only({ kind: "person" }).map(({ what }) => what)).toEqual(["closed an account"]);
  expect(only({ from: "2026-11-24" })).toEqual([]);
  expect(only({ to: "2026-11-22" })).toEqual([]);
  for (let n = 0; n < 60; n += 1)
    insertAct(db, { kind: "city", act: "settings", object: "tampere", by: null, at: noon });
  const first = read(db, coordinator);
  expect(first.lines).toHaveLength(50);
  const second = read(db, coordinator, { before: first.older });
  expect(second.lines[0]?.number).toBe((first.lines.at(-1)?.number ?? 0) - 1);
});

test("the title of a plan in the bin is not in the log", () => {
  const { db, owner, lead, own } = aNetwork();
  const line = () => read(db, lead, { object: own }).lines[0];
  expect(line()).toMatchObject({
    objectName: expect.stringContaining("Secret winter streets"),
    href: `/en/plans/${own}`,
  });
  binPlan(db, owner, own, { seenVersion: findPlan(db, own)?.version ?? 0, now: noon });
  expect(line()?.objectName).toMatch(/^Plan \d+$/);
});

test("the table has a line for each act, with its hash", () => {
  const { db, coordinator } = aNetwork();
  const csv = logCsv(db, coordinator, {}, { lang: "sv", now: noon });
  const lines = csv.ok ? csv.value.trim().split("\r\n") : [];
  // With a head, and without the line of this saving.
  expect(lines).toHaveLength(verifyActLog(db).count);
  expect(lines[1]).toMatch(/[0-9a-f]{64}$/);
});

test("every act is said in every language", () => {
  for (const lang of languages)
    for (const kind of actKinds)
      for (const act of acts[kind])
        expect(sayAct({ kind, act }, lang), `${lang} ${kind} ${act}`).not.toBe(`${kind} ${act}`);
});

test("a day begins at midnight in Finland, in winter and in summer", () => {
  expect(startOfDay("2026-11-22").toISOString()).toBe("2026-11-21T22:00:00.000Z");
  expect(startOfDay("2026-07-01").toISOString()).toBe("2026-06-30T21:00:00.000Z");
  expect(startOfDay("2026-03-29").toISOString()).toBe("2026-03-28T22:00:00.000Z");
  expect(startOfDay("2026-10-25").toISOString()).toBe("2026-10-24T21:00:00.000Z");
});

test("a line says from what to what and to whom, by today's names, and what was taken out of the log is the same", () => {
  const { db, owner, coordinator, own } = aNetwork();
  const heir = anActor(db, { name: "Heidi Heir" });
  insertMember(db, own, heir.id, "writer", noon);
  const insert = (act: Parameters<typeof insertAct>[1]) => insertAct(db, act);
  insert({
    kind: "plan",
    act: "submit",
    object: own,
    by: owner.id,
    at: noon,
    facts: { from: "draft", to: "submitted" },
  });
  insert({ kind: "plan", act: "hand-over", object: own, by: owner.id, at: noon, facts: { owner: heir.id } });
  const roles = { roles: ["officer", "expert"], before: ["officer"] };
  insert({ kind: "person", act: "roles", object: heir.id, by: coordinator.id, at: noon, facts: roles });
  const period = { days: 30, before: 365 };
  insert({ kind: "retention", act: "set", object: "mails", by: coordinator.id, at: noon, facts: period });
  const lines = read(db, coordinator)
    .lines.slice(0, 4)
    .map(({ details, objectName }) => [details, objectName]);
  expect(lines).toEqual([
    ["30 days (before: 365)", "Contents and addresses of mails"],
    ["Procurement officer, Expert (before: Procurement officer)", "Heidi Heir"],
    ["new owner: Heidi Heir", expect.stringContaining("Secret winter streets")],
    ["Draft → Submitted", expect.stringContaining("Secret winter streets")],
  ]);
});
