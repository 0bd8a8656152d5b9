export const languages = ["fi", "sv", "en"] as const;
export type Lang = (typeof languages)[number];

/** One text in the three languages of the service. */
export type Text = Readonly<Record<Lang, string>>;

export const isLang = (value: unknown): value is Lang => languages.some((lang) => lang === value);
