import type { Db } from "db/connection.ts";
import { listCityNames } from "db/repositories/buyers.ts";
import { countQueue, listQueue, type QueueCounts, type QueuedPlan } from "db/repositories/review-queue.ts";
import { type Actor, hasRole } from "~/domain/case/actor.ts";
import type { State } from "~/domain/case/moves.ts";
import { isActive, isWaiting } from "~/domain/case/review-moves.ts";
import { themeLabel, themeOptions } from "~/domain/case/theme-labels.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { formatShortDay } from "~/i18n/format.ts";
import type { NotFound } from "./find-case.server.ts";
import { type QueueWish, statesOf } from "./queue-filter.ts";

/** What a coordinator has to do next with a plan. */
export type Next = "assign" | "decide" | "chase" | "reopen" | "wait" | "none";

export interface QueueLine {
  id: string;
  number: number;
  title: string;
  language: Lang;
  state: State;
  city: string;
  themes: readonly string[];
  round: number;
  notReviewed: boolean;
  done: number;
  all: number;
  experts: readonly string[];
  /** The nearest due date of a review that waits, in words. */
  due: string | null;
  isLate: boolean;
  sent: string | null;
  next: Next;
}

export interface Queue {
  lines: readonly QueueLine[];
  counts: QueueCounts;
  found: number;
  pages: number;
  wish: QueueWish;
  cities: readonly { value: string; label: string }[];
  themes: readonly { value: string; label: string }[];
}

const pageSize = 25;

function nextOf({ state, reopenAsked }: QueuedPlan, active: number, waiting: number, isLate: boolean): Next {
  if (reopenAsked) return "reopen";
  if (state === "submitted") return "assign";
  if (state !== "in-review") return "none";
  if (active === 0) return "assign";
  if (waiting === 0) return "decide";
  return isLate ? "chase" : "wait";
}

/** Many plans share a day, and saying it is most of the work of a line. */
function dayTeller(lang: Lang): (day: string) => string {
  const told = new Map<string, string>();
  return (day) => {
    const words = told.get(day) ?? formatShortDay(day, lang);
    told.set(day, words);
    return words;
  };
}

interface Telling {
  city: string;
  today: string;
  lang: Lang;
  sayDay: (day: string) => string;
}

function toLine(plan: QueuedPlan, { city, today, lang, sayDay }: Telling): QueueLine {
  const active = plan.reviews.filter(({ state }) => isActive(state));
  const waiting = active.filter(({ state }) => isWaiting(state));
  const due = waiting.map(({ dueOn }) => dueOn).sort()[0];
  const isLate = due !== undefined && due < today;
  const { id, number, title, language, state, revision: round, notReviewed, submittedAt } = plan;
  return {
    id,
    number,
    title,
    language,
    state,
    city,
    themes: plan.themes.map((theme) => themeLabel(theme, lang)),
    round,
    notReviewed,
    done: active.length - waiting.length,
    all: active.length,
    experts: active.map(({ expertName }) => expertName),
    due: due === undefined ? null : sayDay(due),
    isLate,
    sent: submittedAt === null ? null : sayDay(dayInHelsinki(submittedAt)),
    next: nextOf(plan, active.length, waiting.length, isLate),
  };
}

/** The coordinators' queue: two statements and the names of cities, however many plans there are. */
export function openQueue(db: Db, actor: Actor, wish: QueueWish, lang: Lang, now: Date): Result<Queue, NotFound> {
  if (!hasRole(actor, "coordinator")) return refuse({ kind: "not-found" });
  const today = dayInHelsinki(now);
  const filter = { cityId: wish.city, theme: wish.theme, isLate: wish.isLate };
  const counts = countQueue(db, filter, today);
  const states = statesOf(wish.view);
  const found = states.reduce((sum, state) => sum + counts[state], 0);
  const pages = Math.max(1, Math.ceil(found / pageSize));
  const page = Math.min(wish.page, pages);
  const plans = listQueue(db, { ...filter, states }, { today, from: (page - 1) * pageSize, most: pageSize });
  const names = listCityNames(db);
  const cities = [...names].map(([value, name]) => ({ value, label: name[lang] }));
  const telling = { today, lang, sayDay: dayTeller(lang) };
  return ok({
    lines: plans.map((plan) => toLine(plan, { ...telling, city: names.get(plan.cityId)?.[lang] ?? "" })),
    counts,
    found,
    pages,
    wish: { ...wish, page },
    cities: cities.sort((one, other) => one.label.localeCompare(other.label, lang)),
    themes: themeOptions(lang),
  });
}
