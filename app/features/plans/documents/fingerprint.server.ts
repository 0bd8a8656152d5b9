import { createHash } from "node:crypto";
import type { Answer } from "~/domain/form/answers.ts";

/** Ten digits that are others as soon as an answer, or who may read it, is another. They say nothing of what it is. */
export function fingerprintOf(stored: readonly Answer[]): string {
  const said = stored
    .filter(({ value }) => value !== null)
    .map(({ question, row, position, value, level, secret }) => [question, row, position, value, level, secret])
    .map((answer) => JSON.stringify(answer))
    .toSorted();
  return createHash("sha256").update(said.join("\n")).digest("hex").slice(0, 10).toUpperCase();
}
