import { listMails } from "db/repositories/mails.ts";
import { listNews, saveChoice } from "db/repositories/news.ts";
import { deleteMember, findPlan, insertMember, updateState } from "db/repositories/plans.ts";
import { reviews } from "db/schema/reviews.ts";
import { freshDatabase } from "tests/support/database.ts";
import { anActor, aPlan, noon } from "tests/support/plans.ts";
import { expect, test } from "vitest";
import type { Actor } from "~/domain/case/actor.ts";
import { openTalk, openThread } from "~/features/plans/talk/open-talk.server.ts";
import { remindOfTodos } from "~/features/plans/talk/remind-of-todos.server.ts";
import { openTodos, talkOfPlan, talkOfStep } from "~/features/plans/talk/step-talk.server.ts";
import { subjectIn } from "~/features/plans/talk/subject.ts";
import type { TalkForm } from "~/features/plans/talk/talk-fields.ts";
import { addMessage, setResolved, setTask, startThread } from "~/features/plans/talk/write-talk.server.ts";

const given = { now: noon, origin: "https://x.example" };
const notFound = { ok: false, refusal: { kind: "not-found" } };
let made = 0;

function form(more: Partial<TalkForm> = {}): TalkForm {
  made += 1;
  const id = `00000000-0000-4000-8000-${String(made).padStart(12, "0")}`;
  const empty = { mentions: [], audience: "team", subject: "question:need-statement", assignedTo: "", dueOn: "" };
  return { id, intent: "", text: "Is this the need of the users?", ...empty, ...more };
}

function setting() {
  const db = freshDatabase();
  const [owner, writer, reader] = [anActor(db), anActor(db, { city: "turku" }), anActor(db, { city: "oulu" })];
  const id = aPlan(db, owner);
  insertMember(db, id, writer.id, "writer", noon);
  insertMember(db, id, reader.id, "reader", noon);
  const start = (by: Actor, more: Partial<TalkForm> = {}) => {
    const started = startThread(db, by, id, form(more), given);
    if (!started.ok) throw new Error(JSON.stringify(started.refusal));
    return started.value;
  };
  const list = (who: Actor, more = {}) =>
    openTalk(db, who, id, { lang: "en", now: noon, state: "open", page: 1, ...more });
  return { db, owner, writer, reader, id, start, list };
}

/** The plan is sent, and an expert who has declared no tie reviews it. */
function send(db: ReturnType<typeof freshDatabase>, id: string, owner: Actor): Actor {
  const expert = anActor(db, { roles: ["expert"], city: null });
  updateState(db, id, { state: "in-review", seenVersion: 1 });
  const times = { assignedBy: owner.id, assignedAt: noon, dueOn: "2026-12-07", rubric: "2026-1" };
  db.insert(reviews)
    .values({ id: "r", planId: id, revision: 1, expertId: expert.id, state: "open", ...times })
    .run();
  return expert;
}

test("a reader of the team asks about an answer, a writer answers, and the one who asked is told", () => {
  const { db, writer, reader, id, start } = setting();
  const thread = start(reader);
  expect(addMessage(db, writer, id, thread, form({ text: "Yes, by the survey." }), given).ok).toBe(true);
  const page = openThread(db, reader, id, thread, { lang: "en", now: noon });
  expect(page.ok && page.value.messages.map(({ name, text }) => [name, text])).toEqual([
    [reader.name, "Is this the need of the users?"],
    [writer.name, "Yes, by the survey."],
  ]);
  const told = (who: Actor) => listNews(db, who.id, { offset: 0, limit: 9 }).map(({ kind }) => kind);
  expect([told(reader), told(writer)]).toEqual([["talk"], []]);
});

test("only those who are named or given something to do are told at the start; nobody is told of their own", () => {
  const { db, owner, writer, reader, start } = setting();
  start(owner, { mentions: [writer.id, owner.id, "stranger"], assignedTo: reader.id, dueOn: "1.12.2026" });
  const told = listMails(db, 9).map(({ to, key }) => `${key.split(":")[0]} ${to}`);
  expect(told.sort()).toEqual([`mention ${writer.email}`, `todo ${reader.email}`]);
});

test("a form that is posted twice gives one message", () => {
  const { db, owner, writer, id, start } = setting();
  const thread = start(owner);
  const reply = form({ text: "Once" });
  addMessage(db, writer, id, thread, reply, given);
  addMessage(db, writer, id, thread, reply, given);
  const page = openThread(db, owner, id, thread, { lang: "en", now: noon });
  expect(page.ok && page.value.messages.length).toBe(2);
});

