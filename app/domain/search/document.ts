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
  /** Bits of the languages it was met in: fi 1, sv 2, en 4. A term of the glossary has none. */
  readonly langs: number;
  /** The shortest form met: what "did you mean" shows. */
  readonly surface: string;
}

/** A word of one example, where and how often it stands there. */
export interface PlacedWord extends IndexedWord {
  /** Bits of the columns that have it, the first column the lowest. */
  readonly columns: number;
  readonly count: number;
}

export interface SearchDocument {
  readonly columns: Readonly<Record<SearchColumn, string>>;
  readonly words: readonly PlacedWord[];
}

const columnBits: Readonly<Record<SearchColumn, number>> = {
  title: 1,
  need: 2,
  method: 4,
  facts: 8,
  body: 16,
  notes: 32,
};

export const langBit: Readonly<Record<Lang, number>> = { fi: 1, sv: 2, en: 4 };

/** What the index keeps of one example; `concepts` are glossary terms known from its codes. */
export function searchDocument(texts: readonly SearchText[], concepts: readonly string[]): SearchDocument {
  const columns = new Map<SearchColumn, string[]>(searchColumns.map((column) => [column, []]));
  const words = new Map<string, { -readonly [Key in keyof PlacedWord]: PlacedWord[Key] }>();

  const keep = (column: SearchColumn, stem: string, langs: number, surface: string) => {
    columns.get(column)?.push(stem);
    const word = words.get(stem) ?? { stem, langs, surface, columns: 0, count: 0 };
    word.langs |= langs;
    word.columns |= columnBits[column];
    word.count += 1;
    if (surface.length < word.surface.length) word.surface = surface;
    words.set(stem, word);
  };
  const keepConcept = (column: SearchColumn, concept: string) => keep(column, conceptWord(concept), 0, "");

  for (const { column, lang, text } of texts) {
    const tokens = analyse(text, lang);
    for (const { word, stems } of tokens) for (const stem of stems) keep(column, stem, langBit[lang], word);
    for (const joined of joinedWords(text)) {
      for (const stem of stemsOf(joined, lang)) keep(column, stem, langBit[lang], joined);
    }
    for (const { concept } of conceptsIn(tokens, lang)) keepConcept(column, concept);
  }
  for (const concept of concepts) keepConcept("method", concept);

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

/** What the parts of words are looked for in: stem and shortest form without marks. Nobody types a glossary's code. */
export const partsOf = ({ stem, surface, langs }: IndexedWord): string =>
  langs === 0 ? "" : `${withoutMarks(stem)} ${withoutMarks(surface)}`;
