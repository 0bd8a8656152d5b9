import type { Db } from "db/connection.ts";
import { listCityNames } from "db/repositories/buyers.ts";
import { listNewestDialogues, listPublicDialogues } from "db/repositories/market.ts";
import type { EventAttributes } from "ics";
import { escaped, sequenceOf, wholeDay, withoutControls, writeCalendar } from "~/calendar/write-calendar.ts";
import { alternateLink, atomFeed } from "~/domain/atom.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import type { Lang } from "~/domain/lang.ts";
import { isOpen, type MarketDialogue } from "~/domain/market.ts";
import { element, type Xml } from "~/domain/xml.ts";
import { formatDay } from "~/i18n/format.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";

const mostEntries = 50;
const mostInCalendar = 200;

interface Asked {
  readonly lang: Lang;
  readonly origin: string;
  readonly now: Date;
}

/** What was made public or changed last, as a feed. */
export function marketAtom(db: Db, { lang, origin, now }: Asked): string {
  const t = translator(lang, "market");
  const names = listCityNames(db);
  const dialogues = listNewestDialogues(db, mostEntries);
  const self = origin + paths.marketFeed(lang);
  const entryOf = (dialogue: MarketDialogue): Xml => {
    const { number, title, language, cityId, closesOn, updatedAt, publishedAt } = dialogue;
    const words = isOpen(dialogue, dayInHelsinki(now)) ? "page.descriptionOpen" : "page.descriptionClosed";
    const city = names.get(cityId)?.[lang] ?? "";
    return element("entry", {}, [
      // The id is the same in every language and for ever.
      element("id", {}, origin + paths.marketDialogue("fi", number)),
      element("title", { type: "text", "xml:lang": language }, title),
      element("updated", {}, updatedAt.toISOString()),
      element("published", {}, publishedAt.toISOString()),
      element("author", {}, [element("name", {}, city)]),
      alternateLink(origin + paths.marketDialogue(lang, number), lang),
      element("summary", { type: "text" }, t(words, { city, closes: formatDay(closesOn, lang) })),
    ]);
  };
  const updated = dialogues[0]?.updatedAt ?? now;
  const head = {
    self,
    page: origin + paths.market(lang),
    lang,
    title: t("list.title"),
    subtitle: t("list.lead"),
    updated,
  };
  return atomFeed(head, dialogues.map(entryOf));
}

/** Days of the open dialogues, to subscribe to: meetings, and the last day to answer. */
export function marketCalendar(db: Db, { lang, origin, now }: Asked): string {
  const t = translator(lang, "market");
  const names = listCityNames(db);
  const { host } = new URL(origin);
  const events = listPublicDialogues(db, "open", dayInHelsinki(now), mostInCalendar).flatMap((dialogue) => {
    const { number, title, cityId, days, closesOn, publishedAt, updatedAt } = dialogue;
    const city = names.get(cityId)?.[lang] ?? "";
    const all = [
      ...days.map(({ day, name }) => ({ day, what: name[lang] })),
      { day: closesOn, what: t("page.closes") },
    ];
    return all.map(
      ({ day, what }, place): EventAttributes => ({
        uid: `market-${number}-${place === days.length ? "closes" : place}@${host}`,
        title: withoutControls(`${what}: ${title}`),
        description: city,
        ...wholeDay(day),
        created: publishedAt.getTime(),
        lastModified: updatedAt.getTime(),
        sequence: sequenceOf(updatedAt),
        busyStatus: "FREE",
        transp: "TRANSPARENT",
        productId: "innohankinta",
        calName: escaped(t("list.title")),
        url: origin + paths.marketDialogue(lang, number),
      }),
    );
  });
  return events.length > 0 ? writeCalendar(events, now) : emptyCalendar(t("list.title"));
}

/** The package makes no calendar of nothing; whoever subscribes must still get one. */
const emptyCalendar = (name: string): string =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:innohankinta", `X-WR-CALNAME:${escaped(name)}`, "END:VCALENDAR", ""].join(
    "\r\n",
  );
