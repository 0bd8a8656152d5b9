import {
  type Confidence,
  type CriterionId,
  cannotJudge,
  confidences,
  type Points,
  points,
  type Recommendation,
  type Route,
  type Rubric,
  recommendations,
  routes,
  type Score,
} from "./rubric.ts";

/** What an expert answered, by field: `score:need-users`, `why:need-users`, `strength-1`, … A missing field is unanswered. */
export type ReviewAnswers = Readonly<Record<string, string>>;

export const commentKinds = ["must-fix", "consider", "well-done"] as const;
export type CommentKind = (typeof commentKinds)[number];

/** A rubric's must-fix item is a comment of that kind: it stands where the fault is, and its author answers it there. */
export const mostMustFix = 3;

export const scoreField = (criterion: CriterionId): string => `score:${criterion}`;
/** What would lift a low score, why it cannot be judged, or what the expert wants to say of it. */
export const whyField = (criterion: CriterionId): string => `why:${criterion}`;
/** Whether a must-fix item of an earlier round is settled now: "yes" or "no". */
export const settledField = (comment: string): string => `settled:${comment}`;

const oneOf = <Value extends string>(list: readonly Value[], value: string | undefined): Value | undefined =>
  list.find((one) => one === value);

export function scoreOf(answers: ReviewAnswers, criterion: CriterionId): Score | undefined {
  const value = answers[scoreField(criterion)];
  return value === cannotJudge ? cannotJudge : points.find((one) => String(one) === value);
}

export const recommendationOf = (answers: ReviewAnswers): Recommendation | undefined =>
  oneOf(recommendations, answers.recommendation);
export const routeOf = (answers: ReviewAnswers): Route | undefined => oneOf(routes, answers.route);
export const confidenceOf = (answers: ReviewAnswers): Confidence | undefined => oneOf(confidences, answers.confidence);

const isPoints = (score: Score | undefined): score is Points => score !== undefined && score !== cannotJudge;

/** Mean of the scores by weight; what cannot be judged is left out. A help for discussion, never published. */
export function weightedMean(rubric: Rubric, answers: ReviewAnswers): number | undefined {
  let sum = 0;
  let weights = 0;
  for (const { id, weight } of rubric.criteria) {
    const score = scoreOf(answers, id);
    if (!isPoints(score)) continue;
    sum += score * weight;
    weights += weight;
  }
  return weights === 0 ? undefined : sum / weights;
}

export interface Gap {
  criterion: CriterionId;
  lowest: Points;
  highest: Points;
}

const flaggedGap = 2;

/** Criteria on which experts are two points or more apart. */
export function gapsOf(rubric: Rubric, reviews: readonly ReviewAnswers[]): Gap[] {
  return rubric.criteria.flatMap(({ id }) => {
    const given = reviews.map((answers) => scoreOf(answers, id)).filter(isPoints);
    const lowest = points.find((one) => given.includes(one));
    const highest = points.findLast((one) => given.includes(one));
    if (lowest === undefined || highest === undefined || highest - lowest < flaggedGap) return [];
    return [{ criterion: id, lowest, highest }];
  });
}

export type ReviewRule =
  | "score-missing"
  | "lift-missing"
  | "reason-missing"
  | "strength-missing"
  | "questions-unanswered"
  | "recommendation-missing"
  | "route-missing"
  | "confidence-missing"
  | "must-fix-missing"
  | "must-fix-with-ready"
  | "too-many-must-fix"
  | "settled-missing";

/** What keeps a review from being sent, with the field that mends it ("comments" for the comments as a whole). */
export interface ReviewProblem {
  rule: ReviewRule;
  field: string;
  criterion?: CriterionId;
}

export interface ReviewInHand {
  rubric: Rubric;
  answers: ReviewAnswers;
  /** Kinds of the review's own comments. */
  comments: readonly { kind: CommentKind }[];
  /** The author asked the reviewers something. */
  hasQuestions: boolean;
  /** Must-fix items of earlier rounds that nobody has settled. */
  openItems: readonly string[];
}

const isBlank = (text: string | undefined): boolean => (text ?? "").trim() === "";

function missingOfCriteria({ rubric, answers }: ReviewInHand): ReviewProblem[] {
  return rubric.criteria.flatMap(({ id }): ReviewProblem[] => {
    const score = scoreOf(answers, id);
    if (score === undefined) return [{ rule: "score-missing", field: scoreField(id), criterion: id }];
    const needsWords = score === cannotJudge || score <= 2;
    if (!needsWords || !isBlank(answers[whyField(id)])) return [];
    return [{ rule: score === cannotJudge ? "reason-missing" : "lift-missing", field: whyField(id), criterion: id }];
  });
}

function missingOfAdvice({ answers, comments, openItems }: ReviewInHand): ReviewProblem[] {
  const found: ReviewProblem[] = [];
  const recommendation = recommendationOf(answers);
  const mustFix = comments.filter(({ kind }) => kind === "must-fix").length;
  const unsettled = openItems.filter((id) => answers[settledField(id)] !== "yes").length;
  if (!recommendation) found.push({ rule: "recommendation-missing", field: "recommendation" });
  if (recommendation === "other-route" && !routeOf(answers)) found.push({ rule: "route-missing", field: "route" });
  // "Revise and send again" tells the author nothing unless something is to be mended.
  if (recommendation === "revise" && mustFix + unsettled === 0)
    found.push({ rule: "must-fix-missing", field: "comments" });
  if (recommendation === "ready" && mustFix + unsettled > 0)
    found.push({ rule: "must-fix-with-ready", field: "recommendation" });
  if (mustFix > mostMustFix) found.push({ rule: "too-many-must-fix", field: "comments" });
  if (!confidenceOf(answers)) found.push({ rule: "confidence-missing", field: "confidence" });
  return found;
}

/** All that a review lacks before it can be sent, in the order of the pages. */
export function missingOfReview(review: ReviewInHand): ReviewProblem[] {
  const { answers, hasQuestions, openItems } = review;
  const settled = openItems
    .filter((id) => !["yes", "no"].includes(answers[settledField(id)] ?? ""))
    .map((id): ReviewProblem => ({ rule: "settled-missing", field: settledField(id) }));
  const questions: ReviewProblem[] =
    hasQuestions && isBlank(answers["answer-to-questions"])
      ? [{ rule: "questions-unanswered", field: "answer-to-questions" }]
      : [];
  const strengths = ["strength-1", "strength-2"]
    .filter((field) => isBlank(answers[field]))
    .map((field): ReviewProblem => ({ rule: "strength-missing", field }));
  return [...settled, ...questions, ...missingOfCriteria(review), ...strengths, ...missingOfAdvice(review)];
}
