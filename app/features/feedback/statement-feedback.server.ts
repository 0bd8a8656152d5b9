import { randomUUID } from "node:crypto";
import type { Db } from "db/connection.ts";
import { insertAct } from "db/repositories/act-log.ts";
import { listCoordinators } from "db/repositories/mail-readers.ts";
import { insertMail } from "db/repositories/mails.ts";
import { tell } from "db/repositories/news.ts";
import {
  findStatementFeedback,
  insertStatementFeedback,
  listOpenFeedback,
  type StatementFeedback,
  updateFeedbackAnswered,
} from "db/repositories/statement-feedback.ts";
import { transact } from "db/transact.ts";
import { type Actor, hasRole } from "~/domain/case/actor.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import type { Lang } from "~/domain/lang.ts";
import { addDays } from "~/domain/law/calendar-day.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { formatDay, formatInstant } from "~/i18n/format.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import type { NotFound } from "./find-example.server.ts";

/** Act on the Provision of Digital Services (306/2019), section 8: feedback is answered within two weeks. */
const daysToAnswer = 14;
/** So many days before the last one coordinators are reminded. */
const daysBefore = 3;

export const dueOnFrom = (now: Date): string => addDays(dayInHelsinki(now), daysToAnswer);

interface Told {
  readonly text: string;
  readonly page: string;
  readonly email: string;
}

type Said = "mail" | "soon" | "late";
const texts = {
  mail: { subject: "statement.mailSubject", text: "statement.mailText" },
  soon: { subject: "statement.soonSubject", text: "statement.reminderText" },
  late: { subject: "statement.lateSubject", text: "statement.reminderText" },
} as const;

/** Tells every coordinator once; returns how many were told now. */
function tellCoordinators(
  db: Db,
  said: Said,
  feedback: Pick<StatementFeedback, "id" | "text" | "page" | "dueOn">,
  { origin, now }: { origin: string; now: Date },
): number {
  const told = listCoordinators(db).filter((reader) => {
    const { language } = reader;
    const t = translator(language, "feedback");
    const path = paths.statementQueue(language);
    const due = formatDay(feedback.dueOn, language);
    const facts = { text: feedback.text, page: feedback.page || "–", due, link: origin + path };
    return tell(db, {
      ...{ kind: "coordination", to: reader, path, replyTo: { nobody: "in-service" }, at: now },
      key: `statement:${feedback.id}:${said}:${reader.id}`,
      subject: t(texts[said].subject, facts),
      text: t(texts[said].text, facts),
    });
  });
  return told.length;
}

/** Puts what somebody says is not accessible before the coordinators, with the last day to answer. */
export function leaveFeedback(
  db: Db,
  { lang, told }: { lang: Lang; told: Told },
  given: { origin: string; now: Date },
): void {
  transact(db, (tx) => {
    const feedback = { id: randomUUID(), text: told.text, page: told.page, dueOn: dueOnFrom(given.now) };
    insertStatementFeedback(tx, { ...feedback, email: told.email || null, language: lang, sentAt: given.now });
    insertAct(tx, { kind: "feedback", act: "receive", object: feedback.id, by: null, at: given.now });
    tellCoordinators(tx, "mail", feedback, given);
    return ok(null);
  });
}

/** Reminds coordinators of what is due soon, and of what is late: once each. */
export function remindOfFeedback(db: Db, origin: string, now: Date): number {
  const written = transact<number, never>(db, (tx) => {
    const today = dayInHelsinki(now);
    const due = listOpenFeedback(tx, addDays(today, daysBefore));
    const counts = due.map((one) => tellCoordinators(tx, one.dueOn < today ? "late" : "soon", one, { origin, now }));
    return ok(counts.reduce((sum, count) => sum + count, 0));
  });
  return written.ok ? written.value : 0;
}

export interface StatementQueue {
  readonly title: string;
  readonly items: readonly {
    readonly id: string;
    readonly text: string;
    readonly page: string;
    readonly lang: Lang;
    readonly came: string;
    readonly due: string;
    readonly isLate: boolean;
    readonly hasAddress: boolean;
  }[];
}

export function openStatementQueue(db: Db, actor: Actor, lang: Lang, now: Date): Result<StatementQueue, NotFound> {
  if (!hasRole(actor, "coordinator")) return refuse({ kind: "not-found" });
  const today = dayInHelsinki(now);
  return ok({
    title: translator(lang, "feedback")("statementQueue.title"),
    items: listOpenFeedback(db).map(({ id, text, page, email, language, sentAt, dueOn }) => ({
      ...{ id, text, page, lang: language, hasAddress: email !== null },
      came: formatInstant(sentAt, lang),
      due: formatDay(dueOn, lang),
      isLate: dueOn < today,
    })),
  });
}

/** Answers by mail where an address was given. Answered twice, the first answer stands. */
export function answerFeedback(
  db: Db,
  actor: Actor,
  { id, answer }: { id: string; answer: string },
  now: Date,
): Result<null, NotFound> {
  return transact<null, NotFound>(db, (tx) => {
    const feedback = hasRole(actor, "coordinator") ? findStatementFeedback(tx, id) : undefined;
    if (!feedback) return refuse({ kind: "not-found" });
    if (feedback.answeredAt) return ok(null);
    updateFeedbackAnswered(tx, id, { answer, answeredBy: actor.id, answeredAt: now });
    insertAct(tx, { kind: "feedback", act: "answer", object: id, by: actor.id, at: now });
    if (feedback.email === null) return ok(null);
    const { language, text } = feedback;
    const t = translator(language, "feedback");
    insertMail(tx, {
      ...{ key: `statement-answer:${id}`, to: feedback.email, language, createdAt: now, replyTo: actor.email },
      subject: t("statement.answerSubject"),
      text: t("statement.answerText", { text, answer }),
    });
    return ok(null);
  });
}