test("another message in a form that was gone back to is another message, and is there once however often it is posted", () => {
  const { db, owner, writer, id, start } = setting();
  const thread = start(owner);
  const reply = form({ text: "First" });
  const posted = ["First", "Second", "Second", "First"];
  for (const text of posted) addMessage(db, writer, id, thread, { ...reply, text }, given);
  const page = openThread(db, owner, id, thread, { lang: "en", now: noon });
  expect(page.ok && page.value.messages.slice(1).map(({ text }) => text)).toEqual(["First", "Second"]);
});

test("another question in a form that began a thread before begins another thread", () => {
  const { db, owner, id, list } = setting();
  const typed = form({ text: "First" });
  const begin = (text: string) => startThread(db, owner, id, { ...typed, text }, given);
  expect(begin("Second")).not.toEqual(begin("First"));
  expect(begin("Second")).toEqual(begin("Second"));
  const page = list(owner);
  expect(page.ok && page.value.threads.map(({ first }) => first.text).sort()).toEqual(["First", "Second"]);
});

test("a thread of the team does not exist for anybody else; one for experts opens when the plan is sent", () => {
  const { db, owner, id, start, list } = setting();
  const own = start(owner);
  const open = start(owner, { audience: "experts" });
  const coordinator = anActor(db, { roles: ["coordinator"], city: null });
  const colleague = anActor(db);
  for (const who of [coordinator, colleague]) expect(list(who)).toEqual(notFound);

  const expert = send(db, id, owner);
  for (const who of [expert, coordinator]) {
    const seen = list(who);
    expect(seen.ok && seen.value.threads.map((thread) => thread.id)).toEqual([open]);
    expect(seen.ok && [seen.value.counts.open, seen.value.people]).toEqual([1, []]);
    expect(openThread(db, who, id, own, { lang: "en", now: noon })).toEqual(notFound);
    expect(openThread(db, who, id, open, { lang: "en", now: noon }).ok).toBe(true);
    expect(addMessage(db, who, id, open, form(), given)).toEqual({ ok: false, refusal: { kind: "forbidden" } });
  }
  expect(list(colleague)).toEqual(notFound);
});

test("what is resolved leaves the open ones, and comes back when it is opened again", () => {
  const { db, owner, writer, id, start, list } = setting();
  const thread = start(owner);
  setResolved(db, writer, id, thread, true, noon);
  const after = list(owner, { state: "resolved" });
  expect(after.ok && [after.value.counts, after.value.threads.length]).toEqual([{ open: 0, resolved: 1 }, 1]);
  expect(talkOfStep(db, id, "need", "en")).toEqual([]);
  setResolved(db, writer, id, thread, false, noon);
  expect(talkOfStep(db, id, "need", "en")).toMatchObject([{ question: "need-statement", open: 1, thread }]);
});

test("a person's list has what waits for them, the most urgent first, until it is resolved or they leave", () => {
  const { db, owner, writer, id, start } = setting();
  const later = start(owner, { assignedTo: writer.id, dueOn: "2026-12-24", text: "Later" });
  start(owner, { assignedTo: writer.id, text: "Some day" });
  const late = start(owner, { text: "Late" });
  setTask(db, owner, id, late, form({ assignedTo: writer.id, dueOn: "2026-11-01" }), given);
  const todos = () => openTodos(db, writer, "en", noon).map(({ text, due }) => [text, due?.isLate]);
  expect(todos()).toEqual([
    ["Late", true],
    ["Later", false],
    ["Some day", undefined],
  ]);
  const plan = findPlan(db, id);
  expect(plan && talkOfPlan(db, { plan, relation: "reader" }, "en", noon)).toMatchObject({
    open: 3,
    todos: [{}, {}, {}],
  });
  setResolved(db, writer, id, later, true, noon);
  expect(todos().length).toBe(2);
  db.$client.prepare("delete from plan_members where user_id = ?").run(writer.id);
  expect(todos()).toEqual([]);
});

test.each<[string, Partial<TalkForm>, string]>([
  ["an empty message", { text: "  \n " }, "text-missing"],
  ["a message without end", { text: "a".repeat(4001) }, "text-too-long"],
  ["a message with control characters", { text: "a\u0000b" }, "text-legal"],
  ["a day that is none", { dueOn: "31.2.2027" }, "bad-day"],
  ["a task for a stranger", { assignedTo: "stranger" }, "bad-person"],
  ["a question that the form does not have", { subject: "question:nothing" }, "bad-subject"],
  ["a step that the form does not have", { subject: "nothing" }, "bad-subject"],
])("%s is refused", (_, wrong, problem) => {
  const { db, owner, id } = setting();
  expect(startThread(db, owner, id, form(wrong), given)).toMatchObject({ refusal: { kind: "invalid", problem } });
});

