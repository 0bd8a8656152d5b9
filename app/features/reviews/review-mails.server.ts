import type { Db } from "db/connection.ts";
import { listCoordinators } from "db/repositories/mail-readers.ts";
import { tell } from "db/repositories/news.ts";
import { listReviewsOfRevision } from "db/repositories/reviews.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { isActive } from "~/domain/case/review-moves.ts";
import { isGiven } from "~/domain/case/review-rights.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import type { LoadedReview } from "./load-review.server.ts";

export type ReviewNews = "decline" | "declare-conflict" | "hand-over" | "send";

/** Tells the coordinators what an expert did with a review, and how many are done; once each time it is done. */
export function writeReviewMails(
  db: Db,
  actor: Actor,
  { review, plan, buyer }: Pick<LoadedReview, "review" | "plan" | "buyer">,
  news: ReviewNews,
  { text, origin }: { text: string; origin: string },
  now: Date,
): void {
  const active = listReviewsOfRevision(db, plan.id, review.revision).filter(({ state }) => isActive(state));
  for (const reader of listCoordinators(db)) {
    const { id, language } = reader;
    const path = paths.coordinationPlan(language, plan.id);
    const t = translator(language, "reviews");
    const facts = {
      name: review.expertName,
      title: plan.title,
      number: plan.number,
      round: review.revision,
      city: buyer.name[language],
      done: active.filter(isGiven).length,
      total: active.length,
      text,
      link: origin + path,
    };
    tell(db, {
      kind: "coordination",
      to: reader,
      // The version of the review: one that was returned can be sent again.
      key: `review:${news}:${review.id}:${review.version}:${id}`,
      subject: t(`mails.${news}.subject`, facts),
      text: t(`mails.${news}.text`, facts),
      ...{ path, planId: plan.id, replyTo: actor.email, at: now },
    });
  }
}
