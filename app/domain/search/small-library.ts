import { type SearchText, searchDocument } from "./document.ts";
import { expandQuery, type Way } from "./expand.ts";
import { readQuery } from "./query.ts";
import { answering } from "./rank.ts";
import { placeOf, rarityOf, scoreOf, type WeighedTerm } from "./score.ts";
import { withoutMarks } from "./tokens.ts";
import type { KnownWord, Vocabulary } from "./vocabulary.ts";

interface Entry {
  readonly id: string;
  /** Where each of its stems stands, and how often. */
  readonly places: ReadonlyMap<string, number>;
}

/** A few hundred texts searched in memory, with the analysis and the ranking of the library of examples. */
export class SmallLibrary {
  private readonly entries: readonly Entry[];
  private readonly vocabulary: Vocabulary;

  constructor(entries: readonly { id: string; texts: readonly SearchText[] }[]) {
    const known = new Map<string, KnownWord>();
    this.entries = entries.map(({ id, texts }) => {
      const { words } = searchDocument(texts, []);
      for (const { stem, langs, surface } of words) {
        const before = known.get(stem);
        const shortest = before && before.surface.length <= surface.length ? before.surface : surface;
        const examples = (before?.examples ?? 0) + 1;
        known.set(stem, { stem, langs: (before?.langs ?? 0) | langs, surface: shortest, examples });
      }
      return { id, places: new Map(words.map((word) => [word.stem, placeOf(word)])) };
    });
    this.vocabulary = vocabularyOf(known);
  }

  /** Ids of those that answer, the best first. */
  find(text: string): string[] {
    const looked = expandQuery(readQuery(text), this.vocabulary).map(({ ways, lastResort = [] }) =>
      this.having(ways) > 0 ? ways : lastResort,
    );
    const stems = [...new Set(looked.flat().flatMap(({ allOf }) => allOf.flat()))];
    const terms = looked.map((ways) => this.weigh(ways, stems));
    const hits = this.entries
      .map(({ id, places }) => ({
        id,
        ...scoreOf(
          terms,
          Uint8Array.from(stems, (stem) => places.get(stem) ?? 0),
        ),
      }))
      .filter((hit) => hit.terms > 0)
      .sort((one, other) => other.terms - one.terms || other.score - one.score);
    return answering(hits, terms.length).hits.map(({ id }) => id);
  }

  private having(ways: readonly Way[]): number {
    const answers = ({ places }: Entry) =>
      ways.some(({ allOf }) => allOf.every((group) => group.some((stem) => places.has(stem))));
    return this.entries.filter(answers).length;
  }

  private weigh(ways: readonly Way[], stems: readonly string[]): WeighedTerm {
    const placed = ways.map(({ weight, allOf }) => ({
      weight,
      allOf: allOf.map((group) => group.map((stem) => stems.indexOf(stem))),
    }));
    return { rarity: rarityOf(this.having(ways), this.entries.length), ways: placed };
  }
}

function vocabularyOf(known: ReadonlyMap<string, KnownWord>): Vocabulary {
  const all = [...known.values()].filter(({ langs }) => langs !== 0);
  const plain = all.map((word) => ({ word, spelt: `${withoutMarks(word.stem)} ${withoutMarks(word.surface)}` }));
  return {
    exactly: (stems) => stems.flatMap((stem) => known.get(stem) ?? []),
    containing: (piece) => plain.flatMap(({ word, spelt }) => (spelt.includes(piece) ? [word] : [])),
    resembling: () => all,
  };
}
