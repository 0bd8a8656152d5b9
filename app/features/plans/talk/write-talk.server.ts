import { anewId } from "db/anew-id.ts";
import type { Db } from "db/connection.ts";
import { insertAct } from "db/repositories/act-log.ts";
import {
  findMessageText,
  findThread,
  insertMessage,
  insertThread,
  listWriters,
  type Thread,
  updateResolved,
  updateTask,
} from "db/repositories/threads.ts";
import { transact } from "db/transact.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { readText } from "~/domain/case/review-fields.ts";
import { audiences, audiencesFor, canTalk } from "~/domain/case/talk.ts";
import { readDay } from "~/domain/form/kinds/date.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { type LoadedPlan, loadPlan, type NotFound } from "../load-plan.server.ts";
import { readSubject, subjectIn } from "./subject.ts";
import { mostCharacters, type TalkField, type TalkForm, type TalkProblem } from "./talk-fields.ts";
import { type TalkNews, tellOfTalk } from "./talk-mails.server.ts";

export type NotTalked = NotFound | { kind: "forbidden" } | { kind: "invalid"; field: TalkField; problem: TalkProblem };

const invalid = (field: TalkField, problem: TalkProblem) => refuse({ kind: "invalid" as const, field, problem });

export interface Given {
  now: Date;
  origin: string;
}

/** The plan, for whoever may talk about it; who only reads some threads learns that they may not. */
function planToTalk(db: Db, actor: Actor, planId: string): Result<LoadedPlan, NotTalked> {
  const found = loadPlan(db, actor, planId, []);
  if (!found.ok) return found;
  const { plan, relation } = found.value;
  if (canTalk(plan, relation)) return found;
  return refuse({ kind: audiencesFor(plan, relation).length > 0 ? "forbidden" : "not-found" });
}

function threadToTalk(
  db: Db,
  actor: Actor,
  planId: string,
  id: string,
): Result<Thread & { of: LoadedPlan }, NotTalked> {
  const found = planToTalk(db, actor, planId);
  if (!found.ok) return found;
  const thread = findThread(db, id);
  return thread?.planId === planId ? ok({ ...thread, of: found.value }) : refuse({ kind: "not-found" });
}

function readMessage(typed: string): Result<string, NotTalked> {
  const read = readText(typed.trim());
  if (!read.ok) return invalid("text", read.refusal.rule === "text-too-long" ? "text-too-long" : "text-legal");
  if (read.value === "") return invalid("text", "text-missing");
  return read.value.length > mostCharacters ? invalid("text", "text-too-long") : ok(read.value);
}

/** Whom and by when; "" is nobody and no day. */
function readTask({ plan }: LoadedPlan, form: TalkForm): Result<Pick<Thread, "assignedTo" | "dueOn">, NotTalked> {
  const person = plan.team.find(({ userId }) => userId === form.assignedTo);
  if (form.assignedTo !== "" && !person) return invalid("assignedTo", "bad-person");
  const typed = form.dueOn.trim();
  const day = typed === "" ? null : readDay(typed);
  return day === undefined ? invalid("dueOn", "bad-day") : ok({ assignedTo: person?.userId ?? null, dueOn: day });
}

const recordTalk = (db: Db, actor: Actor, planId: string, thread: string, at: Date): void =>
  insertAct(db, { kind: "plan", act: "talk", object: planId, by: actor.id, at, facts: { thread } });

/** Writes a message, and tells those of the team whom it names so, and the others beside it what it is to them. */
function say(
  tx: Db,
  news: TalkNews,
  { mentions }: TalkForm,
  { kind, beside }: { kind: "todo" | "talk"; beside: readonly string[] },
): void {
  const { of, thread, actor, text, key: id, now: at } = news;
  const team = of.plan.team.map(({ userId }) => userId);
  const named = team.filter((person) => mentions.includes(person));
  insertMessage(tx, { id, threadId: thread.id, text, mentions: named, by: actor.id, at });
  recordTalk(tx, actor, of.plan.id, thread.id, at);
  tellOfTalk(tx, "mention", named, news);
  const others = team.filter((person) => beside.includes(person) && !named.includes(person));
  tellOfTalk(tx, kind, others, news);
}

