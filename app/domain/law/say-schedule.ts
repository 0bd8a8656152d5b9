import type { Lang, Text } from "../lang.ts";
import type { ScheduleIssue, ScheduleNode } from "./schedule-node.ts";
import { issueTexts, nodeTexts, reasonTexts } from "./texts/schedule.ts";

const format = (locale: string, month: "numeric" | "long"): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { weekday: "short", day: "numeric", month, year: "numeric", timeZone: "UTC" });

const formats: Readonly<Record<Lang, Intl.DateTimeFormat>> = {
  fi: format("fi-FI", "numeric"),
  sv: format("sv-FI", "numeric"),
  en: format("en-GB", "long"),
};

/** "to 4.3.2027", "Thu 4 March 2027"; not broken between its parts. */
export const sayDay = (day: string, lang: Lang): string =>
  formats[lang]
    .format(new Date(`${day}T00:00:00Z`))
    .replace(",", "")
    .replaceAll(" ", "\u00a0");

const oneDay: readonly [RegExp, string][] = [
  [/\b1 päivää/g, "1 päivän"],
  [/\b1 dagar/g, "1 dag"],
  [/\b1 days/g, "1 day"],
];

/** One day is not "1 days". */
const inNumber = (words: string): string => oneDay.reduce((said, [from, to]) => said.replace(from, to), words);

export const fillIn = (text: Text, lang: Lang, facts: Readonly<Record<string, string | number>>): string =>
  inNumber(text[lang].replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? "")));

export const sayNode = ({ name }: Pick<ScheduleNode, "name">, lang: Lang): string => nodeTexts[name][lang];

const lawOf = (legalBasis: readonly string[]): string => legalBasis.join(", ");

export function sayReason(node: ScheduleNode, lang: Lang): string {
  return fillIn(reasonTexts[node.reason], lang, {
    days: node.daysFromAnchor,
    minDays: node.minDays ?? 0,
    usualDays: node.usualDays ?? 0,
    law: lawOf(node.legalBasis),
    lawfulDay: node.lockedMin ? sayDay(node.lockedMin, lang) : "",
  });
}

export function sayIssue({ kind, name, days, asked, possible, legalBasis }: ScheduleIssue, lang: Lang): string {
  return fillIn(issueTexts[kind], lang, {
    step: nodeTexts[name][lang],
    days,
    asked: sayDay(asked, lang),
    possible: sayDay(possible, lang),
    law: lawOf(legalBasis),
  });
}
