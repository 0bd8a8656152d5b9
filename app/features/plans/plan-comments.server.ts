import type { Db } from "db/connection.ts";
import { findRevision } from "db/repositories/plan-revisions.ts";
import {
  listDecidedComments,
  listDecidedRevisions,
  listReviewsOfPlan,
  type ReviewComment,
} from "db/repositories/reviews.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { isStillAsked, mustBeReplied } from "~/domain/case/replies.ts";
import { isGiven } from "~/domain/case/review-rights.ts";
import { canWrite, isTeam } from "~/domain/case/rights.ts";
import { readBack } from "~/domain/case/snapshot.ts";
import { findQuestion } from "~/domain/form/answers.ts";
import type { FormVersion } from "~/domain/form/question.ts";
import { textsOf } from "~/domain/form/say-problem.ts";
import { formAsking } from "~/domain/form/versions.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { formatInstant } from "~/i18n/format.ts";
import type { CommentOfReview, PlanReviewsPage } from "./comment-view.ts";
import { loadPlan, type NotFound } from "./load-plan.server.ts";

/** The row of the sent answer in words, as the expert saw it. */
function rowWords(db: Db, planId: string, { revision, question, row }: ReviewComment, lang: Lang): string {
  if (row === "") return "";
  const document = findRevision(db, planId, revision)?.document;
  const frozen = document?.snapshot.steps.flatMap(({ questions }) => questions).find(({ id }) => id === question);
  const place = frozen?.values.findIndex((value) => value.row === row) ?? -1;
  if (!document || place < 0) return "";
  const said = readBack(document.snapshot, lang)
    .flatMap(({ questions }) => questions)
    .find(({ id }) => id === question)?.answer;
  return said?.as === "table" ? (said.rows[place]?.find((cell) => cell !== "") ?? "") : "";
}

function toView(
  db: Db,
  planId: string,
  form: FormVersion,
  comment: ReviewComment,
  names: Map<string, string>,
  lang: Lang,
) {
  const { id, question, kind, text, quote, revision, reply, replyText, replyVersion, settledAt } = comment;
  const step = findQuestion(form, question)?.step;
  return {
    id,
    question,
    kind,
    text,
    quote,
    round: revision,
    expert: names.get(comment.expertId) ?? "",
    rowWords: rowWords(db, planId, comment, lang),
    label: textsOf(formAsking(form, question) ?? form, question)?.label[lang] ?? "",
    ...(step ? { step } : {}),
    reply,
    replyText,
    replyVersion,
    isSettled: settledAt !== null,
  };
}

/** The comments that the authors still have to look at, for members of the team. */
export function commentsForAuthors(db: Db, actor: Actor, planId: string, lang: Lang): CommentOfReview[] {
  const comments = listDecidedComments(db, planId);
  if (comments.length === 0) return [];
  const found = loadPlan(db, actor, planId);
  if (!found.ok) return [];
  const { form, relation } = found.value;
  if (!isTeam(relation)) return [];
  const last = Math.max(...comments.map(({ revision }) => revision));
  const names = new Map(listReviewsOfPlan(db, planId).map(({ expertId, expertName }) => [expertId, expertName]));
  return comments
    .filter((comment) => isStillAsked(comment, last))
    .map((comment) => toView(db, planId, form, comment, names, lang));
}

/** Must-fix items without a reply: they keep a plan from being sent again. */
export const unansweredMustFix = (db: Db, planId: string): ReviewComment[] =>
  listDecidedComments(db, planId).filter(mustBeReplied);

/** All reviews that the team has been given, and the comments with their replies. */
export function openPlanReviews(db: Db, actor: Actor, planId: string, lang: Lang): Result<PlanReviewsPage, NotFound> {
  const found = loadPlan(db, actor, planId);
  if (!found.ok) return found;
  const { plan, relation } = found.value;
  if (!isTeam(relation)) return refuse({ kind: "not-found" });
  const comments = commentsForAuthors(db, actor, planId, lang);
  const decided = listDecidedReviews(db, planId);
  return ok({
    plan: { id: plan.id, title: plan.title, language: plan.language },
    person: actor.id,
    canReply: canWrite(plan, actor),
    reviews: decided.map(({ id, expertName, revision, sentAt }) => ({
      id,
      expert: expertName,
      round: revision,
      sentAt: sentAt ? formatInstant(sentAt, lang) : "",
    })),
    comments,
    unanswered: unansweredMustFix(db, planId).length,
  });
}

/** Reviews of decided revisions, the newest round first. */
function listDecidedReviews(db: Db, planId: string) {
  const given = listReviewsOfPlan(db, planId).filter(isGiven);
  const decided = new Set(listDecidedRevisions(db, planId));
  return given.filter(({ revision }) => decided.has(revision)).toSorted((a, b) => b.revision - a.revision);
}
