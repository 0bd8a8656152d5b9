import type { GlossaryTerm } from "./glossary.ts";
import { meanings } from "./glossary-meanings.ts";
import type { Lang } from "./lang.ts";

/** A term with its official words in all three languages. */
export interface TermView {
  id: string;
  fi: string;
  sv: string;
  en: string;
  law?: string;
  /** What it means, in the language of the page. */
  explanation: string;
}

export function termView({ id, term, law, note }: GlossaryTerm, lang: Lang): TermView {
  const explanation = [meanings[id]?.[lang], note?.[lang]].filter((text) => text !== undefined).join(" ");
  return { id, ...term, ...(law ? { law } : {}), explanation };
}
