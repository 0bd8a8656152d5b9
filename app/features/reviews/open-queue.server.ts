import type { Db } from "db/connection.ts";
import {
  countWaitingReviews,
  listSentReviews,
  listWaitingReviews,
  type QueuedReview,
} from "db/repositories/reviews.ts";
import { type Actor, hasRole } from "~/domain/case/actor.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import type { Lang } from "~/domain/lang.ts";
import { workingDaysBetween } from "~/domain/law/working-days.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { formatDay } from "~/i18n/format.ts";
import type { NotFound } from "./load-review.server.ts";
import type { QueueFilter } from "./queue-filter.ts";

export interface QueueRow {
  id: string;
  state: QueuedReview["state"];
  title: string;
  titleLang: Lang;
  number: number;
  city: string;
  round: number;
  due: string;
  /** Finnish working days left; 0 on the day, negative when late. */
  daysLeft: number;
  sent?: string;
}

export interface QueuePage {
  filter: QueueFilter;
  waiting: readonly QueueRow[];
  /** However the list is filtered. */
  waitingInAll: number;
  sent: readonly QueueRow[];
  hasOlder: boolean;
}

const pageSize = 25;

/** Working days from today to the day; what is past counts below zero. */
export const daysLeft = (today: string, dueOn: string): number =>
  dueOn < today ? -workingDaysBetween(dueOn, today) : workingDaysBetween(today, dueOn);

const cityOf = (row: QueuedReview, lang: Lang): string => ({ fi: row.cityFi, sv: row.citySv, en: row.cityEn })[lang];

function toRow(review: QueuedReview, today: string, lang: Lang): QueueRow {
  const { id, state, planTitle, planLanguage, planNumber, revision, dueOn, sentAt } = review;
  return {
    id,
    state,
    title: planTitle,
    titleLang: planLanguage,
    number: planNumber,
    city: cityOf(review, lang),
    round: revision,
    due: formatDay(dueOn, lang),
    daysLeft: daysLeft(today, dueOn),
    ...(sentAt ? { sent: formatDay(dayInHelsinki(sentAt), lang) } : {}),
  };
}

/** What waits for the expert and what they have sent: two queries, however many there are. */
export function openQueue(
  db: Db,
  actor: Actor,
  filter: QueueFilter,
  lang: Lang,
  now: Date,
): Result<QueuePage, NotFound> {
  if (!hasRole(actor, "expert")) return refuse({ kind: "not-found" });
  const today = dayInHelsinki(now);
  const waiting = listWaitingReviews(db, actor.id);
  const isOfRound = ({ revision }: QueuedReview) =>
    filter.round === "all" || (filter.round === "later") === revision > 1;
  const sent =
    filter.show === "waiting" ? [] : listSentReviews(db, actor.id, pageSize + 1, (filter.page - 1) * pageSize);
  const rows = (list: readonly QueuedReview[]) => list.filter(isOfRound).map((review) => toRow(review, today, lang));
  return ok({
    filter,
    waiting: filter.show === "sent" ? [] : rows(waiting),
    waitingInAll: waiting.length,
    sent: rows(sent.slice(0, pageSize)),
    hasOlder: sent.length > pageSize,
  });
}

/** How many reviews wait; for the main pages' list. Nothing for who is no expert. */
export const waitingReviews = (db: Db, actor: Actor): number | undefined =>
  hasRole(actor, "expert") ? countWaitingReviews(db, actor.id) : undefined;
