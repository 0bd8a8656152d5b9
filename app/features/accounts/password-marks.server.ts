import { createHash } from "node:crypto";
import { shortestPassword } from "./password-length.ts";

/** Of each password the first bytes of its hash: a good one is taken for a leaked one once in 25 million times. */
export const markLength = 5;

/** The mark of a password, whatever its case. */
export const markOf = (password: string): Buffer =>
  createHash("sha256").update(password.normalize("NFC").toLowerCase()).digest().subarray(0, markLength);

/** What is kept of a list: the marks of the passwords that are long enough here, in their order. */
export function marksOf(passwords: readonly string[]): Buffer {
  const long = passwords.filter((password) => password.length >= shortestPassword);
  return Buffer.from([...new Set(long.map((password) => markOf(password).toString("hex")))].sort().join(""), "hex");
}
