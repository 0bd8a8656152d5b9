import { z } from "zod";
import { type Lang, perLang, sayEuros } from "../../lang.ts";
import type { Fault } from "../problem.ts";
import type { KindOf } from "../question.ts";
import { first, type KindRules, type Posted } from "./kind-rules.ts";

/** A decimal number with comma or point; spaces between groups of digits are allowed, as people type them. */
const typedNumber = z
  .custom<Posted>()
  .transform((posted) =>
    first(posted)
      .replace(/[\s  ]/g, "")
      .replace("−", "-"),
  )
  .refine((text) => /^$|^[+-]?\d{1,15}([.,]\d{1,6})?$/.test(text), "kind-format.number")
  .transform((text) => (text === "" ? null : Number(text.replace(",", "."))));

const wholeNumber = typedNumber.refine((value) => value === null || Number.isInteger(value), "kind-format.whole-euros");

function rangeFaults(value: unknown, min: number, max: number): Fault[] {
  const outside = typeof value === "number" && (value < min || value > max);
  return outside ? [{ rule: "number-range", facts: { min, max } }] : [];
}

/** Counts are whole, weights have one decimal: where the question says so. */
function decimalFaults(value: unknown, decimals: number | undefined): Fault[] {
  if (decimals === undefined || typeof value !== "number") return [];
  const scaled = value * 10 ** decimals;
  if (Math.abs(scaled - Math.round(scaled)) < 1e-6) return [];
  return [
    decimals === 0 ? { rule: "number-range.whole" } : { rule: "number-range.decimals", facts: { max: decimals } },
  ];
}

const numbers = perLang((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }));

export const sayNumber = (value: unknown, lang: Lang): string => numbers[lang].format(Number(value));

const posted = (value: unknown): Posted => ({ "": [String(value).replace(".", ",")] });

export const number: KindRules<KindOf<"number">> = {
  schema: () => typedNumber,
  posted,
  faults: (value, kind) => [...rangeFaults(value, kind.min, kind.max), ...decimalFaults(value, kind.decimals)],
  say: (value, _kind, { lang }) => sayNumber(value, lang),
};

export const maxEuros = 9_999_999_999;

export const money: KindRules<KindOf<"money">> = {
  schema: () => wholeNumber,
  posted,
  faults: (value) => rangeFaults(value, 0, maxEuros),
  say: (value, _kind, { lang }) => sayEuros(Number(value), lang),
};

export const year: KindRules<KindOf<"year">> = {
  schema: () =>
    z
      .custom<Posted>()
      .transform((year) => first(year).trim())
      .refine((text) => /^(\d{4})?$/.test(text), "kind-format.year")
      .transform((text) => (text === "" ? null : Number(text))),
  posted: (value) => ({ "": [String(value)] }),
  // As texts: a year is not grouped by thousands.
  faults: (value) => rangeFaults(value, 2000, 2099).map(({ rule }) => ({ rule, facts: { min: "2000", max: "2099" } })),
  say: String,
};
