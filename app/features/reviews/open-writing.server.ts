import type { Db } from "db/connection.ts";
import { findRevision } from "db/repositories/plan-revisions.ts";
import { listReviewAnswers, type ReviewComment } from "db/repositories/reviews.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { sayChanges } from "~/domain/case/compare.ts";
import { scoreOf, settledField } from "~/domain/case/review.ts";
import { fieldsOfPart, isCriterion, type PartId, partOfField, partsOf } from "~/domain/case/review-fields.ts";
import type { FrozenRevision } from "~/domain/case/revision.ts";
import { confidences, type Rubric, recommendations, routes } from "~/domain/case/rubric.ts";
import { readBack } from "~/domain/case/snapshot.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { formatDay, formatTime } from "~/i18n/format.ts";
import { translator } from "~/i18n/translator.ts";
import { documentOf, type LoadedReview, loadOwnReview, type NotFound } from "./load-review.server.ts";
import { daysLeft } from "./open-queue.server.ts";
import { adviceShown, commentView, lightsShown, stepsShown } from "./plan-shown.server.ts";
import type {
  CriterionView,
  MissingView,
  OpenItem,
  PartLink,
  PartPage,
  ReviewHead,
  StepShown,
  WritingPage,
} from "./review-view.ts";
import { type ReviewInWriting, reviewInWriting } from "./send-review.server.ts";

export type NotOpen = NotFound | { kind: "wrong-state" };

export function headOf({ review, plan, buyer }: LoadedReview, lang: Lang, now: Date): ReviewHead {
  return {
    id: review.id,
    state: review.state,
    version: review.version,
    round: review.revision,
    due: formatDay(review.dueOn, lang),
    daysLeft: daysLeft(dayInHelsinki(now), review.dueOn),
    planTitle: plan.title,
    planNumber: plan.number,
    planLang: plan.language,
    city: buyer.name[lang],
  };
}

export function partTitle(rubric: Rubric, part: PartId, lang: Lang): string {
  const criterion = rubric.criteria.find(({ id }) => id === part);
  if (criterion) return criterion.title[lang];
  const t = translator(lang, "reviews");
  return part === "changes" || part === "questions" ? t(`parts.${part}`) : t("parts.conclusion");
}

function linksOf({ rubric, review }: LoadedReview, written: ReviewInWriting, lang: Lang): PartLink[] {
  const { answers, openItems, missing } = written;
  const ids = openItems.map(({ id }) => id);
  const lacking = new Set(missing.map(({ field }) => partOfField(field)));
  return partsOf(rubric, review.revision).map((id) => {
    const isBegun = fieldsOfPart(id, ids).some((field) => (answers[field] ?? "") !== "");
    const score = isCriterion(id) ? scoreOf(answers, id) : undefined;
    const isDone = !lacking.has(id);
    return {
      id,
      title: partTitle(rubric, id, lang),
      progress: isDone ? "done" : isBegun ? "begun" : "empty",
      ...(score ? { score } : {}),
    };
  });
}

/** Which answers stand beside which part. A step that no criterion is about is read with the author's questions. */
function isBeside(rubric: Rubric, part: PartId): (step: string, question: string) => boolean {
  const steps = new Set(rubric.criteria.flatMap((criterion) => criterion.steps));
  const own = rubric.criteria.find(({ id }) => id === part)?.steps ?? [];
  if (part !== "questions") return (step) => own.includes(step);
  const first = ["need-statement", "summary", "questions-to-reviewers"];
  return (step, question) => first.includes(question) || !steps.has(step);
}

/** The step that a criterion names first is read first. */
function inOrderOf(rubric: Rubric, part: PartId, steps: StepShown[]): StepShown[] {
  const own = rubric.criteria.find(({ id }) => id === part)?.steps;
  return own ? steps.toSorted((a, b) => own.indexOf(a.id) - own.indexOf(b.id)) : steps;
}

function criterionView(rubric: Rubric, part: PartId, lang: Lang): CriterionView | undefined {
  const found = rubric.criteria.find(({ id }) => id === part);
  if (!found) return undefined;
  const { scale, cannotJudge } = rubric;
  const { 1: weak, 3: sufficient, 5: excellent } = found.descriptors;
  return {
    title: found.title[lang],
    weight: found.weight,
    descriptors: { 1: weak[lang], 3: sufficient[lang], 5: excellent[lang] },
    scale: { 1: scale[1][lang], 2: scale[2][lang], 3: scale[3][lang], 4: scale[4][lang], 5: scale[5][lang] },
    cannotJudge: cannotJudge[lang],
  };
}

const optionsOf = <Code extends string>(
  codes: readonly Code[],
  texts: Readonly<Record<Code, Readonly<Record<Lang, string>>>>,
  lang: Lang,
) => codes.map((value) => ({ value, label: texts[value][lang] }));

/** The words of the question that a comment is on. */
export const labelsOf = ({ snapshot }: FrozenRevision, lang: Lang): ReadonlyMap<string, string> =>
  new Map(readBack(snapshot, lang).flatMap(({ questions }) => questions.map(({ id, label }) => [id, label] as const)));

