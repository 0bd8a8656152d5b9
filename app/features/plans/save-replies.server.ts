import type { Db } from "db/connection.ts";
import { listPeopleNames } from "db/repositories/buyers.ts";
import { findReview, findReviewComment, isDecided, type ReviewComment, updateReply } from "db/repositories/reviews.ts";
import { transact } from "db/transact.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { type ReplyKind, replyKinds } from "~/domain/case/replies.ts";
import { readText } from "~/domain/case/review-fields.ts";
import { canWrite, isWriter } from "~/domain/case/rights.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { formatInstant, formatTime } from "~/i18n/format.ts";
import { translator } from "~/i18n/translator.ts";
import { conflictVersion, type Fields, postedQuestions, postedVersion } from "~/ui/saving/posted-answers.ts";
import { becauseName, repliedTo, replyMark } from "./comment-view.ts";
import type { ConflictView } from "./conflict-view.ts";
import { loadPlan } from "./load-plan.server.ts";
import type { PostedStep } from "./posted-step.ts";
import type { NotSaved } from "./save-answers.server.ts";

interface Typed {
  reply: ReplyKind | null;
  replyText: string;
}

const isSame = (comment: ReviewComment, { reply, replyText }: Typed): boolean =>
  comment.reply === reply && comment.replyText === replyText;

/** A colleague's reply that stands where one's own was to be saved. */
function conflictOf(db: Db, comment: ReviewComment, lang: Lang): ConflictView {
  const t = translator(lang, "replies");
  const { reply, replyText, repliedBy, repliedAt, replyVersion } = comment;
  const [author] = listPeopleNames(db, repliedBy ? [repliedBy] : []);
  return {
    question: replyMark(comment.id),
    row: "",
    theirName: author?.name ?? "",
    theirWords: [reply ? t(`kinds.${reply}`) : "", replyText].filter(Boolean).join(": "),
    theirSavedAt: repliedAt ? formatInstant(repliedAt, lang) : "",
    theirVersion: replyVersion,
  };
}

/** A comment of this plan that its authors have been given. */
function commentOfPlan(db: Db, planId: string, id: string): ReviewComment | undefined {
  const comment = findReviewComment(db, id);
  const review = comment && findReview(db, comment.reviewId);
  return review?.planId === planId && review.sentAt && isDecided(db, planId, review.revision) ? comment : undefined;
}

const repliesIn = (fields: Fields): ReadonlySet<string> =>
  new Set(postedQuestions(fields).flatMap((field) => repliedTo(field) ?? []));

export const hasReplies = (fields: Fields): boolean => repliesIn(fields).size > 0;

/** Saves the authors' answers to comments, each for itself, as the answers of the plan are saved. */
export function saveReplies(
  db: Db,
  actor: Actor,
  planId: string,
  fields: Fields,
  lang: Lang,
  now: Date,
): Result<PostedStep, NotSaved> {
  const ids = repliesIn(fields);
  const posted: PostedStep = {
    savedAt: formatTime(now, lang),
    saved: [],
    problems: [],
    conflicts: [],
    becameFull: false,
    isStale: false,
  };
  return transact<PostedStep, NotSaved>(db, (tx) => {
    const found = loadPlan(tx, actor, planId, []);
    if (!found.ok) return found;
    const { plan, relation } = found.value;
    if (!isWriter(relation)) return refuse({ kind: "forbidden" });
    if (ids.size > 0 && !canWrite(plan, actor)) return refuse({ kind: "not-editable", state: plan.state });
    for (const id of ids) saveReply(tx, actor, commentOfPlan(tx, planId, id), fields, { lang, now, posted });
    return ok(posted);
  });
}

interface Context {
  lang: Lang;
  now: Date;
  posted: PostedStep;
}

function saveReply(
  db: Db,
  actor: Actor,
  comment: ReviewComment | undefined,
  fields: Fields,
  { lang, now, posted }: Context,
): void {
  if (!comment) return;
  const field = replyMark(comment.id);
  if (fields.get("theirs")?.includes(field)) {
    posted.saved.push({ question: field, row: "", version: comment.replyVersion });
    return;
  }
  const because = readText(fields.get(becauseName(comment.id))?.[0] ?? "");
  const isMine = fields.get("mine")?.includes(field) ?? false;
  const seen = isMine ? conflictVersion(fields, field) : postedVersion(fields, field);
  if (!because.ok || seen === undefined) {
    posted.problems.push({ name: becauseName(comment.id), text: translator(lang, "replies")("tooLong") });
    return;
  }
  const chosen = fields.get(field)?.[0];
  const typed = { reply: replyKinds.find((one) => one === chosen) ?? null, replyText: because.value };
  if (isSame(comment, typed)) {
    posted.saved.push({ question: field, row: "", version: comment.replyVersion });
    return;
  }
  if (seen !== comment.replyVersion) {
    posted.conflicts.push(conflictOf(db, comment, lang));
    return;
  }
  const version = updateReply(db, comment.id, { ...typed, by: actor.id, at: now, seenVersion: seen });
  if (version !== undefined) posted.saved.push({ question: field, row: "", version });
}
