import { findQuestion } from "./form/answers.ts";
import type { FormVersion, Question, QuestionTexts, Step } from "./form/question.ts";
import { type Lang, languages, type Text } from "./lang.ts";

/** What a city says at a question; "" in a language that it is not written in. */
export interface Guidance {
  question: string;
  version: number;
  text: Text;
  byName: string;
  at: Date;
}

export const mostOfGuidance = 2000;

/** The language to read it in: the reader's, or else another that it is written in; undefined where it was taken away. */
export const guidanceLang = (text: Text, reader: Lang): Lang | undefined =>
  [reader, ...languages].find((lang) => text[lang] !== "");

interface Guided {
  step: Step;
  question: Question;
  texts: QuestionTexts;
}

const withoutPlace: readonly Question["kind"]["kind"][] = ["shown", "file", "tick"];

/** The questions of a form that its steps ask, with a place for guidance. */
export const guidedQuestions = ({ steps, parts }: FormVersion): Guided[] =>
  [...steps, ...parts.filter(({ stage }) => stage === "statistics" || stage === "outcome")].flatMap((step) =>
    step.questions.flatMap((question) => {
      const texts = step.texts.questions[question.id];
      return texts && !withoutPlace.includes(question.kind.kind) ? [{ step, question, texts }] : [];
    }),
  );

/** The question as the form asks it, where it still does. */
export function guidedQuestion(form: FormVersion, id: string): Guided | undefined {
  const place = findQuestion(form, id);
  return place && guidedQuestions(form).find(({ question }) => question.id === id);
}
