import type { Lang, Text } from "../lang.ts";
import type { Explained } from "./texts/explained.ts";

/** One sentence or two in one language, with its place in the law or its mark as a rule of thumb. */
export interface Statement {
  text: string;
  law: readonly string[];
  kind: Explained["kind"];
}

export const inWords = ({ text, law, kind }: Explained, lang: Lang): Statement => ({ text: text[lang], law, kind });

/** Puts values into a text with placeholders in braces. */
export const fill = (text: Text, lang: Lang, values: Readonly<Record<string, string>>): string =>
  text[lang].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

const days: Record<Lang, Intl.DateTimeFormat> = {
  fi: new Intl.DateTimeFormat("fi-FI", { dateStyle: "short", timeZone: "UTC" }),
  sv: new Intl.DateTimeFormat("sv-FI", { day: "numeric", month: "numeric", year: "numeric", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }),
};

/** A calendar day as people write it. */
export const dayInWords = (day: string, lang: Lang): string => days[lang].format(new Date(`${day}T00:00:00Z`));
