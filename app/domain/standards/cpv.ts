import { type Lang, languages, type Text } from "../lang.ts";
import rows from "./content/cpv.json" with { type: "json" };

/**
 * Common Procurement Vocabulary 2008: all divisions and groups, and the finer codes of software, IT and research
 * services (Publications Office of the EU, eForms SDK, CC BY 4.0). The whole list can be taken in by a command.
 * Eight digits without the check digit.
 */
export interface CpvCode {
  code: string;
  name: Text;
}

export const cpvCodes: readonly CpvCode[] = rows.map(([code = "", fi = "", sv = "", en = ""]) => ({
  code,
  name: { fi, sv, en },
}));

const byCode = new Map(cpvCodes.map((entry) => [entry.code, entry]));

export const findCpv = (code: string): CpvCode | undefined => byCode.get(code);

/** The words that are looked for: digits of a code, or parts of names in any of the three languages. */
export const wordsOfCpvSearch = (typed: string): string[] =>
  typed
    .toLocaleLowerCase("fi")
    .slice(0, 100)
    .split(/[\s,;[\]()]+/)
    .map((word) => word.replace(/^(\d{2,8})-\d$/, "$1"))
    .filter((word) => word.length >= 2);

/** What a code is found by. */
export const searchTextOf = ({ code, name }: CpvCode): string =>
  [code, ...languages.map((lang) => name[lang])].join(" ").toLocaleLowerCase("fi");

const levelOf = (code: string): number => code.replace(/0+$/, "").length;

/** How well a code answers: by its digits first, then by names in the reader's language that begin so, then by others. */
function rankOf({ code, name }: CpvCode, words: readonly string[], lang: Lang): number {
  const own = name[lang].toLocaleLowerCase("fi");
  const [first = ""] = words;
  if (code.startsWith(first)) return 0;
  if (own.startsWith(first)) return 1;
  if (words.every((word) => own.includes(word))) return 2;
  return 3;
}

/** Of codes that have all the words, the best first: wider ones before their parts. */
export const bestCpv = (found: readonly CpvCode[], words: readonly string[], lang: Lang, most: number): CpvCode[] =>
  found
    .map((one) => ({ one, rank: rankOf(one, words, lang), level: levelOf(one.code) }))
    .sort((a, b) => a.rank - b.rank || a.level - b.level || (a.one.code < b.one.code ? -1 : 1))
    .slice(0, most)
    .map(({ one }) => one);

export const hasWords = (entry: CpvCode, words: readonly string[]): boolean => {
  const text = searchTextOf(entry);
  return words.every((word) => text.includes(word));
};

/** As it is picked: the name with the code. */
export const cpvLabel = ({ code, name }: CpvCode, lang: Lang): string => `${name[lang]} [${code}]`;
