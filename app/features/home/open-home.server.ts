import type { Db } from "db/connection.ts";
import { countExamples, listCitiesWithCounts, listNewestExamples } from "db/repositories/library-overview.ts";
import { type Example, readIn } from "~/domain/example.ts";
import type { Lang } from "~/domain/lang.ts";
import { excerpt } from "~/domain/search/excerpt.ts";
import { formatCountry } from "~/i18n/format.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";

const newest = 3;

export interface HomeExample {
  href: string;
  title: string;
  /** Where and when, as far as the sources say. */
  facts: string;
  need: string;
  needLang: Lang;
  state: string | null;
}

export interface HomePage {
  title: string;
  description: string;
  examples: readonly HomeExample[];
  exampleCount: number;
  cities: readonly { id: string; href: string; name: string; count: number }[];
}

export function openHome(db: Db, lang: Lang): HomePage {
  const t = translator(lang, "home");
  const nameOf = { fi: "nameFi", sv: "nameSv", en: "nameEn" } as const;
  const cities = listCitiesWithCounts(db)
    .map(({ id, regionId, count, ...names }) => ({
      id,
      href: paths.city(lang, regionId),
      name: names[nameOf[lang]],
      count,
    }))
    .sort((one, other) => one.name.localeCompare(other.name, lang));
  const cityName = (id: string | null) => cities.find((city) => city.id === id)?.name;
  return {
    title: t("title"),
    description: t("description"),
    examples: listNewestExamples(db, newest).map((example) =>
      homeExample(example, lang, cityName(example.content.cityId)),
    ),
    exampleCount: countExamples(db),
    cities,
  };
}

function homeExample({ id, content }: Example, lang: Lang, cityName: string | undefined): HomeExample {
  const t = translator(lang, "examples");
  const needLang = content.summary ? lang : readIn(content, lang);
  const need = content.summary?.[lang] ?? content.texts[needLang]?.need ?? "";
  return {
    href: paths.example(lang, id),
    title: content.title[lang],
    facts: [cityName ?? content.city, formatCountry(content.country, lang), content.year]
      .filter((fact) => fact !== null)
      .join(" · "),
    need: excerpt([need], needLang, new Set())
      .map(({ text }) => text)
      .join(""),
    needLang,
    state: content.state ? t(`state.${content.state}`) : null,
  };
}
