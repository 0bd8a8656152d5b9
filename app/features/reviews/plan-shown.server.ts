import type { ReviewComment } from "db/repositories/reviews.ts";
import { type AdviceView, adviceView } from "~/domain/advice/advice-view.ts";
import type { FrozenRevision } from "~/domain/case/revision.ts";
import { readBack, type SaidQuestion } from "~/domain/case/snapshot.ts";
import { lightStateTexts, lightTexts, readinessReasonTexts } from "~/domain/form/2026-1/readiness.texts.ts";
import { sayReason } from "~/domain/form/say-problem.ts";
import { formOf } from "~/domain/form/versions.ts";
import type { Lang } from "~/domain/lang.ts";
import type { Light } from "~/ui/readiness-lights.tsx";
import type { AnswerShown, CommentView, StepShown } from "./review-view.ts";
import { printedComment } from "./save-review.server.ts";

export const commentView = ({ id, kind, text, quote, row, version, question }: ReviewComment): CommentView => ({
  id,
  kind,
  text,
  quote,
  row,
  question,
  version,
  printed: printedComment({ kind, text, quote }),
});

function answerShown(
  said: SaidQuestion,
  rowIds: readonly string[],
  comments: readonly CommentView[],
  newId: () => string,
): AnswerShown {
  const { answer } = said;
  const labels = answer.as === "table" ? answer.rows.map((cells) => cells.find((cell) => cell !== "") ?? "") : [];
  return {
    id: said.id,
    label: said.label,
    answer,
    isSecret: said.secret !== undefined || said.level === "never",
    rows: labels.map((label, index) => ({ id: rowIds[index] ?? "", label: label.slice(0, 60) })),
    comments: comments.filter(({ question }) => question === said.id),
    newComment: newId(),
  };
}

/** Steps of the frozen revision as they are read back, each answer with what the expert has said of it. */
export function stepsShown(
  { snapshot }: FrozenRevision,
  wanted: (step: string, question: string) => boolean,
  comments: readonly ReviewComment[],
  newId: () => string,
  lang: Lang,
): StepShown[] {
  const views = comments.map(commentView);
  const frozen = new Map(
    snapshot.steps.flatMap(({ questions }) => questions).map(({ id, values }) => [id, values.map(({ row }) => row)]),
  );
  return readBack(snapshot, lang)
    .map(({ id, title, questions }) => ({
      id,
      title,
      answers: questions
        .filter((question) => wanted(id, question.id) && question.id !== "check-read")
        .map((question) => answerShown(question, frozen.get(question.id) ?? [], views, newId)),
    }))
    .filter(({ answers }) => answers.length > 0);
}

const lightStates = { green: "ready", amber: "partly", red: "not-yet" } as const;
const isKnown = (reason: string): reason is keyof typeof readinessReasonTexts => reason in readinessReasonTexts;

/** The readiness lights as they were when the plan was sent. */
export function lightsShown({ snapshot, lights }: FrozenRevision, lang: Lang): Light[] {
  const form = formOf(snapshot.formVersion);
  return lights.map(({ id, colour, reasons }) => ({
    key: id,
    name: lightTexts[id][lang],
    state: lightStates[colour],
    stateText: lightStateTexts[colour][lang],
    reasons: reasons.map((one) => ({
      text: sayReason(form, one, isKnown(one.reason) ? readinessReasonTexts[one.reason] : undefined, lang),
    })),
  }));
}

/** What the adviser answered that day, if it could. */
export const adviceShown = ({ advice }: FrozenRevision, lang: Lang): AdviceView | undefined =>
  advice ? adviceView(advice, lang) : undefined;
