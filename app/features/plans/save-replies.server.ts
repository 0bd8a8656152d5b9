import type { Db } from "db/connection.ts";
import { insertEvent, listAnswerEvents } from "db/repositories/plan-events.ts";
import { findReview, findReviewComment, isDecided, type ReviewComment, updateReply } from "db/repositories/reviews.ts";
import { transact } from "db/transact.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { type Reply, replyKinds, valueOfReply } from "~/domain/case/replies.ts";
import { readText } from "~/domain/case/review-fields.ts";
import { canWrite, isWriter } from "~/domain/case/rights.ts";
import { same } from "~/domain/form/same-value.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { formatTime } from "~/i18n/format.ts";
import { translator } from "~/i18n/translator.ts";
import {
  type Choice,
  conflictVersion,
  type Fields,
  postedBoth,
  postedQuestions,
  postedVersion,
  withBoth,
} from "~/ui/saving/posted-answers.ts";
import { becauseName, repliedTo, replyMark } from "./comment-view.ts";
import { loadPlan } from "./load-plan.server.ts";
import type { PostedStep } from "./posted-step.ts";
import type { NotSaved } from "./save-answers.server.ts";
import { replySeen, sayReplyConflict } from "./say-reply-conflict.server.ts";

/** A comment of this plan that its authors have been given. */
export function commentOfPlan(db: Db, planId: string, id: string): ReviewComment | undefined {
  const comment = findReviewComment(db, id);
  const review = comment && findReview(db, comment.reviewId);
  return review?.planId === planId && review.sentAt && isDecided(db, planId, review.revision) ? comment : undefined;
}

const repliesIn = (fields: Fields): ReadonlySet<string> =>
  new Set(postedQuestions(fields).flatMap((field) => repliedTo(field) ?? []));

export const hasReplies = (fields: Fields): boolean => repliesIn(fields).size > 0;

interface Given {
  lang: Lang;
  now: Date;
  /** The earlier event whose text is put back. */
  putBack?: number;
}

/**
 * Saves the authors' answers to comments, each for itself, as the answers of the plan are saved: what was ever saved, or
 * given up for a colleague's, stays in the history.
 */
export function saveReplies(
  db: Db,
  actor: Actor,
  planId: string,
  fields: Fields,
  given: Given,
): Result<PostedStep, NotSaved> {
  const ids = repliesIn(fields);
  return transact<PostedStep, NotSaved>(db, (tx) => {
    const found = loadPlan(tx, actor, planId, []);
    if (!found.ok) return found;
    const { plan, relation } = found.value;
    if (!isWriter(relation)) return refuse({ kind: "forbidden" });
    if (ids.size > 0 && !canWrite(plan, actor)) return refuse({ kind: "not-editable", state: plan.state });
    const saving = new SavingReplies(tx, actor, planId, fields, given);
    for (const id of ids) saving.save(id);
    return ok(saving.posted);
  });
}

/** A reply as its fields say it, and why it cannot be stored. */
interface Read extends Reply {
  problem?: { name: string; text: string };
}

class SavingReplies {
  readonly posted: PostedStep;

  constructor(
    private readonly db: Db,
    private readonly actor: Actor,
    private readonly planId: string,
    private readonly fields: Fields,
    private readonly given: Given,
  ) {
    const savedAt = formatTime(given.now, given.lang);
    this.posted = { savedAt, saved: [], problems: [], conflicts: [], becameFull: false, isStale: false };
  }

  save(id: string): void {
    const comment = commentOfPlan(this.db, this.planId, id);
    if (!comment) {
      this.posted.problems.push({ name: becauseName(id), text: this.say("commentGone") });
      return;
    }
    const field = replyMark(id);
    const chosen = (["theirs", "mine", "both"] as const).find((one) => this.fields.get(one)?.includes(field));
    const own = this.read(id, this.fields);
    const reply = chosen === "both" ? this.read(id, withBoth(this.fields, field)) : own;
    const problem = own.problem ?? reply.problem;
    if (problem) this.refuse(comment, reply, problem, chosen);
    else if (chosen === "theirs") {
      this.setAside(comment, own);
      this.confirm(comment);
    } else {
      if (chosen === "both") this.setAside(comment, own);
      this.write(comment, reply, chosen);
    }
  }

