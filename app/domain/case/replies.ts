import type { CommentKind } from "./review.ts";

export const replyKinds = ["changed", "not-changed"] as const;
export type ReplyKind = (typeof replyKinds)[number];

/** What a comment's reply needs to be judged. */
export interface Replied {
  kind: CommentKind;
  /** The round that the comment is of. */
  revision: number;
  reply: ReplyKind | null;
  replyText: string;
  settledAt: Date | null;
}

/** "Changed" says enough; "not changed" needs its because. */
export const isReplied = ({ reply, replyText }: Pick<Replied, "reply" | "replyText">): boolean =>
  reply === "changed" || (reply === "not-changed" && replyText.trim() !== "");

/** Still asked of the authors: comments of the last decided round, and must-fix items that no expert has settled. */
export const isStillAsked = ({ kind, revision, settledAt }: Replied, lastDecided: number): boolean =>
  revision === lastDecided || (kind === "must-fix" && settledAt === null);

/** Without a reply to each of these the plan is not sent again. */
export const mustBeReplied = (comment: Replied): boolean =>
  comment.kind === "must-fix" && comment.settledAt === null && !isReplied(comment);