function openItemViews(
  items: readonly ReviewComment[],
  document: FrozenRevision,
  actor: Actor,
  lang: Lang,
): OpenItem[] {
  const labels = labelsOf(document, lang);
  return items.map((item) => ({
    id: item.id,
    field: settledField(item.id),
    round: item.revision,
    label: item.question === "" ? "" : (labels.get(item.question) ?? item.question),
    quote: item.quote,
    text: item.text,
    isOwn: item.expertId === actor.id,
    reply: item.reply,
    replyText: item.replyText,
  }));
}

function conclusionOf(
  loaded: LoadedReview,
  written: ReviewInWriting,
  document: FrozenRevision,
  newId: string,
  lang: Lang,
) {
  const { rubric, review } = loaded;
  const labels = labelsOf(document, lang);
  const stepOf = new Map(
    document.snapshot.steps.flatMap(({ id, questions }) => questions.map((question) => [question.id, id] as const)),
  );
  const partOf = (question: string): PartId =>
    rubric.criteria.find(({ steps }) => steps.includes(stepOf.get(question) ?? ""))?.id ?? "conclusion";
  return {
    recommendations: optionsOf(recommendations, rubric.recommendations, lang),
    routes: optionsOf(routes, rubric.routes, lang),
    confidences: optionsOf(confidences, rubric.confidences, lang),
    comments: written.comments.map((comment) => ({
      ...commentView(comment),
      label: labels.get(comment.question) ?? "",
      part: comment.question === "" ? ("conclusion" as const) : partOf(comment.question),
    })),
    minutesCounted: review.minutesCounted,
    newComment: newId,
  };
}

function changesOf(db: Db, { review }: LoadedReview, document: FrozenRevision, lang: Lang) {
  const since = review.revision - 1;
  const before = findRevision(db, review.planId, since)?.document;
  return before ? { changes: { since, steps: sayChanges(before.snapshot, document.snapshot, lang) } } : {};
}

/** The review as it is being written; a sent one is read, not written. */
function loadWriting(db: Db, actor: Actor, id: string): Result<LoadedReview, NotOpen> {
  const found = loadOwnReview(db, actor, id);
  if (!found.ok) return found;
  const { state } = found.value.review;
  return state === "open" || state === "started" ? found : refuse({ kind: "wrong-state" });
}

/** One part of the review with the part of the plan that it is about. */
export function openPart(
  db: Db,
  actor: Actor,
  id: string,
  partId: string,
  newId: () => string,
  lang: Lang,
  now: Date,
): Result<PartPage, NotOpen> {
  const found = loadWriting(db, actor, id);
  if (!found.ok) return found;
  const loaded = found.value;
  const { rubric, review } = loaded;
  const written = reviewInWriting(db, loaded);
  const parts = linksOf(loaded, written, lang);
  const index = parts.findIndex((one) => one.id === partId);
  const part = parts[index];
  if (!part) return refuse({ kind: "not-found" });
  const document = documentOf(db, review);
  const [previous, next] = [parts[index - 1], parts[index + 1]];
  const stored = listReviewAnswers(db, [id]);
  const criterion = criterionView(rubric, part.id, lang);
  const advice = part.id === "procedure-fairness" ? adviceShown(document, lang) : undefined;
  return ok({
    head: headOf(loaded, lang, now),
    part,
    index: index + 1,
    total: parts.length,
    parts,
    ...(previous ? { previous } : {}),
    ...(next ? { next } : {}),
    steps: inOrderOf(rubric, part.id, stepsShown(document, isBeside(rubric, part.id), written.comments, newId, lang)),
    values: Object.fromEntries(stored.map(({ field, value, version }) => [field, { value, version }])),
    savedTime: formatTime(now, lang),
    ...(criterion ? { criterion } : {}),
    ...(advice ? { advice } : {}),
    ...(part.id === "questions" ? { questions: written.questions, lights: lightsShown(document, lang) } : {}),
    ...(part.id === "changes"
      ? { ...changesOf(db, loaded, document, lang), openItems: openItemViews(written.openItems, document, actor, lang) }
      : {}),
    ...(part.id === "conclusion" ? { conclusion: conclusionOf(loaded, written, document, newId(), lang) } : {}),
  });
}

/** The review's own page while it is being written: what is asked, how far it is. */
export function openWriting(db: Db, loaded: LoadedReview, lang: Lang, now: Date): WritingPage {
  const written = reviewInWriting(db, loaded);
  return {
    kind: "writing",
    head: headOf(loaded, lang, now),
    parts: linksOf(loaded, written, lang),
    questions: written.questions,
    lights: lightsShown(documentOf(db, loaded.review), lang),
    declaration: loaded.review.declaration?.text ?? "",
    missing: written.missing.length,
  };
}

export interface ReviewCheck {
  head: ReviewHead;
  missing: readonly MissingView[];
}

/** What is missing before the review can be sent, each with its place. */
export function openReviewCheck(db: Db, actor: Actor, id: string, lang: Lang, now: Date): Result<ReviewCheck, NotOpen> {
  const found = loadWriting(db, actor, id);
  if (!found.ok) return found;
  const { rubric } = found.value;
  const { missing } = reviewInWriting(db, found.value);
  return ok({
    head: headOf(found.value, lang, now),
    missing: missing.map(({ rule, field, criterion }) => ({
      rule,
      part: partOfField(field),
      anchor: `f-${field}`,
      label: criterion ? partTitle(rubric, criterion, lang) : "",
    })),
  });
}
