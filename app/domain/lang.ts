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

const euros = perLang(
  (locale) => new Intl.NumberFormat(locale, { style: "currency", currency: "EUR", maximumFractionDigits: 0 }),
);
/** Whole euros. */
export const sayEuros = (amount: number, lang: Lang): string => euros[lang].format(amount);

const countries = perLang((_, lang) => new Intl.DisplayNames(lang, { type: "region" }));
/** The name of a country by its ISO 3166 alpha-2 code; the code itself when the platform does not know it. */
export const countryName = (code: string, lang: Lang): string => countries[lang].of(code) ?? code;
