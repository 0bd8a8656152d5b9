import type { Db } from "db/connection.ts";
import { listCoordinators } from "db/repositories/mail-readers.ts";
import { insertMail } from "db/repositories/mails.ts";
import { listReviewsOfRevision } from "db/repositories/reviews.ts";
import { isActive } from "~/domain/case/review-moves.ts";
import { isGiven } from "~/domain/case/review-rights.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import type { LoadedReview } from "./load-review.server.ts";

export type ReviewNews = "decline" | "declare-conflict" | "hand-over" | "send";

/** Tells the coordinators what an expert did with a review, and how many are done; once each time it is done. */
export function writeReviewMails(
  db: Db,
  { review, plan, buyer }: Pick<LoadedReview, "review" | "plan" | "buyer">,
  news: ReviewNews,
  { text, origin }: { text: string; origin: string },
  now: Date,
): void {
  const active = listReviewsOfRevision(db, plan.id, review.revision).filter(({ state }) => isActive(state));
  for (const { id, email, language } of listCoordinators(db)) {
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
      link: origin + paths.coordinationPlan(language, plan.id),
    };
    insertMail(db, {
      // The version of the review: one that was returned can be sent again.
      key: `review:${news}:${review.id}:${review.version}:${id}`,
      to: email,
      language,
      subject: t(`mails.${news}.subject`, facts),
      text: t(`mails.${news}.text`, facts),
      createdAt: now,
    });
  }
}
