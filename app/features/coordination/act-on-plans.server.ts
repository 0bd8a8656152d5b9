import type { Db } from "db/connection.ts";
import { type ChasedPlan, listChasedPlans, updateDueDates } from "db/repositories/chased-reviews.ts";
import { listMailReaders, type MailReader } from "db/repositories/mail-readers.ts";
import { tell } from "db/repositories/news.ts";
import { insertEvent } from "db/repositories/plan-events.ts";
import { transact } from "db/transact.ts";
import { type Actor, hasRole } from "~/domain/case/actor.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import type { Lang } from "~/domain/lang.ts";
import { addMonths, isDay } from "~/domain/law/calendar-day.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { formatDay } from "~/i18n/format.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import type { NotFound } from "./find-case.server.ts";

/** What can be done with several plans at once: it concerns reviews that are waited for, and moves no plan. */
export const bulkActions = ["remind", "extend"] as const;
export type BulkAction = (typeof bulkActions)[number];
const mostPlans = 100;

export interface BulkWish {
  action: BulkAction;
  plans: readonly string[];
  /** The new due date; only to extend. */
  dueOn: string;
  origin: string;
}

export interface Outcome {
  id: string;
  number: number;
  title: string;
  language: Lang;
  did: "reminded" | "reminded-before" | "extended" | "due-later" | "nobody-waited-for";
  experts: readonly string[];
}

export type NotActed = NotFound | { kind: "invalid"; problem: "no-plans" | "bad-day" };

interface Acting {
  actor: Actor;
  wish: BulkWish;
  readers: ReadonlyMap<string, MailReader>;
  today: string;
  now: Date;
}

type Waiting = ChasedPlan["waiting"][number];

/** Tells an expert; false when they were told the same today. */
function tellExpert(db: Db, plan: ChasedPlan, review: Waiting, { actor, wish, readers, today, now }: Acting): boolean {
  const to = readers.get(review.expertId);
  if (!to) return false;
  const { language } = to;
  const t = translator(language, "coordination");
  const path = paths.review(language, review.id);
  const due = formatDay(wish.action === "extend" ? wish.dueOn : review.dueOn, language);
  const facts = { title: plan.title, number: plan.number, due, link: wish.origin + path };
  return tell(db, {
    ...{
      kind: wish.action === "extend" ? "review" : "reminder",
      to,
      path,
      planId: plan.id,
      replyTo: actor.email,
      at: now,
    },
    key: `${wish.action}:${review.id}:${wish.action === "extend" ? wish.dueOn : today}`,
    subject: t(`bulk.mails.${wish.action}.subject`, facts),
    text: t(`bulk.mails.${wish.action}.text`, facts),
  });
}

/** Reviews that get more time by the wish. */
const movedBy = ({ dueOn: wanted }: BulkWish, { state, waiting }: ChasedPlan): Waiting[] =>
  state === "in-review" ? waiting.filter(({ dueOn }) => dueOn < wanted) : [];

function actOn(db: Db, plan: ChasedPlan, acting: Acting): Outcome {
  const { id, number, title, language, state, waiting } = plan;
  const said = (did: Outcome["did"], reviews: readonly Waiting[] = []): Outcome => ({
    ...{ id, number, title, language, did },
    experts: reviews.map(({ expertName }) => expertName),
  });
  if (state !== "in-review" || waiting.length === 0) return said("nobody-waited-for");
  const { actor, wish, now } = acting;
  if (wish.action === "remind") {
    const told = waiting.filter((review) => tellExpert(db, plan, review, acting));
    return told.length > 0 ? said("reminded", told) : said("reminded-before", waiting);
  }
  const moved = movedBy(wish, plan);
  if (moved.length === 0) return said("due-later", waiting);
  for (const review of moved) tellExpert(db, plan, review, acting);
  const facts = { due: wish.dueOn, experts: moved.map(({ expertId }) => expertId) };
  insertEvent(db, id, { kind: "extend-review", facts, by: actor.id, at: now });
  return said("extended", moved);
}

/** Does the same with several plans, each as far as it allows: what became of each is said. */
export function actOnPlans(db: Db, actor: Actor, wish: BulkWish, now: Date): Result<readonly Outcome[], NotActed> {
  return transact<readonly Outcome[], NotActed>(db, (tx) => {
    if (!hasRole(actor, "coordinator")) return refuse({ kind: "not-found" });
    const today = dayInHelsinki(now);
    const { action, dueOn } = wish;
    if (action === "extend" && !(isDay(dueOn) && dueOn > today && dueOn <= addMonths(today, 6)))
      return refuse({ kind: "invalid", problem: "bad-day" });
    const plans = listChasedPlans(tx, wish.plans.slice(0, mostPlans));
    if (plans.length === 0) return refuse({ kind: "invalid", problem: "no-plans" });
    const experts = new Set(plans.flatMap(({ waiting }) => waiting.map(({ expertId }) => expertId)));
    const readers = new Map(listMailReaders(tx, [...experts]).map((reader) => [reader.id, reader]));
    const outcomes = plans.map((plan) => actOn(tx, plan, { actor, wish, readers, today, now }));
    if (action === "extend") {
      const moved = plans.flatMap((plan) => movedBy(wish, plan));
      updateDueDates(
        tx,
        moved.map(({ id }) => id),
        dueOn,
      );
    }
    return ok(outcomes);
  });
}
