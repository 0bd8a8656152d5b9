import type { Db } from "db/connection.ts";
import {
  countSavedSearches,
  deleteSavedSearch,
  insertSavedSearch,
  listSavedSearches,
} from "db/repositories/saved-searches.ts";
import { transact } from "db/transact.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import type { Lang } from "~/domain/lang.ts";
import { filtersToSearch, readFilters } from "~/domain/library-filters.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { formatDay } from "~/i18n/format.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { type CityName, saySearch } from "./say-search.ts";

export const mostSearches = 30;

export interface SavedSearchItem {
  readonly search: string;
  readonly name: string;
  readonly href: string;
  readonly since: string;
}

export interface SavedSearchesPage {
  readonly title: string;
  readonly lang: Lang;
  /** The search that the person came from and has not saved yet. */
  readonly asked: Omit<SavedSearchItem, "since"> | null;
  readonly items: readonly SavedSearchItem[];
  readonly isFull: boolean;
}

/** The same search always has the same address: page and order are no part of it. */
export function plainSearch(search: string): string {
  const { filters } = readFilters(new URLSearchParams(search));
  return filtersToSearch({ ...filters, sort: filters.q === "" ? "useful" : "best", page: 1 });
}

export function openSavedSearches(
  db: Db,
  actor: Actor,
  lang: Lang,
  { search, cityName }: { search: string | null; cityName: CityName },
): SavedSearchesPage {
  const saved = listSavedSearches(db, actor.id);
  const itemOf = (one: string) => ({
    search: one,
    name: saySearch(one, lang, cityName),
    href: paths.examples(lang) + one,
  });
  const asked = search === null ? null : plainSearch(search);
  return {
    title: translator(lang, "searches")("title"),
    lang,
    asked: asked === null || saved.some((one) => one.search === asked) ? null : itemOf(asked),
    items: saved.map(({ search: one, createdAt }) => ({
      ...itemOf(one),
      since: formatDay(dayInHelsinki(createdAt), lang),
    })),
    isFull: saved.length >= mostSearches,
  };
}

/** What is published from now on and fits is told by mail. */
export function saveSearch(db: Db, actor: Actor, search: string, now: Date): Result<null, { kind: "too-many" }> {
  return transact<null, { kind: "too-many" }>(db, (tx) => {
    if (countSavedSearches(tx, actor.id) >= mostSearches) return refuse({ kind: "too-many" });
    insertSavedSearch(tx, actor.id, plainSearch(search), now);
    return ok(null);
  });
}

export function forgetSearch(db: Db, actor: Actor, search: string): void {
  deleteSavedSearch(db, actor.id, search);
}
