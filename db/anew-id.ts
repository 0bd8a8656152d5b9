import { createHash } from "node:crypto";

/**
 * The id of what is sent from a form that was gone back to and changed: the form still has the id of what it sent before. The same
 * text sent again gets the same id. 32 hexadecimal digits.
 */
export const anewId = (id: string, ...texts: readonly string[]): string =>
  createHash("sha256")
    .update(JSON.stringify([id, ...texts]))
    .digest("hex")
    .slice(0, 32);
