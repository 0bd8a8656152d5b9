import type { WordingContent } from "~/domain/wordings/wording.ts";

/** An entry of the bank's first content: whom it suits is said only where it does not suit everybody. */
export type FirstWording = Pick<WordingContent, "kind" | "title" | "text" | "questions"> &
  Partial<Pick<WordingContent, "themes" | "procedures">> & {
    /** Sections of the Act in each language, an example of the library, or a criterion of the review. */
    source: { section: WordingContent["title"] } | { example: string } | { criterion: string };
  };
