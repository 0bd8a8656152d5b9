import { diffArrays } from "diff";

/** A piece of text that stayed, was taken out or was put in. */
export interface WordChange {
  kind: "same" | "removed" | "added";
  text: string;
}

/** Texts that share too little are not compared word by word: all of one out, all of the other in. */
const mostEdits = 1500;

/** A word, a space, a sign: none divides what is read as one, such as a picture of several or a letter with its marks. */
const piece =
  /[\p{L}\p{N}_\u00AD][\p{L}\p{N}\p{M}_\u00AD]*|[^\S\r\n]+|\r?\n|\p{RI}{2}|[^\s\p{L}\p{N}](?:\p{M}|\p{EMod}|\u200D\P{L}?)*|\r/gu;

/** What became of a text, word by word. What is not "added" joins up to the first text, what is not "removed" to the second. */
export function changedWords(before: string, after: string): WordChange[] {
  const [old, now] = [before, after].map((text) => text.match(piece) ?? []);
  const found = diffArrays(old ?? [], now ?? [], { maxEditLength: mostEdits });
  const pieces: WordChange[] = found
    ? found.map(({ value, added, removed }) => ({
        kind: added ? "added" : removed ? "removed" : "same",
        text: value.join(""),
      }))
    : [
        { kind: "removed", text: before },
        { kind: "added", text: after },
      ];
  return pieces.filter(({ text }) => text !== "");
}
