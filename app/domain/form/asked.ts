import { Answers } from "./answers.ts";
import { type Facts, holds } from "./condition.ts";
import type { FormVersion, Question, Requirement, Step } from "./question.ts";

export const tracks = ["full", "light"] as const;
export type Track = (typeof tracks)[number];

export const isTrack = (value: unknown): value is Track => tracks.some((track) => track === value);

/** What a question is for this plan just now. */
export interface Asked {
  question: Question;
  step: string;
  required: boolean;
  /** A repeating group needs at least this many rows. */
  atLeast: number;
}

export const trackOf = (answers: Answers): Track => (answers.code("track") === "light" ? "light" : "full");

export const requirementOf = (question: Question, track: Track): Requirement =>
  track === "light" ? question.light : question.full;

/** The question as asked by these answers, or undefined when it is not shown. */
export function askedAs(question: Question, step: string, answers: Answers, facts: Facts): Asked | undefined {
  const requirement = requirementOf(question, trackOf(answers));
  const { rule } = requirement;
  if (rule === "not-asked") return undefined;
  const minimum = question.kind.kind === "rows" ? Math.max(1, question.kind.min) : 1;
  if (rule === "optional") return { question, step, required: false, atLeast: 0 };
  if (rule === "required") {
    return { question, step, required: question.kind.kind !== "shown", atLeast: requirement.atLeast ?? minimum };
  }
  const applies = holds(requirement.condition, answers, facts);
  if (!applies && !requirement.shownAlways) return undefined;
  return { question, step, required: applies, atLeast: applies ? (requirement.atLeast ?? minimum) : 0 };
}

export const askedInStep = (step: Step, answers: Answers, facts: Facts): Asked[] =>
  step.questions.flatMap((question) => askedAs(question, step.id, answers, facts) ?? []);

/** Every question of the steps that is shown for these answers, in order. */
export const askedQuestions = (form: FormVersion, answers: Answers, facts: Facts): Asked[] =>
  form.steps.flatMap((step) => askedInStep(step, answers, facts));

/** The answers that the plan's track asks. Those of the other track are kept, but nothing is decided by them. */
export function answersOfTrack(form: FormVersion, answers: Answers): Answers {
  if (trackOf(answers) === "full") return answers;
  const asked = new Set(
    [...form.steps, ...form.parts].flatMap(({ questions }) =>
      questions.filter((question) => requirementOf(question, "light").rule !== "not-asked").map(({ id }) => id),
    ),
  );
  return new Answers(answers.list.filter(({ question }) => asked.has(question)));
}

/** Whether the step has anything to ask in the track of the plan. */
export const isStepAsked = (step: Step, answers: Answers): boolean =>
  step.questions.some((question) => requirementOf(question, trackOf(answers)).rule !== "not-asked");
