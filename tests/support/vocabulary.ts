import { type Lang, languages } from "~/domain/lang.ts";
import { analyse } from "~/domain/search/analyse.ts";
import { langBit } from "~/domain/search/document.ts";
import { withoutMarks } from "~/domain/search/tokens.ts";
import type { KnownWord, Vocabulary } from "~/domain/search/vocabulary.ts";

/** A vocabulary that holds the words of these texts, answered from a list. */
export function vocabularyOf(texts: Partial<Record<Lang, string>>): Vocabulary {
  const words = new Map<string, KnownWord>();
  for (const lang of languages) {
    for (const { word, stems } of analyse(texts[lang] ?? "", lang)) {
      for (const stem of stems) {
        const known = words.get(stem);
        words.set(stem, {
          stem,
          surface: known?.surface ?? word,
          langs: (known?.langs ?? 0) | langBit[lang],
          examples: 1,
        });
      }
    }
  }
  const all = [...words.values()];
  return {
    exactly: (stems) => all.filter(({ stem }) => stems.includes(stem)),
    containing: (piece) =>
      all.filter(({ stem, surface }) => withoutMarks(stem).includes(piece) || withoutMarks(surface).includes(piece)),
    resembling: () => all,
  };
}
