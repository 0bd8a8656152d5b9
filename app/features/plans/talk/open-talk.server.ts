import type { Db } from "db/connection.ts";
import { listPeopleNames } from "db/repositories/buyers.ts";
import {
  countMessages,
  countThreads,
  findThread,
  listEnds,
  listMessages,
  listThreads,
  type Message,
  type Thread,
} from "db/repositories/threads.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { isTeam } from "~/domain/case/rights.ts";
import { type Audience, audiencesFor, canTalk } from "~/domain/case/talk.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { formatDay, formatInstant } from "~/i18n/format.ts";
import { type LoadedPlan, loadPlan, type NotFound } from "../load-plan.server.ts";
import { readSubject, type Subject, saySubject, subjectPath } from "./subject.ts";

export interface ThreadLine {
  id: string;
  /** What it is about in words; "" for the plan as a whole. */
  subject: string;
  audience: Audience;
  isResolved: boolean;
  messages: number;
  first: { name: string; text: string; when: string };
  lastWhen: string;
  assignedTo: string | null;
  due: { day: string; isLate: boolean } | null;
}

interface TalkPlan {
  id: string;
  number: number;
  title: string;
  language: Lang;
}

export interface TalkPage {
  plan: TalkPlan;
  threads: readonly ThreadLine[];
  page: number;
  pages: number;
  shown: "open" | "resolved";
  counts: { open: number; resolved: number };
  /** Only threads about this. */
  about: { subject: string; value: string; href: string } | null;
  canTalk: boolean;
  people: readonly { id: string; name: string }[];
  /** What a new thread can be about. */
  subjects: readonly { value: string; label: string }[];
}

const threadsOnPage = 20;
const messagesOnPage = 50;
const excerptLength = 200;

const excerpt = (text: string): string => (text.length > excerptLength ? `${text.slice(0, excerptLength)} …` : text);

/** The plan and which of its threads the actor reads; none where they read none. */
function talkOf(db: Db, actor: Actor, planId: string): Result<LoadedPlan & { open: readonly Audience[] }, NotFound> {
  const found = loadPlan(db, actor, planId, []);
  if (!found.ok) return found;
  const open = audiencesFor(found.value.plan, found.value.relation);
  return open.length > 0 ? ok({ ...found.value, open }) : refuse({ kind: "not-found" });
}

const planFacts = ({ plan: { id, number, title, language } }: LoadedPlan): TalkPlan => ({
  id,
  number,
  title,
  language,
});

function dueOf({ dueOn, resolvedAt }: Thread, lang: Lang, today: string): ThreadLine["due"] {
  return dueOn === null ? null : { day: formatDay(dueOn, lang), isLate: dueOn < today && resolvedAt === null };
}

interface Asked {
  lang: Lang;
  now: Date;
  subject?: Subject | undefined;
  state: "open" | "resolved";
  page: number;
}

