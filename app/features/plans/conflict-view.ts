import type { Answered } from "~/ui/saving/save-queue.ts";

/** Another person's text that stands where one's own was to be saved. */
export type ConflictView = Answered["conflicts"][number];
