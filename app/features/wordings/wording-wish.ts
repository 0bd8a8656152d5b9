import { type Theme, themes } from "~/domain/example.ts";
import { typedWords } from "~/domain/library-filters.ts";
import { type WordingKind, wordingKinds } from "~/domain/wordings/wording.ts";

/** What a reader of the bank asks for, as it stands in the address. */
export interface WordingWish {
  q: string;
  kind?: WordingKind;
  theme?: Theme;
}

/** What cannot be understood is left out. */
export function readWordingWish(search: URLSearchParams): WordingWish {
  const kind = wordingKinds.find((one) => one === search.get("kind"));
  const theme = themes.find((one) => one === search.get("theme"));
  return { q: typedWords(search), ...(kind ? { kind } : {}), ...(theme ? { theme } : {}) };
}
