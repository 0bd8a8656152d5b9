import { fieldName, isOf, postedVersion, versionName } from "~/ui/saving/posted-answers.ts";
import type { ConflictView } from "./conflict-view.ts";

/** What a post that was not wholly saved brings back. */
export interface Refused {
  fields: readonly (readonly [name: string, values: readonly string[]])[];
  problems: readonly { name: string; text: string }[];
  conflicts: readonly ConflictView[];
}

/**
 * Of what was not saved, the version that the author had been shown. The page that says so comes with the newest one, which
 * may be a colleague's: to save on that would write over a text that the author has not seen, or not chosen to replace.
 */
export function versionPosted(refused: Refused | undefined, question: string, row = ""): number | undefined {
  const key = fieldName(question, row);
  const isRefused =
    refused?.problems.some(({ name }) => isOf(key, name)) ||
    refused?.conflicts.some((conflict) => fieldName(conflict.question, conflict.row) === key);
  const fields = new Map(isRefused ? refused?.fields : []);
  return fields.has(versionName(question, row)) ? postedVersion(fields, question, row) : undefined;
}
