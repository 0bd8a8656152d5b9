import { languages } from "../lang.ts";
import { forgiven, typingErrors } from "./distance.ts";
import type { QueryWord } from "./query.ts";
import { type Graded, isOf, sure } from "./sure.ts";
import { withoutMarks } from "./tokens.ts";
import type { KnownWord, Vocabulary } from "./vocabulary.ts";

export interface Mistyped {
  /** One error only: surer than taking the word apart. */
  readonly certain: boolean;
  readonly matches: readonly Graded[];
}

/** The words with the fewest typing errors between them and the typed one. */
export function errorMatches(query: QueryWord, vocabulary: Vocabulary): Mistyped {
  const limit = forgiven(query.word.length);
  if (limit === 0) return { certain: false, matches: [] };
  const typed = withoutMarks(query.word);
  const alike = vocabulary.resembling(typed);
  const measured = alike
    .map((known) => ({ known, errors: errorsTo(known, query, typed, limit) }))
    .filter(({ errors }) => errors <= limit);
  const fewest = Math.min(...measured.map(({ errors }) => errors));
  const matches = measured
    .filter(({ errors }) => errors === fewest)
    .sort((a, b) => b.known.examples - a.known.examples)
    .map(({ known }) => ({ known, weight: fewest <= 1 ? sure.oneError : sure.twoErrors }));
  if (matches.length > 0) return { certain: fewest <= 1, matches };
  const begun = alike.filter((known) => beginsWithErrors(known, typed));
  return { certain: false, matches: begun.map((known) => ({ known, weight: sure.mistypedPart })) };
}

/** A mistyped first part of a compound: `asfatti` in `asfalttipäällystys`. */
function beginsWithErrors(known: KnownWord, typed: string): boolean {
  const surface = withoutMarks(known.surface);
  if (typed.length < 6 || surface.length < typed.length + 2 || surface[0] !== typed[0]) return false;
  if (!isOf(known, "fi") && !isOf(known, "sv")) return false;
  return [-1, 0, 1].some((more) => typingErrors(typed, surface.slice(0, typed.length + more), 1) <= 1);
}

function errorsTo(known: KnownWord, query: QueryWord, typed: string, limit: number): number {
  const stem = withoutMarks(known.stem);
  const surface = withoutMarks(known.surface);
  // Short words that begin with another letter are other words.
  if (typed.length < 6 && typed[0] !== surface[0]) return limit + 1;
  let fewest = typingErrors(typed, surface, limit);
  for (const lang of languages) {
    if (!isOf(known, lang)) continue;
    for (const own of query.stems[lang]) {
      const allowed = Math.min(limit, forgiven(own.length + 1));
      if (own.length < 4) continue;
      const errors = typingErrors(withoutMarks(own), stem, allowed);
      if (errors <= allowed) fewest = Math.min(fewest, errors);
    }
  }
  return fewest;
}

/** Derivations of one root begin alike: `asfaltering`, `asfaltbeläggning`. The longest common beginning counts. */
export function alikeBeginnings(query: QueryWord, vocabulary: Vocabulary): Graded[] {
  const typed = withoutMarks(query.word);
  const shortest = Math.max(5, Math.ceil(typed.length * 0.5));
  for (let length = typed.length - 1; length >= shortest; length -= 1) {
    const beginning = typed.slice(0, length);
    const known = vocabulary.containing(beginning).filter(({ surface }) => withoutMarks(surface).startsWith(beginning));
    if (known.length > 0) return known.map((one) => ({ known: one, weight: sure.alikeBeginning }));
  }
  return [];
}
