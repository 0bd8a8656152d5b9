import { fieldName } from "~/ui/saving/posted-answers.ts";

const prefix = "comment:";

/** Comments are saved like answers: a comment's field is `comment:ID`, its parts `text:ID`, `kind:ID`, … */
export const commentMark = (id: string): string => prefix + id;
export const commentOf = (field: string): string | undefined =>
  field.startsWith(prefix) ? field.slice(prefix.length) : undefined;
export const commentField = (part: "text" | "kind" | "quote" | "row" | "on", id: string): string => fieldName(part, id);

/** Carries a print of the text that the page showed. */
export const printName = (field: string): string => fieldName("shown", field);

/** A short print of a text (FNV-1a): tells whether a field was changed since it was shown, not who changed it. */
export function printOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}
