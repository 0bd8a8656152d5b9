import type { KnownWord, Vocabulary } from "~/domain/search/vocabulary.ts";
import type { Db } from "../connection.ts";

const columns = "w.stem, w.langs, w.surface, w.examples";
/** A short piece of a big vocabulary would give thousands. The words that came first are taken: common ones come early. */
const mostWords = 400;
const mostAlike = 80;

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** The words of the library as search asks for them. */
export function searchVocabulary(db: Db): Vocabulary {
  const { $client: client } = db;
  const exactly = client.prepare<[string], KnownWord>(
    `SELECT ${columns} FROM json_each(?) s JOIN search_words w ON w.stem = s.value`,
  );
  const containing = client.prepare<[string], KnownWord>(
    `SELECT ${columns} FROM search_word_pieces p CROSS JOIN search_words w ON w.id = p.rowid
     WHERE search_word_pieces MATCH ? LIMIT ${mostWords}`,
  );
  const alike = client.prepare<[string], KnownWord>(
    `SELECT ${columns} FROM (
       SELECT rowid FROM search_word_pieces WHERE search_word_pieces MATCH ? ORDER BY rank LIMIT ${mostAlike}
     ) p JOIN search_words w ON w.id = p.rowid`,
  );
  const shortAlike = client.prepare<[string, string, number, number], KnownWord>(
    `SELECT ${columns} FROM search_words w
     WHERE w.parts >= ? AND w.parts < ? AND length(w.surface) BETWEEN ? AND ? LIMIT 4000`,
  );

  return {
    exactly: (stems) => exactly.all(JSON.stringify(stems)),
    containing: (piece) => (piece.length < 3 ? [] : containing.all(quoted(piece))),
    resembling: (typed) => {
      const first = typed[0];
      if (first === undefined) return [];
      const trigrams = new Set(
        Array.from({ length: Math.max(0, typed.length - 2) }, (_, at) => typed.slice(at, at + 3)),
      );
      const found = trigrams.size > 0 ? alike.all([...trigrams].map(quoted).join(" OR ")) : [];
      if (typed.length > 7) return found;
      return [...found, ...shortAlike.all(first, `${first}\u{10ffff}`, typed.length - 1, typed.length + 1)];
    },
  };
}
