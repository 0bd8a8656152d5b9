import type { Lang } from "../lang.ts";
import { analyse } from "./analyse.ts";
import { isStopWord } from "./stop-words.ts";

/** A word of a need with one of the stems it is found by. */
export interface NeedWord {
  readonly word: string;
  readonly stem: string;
}

const shortest = 4;
const mostWords = 120;

/** The words of a need by which others like it are found. */
export function needWords(need: string, lang: Lang): NeedWord[] {
  const telling = analyse(need, lang).filter(
    ({ word }) => word.length >= shortest && !isStopWord(word) && !/\d/.test(word),
  );
  const seen = new Set<string>();
  const found: NeedWord[] = [];
  for (const { word, stems } of telling.slice(0, mostWords)) {
    if (seen.has(word)) continue;
    seen.add(word);
    for (const stem of stems) found.push({ word, stem });
  }
  return found;
}
