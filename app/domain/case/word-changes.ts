import { diffWordsWithSpace } from "diff";

/** A piece of text that stayed, was taken out or was put in. */
export interface WordChange {
  kind: "same" | "removed" | "added";
  text: string;
}

/** Texts that share too little are not compared word by word: all of one out, all of the other in. */
const mostEdits = 1500;

/** What became of a text, word by word. What is not "added" joins up to the first text, what is not "removed" to the second. */
export function changedWords(before: string, after: string): WordChange[] {
  const found = diffWordsWithSpace(before, after, { maxEditLength: mostEdits });
  const pieces: WordChange[] = found
    ? found.map(({ value, added, removed }) => ({ kind: added ? "added" : removed ? "removed" : "same", text: value }))
    : [
        { kind: "removed", text: before },
        { kind: "added", text: after },
      ];
  return pieces.filter(({ text }) => text !== "");
}
