import type { Db } from "db/connection.ts";
import { listExamplesByNumber, listNumbers } from "db/repositories/example-list.ts";
import { libraryColumns } from "db/repositories/library-columns.ts";
import type { MailReader } from "db/repositories/mail-readers.ts";
import { isTold, tell } from "db/repositories/news.ts";
import {
  listSavedSearches,
  listSearchReaders,
  type SavedSearch,
  updateSearchesTold,
} from "db/repositories/saved-searches.ts";
import { transact } from "db/transact.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import type { Example } from "~/domain/example.ts";
import { readFilters } from "~/domain/library-filters.ts";
import { ok } from "~/domain/result.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { type CityName, saySearch } from "./say-search.ts";

/** Of one search; whoever wants more opens it. */
const mostNews = 20;

interface Sending {
  readonly origin: string;
  readonly cityName: CityName;
}

/**
 * Tells everybody of the examples published since the last time that fit their searches: one mail a day at most, with all
 * that is new. The key of the mail has the day in it, so it does not matter how often this is done.
 */
export function writeSearchMails(db: Db, sending: Sending, now: Date): number {
  let written = 0;
  // A transaction keeps nothing that it reads of the library for the next one.
  libraryColumns(db);
  for (const reader of listSearchReaders(db)) {
    const outcome = transact(db, (tx) => ok(tellReader(tx, reader, sending, now)));
    if (outcome.ok && outcome.value) written += 1;
  }
  return written;
}

function tellReader(db: Db, reader: MailReader, { origin, cityName }: Sending, now: Date): boolean {
  const key = `searches:${reader.id}:${dayInHelsinki(now)}`;
  if (isTold(db, reader.id, key)) return false;
  const { language } = reader;
  const parts = listSavedSearches(db, reader.id).flatMap((saved) => {
    const news = newsOf(db, saved, now);
    if (news.length === 0) return [];
    const lines = news.map(
      ({ id, content }) => `- ${content.title[language]}\n  ${origin}${paths.example(language, id)}`,
    );
    const all = origin + paths.examples(language) + saved.search;
    return [[saySearch(saved.search, language, cityName), ...lines, all].join("\n")];
  });
  if (parts.length === 0) return false;

  const t = translator(language, "searches");
  const path = paths.savedSearches(language);
  tell(db, {
    ...{ kind: "search", to: reader, key, path, replyTo: { nobody: "by-date" }, at: now },
    subject: t("mail.subject"),
    text: t("mail.text", { news: parts.join("\n\n"), link: origin + path }),
  });
  updateSearchesTold(db, reader.id, now);
  return true;
}

/** Published after the person was last told, and until now. */
function newsOf(db: Db, { search, toldUntil }: SavedSearch, now: Date): Example[] {
  const { filters } = readFilters(new URLSearchParams(search));
  const numbers = listNumbers(db, {
    q: filters.q,
    chosen: filters.chosen,
    sort: "published",
    limit: mostNews,
    offset: 0,
  });
  return listExamplesByNumber(db, numbers).filter(
    ({ publishedAt }) => publishedAt !== null && publishedAt > toldUntil && publishedAt <= now,
  );
}
