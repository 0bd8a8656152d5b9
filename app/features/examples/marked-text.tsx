import type { Piece } from "~/domain/search/excerpt.ts";

/** A text with the words that were looked for marked. */
export function MarkedText({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, marked }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the order of the pieces is their identity
    marked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  );
}
