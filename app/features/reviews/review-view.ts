import type { AdviceView } from "~/domain/advice/advice-view.ts";
import type { SaidStepChange } from "~/domain/case/compare.ts";
import type { CommentKind, ReviewRule } from "~/domain/case/review.ts";
import type { PartId } from "~/domain/case/review-fields.ts";
import type { ReviewState } from "~/domain/case/review-moves.ts";
import type { Points } from "~/domain/case/rubric.ts";
import type { SaidAnswer } from "~/domain/case/snapshot.ts";
import type { Lang } from "~/domain/lang.ts";
import type { Light } from "~/ui/readiness-lights.tsx";

// What the pages of a review are drawn from: plain data with its texts in the reader's language.

export interface CommentView {
  id: string;
  kind: CommentKind;
  text: string;
  quote: string;
  /** "" for the answer as a whole. */
  row: string;
  /** "" for the plan as a whole. */
  question: string;
  version: number;
  /** What the page shows of it, to tell whether a field was touched. */
  printed: string;
}

export interface AnswerShown {
  id: string;
  label: string;
  answer: SaidAnswer;
  isSecret: boolean;
  rows: readonly { id: string; label: string }[];
  comments: readonly CommentView[];
  /** Id that a new comment on this answer gets. */
  newComment: string;
}

export interface StepShown {
  id: string;
  title: string;
  answers: readonly AnswerShown[];
}

export interface ReviewHead {
  id: string;
  state: ReviewState;
  version: number;
  round: number;
  due: string;
  daysLeft: number;
  planTitle: string;
  planNumber: number;
  planLang: Lang;
  city: string;
}

export interface PartLink {
  id: PartId;
  title: string;
  /** How much of what it requires is there. */
  progress: "empty" | "begun" | "done";
  score?: Points | "cannot-judge";
}

export interface FieldValue {
  value: string;
  version: number;
}

/** A must-fix item of an earlier round with what its authors answered. */
export interface OpenItem {
  id: string;
  field: string;
  round: number;
  label: string;
  quote: string;
  text: string;
  isOwn: boolean;
  reply: "changed" | "not-changed" | null;
  replyText: string;
}

export interface CriterionView {
  title: string;
  weight: number;
  descriptors: Readonly<Record<1 | 3 | 5, string>>;
  scale: Readonly<Record<Points, string>>;
  cannotJudge: string;
}

export interface PartPage {
  head: ReviewHead;
  part: PartLink;
  index: number;
  total: number;
  parts: readonly PartLink[];
  previous?: PartLink;
  next?: PartLink;
  /** The plan beside it, as it was sent. */
  steps: readonly StepShown[];
  values: Readonly<Record<string, FieldValue>>;
  /** Clock time of the last save, in words. */
  savedTime: string;
  criterion?: CriterionView;
  questions?: string;
  lights?: readonly Light[];
  advice?: AdviceView;
  changes?: { since: number; steps: readonly SaidStepChange[] };
  openItems?: readonly OpenItem[];
  conclusion?: {
    recommendations: readonly { value: string; label: string }[];
    routes: readonly { value: string; label: string }[];
    confidences: readonly { value: string; label: string }[];
    comments: readonly (CommentView & { label: string; part: PartId })[];
    minutesCounted: number;
    newComment: string;
  };
}

export interface MissingView {
  rule: ReviewRule;
  part: PartId;
  /** Id of the field on its page. */
  anchor: string;
  /** What it is about: a criterion. */
  label: string;
}

/** Nothing else of a plan is open before the declaration of interests. */
export interface DeclarationPage {
  kind: "declaration";
  planId: string;
  head: ReviewHead;
  facts: readonly { key: string; label: string; words: string; typed: boolean }[];
}

export interface WritingPage {
  kind: "writing";
  head: ReviewHead;
  parts: readonly PartLink[];
  questions: string;
  lights: readonly Light[];
  declaration: string;
  missing: number;
}
