import type { Db } from "db/connection.ts";
import { listReviewAnswers, listReviewComments } from "db/repositories/reviews.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { gapsOf, type ReviewAnswers, settledField } from "~/domain/case/review.ts";
import { isGiven, seesMean, seesPrivateNote } from "~/domain/case/review-rights.ts";
import type { DocumentModel } from "~/domain/document.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { type SignDocument, unsigned } from "~/domain/sign-document.ts";
import { formatDay, formatInstant } from "~/i18n/format.ts";
import { translator } from "~/i18n/translator.ts";
import {
  documentOf,
  type LoadedReview,
  loadOwnReview,
  loadReview,
  type NotFound,
  openItemsOf,
} from "./load-review.server.ts";
import { labelsOf } from "./open-writing.server.ts";
import { reviewDocument } from "./review-document.ts";

/** Gaps between the sent reviews of the revision: for those who may see more than one of them. */
function gapsOfRound(db: Db, { round, rubric, opening }: LoadedReview) {
  const given = round.filter(isGiven);
  const isOver = !round.some(({ state }) => ["assigned", "open", "started"].includes(state));
  if (opening === "author" || given.length < 2 || (opening === "own" && !isOver)) return [];
  const answers = listReviewAnswers(
    db,
    given.map(({ id }) => id),
  );
  const byReview = given.map(
    ({ id }): ReviewAnswers =>
      Object.fromEntries(answers.filter(({ reviewId }) => reviewId === id).map(({ field, value }) => [field, value])),
  );
  return gapsOf(rubric, byReview);
}

/** The review in words as its reader may see it: the private note for the expert and coordinators only. */
export function documentOfReview(db: Db, loaded: LoadedReview, lang: Lang): DocumentModel {
  const { review, plan, buyer, rubric, opening } = loaded;
  const document = documentOf(db, review);
  const labels = labelsOf(document, lang);
  const given = listReviewAnswers(db, [review.id]);
  const visible = given.filter(({ field }) => field !== "private-note" || seesPrivateNote(opening));
  const records = document.answers.find(({ question }) => question === "records-number")?.value;
  return reviewDocument(
    {
      rubric,
      plan: { number: plan.number, title: document.title, language: document.language },
      cityName: buyer.name[lang],
      round: review.revision,
      expertName: review.expertName,
      declaration: review.declaration,
      declaredOn: review.declaration ? formatInstant(new Date(review.declaration.at), lang) : "",
      sentOn: review.sentAt ? formatInstant(review.sentAt, lang) : "",
      dueOn: formatDay(review.dueOn, lang),
      createdAt: review.sentAt ?? review.assignedAt,
      answers: Object.fromEntries(visible.map(({ field, value }) => [field, value])),
      comments: listReviewComments(db, [review.id]).map((comment) => ({
        ...comment,
        label: comment.question === "" ? undefined : (labels.get(comment.question) ?? comment.question),
      })),
      earlier: openItemsOf(db, review).map(({ id, question, text }) => ({
        label: question === "" ? undefined : (labels.get(question) ?? question),
        text,
        isSettled: given.some(({ field, value }) => field === settledField(id) && value === "yes"),
      })),
      showsMean: seesMean(opening),
      gaps: gapsOfRound(db, loaded),
      ...(typeof records === "string" && records !== "" ? { recordsNumber: records } : {}),
    },
    lang,
    translator(lang, "reviews"),
  );
}

/** A sent review as a document in any of the three languages, for those who may read it. */
export function openReviewDocument(
  db: Db,
  actor: Actor,
  id: string,
  lang: Lang,
  sign: SignDocument = unsigned,
): Result<DocumentModel, NotFound> {
  const found = loadReview(db, actor, id);
  if (!found.ok) return found;
  const { review, plan } = found.value;
  if (!isGiven(review) || !review.sentAt) return refuse({ kind: "not-found" });
  const stamp = {
    document: "review",
    of: String(plan.number),
    revision: review.revision,
    savedAt: review.sentAt,
  } as const;
  return ok(sign(documentOfReview(db, found.value, lang), stamp));
}

/** The expert's own review, not sent yet, as its authors would read it. */
export function previewReview(db: Db, actor: Actor, id: string, lang: Lang): Result<DocumentModel, NotFound> {
  const found = loadOwnReview(db, actor, id);
  return found.ok ? ok(documentOfReview(db, { ...found.value, opening: "author" }, lang)) : found;
}
