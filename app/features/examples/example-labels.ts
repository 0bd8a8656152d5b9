import type { Example, ExampleContent } from "~/domain/example.ts";
import { type Lang, languages, type Text } from "~/domain/lang.ts";
import { addDays, addMonths } from "~/domain/law/calendar-day.ts";
import type { Facet } from "~/domain/library-filters.ts";
import { formatCountry } from "~/i18n/format.ts";
import type { Translate } from "~/i18n/translator.ts";

type Labels = Translate<"examples">;

const byKey = (t: Labels, key: string): string => t(key as "title", { defaultValue: "" });

/** How a value of a facet is called; places and years are their own names. */
export function facetValueLabel(t: Labels, lang: Lang, facet: Facet, value: string, cityName: CityName): string {
  if (facet === "year") return value;
  if (facet === "country") return formatCountry(value, lang);
  if (facet === "city") return cityName(value)?.[lang] ?? value;
  return byKey(t, `${facet}.${value}`) || value;
}

/** The name of a city in three languages when it is known; given by the network's content. */
export type CityName = (city: string) => Text | undefined;

/** The texts an example can be quoted from, by language. */
export function quotable(content: ExampleContent): Partial<Record<Lang, string[]>> {
  const found: Partial<Record<Lang, string[]>> = {};
  for (const lang of languages) {
    const texts = content.texts[lang];
    if (!texts) continue;
    found[lang] = [texts.need, texts.solution, texts.outcomes, texts.lessons, texts.dialogue].filter(
      (text) => typeof text === "string",
    );
  }
  return found;
}

/** Place of the buyer in the reader's language. */
export function placeOf(content: ExampleContent, lang: Lang, cityName: CityName): string {
  const country = formatCountry(content.country, lang);
  if (content.city === null) return country;
  return `${cityName(content.city)?.[lang] ?? content.city}, ${country}`;
}

/** The yearly check waits so long for an answer. */
const daysToAnswer = 60;

/** Sources are checked once a year; without an answer to that check the information is old. */
export const isOld = ({ content }: Pick<Example, "content">, today: string): boolean =>
  addDays(addMonths(content.checkedOn, 12), daysToAnswer) < today;
