import type { Lang, Text } from "~/domain/lang.ts";
import { type Facet, facets, readFilters } from "~/domain/library-filters.ts";
import { formatCountry } from "~/i18n/format.ts";
import { translator } from "~/i18n/translator.ts";

export type CityName = (city: string) => Text | undefined;

/** A search in words: what was typed and what was chosen. */
export function saySearch(search: string, lang: Lang, cityName: CityName): string {
  const t = translator(lang, "examples");
  const { filters } = readFilters(new URLSearchParams(search));
  const nameOf = (facet: Facet, value: string): string => {
    if (facet === "year") return value;
    if (facet === "country") return formatCountry(value, lang);
    if (facet === "city") return cityName(value)?.[lang] ?? value;
    return t(`${facet}.${value}` as "title", { defaultValue: value });
  };
  const chosen = facets.flatMap((facet) => filters.chosen[facet].map((value) => nameOf(facet, value)));
  const said = [...(filters.q === "" ? [] : [`”${filters.q}”`]), ...chosen];
  return said.length > 0 ? said.join(", ") : translator(lang, "searches")("everything");
}
