import { readDay } from "~/domain/form/kinds/date.ts";
import { type GlossaryGroup, glossary, glossaryGroups } from "~/domain/glossary.ts";
import type { Lang, Text } from "~/domain/lang.ts";
import { sayCitation } from "~/domain/law/citation.ts";
import { actFirstDay, type Dated, rulesetDate } from "~/domain/law/dated.ts";
import { holidaysIn } from "~/domain/law/holidays.ts";
import { lawNotices, sayLawNotice } from "~/domain/law/law-notices.ts";
import {
  type MinimumPeriod,
  type MinimumPeriodId,
  minimumPeriods,
  type OtherPeriod,
  type OtherPeriodId,
  otherPeriods,
  periodsInForce,
} from "~/domain/law/periods.ts";
import { type RuleGroup, ruleGroups, rulesInForce } from "~/domain/law/rules-in-force.ts";
import { sayDay } from "~/domain/law/say-schedule.ts";
import { type Source, sources } from "~/domain/law/sources.ts";
import { periodTexts } from "~/domain/law/texts/periods.ts";
import { changesNext, notVerifiedInGeneral } from "~/domain/law/texts/thumb-rules.ts";
import { dayInWords } from "~/domain/law/wording.ts";
import { termView } from "~/domain/term-view.ts";
import { formatMoney } from "~/i18n/format.ts";
import { type Translate, translator } from "~/i18n/translator.ts";

export interface RuleView {
  id: string;
  text: string;
  euros?: string;
  kind: "law" | "heuristic";
  law: readonly string[];
  inForce: string;
  /** Numbers of its sources in the list of sources. */
  sources: readonly number[];
  verified: string;
  notVerified?: string;
}

export interface PeriodView extends Omit<RuleView, "euros"> {
  length: string;
}

export interface TermRow {
  id: string;
  fi: string;
  sv: string;
  en: string;
  alsoCalled: string;
  law: string;
  note: string;
}

export interface LawPage {
  lang: Lang;
  title: string;
  description: string;
  /** The day asked for as it was typed, and whether it is one. */
  typed: string;
  isDay: boolean;
  on: string;
  onWords: string;
  rulesetText: string;
  notices: readonly string[];
  groups: readonly { id: RuleGroup; rules: readonly RuleView[] }[];
  periods: readonly PeriodView[];
  next: readonly { from: string | null; text: string }[];
  notVerified: readonly string[];
  holidays: readonly { day: string; name: string; law: string; isEve: boolean }[];
  year: number;
  sources: readonly { number: number; text: string }[];
  terms: readonly { group: GlossaryGroup; rows: readonly TermRow[] }[];
}

type Words = Translate<"law">;

const sourceKeys = Object.keys(sources).filter((key): key is Source => key in sources);
const numberOf = (source: Source): number => sourceKeys.indexOf(source) + 1;

function datedView(rule: Dated, text: Text, lang: Lang, t: Words): Omit<RuleView, "euros"> {
  const { id, kind, law, validFrom, validTo, verifiedOn, notVerified } = rule;
  const from = dayInWords(validFrom, lang);
  return {
    id,
    text: text[lang],
    kind,
    law,
    inForce: validTo ? t("fromTo", { from, to: dayInWords(validTo, lang) }) : t("from", { from }),
    sources: rule.source.map(numberOf),
    verified: dayInWords(verifiedOn, lang),
    ...(notVerified ? { notVerified: notVerified[lang] } : {}),
  };
}

function sayMinimum(period: MinimumPeriod, t: Words): string {
  const days = (count: number) => t("days", { count });
  const ways = [
    period.eTenders && t("ways.eTenders", { days: days(period.eTenders.days) }),
    period.pin && t("ways.pin", { days: days(period.pin.days) }),
    period.urgency && t("ways.urgency", { days: days(period.urgency.days) }),
    period.agreed && t("ways.agreed"),
    period.agreementNotReached && t("ways.notReached", { days: days(period.agreementNotReached.days) }),
    period.growsWithoutDocuments && t("ways.documents"),
  ];
  return [days(period.normal.days), ...ways].filter(Boolean).join("; ");
}

const sayOther = ({ length, unit }: OtherPeriod, t: Words): string => t(`units.${unit}`, { count: length });

function isPeriodId(id: string): id is MinimumPeriodId | OtherPeriodId {
  return id in minimumPeriods || id in otherPeriods;
}

const periodViews = (on: string, lang: Lang, t: Words): PeriodView[] =>
  periodsInForce(on).flatMap((period) => {
    if (!isPeriodId(period.id)) return [];
    const length = "normal" in period ? sayMinimum(period, t) : sayOther(period, t);
    return [{ ...datedView(period, periodTexts[period.id], lang, t), length }];
  });

const ruleViews = (on: string, lang: Lang, t: Words): LawPage["groups"] => {
  const rules = rulesInForce(on);
  return ruleGroups.flatMap((id) => {
    const own = rules.filter(({ group }) => group === id);
    const views = own.map((rule) => ({
      ...datedView(rule, rule.text, lang, t),
      ...(rule.euros === null ? {} : { euros: formatMoney(rule.euros, lang) }),
    }));
    return views.length > 0 ? [{ id, rules: views }] : [];
  });
};

const termRows = (lang: Lang): LawPage["terms"] =>
  glossaryGroups.map((group) => ({
    group,
    rows: glossary
      .filter((term) => term.group === group)
      .map((term) => {
        const { id, fi, sv, en, law, explanation } = termView(term, lang);
        const also = (term.alsoCalled[lang] ?? []).join(", ");
        return { id, fi, sv, en, alsoCalled: also, law: law ?? "", note: explanation };
      }),
  }));

/** Earlier than the Act nothing holds; so far ahead nothing is known. */
const lastYear = 2099;

/** All rules that hold on a day, with where they come from. */
export function openLaw(params: URLSearchParams, lang: Lang, today: string): LawPage {
  const t = translator(lang, "law");
  const typed = (params.get("on") ?? "").trim().slice(0, 40);
  const read = typed === "" ? today : readDay(typed);
  const isDay = read !== undefined && read >= actFirstDay && read.slice(0, 4) <= String(lastYear);
  const on = isDay ? read : today;
  const year = Number(on.slice(0, 4));
  const unread = rulesInForce(on).flatMap(({ notVerified }) => (notVerified ? [notVerified[lang]] : []));
  return {
    lang,
    title: t("title"),
    description: t("description"),
    typed,
    isDay,
    on,
    onWords: dayInWords(on, lang),
    rulesetText: t("ruleset", { day: dayInWords(rulesetDate, lang) }),
    notices: lawNotices(today).map((notice) => sayLawNotice(notice, lang)),
    groups: ruleViews(on, lang, t),
    periods: periodViews(on, lang, t),
    next: changesNext.map(({ from, text }) => ({ from: from && dayInWords(from, lang), text: text[lang] })),
    notVerified: [...new Set([...notVerifiedInGeneral.map((text) => text[lang]), ...unread])],
    holidays: holidaysIn(year).map(({ day, rule }) => ({
      day: sayDay(day, lang),
      name: rule.name[lang],
      law: rule.law.map((one) => sayCitation(one, lang)).join(", "),
      isEve: rule.isEve,
    })),
    year,
    sources: sourceKeys.map((key) => ({ number: numberOf(key), text: sources[key][lang] })),
    terms: termRows(lang),
  };
}
