import type { Answered } from "~/ui/saving/save-queue.ts";

/** What a post that was not wholly saved brings back. */
export interface PartRefused extends Pick<Answered, "problems" | "conflicts"> {
  fields: readonly (readonly [name: string, values: readonly string[]])[];
}
