import type { Lang } from "../lang.ts";

const words = {
  fi: { Directive: "direktiivi", Regulation: "asetus", "Art.": "art." },
  sv: { Directive: "direktiv", Regulation: "förordning", "Art.": "art." },
  en: { Directive: "Directive", Regulation: "Regulation", "Art.": "Art." },
} as const;

const isKnown = (word: string): word is keyof (typeof words)["en"] => word in words.en;

/** A place in the law as a reader of a language meets it: acts of the Union by their own word, a range with its dash. */
export const sayCitation = (citation: string, lang: Lang): string =>
  citation
    .replace(/\b(?:Directive|Regulation|Art\.)/g, (word) => (isKnown(word) ? words[lang][word] : word))
    .replace(/(§§ \d+[a-z]?)-(?=\d)/g, "$1–");
