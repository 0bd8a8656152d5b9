import { z } from "zod";
import type { Fault } from "../problem.ts";
import type { KindOf, TextFormat } from "../question.ts";
import { first, type KindRules } from "./kind-rules.ts";

const hardMax = 20_000;
/** Control characters but tab and line feed, and halves of a surrogate pair. Direction marks and joiners are legal. */
const illegal = /[^\P{Cc}\t\n]|\p{Cs}/u;

/** Characters are Unicode code points after NFC (plan form, 1.1). */
export const countCharacters = (text: string): number =>
  // Outside the first plane a character takes two units; most texts have none, and counting is on every page.
  /[\uD800-\uDBFF]/.test(text) ? [...text].length : text.length;

const legalText = z
  .string()
  .transform((text) => text.replace(/\r\n?/g, "\n").normalize("NFC"))
  .refine((text) => !illegal.test(text), "text-legal")
  .refine((text) => countCharacters(text) <= hardMax, "text-hard-max");

export const shortText = legalText.transform((text) => text.replace(/[\t\n]+/g, " ").trim() || null);

const formats: Record<TextFormat, { rule: string; holds: (text: string) => boolean }> = {
  email: { rule: "email-format", holds: (text) => /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text) },
  phone: {
    rule: "phone-format",
    holds: (text) => /^\+?[\d\s-]+$/.test(text) && /^.{5,20}$/.test(text.replace(/[^\d\s-]/g, "")),
  },
  https: { rule: "https-format", holds: (text) => /^https:\/\/\S+$/.test(text) && URL.canParse(text) },
  "business-id": { rule: "business-id-check", holds: isBusinessId },
};

/** A Finnish business id 1234567-8: weights 7 9 10 5 8 4 2, modulo 11 (Finnish Patent and Registration Office). */
export function isBusinessId(text: string): boolean {
  const match = /^(\d{7})-(\d)$/.exec(text);
  if (!match) return false;
  const [, digits = "", check] = match;
  const weights = [7, 9, 10, 5, 8, 4, 2];
  const remainder = weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11;
  return remainder !== 1 && Number(check) === (remainder === 0 ? 0 : 11 - remainder);
}

function lengthFaults(text: string, min: number, max: number): Fault[] {
  const count = countCharacters(text);
  if (count < min) return [{ rule: "text-length.short", facts: { min, count } }];
  return count > max ? [{ rule: "text-length.long", facts: { max, count } }] : [];
}

export const short: KindRules<KindOf<"short">> = {
  schema: () =>
    z
      .custom<Parameters<typeof first>[0]>()
      .transform((posted) => first(posted))
      .pipe(shortText),
  posted: (value) => ({ "": [String(value)] }),
  faults(value, kind) {
    const text = String(value);
    const format = kind.format && formats[kind.format];
    const wrong = format && !format.holds(text) ? [{ rule: format.rule }] : [];
    return [...lengthFaults(text, kind.min, kind.max), ...wrong];
  },
  say: String,
};

export const long: KindRules<KindOf<"long">> = {
  schema: () =>
    z
      .custom<Parameters<typeof first>[0]>()
      .transform((posted) => first(posted))
      .pipe(legalText)
      .transform((text) => (text.trim() === "" ? null : text)),
  posted: (value) => ({ "": [String(value)] }),
  faults: (value, kind) => lengthFaults(String(value), 0, kind.max),
  say: String,
};
