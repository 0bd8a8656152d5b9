import type { Db } from "db/connection.ts";
import { listMailReaders } from "db/repositories/mail-readers.ts";
import { tell } from "db/repositories/news.ts";
import type { Thread } from "db/repositories/threads.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { formatDay } from "~/i18n/format.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import type { LoadedPlan } from "../load-plan.server.ts";
import { saySubject } from "./subject.ts";

export interface TalkNews {
  of: LoadedPlan;
  thread: Pick<Thread, "id" | "step" | "question" | "dueOn">;
  actor: Actor;
  text: string;
  key: string;
  now: Date;
  origin: string;
}

/** Tells people of the team that a message names them, gives them something to do, or goes on where they wrote. */
export function tellOfTalk(db: Db, kind: "mention" | "todo" | "talk", to: readonly string[], news: TalkNews): void {
  const { of, thread, actor, text, key, now, origin } = news;
  const { plan, form } = of;
  const others = to.filter((id) => id !== actor.id);
  for (const reader of others.length > 0 ? listMailReaders(db, others) : []) {
    const { language } = reader;
    const t = translator(language, "talk");
    const path = paths.thread(language, plan.id, thread.id);
    const facts = {
      name: actor.name,
      title: plan.title,
      number: plan.number,
      subject: saySubject(form, thread, language) || t("wholePlan"),
      text,
      due: thread.dueOn ? t("mails.due", { day: formatDay(thread.dueOn, language) }) : "",
      link: origin + path,
    };
    tell(db, {
      kind,
      to: reader,
      key: `${kind}:${key}:${reader.id}`,
      subject: t(`mails.${kind}.subject`, facts),
      text: t(`mails.${kind}.text`, facts).replace(/\n{3,}/g, "\n\n"),
      ...{ path, planId: plan.id, replyTo: actor.email, at: now },
    });
  }
}