test("a thread is about the plan, a step or an answer, and its page can show only that", () => {
  const { owner, start, list } = setting();
  for (const subject of ["", "need", "question:need-statement", "question:if-nothing"]) start(owner, { subject });
  const about = (named: string) => {
    const found = list(owner, { subject: subjectIn(named) });
    return found.ok ? found.value.threads.map(({ subject }) => subject) : found;
  };
  expect(about("need")).toEqual(["Need and users"]);
  expect(about("question:if-nothing")).toHaveLength(1);
  expect(about("question:nothing")).toEqual(notFound);
  expect(list(owner)).toMatchObject({ value: { counts: { open: 4 } } });
});

test("two hundred messages are read a page at a time, the last page first; the step shows the ends of the thread", () => {
  const { db, owner, writer, id, start } = setting();
  const thread = start(owner);
  for (let count = 2; count <= 200; count += 1)
    addMessage(db, writer, id, thread, form({ text: `Message ${count}` }), given);
  const last = openThread(db, owner, id, thread, { lang: "en", now: noon });
  expect(last.ok && [last.value.page, last.value.pages, last.value.messages.length]).toEqual([4, 4, 50]);
  expect(last.ok && last.value.messages.at(-1)?.text).toBe("Message 200");
  const [answer] = talkOfStep(db, id, "need", "en");
  expect(answer?.messages.map(({ text }) => text)).toEqual(["Is this the need of the users?", "Message 200"]);
  expect(answer?.between).toBe(198);
});

test("on the day by which it was to be done, who should do it is reminded once, while it is open and in the way they chose", () => {
  const { db, owner, writer, reader, id, start } = setting();
  const remind = (day: string) => remindOfTodos(db, given.origin, new Date(`${day}T05:10:00Z`));
  const task = start(owner, { assignedTo: writer.id, dueOn: "1.12.2026", text: "Ask the users" });
  start(owner, { assignedTo: writer.id, dueOn: "20.12.2026" });
  const done = start(owner, { assignedTo: writer.id, dueOn: "1.12.2026" });
  setResolved(db, owner, id, done, true, noon);
  start(owner, { assignedTo: reader.id, dueOn: "1.12.2026" });
  saveChoice(db, reader.id, "todo", "off");

  expect(remind("2026-11-30")).toBe(0);
  expect([remind("2026-12-01"), remind("2026-12-01"), remind("2026-12-02")]).toEqual([1, 0, 0]);
  const mails = listMails(db, 20).filter(({ key }) => key.startsWith("todo-due"));
  expect(mails.map(({ to }) => to)).toEqual([writer.email]);
  expect(mails[0]?.subject).toBe("Tehtävä viimeistään 1. joulukuuta 2026: Safer winter streets");
  expect(mails[0]?.text).toContain("Ask the users");
  const [told] = listNews(db, writer.id, { offset: 0, limit: 1 });
  expect(told?.path).toContain(task);

  setTask(db, owner, id, task, form({ assignedTo: writer.id, dueOn: "10.12.2026" }), given);
  expect([remind("2026-12-09"), remind("2026-12-12"), remind("2026-12-13")]).toEqual([0, 1, 0]);
});

test("who has left the team is not reminded", () => {
  const { db, owner, writer, id, start } = setting();
  start(owner, { assignedTo: writer.id, dueOn: "1.12.2026" });
  deleteMember(db, id, writer.id);
  expect(remindOfTodos(db, given.origin, new Date("2026-12-01T05:10:00Z"))).toBe(0);
});

test("what who has left the team was to do stays on the plan's list, and says that somebody else has to do it", () => {
  const { db, owner, writer, id, start } = setting();
  start(owner, { assignedTo: writer.id, dueOn: "1.12.2026" });
  const ofPlan = () => {
    const plan = findPlan(db, id);
    return plan && talkOfPlan(db, { plan, relation: "owner" }, "en", noon)?.todos;
  };
  expect(ofPlan()).toMatchObject([{ assignedName: writer.name, isOfTeam: true }]);
  deleteMember(db, id, writer.id);
  expect(ofPlan()).toMatchObject([{ assignedName: writer.name, isOfTeam: false }]);
  expect(openTodos(db, writer, "en", noon)).toEqual([]);
});
