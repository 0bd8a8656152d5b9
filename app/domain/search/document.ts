import type { Lang } from "../lang.ts";
import { analyse, stemsOf } from "./analyse.ts";
import { conceptsIn, conceptWord } from "./concepts.ts";
import { joinedWords, withoutMarks } from "./tokens.ts";

/** Parts of an example in the order of their weight in the ranking. */
export const searchColumns = ["title", "need", "method", "facts", "body", "notes"] as const;
export type SearchColumn = (typeof searchColumns)[number];

/** A word found in the title says most about an example, one in the remarks least. */
export const columnWeights: Readonly<Record<SearchColumn, number>> = {
  title: 3,
  need: 1.2,
  method: 2,
  facts: 1.2,
  body: 0.5,
  notes: 0.05,
};

export interface SearchText {
  readonly column: SearchColumn;
  readonly lang: Lang;
  readonly text: string;
}

/** A stem in the vocabulary of the library. */
export interface IndexedWord {
  readonly stem: string;
  /** Bits of the languages it was met in: fi 1, sv 2, en 4. */
  readonly langs: number;
  /** The shortest form met: what "did you mean" shows. */
  readonly surface: string;
}

export interface SearchDocument {
  readonly columns: Readonly<Record<SearchColumn, string>>;
  readonly words: readonly IndexedWord[];
}

export const langBit: Readonly<Record<Lang, number>> = { fi: 1, sv: 2, en: 4 };

/** What the index keeps of one example; `concepts` are glossary terms known from its codes. */
export function searchDocument(texts: readonly SearchText[], concepts: readonly string[]): SearchDocument {
  const columns = new Map<SearchColumn, string[]>(searchColumns.map((column) => [column, []]));
  const words = new Map<string, IndexedWord>();

  const keep = (stem: string, lang: Lang, surface: string) => {
    const known = words.get(stem);
    words.set(stem, {
      stem,
      langs: (known?.langs ?? 0) | langBit[lang],
      surface: known && known.surface.length <= surface.length ? known.surface : surface,
    });
  };

  for (const { column, lang, text } of texts) {
    const tokens = analyse(text, lang);
    const written = columns.get(column);
    for (const { word, stems } of tokens) {
      written?.push(...stems);
      for (const stem of stems) keep(stem, lang, word);
    }
    for (const joined of joinedWords(text)) {
      const stems = stemsOf(joined, lang);
      written?.push(...stems);
      for (const stem of stems) keep(stem, lang, joined);
    }
    written?.push(...conceptsIn(tokens, lang).map(({ concept }) => conceptWord(concept)));
  }
  columns.get("method")?.push(...concepts.map(conceptWord));

  const column = (name: SearchColumn) => (columns.get(name) ?? []).join(" ");
  return {
    columns: {
      title: column("title"),
      need: column("need"),
      method: column("method"),
      facts: column("facts"),
      body: column("body"),
      notes: column("notes"),
    },
    words: [...words.values()],
  };
}

/** What the parts of words are looked for in: stem and shortest form without marks. */
export const partsOf = ({ stem, surface }: IndexedWord): string => `${withoutMarks(stem)} ${withoutMarks(surface)}`;
