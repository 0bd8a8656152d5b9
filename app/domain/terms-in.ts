import { type GlossaryTerm, glossary } from "./glossary.ts";
import type { Lang, Text } from "./lang.ts";

/**
 * Which terms of the glossary a text uses. It is read out of the words themselves, so that no list of questions and their
 * terms has to be kept. Two languages have to agree, since many a term is also an everyday word in one of them: "works",
 * "lot", "osa", "del".
 */

const namesOf = ({ term, alsoCalled }: GlossaryTerm, lang: Lang): string[] =>
  [term[lang], ...(alsoCalled[lang] ?? [])].map((name) => name.toLowerCase());

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** In the singular and the plural, as whole words. */
const whole = (name: string): RegExp =>
  new RegExp(`(?<![\\p{L}-])${literal(name).replace(/y$/, "(?:y|ie)")}s?(?![\\p{L}-])`, "gu");

const shortest = 5;

/** The beginnings of the words of a name, as far as endings leave them alone. Little words do not count. */
function beginnings(name: string): RegExp[] {
  const words = name.split(/[\s-]+/);
  const long = words.filter(({ length }) => length >= shortest);
  return (long.length > 0 ? long : words).map(
    (word) => new RegExp(`(?<!\\p{L})${literal(word.slice(0, Math.max(shortest - 1, word.length - 5)))}`, "u"),
  );
}

/** The longest name first: "innovation partnership" is not also "innovation". */
const english = glossary
  .flatMap((term) => namesOf(term, "en").map((name) => ({ term, name, pattern: whole(name) })))
  .toSorted((a, b) => b.name.length - a.name.length);

function inEnglish(text: string): Set<GlossaryTerm> {
  const found = new Set<GlossaryTerm>();
  let rest = text.toLowerCase();
  for (const { term, pattern } of english) {
    const left = rest.replace(pattern, "·");
    if (left !== rest) found.add(term);
    rest = left;
  }
  return found;
}

/** Short names are too easily the beginning of another word, unless English says the same. */
const sureLength = 12;

interface Name {
  isSure: boolean;
  words: readonly RegExp[];
}

const named = (lang: Lang): ReadonlyMap<GlossaryTerm, readonly Name[]> =>
  new Map(
    glossary.map((term) => [
      term,
      namesOf(term, lang).map((name) => ({ isSure: name.length >= sureLength, words: beginnings(name) })),
    ]),
  );
const finnish = named("fi");
const swedish = named("sv");

const isIn = (names: readonly Name[] | undefined, text: string, onlySure: boolean): boolean =>
  (names ?? []).some(({ isSure, words }) => (isSure || !onlySure) && words.every((word) => word.test(text)));

/** The terms that the texts use, in the order of the glossary. */
export function termsIn(texts: readonly Text[]): GlossaryTerm[] {
  const found = new Set<GlossaryTerm>();
  for (const text of texts) {
    const [fi, sv] = [text.fi.toLowerCase(), text.sv.toLowerCase()];
    const said = inEnglish(text.en);
    for (const term of glossary) {
      const agrees = said.has(term)
        ? isIn(finnish.get(term), fi, false)
        : isIn(finnish.get(term), fi, true) && isIn(swedish.get(term), sv, true);
      if (agrees) found.add(term);
    }
  }
  return glossary.filter((term) => found.has(term));
}
