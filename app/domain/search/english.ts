import { stemmer } from "@orama/stemmers/english";

/** Plurals in -es after a hissing sound, which Porter's stemmer takes for a stem of their own: `buses` → buse. */
const hissing = /(?<=(?:s|x|z|ch|sh))es$/u;

const british: readonly (readonly [RegExp, string])[] = [
  [/is(?=(?:e|es|ed|ing|ation|ations)$)/u, "iz"],
  [/our(?=s?$)/u, "or"],
  [/(?<=.{2})tre(?=s?$)/u, "ter"],
];

const irregular: Readonly<Record<string, string>> = {
  criteria: "criterion",
  children: "child",
  people: "person",
  women: "woman",
  men: "man",
  data: "data",
  bought: "buy",
  built: "build",
};

/** Porter's stemmer cuts `bus` to bu. */
const stem = (word: string): string => (word.length <= 3 ? word : stemmer(word));

/** The stems of an English word; British and American spellings share one. */
export function englishStems(word: string): string[] {
  if (word.length < 3 || /\d/u.test(word)) return [word];
  const stems = [stem(irregular[word] ?? word)];
  if (hissing.test(word)) stems.push(stem(word.replace(hissing, "")));
  for (const [pattern, american] of british) {
    if (word.length > 5 && pattern.test(word)) stems.push(stem(word.replace(pattern, american)));
  }
  return [...new Set(stems)];
}
