import type { KindOf } from "../form/question.ts";
import { type AnswerValue, isRow } from "../form/value.ts";
import type { CommentKind } from "./review.ts";

export const replyKinds = ["changed", "not-changed"] as const;
export type ReplyKind = (typeof replyKinds)[number];

export interface Reply {
  /** What the authors did; null when they have not said it. */
  reply: ReplyKind | null;
  replyText: string;
}

/** A reply has two fields, so it is kept in the history, compared and merged as a row of a group is. */
export const replyFields = {
  kind: "rows",
  min: 0,
  max: 1,
  columns: [
    { id: "choice", kind: { kind: "choice", codes: replyKinds }, needed: false },
    { id: "because", kind: { kind: "long", max: 10_000 }, needed: false },
  ],
} as const satisfies KindOf<"rows">;

/** Null where nothing was said, as of an answer that was emptied. */
export function valueOfReply({ reply, replyText }: Reply): AnswerValue | null {
  if (reply === null && replyText === "") return null;
  return { cells: { ...(reply ? { choice: { code: reply } } : {}), ...(replyText ? { because: replyText } : {}) } };
}

export function replyOfValue(value: AnswerValue | null): Reply {
  const { choice, because } = value && isRow(value) ? value.cells : {};
  const code = typeof choice === "object" && "code" in choice ? choice.code : undefined;
  return { reply: replyKinds.find((one) => one === code) ?? null, replyText: `${because ?? ""}` };
}

/** What a comment's reply needs to be judged. */
export interface Replied extends Reply {
  kind: CommentKind;
  /** The round that the comment is of. */
  revision: number;
  settledAt: Date | null;
}

/** "Changed" says enough; "not changed" needs its because. */
export const isReplied = ({ reply, replyText }: Reply): boolean =>
  reply === "changed" || (reply === "not-changed" && replyText.trim() !== "");

/** Still asked of the authors: comments of the last decided round, and must-fix items that no expert has settled. */
export const isStillAsked = ({ kind, revision, settledAt }: Replied, lastDecided: number): boolean =>
  revision === lastDecided || (kind === "must-fix" && settledAt === null);

/** Without a reply to each of these the plan is not sent again. */
export const mustBeReplied = (comment: Replied): boolean =>
  comment.kind === "must-fix" && comment.settledAt === null && !isReplied(comment);
