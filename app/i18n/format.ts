import { type Lang, perLang, sayEuros } from "~/domain/lang.ts";

const number = perLang((locale) => new Intl.NumberFormat(locale));
const share = perLang((locale) => new Intl.NumberFormat(locale, { style: "percent" }));
const longDay = perLang((locale) => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }));
// In English the month is a word: 08/11 may be read as two different days.
const shortDay = perLang(
  (locale, lang) => new Intl.DateTimeFormat(locale, { dateStyle: lang === "en" ? "medium" : "short", timeZone: "UTC" }),
);
const month = perLang(
  (locale) => new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" }),
);
const instant = perLang(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short", timeZone: "Europe/Helsinki" }),
);
const clock = perLang(
  (locale) => new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Helsinki" }),
);
const country = perLang((locale) => new Intl.DisplayNames([locale], { type: "region" }));
const list = perLang((locale) => new Intl.ListFormat(locale, { type: "conjunction" }));

/** Whole euros. */
export const formatMoney = sayEuros;
export const formatNumber = (value: number, lang: Lang): string => number[lang].format(value);
/** 0 to 1, in per cent. */
export const formatShare = (value: number, lang: Lang): string => share[lang].format(value);

/** A calendar day `YYYY-MM-DD` in words; a bare year stays as it is. */
export const formatDay = (day: string, lang: Lang): string =>
  day.length === 4 ? day : longDay[lang].format(new Date(`${day}T00:00:00Z`));

/** A calendar day `YYYY-MM-DD` in the fewest characters, on one line: for a column of a table. */
export const formatShortDay = (day: string, lang: Lang): string =>
  shortDay[lang].format(new Date(`${day}T00:00:00Z`)).replaceAll(" ", "\u00a0");

/** A month `YYYY-MM`. */
export const formatMonth = (of: string, lang: Lang): string => month[lang].format(new Date(`${of}-01T00:00:00Z`));

/** An instant as day and clock time in Finland. */
export const formatInstant = (at: Date, lang: Lang): string => instant[lang].format(at);
/** The clock time in Finland: what "Saved 14:02" says. */
export const formatTime = (at: Date, lang: Lang): string => clock[lang].format(at);

/** The name of a country by its ISO code. */
export const formatCountry = (code: string, lang: Lang): string => country[lang].of(code) ?? code;
export const formatList = (items: readonly string[], lang: Lang): string => list[lang].format(items);