/** The discussion of a plan: threads with the latest message first. */
export function openTalk(db: Db, actor: Actor, planId: string, asked: Asked): Result<TalkPage, NotFound> {
  const found = talkOf(db, actor, planId);
  if (!found.ok) return found;
  const { plan, form, relation, open } = found.value;
  const { lang, now, state } = asked;
  const subject = asked.subject && readSubject(form, asked.subject);
  if (asked.subject && !subject) return refuse({ kind: "not-found" });
  const only = subject ? { step: subject.step, question: subject.question } : {};
  const filter = { audiences: open, ...only };
  const counts = {
    open: countThreads(db, planId, { ...filter, state: "open" }),
    resolved: countThreads(db, planId, { ...filter, state: "resolved" }),
  };
  const pages = Math.max(1, Math.ceil(counts[state] / threadsOnPage));
  const page = Math.min(Math.max(1, asked.page), pages);
  const span = { offset: (page - 1) * threadsOnPage, limit: threadsOnPage };
  const threads = listThreads(db, planId, { ...filter, state }, span);
  const ends = listEnds(
    db,
    threads.map(({ id }) => id),
  );
  const names = new Map(
    listPeopleNames(
      db,
      threads.flatMap(({ assignedTo }) => assignedTo ?? []),
    ).map(({ id, name }) => [id, name]),
  );
  const today = dayInHelsinki(now);
  const value = subject ? (subject.question ? `question:${subject.question}` : subject.step) : "";
  return ok({
    plan: planFacts(found.value),
    threads: threads.flatMap((thread) => {
      const end = ends.get(thread.id);
      if (!end) return [];
      const { first, last, count } = end;
      return [
        {
          id: thread.id,
          subject: saySubject(form, thread, lang),
          audience: thread.audience,
          isResolved: thread.resolvedAt !== null,
          messages: count,
          first: { name: first.byName, text: excerpt(first.text), when: formatInstant(first.at, lang) },
          lastWhen: formatInstant(last.at, lang),
          assignedTo: thread.assignedTo ? (names.get(thread.assignedTo) ?? null) : null,
          due: dueOf(thread, lang, today),
        },
      ];
    }),
    page,
    pages,
    shown: state,
    counts,
    about:
      subject && value
        ? { subject: saySubject(form, subject, lang), value, href: subjectPath(lang, planId, form, subject) }
        : null,
    canTalk: canTalk(plan, relation),
    people: isTeam(relation) ? plan.team.map(({ userId, name }) => ({ id: userId, name })) : [],
    subjects: [...form.steps, ...form.parts].map(({ id, texts }) => ({ value: id, label: texts.title[lang] })),
  });
}

export interface ThreadPage {
  plan: TalkPlan;
  id: string;
  subject: string;
  /** Where the team reads what it is about; null for others. */
  href: string | null;
  audience: Audience;
  resolved: { name: string; when: string } | null;
  messages: readonly { id: number; name: string; when: string; text: string; mentions: readonly string[] }[];
  page: number;
  pages: number;
  assignedTo: string;
  assignedName: string;
  dueOn: string;
  due: ThreadLine["due"];
  canTalk: boolean;
  people: readonly { id: string; name: string }[];
}

/** One thread; its last page of messages unless another is asked for. */
export function openThread(
  db: Db,
  actor: Actor,
  planId: string,
  threadId: string,
  { lang, now, page: wanted }: { lang: Lang; now: Date; page?: number | undefined },
): Result<ThreadPage, NotFound> {
  const found = talkOf(db, actor, planId);
  if (!found.ok) return found;
  const { plan, form, relation, open } = found.value;
  const thread = findThread(db, threadId);
  if (!thread || thread.planId !== planId || !open.includes(thread.audience)) return refuse({ kind: "not-found" });
  const pages = Math.max(1, Math.ceil(countMessages(db, threadId) / messagesOnPage));
  const page = Math.min(Math.max(1, wanted ?? pages), pages);
  const messages = listMessages(db, threadId, (page - 1) * messagesOnPage, messagesOnPage);
  const ids = [...messages.flatMap(({ mentions }) => mentions), thread.assignedTo, thread.resolvedBy];
  const names = new Map(
    listPeopleNames(
      db,
      ids.flatMap((id) => id ?? []),
    ).map(({ id, name }) => [id, name]),
  );
  const { assignedTo, dueOn, resolvedAt, resolvedBy } = thread;
  const nameOf = (id: string | null): string => (id && names.get(id)) || "";
  const sayMessage = ({ number, byName, at, text, mentions }: Message) => ({
    ...{ id: number, name: byName, when: formatInstant(at, lang), text },
    mentions: mentions.flatMap((id) => names.get(id) ?? []),
  });
  return ok({
    plan: planFacts(found.value),
    id: thread.id,
    subject: saySubject(form, thread, lang),
    href: isTeam(relation) ? subjectPath(lang, planId, form, thread) : null,
    audience: thread.audience,
    resolved: resolvedAt ? { name: nameOf(resolvedBy), when: formatInstant(resolvedAt, lang) } : null,
    messages: messages.map(sayMessage),
    page,
    pages,
    assignedTo: assignedTo ?? "",
    assignedName: nameOf(assignedTo),
    dueOn: dueOn ?? "",
    due: dueOf(thread, lang, dayInHelsinki(now)),
    canTalk: canTalk(plan, relation),
    people: isTeam(relation) ? plan.team.map(({ userId, name }) => ({ id: userId, name })) : [],
  });
}
