import type { Db } from "db/connection.ts";
import { countCpv, searchCpv } from "db/repositories/cpv.ts";
import { type Lang, languages } from "~/domain/lang.ts";
import { type CpvCode, cpvCodes, cpvLabel, wordsOfCpvSearch } from "~/domain/standards/cpv.ts";
import { translator } from "~/i18n/translator.ts";

export interface CpvPage {
  readonly title: string;
  readonly description: string;
  readonly lang: Lang;
  readonly q: string;
  /** Nothing was asked yet. */
  readonly isAsked: boolean;
  readonly found: readonly CpvCode[];
  readonly isCut: boolean;
  readonly all: number;
}

const mostOnPage = 100;
const mostSuggested = 30;

export function findCpvCodes(db: Db, typed: string, lang: Lang): CpvPage {
  const t = translator(lang, "cpv");
  const found = searchCpv(db, typed, lang, mostOnPage + 1);
  return {
    title: t("title"),
    description: t("lead"),
    lang,
    q: typed.slice(0, 100),
    isAsked: wordsOfCpvSearch(typed).length > 0,
    found: found.slice(0, mostOnPage),
    isCut: found.length > mostOnPage,
    all: countCpv(db) || cpvCodes.length,
  };
}

export interface CpvSuggestion {
  /** As the field takes it: name and code. */
  readonly value: string;
  /** The name in the language that was typed, where it is another. */
  readonly label?: string;
}

/** What a field shows while its code is typed. */
export function suggestCpv(db: Db, typed: string, lang: Lang): CpvSuggestion[] {
  const words = wordsOfCpvSearch(typed);
  return searchCpv(db, typed, lang, mostSuggested).map((one) => {
    const has = (language: Lang): boolean =>
      words.every((word) => one.name[language].toLocaleLowerCase("fi").includes(word));
    const other = has(lang) ? undefined : languages.find(has);
    return { value: cpvLabel(one, lang), ...(other ? { label: one.name[other] } : {}) };
  });
}
