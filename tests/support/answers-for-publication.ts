import type { Answer } from "~/domain/form/answers.ts";
import { Answers } from "~/domain/form/answers.ts";
import type { Asked } from "~/domain/form/asked.ts";
import { formWords } from "~/domain/form/form-words.ts";
import type { Level, Question, QuestionTexts } from "~/domain/form/question.ts";
import type { AnswerValue } from "~/domain/form/value.ts";
import { currentForm } from "~/domain/form/versions.ts";
import { answersForPublication } from "~/domain/standards/for-publication.ts";
import type { PublishedPlan } from "~/domain/standards/published-plan.ts";
import { markedRow, markedValue } from "./answer-markers.ts";
import { planSavedAt } from "./complete-plan.ts";

const steps = [...currentForm.steps, ...currentForm.parts.filter(({ id }) => id === "outcome")];

/** Every question, as if each were asked: nothing is kept out by its condition. */
export const allAsked: readonly Asked[] = steps.flatMap(({ id, questions }) =>
  questions.map((question) => ({ question, step: id, required: false, atLeast: 0 })),
);

const textsOf = (id: string): QuestionTexts | undefined =>
  steps.map(({ texts }) => texts.questions[id]).find((texts) => texts !== undefined);

function valueFor({ id, kind }: Question): AnswerValue | undefined {
  if (kind.kind === "rows") return { cells: markedRow(kind.columns, id, textsOf(id)?.columns ?? {}).cells };
  if (kind.kind === "file") {
    return { cells: { title: `Mark ${id}`, type: { code: "need-study" }, language: { code: "fi" }, name: "a.pdf" } };
  }
  return markedValue(kind, id, textsOf(id)?.options)?.value;
}

/** An answer to every question of the form, but to the two that decide about sharing as a whole. */
export const everyAnswer: readonly Answer[] = allAsked.flatMap(({ question }): Answer[] => {
  const value = valueFor(question);
  if (value === undefined || question.id === "secrecy" || question.id === "sharing-steps") return [];
  const row = question.kind.kind === "rows" || question.kind.kind === "file" ? "row-1" : "";
  return [{ question: question.id, row, position: 0, value, version: 1, savedBy: "owner", savedAt: planSavedAt }];
});

export const narrowed = (answers: readonly Answer[], question: string, level: Level | "secret"): Answer[] =>
  answers.map((answer) => {
    if (answer.question !== question) return answer;
    return level === "secret" ? { ...answer, secret: { ground: "24-1-20" } } : { ...answer, level };
  });

export const without = (answers: readonly Answer[], question: string): Answer[] =>
  answers.filter((answer) => answer.question !== question);

/** What release and notice are made from. */
export function publishedPlan(
  given: readonly Answer[],
  plan: Partial<PublishedPlan["plan"]> = {},
  asked: readonly Asked[] = allAsked,
): PublishedPlan {
  const answers = answersForPublication(currentForm, asked, new Answers(given));
  const language = plan.language ?? "fi";
  return {
    plan: { number: 41, language, state: "approved", revision: 1, savedAt: planSavedAt, ...plan },
    answers,
    words: formWords(currentForm, language),
    city: {
      cityId: "tampere",
      name: { fi: "Tampere", sv: "Tammerfors", en: "Tampere" },
      nuts3: "FI19B",
      businessId: "0211675-2",
      street: "Aleksis Kiven katu 14",
      postalCode: "33210",
      town: "Tampere",
    },
    unitName: answers.isAnswered("buyer-unit") ? "Procurement" : undefined,
    approvedAt: planSavedAt,
  };
}
