import type { Db } from "db/connection.ts";
import { listCoordinators, listMailReaders } from "db/repositories/mail-readers.ts";
import { insertMail } from "db/repositories/mails.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import type { AssessedPlan } from "./assess-plan.server.ts";
import { sayInstant } from "./say-conflict.server.ts";

/** The receipt to the team and the news to the coordinators, each in the reader's own language, once a revision. */
export function writeSubmitMails(db: Db, { plan, buyer }: AssessedPlan, actor: Actor, origin: string, now: Date): void {
  const key = `submit:${plan.id}:${plan.revision}`;
  const facts = { title: plan.title, number: plan.number, revision: plan.revision, name: actor.name };
  for (const { id, email, language } of listMailReaders(
    db,
    plan.team.map(({ userId }) => userId),
  )) {
    const t = translator(language, "plans");
    const link = origin + paths.receipt(language, plan.id, plan.revision);
    const text = t("receipt.mailText", { ...facts, when: sayInstant(now, language), link });
    insertMail(db, {
      key: `${key}:${id}`,
      to: email,
      language,
      subject: t("receipt.mailSubject", facts),
      text,
      createdAt: now,
    });
  }
  for (const { id, email, language } of listCoordinators(db)) {
    const t = translator(language, "plans");
    const link = origin + paths.plan(language, plan.id);
    const text = t("receipt.coordinatorText", { ...facts, city: buyer.name[language], link });
    const subject = t("receipt.coordinatorSubject", facts);
    insertMail(db, { key: `${key}:coordinator:${id}`, to: email, language, subject, text, createdAt: now });
  }
}
