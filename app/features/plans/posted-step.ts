import type { Answered } from "~/ui/saving/save-queue.ts";

/** What was saved of a step or of replies, and in words what was not. */
export interface PostedStep extends Answered {
  becameFull: boolean;
}
