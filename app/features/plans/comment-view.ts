import type { ReplyKind } from "~/domain/case/replies.ts";
import type { CommentKind } from "~/domain/case/review.ts";
import type { Lang } from "~/domain/lang.ts";
import { fieldName } from "~/ui/saving/posted-answers.ts";

/** An expert's comment as the plan's authors see it after the decision. */
export interface CommentOfReview {
  id: string;
  /** "" for the plan as a whole. */
  question: string;
  kind: CommentKind;
  text: string;
  quote: string;
  round: number;
  expert: string;
  rowWords: string;
  label: string;
  step?: string;
  reply: ReplyKind | null;
  replyText: string;
  replyVersion: number;
  isSettled: boolean;
}

export interface PlanReviewsPage {
  plan: { id: string; title: string; language: Lang };
  person: string;
  canReply: boolean;
  reviews: readonly { id: string; expert: string; round: number; sentAt: string }[];
  comments: readonly CommentOfReview[];
  /** Must-fix items without a reply. */
  unanswered: number;
}

const prefix = "reply:";

/** Replies are saved with the form's answers: `reply:ID` is the choice, `reply:ID:because` the reason. */
export const replyMark = (comment: string): string => prefix + comment;
export const becauseName = (comment: string): string => fieldName(replyMark(comment), "because");
export const repliedTo = (field: string): string | undefined =>
  field.startsWith(prefix) ? field.slice(prefix.length) : undefined;
