import type { Db } from "db/connection.ts";
import { countThreads, listEnds, listOpenByQuestion, listTodos, type Todo } from "db/repositories/threads.ts";
import type { Actor } from "~/domain/case/actor.ts";
import type { Plan } from "~/domain/case/plan.ts";
import { isTeam, type Relation } from "~/domain/case/rights.ts";
import { audiencesFor } from "~/domain/case/talk.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import { formOf } from "~/domain/form/versions.ts";
import type { Lang } from "~/domain/lang.ts";
import { formatDay, formatInstant } from "~/i18n/format.ts";
import { saySubject } from "./subject.ts";
import type { TalkOfAnswer, TalkOfPlan, TodoLine } from "./talk-view.ts";

/** What the team talks about the answers of a step, among itself and with experts: the open threads' count, and the latest of them in short. Two queries. */
export function talkOfStep(db: Db, planId: string, step: string, lang: Lang): TalkOfAnswer[] {
  const found = listOpenByQuestion(db, planId, step).filter(({ question }) => question !== "");
  const ends = listEnds(
    db,
    found.map(({ id }) => id),
  );
  return found.flatMap(({ id, question, open }) => {
    const end = ends.get(id);
    if (!end) return [];
    const both = end.first.number === end.last.number ? [end.first] : [end.first, end.last];
    const messages = both.map(({ number, byName, at, text }) => ({
      ...{ id: number, name: byName, when: formatInstant(at, lang), text },
    }));
    return [{ question, open, thread: id, between: end.count - messages.length, messages }];
  });
}

function todoLine(todo: Todo, lang: Lang, today: string): TodoLine {
  const { id, planId, planTitle, planLanguage, assignedName, isOfTeam, dueOn, text } = todo;
  return {
    ...{ id, planId, planTitle, planLanguage, assignedName, isOfTeam, text },
    subject: saySubject(formOf(todo.formVersion), todo, lang),
    due: dueOn === null ? null : { day: formatDay(dueOn, lang), isLate: dueOn < today },
  };
}

const mostOnPlan = 5;
const mostOfPerson = 200;

/** What is talked about on a plan and, for its team, what is to be done; undefined where the reader sees no discussion. */
export function talkOfPlan(
  db: Db,
  { plan, relation }: { plan: Plan; relation: Relation },
  lang: Lang,
  now: Date,
): TalkOfPlan | undefined {
  const open = audiencesFor(plan, relation);
  if (open.length === 0) return undefined;
  const todos = isTeam(relation) ? listTodos(db, { planId: plan.id }, mostOnPlan) : [];
  return {
    open: countThreads(db, plan.id, { audiences: open, state: "open" }),
    todos: todos.map((todo) => todoLine(todo, lang, dayInHelsinki(now))),
  };
}

/** What a person is to do on all the plans of their teams. */
export const openTodos = (db: Db, actor: Actor, lang: Lang, now: Date): TodoLine[] =>
  listTodos(db, { person: actor.id }, mostOfPerson).map((todo) => todoLine(todo, lang, dayInHelsinki(now)));