/** The same message posted twice is one; another text in a form that was gone back to is another message. */
function idOf(tx: Db, form: TalkForm, text: string): string {
  const sent = findMessageText(tx, form.id) ?? text;
  return sent === text ? form.id : anewId(form.id, text);
}

/** Begins a thread with its first message. Who reads it is said now, for good. Returns the thread's id. */
export function startThread(
  db: Db,
  actor: Actor,
  planId: string,
  form: TalkForm,
  given: Given,
): Result<string, NotTalked> {
  return transact<string, NotTalked>(db, (tx) => {
    const found = planToTalk(tx, actor, planId);
    if (!found.ok) return found;
    const subject = readSubject(found.value.form, subjectIn(form.subject));
    if (!subject) return invalid("subject", "bad-subject");
    const text = readMessage(form.text);
    if (!text.ok) return text;
    const task = readTask(found.value, form);
    if (!task.ok) return task;
    const id = idOf(tx, form, text.value);
    if (findThread(tx, id)) return ok(id);

    const audience = audiences.find((one) => one === form.audience) ?? "team";
    const thread = { id, planId, ...subject, audience, ...task.value, lastAt: given.now };
    insertThread(tx, thread);
    const beside = [task.value.assignedTo].filter((person) => person !== null);
    say(tx, { of: found.value, thread, actor, text: text.value, key: id, ...given }, form, {
      kind: "todo",
      beside,
    });
    return ok(id);
  });
}

/** Adds a message. Those whom it names are told so, and the others of the thread that it goes on. */
export function addMessage(
  db: Db,
  actor: Actor,
  planId: string,
  threadId: string,
  form: TalkForm,
  given: Given,
): Result<null, NotTalked> {
  return transact<null, NotTalked>(db, (tx) => {
    const found = threadToTalk(tx, actor, planId, threadId);
    if (!found.ok) return found;
    const text = readMessage(form.text);
    if (!text.ok) return text;
    const id = idOf(tx, form, text.value);
    if (findMessageText(tx, id) !== undefined) return ok(null);
    const { of, ...thread } = found.value;
    const beside = [...listWriters(tx, threadId), thread.assignedTo].filter((person) => person !== null);
    say(tx, { of, thread, actor, text: text.value, key: id, ...given }, form, { kind: "talk", beside });
    return ok(null);
  });
}

/** Gives what the thread is about to a person of the team, by a day. */
export function setTask(
  db: Db,
  actor: Actor,
  planId: string,
  threadId: string,
  form: TalkForm,
  given: Given,
): Result<null, NotTalked> {
  return transact<null, NotTalked>(db, (tx) => {
    const found = threadToTalk(tx, actor, planId, threadId);
    if (!found.ok) return found;
    const { of, ...thread } = found.value;
    const task = readTask(of, form);
    if (!task.ok) return task;
    const { assignedTo, dueOn } = task.value;
    if (assignedTo === thread.assignedTo && dueOn === thread.dueOn) return ok(null);
    updateTask(tx, threadId, task.value);
    recordTalk(tx, actor, planId, threadId, given.now);
    const news = { of, thread: { ...thread, ...task.value }, actor, text: "", ...given };
    const key = `${threadId}:${assignedTo}:${dueOn}:${given.now.getTime()}`;
    tellOfTalk(tx, "todo", assignedTo ? [assignedTo] : [], { ...news, key });
    return ok(null);
  });
}

export function setResolved(
  db: Db,
  actor: Actor,
  planId: string,
  threadId: string,
  isResolved: boolean,
  now: Date,
): Result<null, NotTalked> {
  return transact<null, NotTalked>(db, (tx) => {
    const found = threadToTalk(tx, actor, planId, threadId);
    if (!found.ok) return found;
    if (isResolved === (found.value.resolvedAt !== null)) return ok(null);
    updateResolved(tx, threadId, isResolved ? actor.id : null, isResolved ? now : null);
    recordTalk(tx, actor, planId, threadId, now);
    return ok(null);
  });
}
