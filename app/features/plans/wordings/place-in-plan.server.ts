import type { Question, QuestionTexts, Step } from "~/domain/form/question.ts";
import { type InsertionPlace, insertionPlace } from "~/domain/wordings/insertion.ts";
import type { LoadedPlan } from "../load-plan.server.ts";
import { stepsOf } from "../open-step.server.ts";

export interface PlaceInPlan {
  step: Step;
  question: Question;
  texts: QuestionTexts;
  place: InsertionPlace;
}

/** A question of the plan that takes a text of the bank. */
export function placeInPlan(loaded: LoadedPlan, stepId: string, questionId: string): PlaceInPlan | undefined {
  const step = stepsOf(loaded).find(({ id }) => id === stepId);
  const question = step?.questions.find(({ id }) => id === questionId);
  const texts = step?.texts.questions[questionId];
  const place = question && insertionPlace(question);
  return step && texts && place ? { step, question, texts, place } : undefined;
}
