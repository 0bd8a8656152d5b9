import type { PostedReview } from "./post-review.server.ts";

/** What a post that was not wholly saved brings back. */
export interface PartRefused extends Pick<PostedReview, "problems" | "conflicts"> {
  fields: readonly (readonly [name: string, values: readonly string[]])[];
}
