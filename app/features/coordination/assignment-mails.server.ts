import type { Db } from "db/connection.ts";
import { findBuyer } from "db/repositories/buyers.ts";
import { listMailReaders } from "db/repositories/mail-readers.ts";
import { tell } from "db/repositories/news.ts";
import type { Actor } from "~/domain/case/actor.ts";
import type { Plan } from "~/domain/case/plan.ts";
import { formatDay } from "~/i18n/format.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";

interface AssignmentMail {
  /** The coordinator who acted. */
  actor: Actor;
  plan: Plan;
  review: { id: string; expertId: string; dueOn: string };
  origin: string;
  now: Date;
}

/** Tells an expert of the review: no more than what may be seen before the declaration of interests. */
export function writeAssignmentMail(db: Db, { actor, plan, review, origin, now }: AssignmentMail): void {
  const buyer = findBuyer(db, plan.cityId);
  for (const reader of listMailReaders(db, [review.expertId])) {
    const { id, language } = reader;
    const path = paths.review(language, review.id);
    const t = translator(language, "coordination");
    const facts = {
      title: plan.title,
      number: plan.number,
      round: plan.revision,
      city: buyer?.name[language] ?? "",
      due: formatDay(review.dueOn, language),
      link: origin + path,
    };
    tell(db, {
      ...{ kind: "review", to: reader, path, planId: plan.id, replyTo: actor.email, at: now },
      key: `assign:${review.id}:${id}`,
      subject: t("mails.assignedSubject", facts),
      text: t("mails.assignedText", facts),
    });
  }
}

interface ReviewMail {
  actor: Actor;
  plan: Plan;
  review: { id: string; expertId: string; version: number; dueOn: string };
  reason: string;
  origin: string;
  now: Date;
}

/** Tells an expert what happened to a review: it came back, went to somebody else, or ended with the plan's decision. */
export function writeReviewMail(
  db: Db,
  what: "returned" | "handedOver" | "ended" | "decided",
  { actor, plan, review, reason, origin, now }: ReviewMail,
): void {
  for (const reader of listMailReaders(db, [review.expertId])) {
    const { id, language } = reader;
    // What is no longer the expert's is told of without the plan: they may not see it any more.
    const isOver = what === "handedOver" || what === "ended";
    const path = isOver ? paths.reviews(language) : paths.review(language, review.id);
    const t = translator(language, "coordination");
    const facts = {
      title: plan.title,
      number: plan.number,
      due: formatDay(review.dueOn, language),
      reason,
      link: origin + path,
    };
    tell(db, {
      ...{ kind: "review", to: reader, path, replyTo: actor.email, at: now },
      ...(isOver ? {} : { planId: plan.id }),
      key: `${what}:${review.id}:${review.version}:${id}`,
      subject: t(`mails.${what}Subject`, facts),
      text: t(`mails.${what}Text`, facts),
    });
  }
}
