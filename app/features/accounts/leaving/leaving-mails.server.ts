import type { Db } from "db/connection.ts";
import type { TodoHeld } from "db/repositories/holdings.ts";
import { listMailReaders } from "db/repositories/mail-readers.ts";
import type { NewMail } from "db/repositories/mails.ts";
import { tell } from "db/repositories/news.ts";
import type { Person } from "db/repositories/people.ts";
import type { Actor } from "~/domain/case/actor.ts";
import type { Lang, Text } from "~/domain/lang.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import type { Handing } from "./leaving-parts.ts";

/** The last thing the person is told: they cannot sign in to read it. Nobody closed an account that nobody used. */
export function closedMail({ id, name, email, language }: Person, actor: Actor | null, now: Date): NewMail {
  const t = translator(language, "leaving");
  const said = actor ? ("closed" as const) : ("unused" as const);
  return {
    key: `closed:${id}:${now.getTime()}`,
    to: email,
    language,
    subject: t(`mails.${said}.subject`),
    text: t(`mails.${said}.text`, { name, by: actor?.name ?? "" }),
    replyTo: actor?.email ?? { nobody: "by-date" },
    createdAt: now,
  };
}

interface Inheritance extends Handing {
  person: Person;
  actor: Actor;
  todos: readonly { heir: string | null; plan: TodoHeld["plan"] }[];
  questions: { held: readonly { subject: string }[]; heir: string };
  asked: readonly { heir: string; subject: string }[];
  examples: readonly { id: string; title: Text }[];
  keeper: string;
  lead: string;
}

/** Tells each successor in one mail what else is theirs now. Of plans and of reviews their own mails tell. */
export function tellHeirs(db: Db, inheritance: Inheritance): void {
  const { person, actor, todos, questions, asked, examples, keeper, lead, now, origin } = inheritance;
  const heirs = new Set(
    [...[...todos, ...asked].flatMap(({ heir }) => heir ?? []), questions.heir, keeper, lead].filter(
      (id) => id !== "" && id !== actor.id,
    ),
  );
  for (const reader of listMailReaders(db, [...heirs])) {
    const { id, language } = reader;
    const t = translator(language, "leaving");
    const lines = [
      ...(id === lead ? [t("mails.heir.lead")] : []),
      ...todos
        .filter(({ heir }) => heir === id)
        .map(({ plan }) => t("mails.heir.todo", { number: plan.number, title: plan.title })),
      ...(id === questions.heir ? questions.held.map((one) => t("mails.heir.question", one)) : []),
      ...asked.filter(({ heir }) => heir === id).map((one) => t("mails.heir.asked", one)),
      ...(id === keeper ? examples.map(({ title }) => t("mails.heir.example", { title: title[language] })) : []),
    ];
    if (lines.length === 0) continue;
    const path = placeOf(id, inheritance, language);
    const facts = {
      name: person.name,
      by: actor.name,
      list: lines.map((line) => `- ${line}`).join("\n"),
      link: origin + path,
    };
    tell(db, {
      ...{ kind: "team", to: reader, path, replyTo: actor.email, at: now },
      key: `heir:${person.id}:${now.getTime()}:${id}`,
      subject: t("mails.heir.subject", facts),
      text: t("mails.heir.text", facts),
    });
  }
}

/** Where a successor finds it; of several things the first. */
function placeOf(heir: string, { keeper, questions, asked, todos }: Inheritance, lang: Lang): string {
  if (heir === keeper) return paths.exampleQueue(lang);
  const hasTodos = todos.some((todo) => todo.heir === heir);
  const hasQuestions = heir === questions.heir || asked.some((one) => one.heir === heir);
  return hasQuestions && !hasTodos ? paths.inquiries(lang) : paths.todos(lang);
}
