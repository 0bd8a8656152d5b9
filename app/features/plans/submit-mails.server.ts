import type { Db } from "db/connection.ts";
import { listCoordinators, listMailReaders } from "db/repositories/mail-readers.ts";
import { tell } from "db/repositories/news.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { formatInstant } from "~/i18n/format.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import type { AssessedPlan } from "./assess-plan.server.ts";

/** The receipt to the team and the news to the coordinators, each in the reader's own language, once a revision. */
export function writeSubmitMails(db: Db, { plan, buyer }: AssessedPlan, actor: Actor, origin: string, now: Date): void {
  const key = `submit:${plan.id}:${plan.revision}`;
  const facts = { title: plan.title, number: plan.number, revision: plan.revision, name: actor.name };
  for (const reader of listMailReaders(
    db,
    plan.team.map(({ userId }) => userId),
  )) {
    const { id, language } = reader;
    const t = translator(language, "plans");
    const path = paths.receipt(language, plan.id, plan.revision);
    const text = t("receipt.mailText", { ...facts, when: formatInstant(now, language), link: origin + path });
    tell(db, {
      kind: "plan",
      to: reader,
      key: `${key}:${id}`,
      subject: t("receipt.mailSubject", facts),
      text,
      replyTo: id === actor.id ? { nobody: "own" } : actor.email,
      ...{ path, planId: plan.id, at: now },
    });
  }
  for (const reader of listCoordinators(db)) {
    const { id, language } = reader;
    const t = translator(language, "plans");
    const path = paths.plan(language, plan.id);
    const text = t("receipt.coordinatorText", { ...facts, city: buyer.name[language], link: origin + path });
    const subject = t("receipt.coordinatorSubject", facts);
    const told = { kind: "coordination", to: reader, key: `${key}:coordinator:${id}`, subject, text } as const;
    tell(db, { ...told, path, planId: plan.id, replyTo: actor.email, at: now });
  }
}
