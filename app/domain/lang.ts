export const languages = ["fi", "sv", "en"] as const;
export type Lang = (typeof languages)[number];

/** One text in the three languages of the service. */
export type Text = Readonly<Record<Lang, string>>;

export const isLang = (value: unknown): value is Lang => languages.some((lang) => lang === value);

/** How numbers, days and names are written in each language, in Finland; made once, for making one takes long. */
export const perLang = <Format>(make: (locale: string, lang: Lang) => Format): Readonly<Record<Lang, Format>> => ({
  fi: make("fi-FI", "fi"),
  sv: make("sv-FI", "sv"),
  en: make("en-GB", "en"),
});
