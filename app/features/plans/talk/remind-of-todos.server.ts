import type { Db } from "db/connection.ts";
import { listMailReaders } from "db/repositories/mail-readers.ts";
import { tell } from "db/repositories/news.ts";
import { listTodos, type Todo } from "db/repositories/threads.ts";
import { transact } from "db/transact.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import { formOf } from "~/domain/form/versions.ts";
import { ok } from "~/domain/result.ts";
import { formatDay } from "~/i18n/format.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { saySubject } from "./subject.ts";

/** For so long a reminder is made up for where the service was off on the day itself. */
const catchUpMs = 3 * 86_400_000;
const mostAtOnce = 10_000;

/** False when the person was reminded before, wants to hear nothing of it, or is no longer here. */
function remind(db: Db, todo: Todo, origin: string, now: Date): boolean {
  const [person] = listMailReaders(db, [todo.assignedTo]);
  if (!person || todo.dueOn === null) return false;
  const { language } = person;
  const t = translator(language, "talk");
  const path = paths.thread(language, todo.planId, todo.id);
  const facts = {
    day: formatDay(todo.dueOn, language),
    title: todo.planTitle,
    number: todo.planNumber,
    subject: saySubject(formOf(todo.formVersion), todo, language) || t("wholePlan"),
    text: todo.text,
    link: origin + path,
  };
  const asker = todo.askedBy === person.email ? null : todo.askedBy;
  return tell(db, {
    replyTo: asker ?? { nobody: "by-date" },
    kind: "todo",
    to: person,
    key: `todo-due:${todo.id}:${todo.dueOn}:${person.id}`,
    subject: t("mails.dueDay.subject", facts),
    text: t("mails.dueDay.text", facts),
    ...{ path, planId: todo.planId, at: now },
  });
}

/**
 * Reminds everybody of what they should have done by today and is still open: once for each day that was set, in the way
 * they chose, however often it is called. Returns how many were reminded.
 */
export function remindOfTodos(db: Db, origin: string, now: Date): number {
  const due = { dueFrom: dayInHelsinki(new Date(now.getTime() - catchUpMs)), dueTo: dayInHelsinki(now) };
  const reminded = transact<number, never>(db, (tx) =>
    ok(listTodos(tx, due, mostAtOnce).filter((todo) => remind(tx, todo, origin, now)).length),
  );
  return reminded.ok ? reminded.value : 0;
}
