import type { Db } from "db/connection.ts";
import { listCityNames } from "db/repositories/buyers.ts";
import { findPublicDialogue, listPublicAnswers, listPublicDialogues } from "db/repositories/market.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import type { Lang } from "~/domain/lang.ts";
import { isOpen, type MarketDialogue, type PublicInvitation } from "~/domain/market.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { formatDay, formatInstant } from "~/i18n/format.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";

const mostOpen = 200;
const mostClosed = 100;

export interface NotFound {
  kind: "not-found";
}

interface DialogueCard {
  number: number;
  href: string;
  title: string;
  language: Lang;
  city: string;
  closes: string;
  hasLearned: boolean;
}

export interface MarketList {
  title: string;
  description: string;
  lang: Lang;
  open: readonly DialogueCard[];
  closed: readonly DialogueCard[];
  feed: string;
  calendar: string;
}

/** What owners made public: open ones, the first to close first, and those that have closed. */
export function showMarket(db: Db, lang: Lang, now: Date): MarketList {
  const t = translator(lang, "market");
  const today = dayInHelsinki(now);
  const names = listCityNames(db);
  const card = ({ number, title, language, cityId, closesOn, learned }: MarketDialogue): DialogueCard => ({
    number,
    href: paths.marketDialogue(lang, number),
    title,
    language,
    city: names.get(cityId)?.[lang] ?? "",
    closes: formatDay(closesOn, lang),
    hasLearned: learned !== "",
  });
  return {
    title: t("list.title"),
    description: t("list.lead"),
    lang,
    open: listPublicDialogues(db, "open", today, mostOpen).map(card),
    closed: listPublicDialogues(db, "closed", today, mostClosed).map(card),
    feed: paths.marketFeed(lang),
    calendar: paths.marketCalendar(lang),
  };
}

/** The page of a dialogue that the public may read. */
export interface ShownDialogue {
  title: string;
  description: string;
  lang: Lang;
  withdrawn: string | null;
  dialogue: {
    language: Lang;
    city: string;
    isOpen: boolean;
    published: string;
    updated: string;
    closes: string;
    days: readonly { key: string; day: string; name: string }[];
    invitation: PublicInvitation;
    questions: string;
    howTo: string;
    answers: readonly { id: string; question: string; answer: string; when: string }[];
    learned: string;
  } | null;
}

/** One dialogue; of one that was withdrawn only that it was, and when. */
export function showDialogue(db: Db, number: string, lang: Lang, now: Date): Result<ShownDialogue, NotFound> {
  const found = /^[1-9]\d{0,8}$/.test(number) ? findPublicDialogue(db, Number(number)) : undefined;
  if (!found) return refuse({ kind: "not-found" });
  const t = translator(lang, "market");
  if (found.withdrawnAt) {
    const withdrawn = t("page.withdrawnText", { when: formatInstant(found.withdrawnAt, lang) });
    return ok({ title: t("page.withdrawn"), description: withdrawn, lang, withdrawn, dialogue: null });
  }
  const { title, language, planId, cityId, days, questions, howTo, learned, publishedAt, updatedAt, closesOn } = found;
  const city = listCityNames(db).get(cityId)?.[lang] ?? "";
  const closes = formatDay(closesOn, lang);
  const open = isOpen(found, dayInHelsinki(now));
  return ok({
    title,
    description: t(open ? "page.descriptionOpen" : "page.descriptionClosed", { city, closes }),
    lang,
    withdrawn: null,
    dialogue: {
      ...{ language, city, closes, questions, howTo, learned },
      isOpen: open,
      published: formatInstant(publishedAt, lang),
      updated: formatInstant(updatedAt, lang),
      days: days
        .toSorted((one, other) => (one.day < other.day ? -1 : 1))
        .map(({ day, name }, place) => ({ key: String(place), day: formatDay(day, lang), name: name[lang] })),
      invitation: found.invitations[lang],
      answers: listPublicAnswers(db, planId).map(({ id, question, answer, answeredAt }) => ({
        ...{ id, question, answer },
        when: formatInstant(answeredAt, lang),
      })),
    },
  });
}
