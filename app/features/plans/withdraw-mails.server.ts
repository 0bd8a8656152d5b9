import type { Db } from "db/connection.ts";
import { listCoordinators, listMailReaders } from "db/repositories/mail-readers.ts";
import { tell } from "db/repositories/news.ts";
import type { Actor } from "~/domain/case/actor.ts";
import type { Plan } from "~/domain/case/plan.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";

/** Tells the experts whose reviews ended, and the coordinators, that the plan was taken back. */
export function writeWithdrawMails(
  db: Db,
  actor: Actor,
  plan: Plan,
  ended: readonly { expertId: string }[],
  now: Date,
): void {
  const facts = { title: plan.title, number: plan.number, revision: plan.revision };
  const experts = listMailReaders(
    db,
    ended.map(({ expertId }) => expertId),
  );
  const readers = new Map([...experts, ...listCoordinators(db)].map((reader) => [reader.id, reader]));
  for (const reader of readers.values()) {
    const { id, language } = reader;
    const t = translator(language, "plans");
    const wasToReview = experts.some((expert) => expert.id === id);
    tell(db, {
      kind: wasToReview ? "review" : "coordination",
      to: reader,
      key: `withdraw:${plan.id}:${plan.revision}:${id}`,
      subject: t("withdrawn.subject", facts),
      text: t(wasToReview ? "withdrawn.expertText" : "withdrawn.coordinatorText", facts),
      path: wasToReview ? paths.reviews(language) : paths.coordinationPlan(language, plan.id),
      replyTo: actor.email,
      at: now,
    });
  }
}