  private say(key: "tooLong" | "unknownChoice" | "commentGone"): string {
    return translator(this.given.lang, "replies")(key);
  }

  private read(id: string, fields: Fields): Read {
    const [choice = "", because = ""] = [fields.get(replyMark(id))?.[0], fields.get(becauseName(id))?.[0]];
    const reply = replyKinds.find((one) => one === choice) ?? null;
    if (reply === null && choice !== "")
      return { reply, replyText: because, problem: { name: replyMark(id), text: this.say("unknownChoice") } };
    const text = readText(because);
    if (text.ok) return { reply, replyText: text.value };
    return { reply, replyText: because, problem: { name: becauseName(id), text: this.say("tooLong") } };
  }

  /** Nothing is stored. Where the person had chosen between two texts they choose again, or what they typed would be gone. */
  private refuse(comment: ReviewComment, mine: Read, problem: NonNullable<Read["problem"]>, chosen?: Choice): void {
    this.posted.problems.push(problem);
    if (!chosen) return;
    const made = chosen === "both" ? { made: postedBoth(this.fields, replyMark(comment.id)) } : {};
    const written = { by: this.actor.id, mine, base: null, isUnkept: true, ...made };
    this.posted.conflicts.push(sayReplyConflict(this.db, comment, written, this.given.lang));
  }

  private confirm({ id, replyVersion }: ReviewComment): void {
    this.posted.saved.push({ question: replyMark(id), row: "", version: replyVersion });
  }

  private write(comment: ReviewComment, reply: Reply, chosen?: Choice): void {
    const { db, planId, actor, given } = this;
    const question = replyMark(comment.id);
    // A version that is no number is one that nobody was shown.
    const seen = (chosen ? conflictVersion : postedVersion)(this.fields, question) ?? 0;
    const value = valueOfReply(reply);
    if (same(valueOfReply(comment), value)) {
      this.confirm(comment);
      return;
    }
    if (seen !== comment.replyVersion) {
      this.writtenMeanwhile(comment, reply, seen, chosen);
      return;
    }
    const { reply: choice, replyText } = reply;
    const change = { reply: choice, replyText, by: actor.id, at: given.now, seenVersion: seen };
    const version = updateReply(db, comment.id, change);
    if (version === undefined) return;
    const facts = given.putBack === undefined ? null : { putBack: given.putBack };
    insertEvent(db, planId, { kind: "reply", question, version, value, facts, by: actor.id, at: given.now });
    this.posted.saved.push({ question, row: "", version });
  }

  /** A colleague's reply came first: a conflict, unless the person left the reply as they were shown it. */
  private writtenMeanwhile(comment: ReviewComment, mine: Reply, seen: number, chosen?: Choice): void {
    const base = replySeen(this.db, this.planId, comment.id, seen);
    if (same(base, valueOfReply(mine))) return;
    if (chosen === "both") this.setAside(comment, mine);
    this.posted.conflicts.push(sayReplyConflict(this.db, comment, { by: this.actor.id, mine, base }, this.given.lang));
  }

  /** What the person typed and gave up stays in the history, unless it is there. */
  private setAside(comment: ReviewComment, reply: Reply): void {
    const value = valueOfReply(reply);
    if (value === null || same(valueOfReply(comment), value)) return;
    const question = replyMark(comment.id);
    if (listAnswerEvents(this.db, this.planId, question).some((one) => same(one.value, value))) return;
    insertEvent(this.db, this.planId, { kind: "reply-aside", question, value, by: this.actor.id, at: this.given.now });
  }
}
