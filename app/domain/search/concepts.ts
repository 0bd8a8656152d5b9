import { glossary } from "../glossary.ts";
import { type Lang, languages } from "../lang.ts";
import { type AnalysedToken, analyse } from "./analyse.ts";

// The official terms join the languages: a text that uses a term in one language is found by its name in another.

/** Words of one syllable's worth of meaning in daily language: `osa`, `del` and `grupp` are everywhere. */
const tooCommon: ReadonlySet<string> = new Set(["lot", "consortium", "label", "option", "contracting-authority"]);

interface Phrase {
  readonly concept: string;
  readonly words: readonly (readonly string[])[];
}

function phrasesOf(lang: Lang): ReadonlyMap<string, readonly Phrase[]> {
  const byFirstStem = new Map<string, Phrase[]>();
  for (const { id, term, alsoCalled } of glossary) {
    if (tooCommon.has(id)) continue;
    for (const name of [term[lang], ...(alsoCalled[lang] ?? [])]) {
      const words = analyse(name, lang).map((token) => token.stems);
      for (const first of words[0] ?? []) {
        byFirstStem.set(first, [...(byFirstStem.get(first) ?? []), { concept: id, words }]);
      }
    }
  }
  for (const phrases of byFirstStem.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return byFirstStem;
}

const phrases: ReadonlyMap<Lang, ReadonlyMap<string, readonly Phrase[]>> = new Map(
  languages.map((lang) => [lang, phrasesOf(lang)]),
);

export interface FoundConcept {
  readonly concept: string;
  /** Index of the first token and how many follow it. */
  readonly from: number;
  readonly length: number;
}

const shareStem = (first: readonly string[], second: readonly string[]): boolean =>
  first.some((stem) => second.includes(stem));

/** The glossary's terms in a text; of terms inside one another, the longest. */
export function conceptsIn(tokens: readonly AnalysedToken[], lang: Lang): FoundConcept[] {
  const found: FoundConcept[] = [];
  let from = 0;
  while (from < tokens.length) {
    const match = phraseAt(tokens, from, lang);
    if (match) found.push({ concept: match.concept, from, length: match.words.length });
    from += match?.words.length ?? 1;
  }
  return found;
}

function phraseAt(tokens: readonly AnalysedToken[], from: number, lang: Lang): Phrase | undefined {
  const candidates = (tokens[from]?.stems ?? []).flatMap((stem) => phrases.get(lang)?.get(stem) ?? []);
  return candidates
    .filter(({ words }) => words.every((stems, index) => shareStem(stems, tokens[from + index]?.stems ?? [])))
    .sort((a, b) => b.words.length - a.words.length)[0];
}

/** How a term stands in the index: `_` is in no typed word. */
export const conceptWord = (concept: string): string => `_${concept.replace(/-/g, "_")}`;
