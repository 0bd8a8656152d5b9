import type { Db } from "db/connection.ts";
import { type ExampleList, listExamples } from "db/repositories/example-list.ts";
import { type Found, mostRanked } from "db/repositories/example-search.ts";
import type { Example } from "~/domain/example.ts";
import type { Lang } from "~/domain/lang.ts";
import {
  type Facet,
  filtersToSearch,
  type LibraryFilters,
  type Sort,
  sorts,
  withChoice,
} from "~/domain/library-filters.ts";
import { excerpt, marked, type Piece, quotedIn } from "~/domain/search/excerpt.ts";
import { formatNumber } from "~/i18n/format.ts";
import { type Translate, translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { type CityName, facetValueLabel, placeOf, quotable } from "./example-labels.ts";
import { type FacetView, facetViews } from "./facet-views.server.ts";

const pageSize = 20;

export interface LibraryItem {
  readonly href: string;
  readonly title: readonly Piece[];
  readonly excerpt: readonly Piece[];
  readonly excerptLang: Lang;
  readonly buyer: string;
  readonly facts: readonly string[];
  readonly theme: string;
  readonly stopped: string | null;
}

interface ChosenValue {
  readonly label: string;
  readonly href: string;
}

export interface LibraryPage {
  readonly title: string;
  readonly description: string;
  readonly lang: Lang;
  readonly q: string;
  readonly action: string;
  readonly items: readonly LibraryItem[];
  /** How many were found, in words. */
  readonly count: string;
  /** What is to be said where more were found than are ranked. */
  readonly over: string | null;
  readonly total: number;
  readonly facets: readonly FacetView[];
  readonly chosen: readonly ChosenValue[];
  /** The usual order has no name: words that are added later then bring the best match first. */
  readonly sort: Sort | "";
  readonly sorts: readonly { readonly value: Sort | ""; readonly label: string }[];
  readonly page: number;
  readonly pages: number;
  /** Addresses of the pages that the page links to, by their number. */
  readonly pageHrefs: Readonly<Record<number, string>>;
  readonly partial: "none" | "all" | "after";
  readonly unknownWords: readonly string[];
  readonly didYouMean: { readonly text: string; readonly href: string } | null;
  readonly ignored: readonly string[];
  /** Addresses of the same result in other forms. */
  readonly forms: Readonly<Record<"feed" | "csv" | "xlsx" | "json" | "ocds" | "save", string>>;
}

export function browseLibrary(
  db: Db,
  lang: Lang,
  { filters, ignored, cityName }: { filters: LibraryFilters; ignored: readonly string[]; cityName: CityName },
): LibraryPage {
  const t = translator(lang, "examples");
  const list = listExamples(db, {
    q: filters.q,
    chosen: filters.chosen,
    sort: filters.sort,
    limit: pageSize,
    offset: (filters.page - 1) * pageSize,
  });
  const { found } = list;
  const pages = Math.max(1, Math.ceil(list.total / pageSize));
  const at = (page: number) => `${paths.examples(lang)}${filtersToSearch({ ...filters, page })}`;
  const words = wordsOf(found);
  const search = filtersToSearch({ ...filters, page: 1 });
  const usual: Sort = filters.q === "" ? "useful" : "best";

  return {
    title: t("title"),
    description: t("description"),
    lang,
    q: filters.q,
    action: paths.examples(lang),
    items: list.examples.map((example) => itemOf(example, lang, t, words, cityName)),
    ...countOf(list, lang, t),
    total: list.total,
    facets: facetViews(list.counts, filters, lang, cityName),
    chosen: chosenValues(filters, lang, t, cityName),
    sort: filters.sort === usual ? "" : filters.sort,
    sorts: sorts
      .filter((sort) => sort !== "best" || filters.q !== "")
      .map((value) => ({ value: value === usual ? "" : value, label: t(`sort.${value}`) })),
    page: filters.page,
    pages,
    pageHrefs: Object.fromEntries(nearPages(filters.page, pages).map((page) => [page, at(page)])),
    partial: partialOf(found, list),
    unknownWords: unknownWordsOf(found),
    didYouMean: correctionOf(found, filters, lang),
    forms: {
      feed: paths.examplesFeed(lang) + search,
      csv: paths.examplesCsv + search,
      xlsx: paths.examplesXlsx(lang) + search,
      json: paths.examplesJson + search,
      ocds: paths.ocds("releases") + search,
      save: `${paths.savedSearches(lang)}?new=1${search.replace("?", "&")}`,
    },
    ignored: ignored.map((name) =>
      name === "sort" ? t("sort.label") : name === "page" ? name : t(`facet.${name as Facet}`),
    ),
  };
}

function countOf(
  { found, total }: ExampleList,
  lang: Lang,
  t: Translate<"examples">,
): { count: string; over: string | null } {
  const count = t("results.count", { count: total });
  if (!found?.over) return { count, over: null };
  const most = { most: formatNumber(mostRanked, lang) };
  if (found.all) return { count, over: total > mostRanked ? t("results.overCounted", most) : null };
  return { count: total >= mostRanked ? t("results.over", most) : count, over: t("results.overListed", most) };
}

const nearPages = (page: number, pages: number): number[] =>
  [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages);

/** Every word of the index that the query was looked for by: what an excerpt marks. */
function wordsOf(found: Found | undefined): ReadonlySet<string> {
  return new Set(found?.expansions.flatMap(({ ways }) => ways.flatMap(({ allOf }) => allOf.flat())));
}

function itemOf(
  example: Example,
  lang: Lang,
  t: Translate<"examples">,
  words: ReadonlySet<string>,
  cityName: CityName,
): LibraryItem {
  const { content } = example;
  const texts = quotable(content);
  const excerptLang = quotedIn(texts, lang, words);
  const facts = [
    content.procedure ? t(`procedure.${content.procedure}`) : null,
    placeOf(content, lang, cityName),
    content.year?.toString() ?? null,
  ];
  const [theme] = content.themes;
  return {
    href: paths.example(lang, example.id),
    title: marked(content.title[lang], lang, words),
    excerpt: excerpt(texts[excerptLang] ?? [], excerptLang, words),
    excerptLang,
    buyer: content.buyer,
    facts: facts.filter((fact) => fact !== null),
    theme: theme ? t(`theme.${theme}`) : "",
    stopped: content.state === "stopped" ? t("state.stopped") : null,
  };
}

function chosenValues(
  filters: LibraryFilters,
  lang: Lang,
  t: Translate<"examples">,
  cityName: CityName,
): ChosenValue[] {
  return (Object.entries(filters.chosen) as [Facet, readonly string[]][]).flatMap(([facet, values]) =>
    values.map((value) => ({
      label: facetValueLabel(t, lang, facet, value, cityName),
      href: `${paths.examples(lang)}${filtersToSearch(withChoice(filters, facet, value))}`,
    })),
  );
}

function partialOf(found: Found | undefined, list: ExampleList): LibraryPage["partial"] {
  if (!found || list.total === 0 || found.expansions.length < 2) return "none";
  if (found.whole === 0) return "all";
  return found.whole < found.numbers.length ? "after" : "none";
}

function unknownWordsOf(found: Found | undefined): string[] {
  return (found?.expansions ?? [])
    .filter(({ ways, lastResort }) => ways.length === 0 && (lastResort ?? []).length === 0)
    .map(({ typed }) => typed);
}

/** The query with the words put in place of those that the library does not have. */
function correctionOf(found: Found | undefined, filters: LibraryFilters, lang: Lang): LibraryPage["didYouMean"] {
  if (!found?.expansions.some(({ meant }) => meant)) return null;
  const text = found.expansions.map(({ typed, meant }) => meant ?? typed).join(" ");
  return { text, href: `${paths.examples(lang)}${filtersToSearch({ ...filters, q: text, page: 1 })}` };
}
