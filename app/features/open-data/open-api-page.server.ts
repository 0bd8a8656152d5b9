import { z } from "zod";
import type { Lang } from "~/domain/lang.ts";
import { facets, facetValues, sorts } from "~/domain/library-filters.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";

export interface ApiAddress {
  readonly address: string;
  /** An address to open; a pattern has none. */
  readonly href: string | null;
  readonly gives: string;
}

export interface ApiParameter {
  readonly name: string;
  readonly meaning: string;
  readonly values: string;
}

export interface ApiPage {
  readonly title: string;
  readonly lead: string;
  readonly description: string;
  readonly lang: Lang;
  readonly origin: string;
  readonly addresses: readonly ApiAddress[];
  readonly parameters: readonly ApiParameter[];
}

/** What people are told of the open data: its addresses, its parameters and its rules. */
export function openApiPage(lang: Lang, origin: string): ApiPage {
  const t = translator(lang, "openData");
  const examples = translator(lang, "examples");
  const at = (address: string, gives: string): ApiAddress => ({ address, href: address, gives });
  const free = {
    country: t("api.countryCode"),
    city: t("api.cityName"),
    year: t("api.yearNumber"),
  } as const;
  return {
    title: t("api.title"),
    lead: t("api.lead"),
    description: t("api.description"),
    lang,
    origin,
    addresses: [
      at(paths.examplesJson, t("api.list")),
      { address: paths.exampleJson("{id}"), href: null, gives: t("api.one") },
      at(paths.examplesCsv, t("api.csv")),
      at(paths.examplesXlsx(lang), t("api.xlsx")),
      at(paths.examplesFeed(lang), t("api.feed")),
      at(paths.ocds("releases"), t("api.ocdsReleases")),
      at(paths.ocds("records"), t("api.ocdsRecords")),
      at(paths.openApi, t("api.openApi")),
      at("/sitemap.xml", t("api.sitemap")),
    ],
    parameters: [
      { name: "q", meaning: t("api.q"), values: t("api.freeText") },
      ...facets.map((facet) => ({
        name: facet,
        meaning: `${examples(`facet.${facet}`)} (${t("api.several")})`,
        values: choicesOf(facetValues[facet]) ?? free[facet as keyof typeof free],
      })),
      { name: "sort", meaning: t("api.sort"), values: sorts.join(", ") },
      { name: "page", meaning: t("api.page"), values: t("api.pageNumber") },
      { name: "lang", meaning: t("api.lang"), values: "fi, sv, en" },
    ],
  };
}

function choicesOf(schema: z.ZodType): string | undefined {
  if (schema instanceof z.ZodEnum) return schema.options.join(", ");
  return schema instanceof z.ZodLiteral ? [...schema.values].join(", ") : undefined;
}
