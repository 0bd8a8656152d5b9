import { Answers } from "../form/answers.ts";
import { type Asked, askedInStep, askedQuestions } from "../form/asked.ts";
import { problemsOf } from "../form/completeness.ts";
import type { Facts } from "../form/condition.ts";
import type { Problem } from "../form/problem.ts";
import type { FormVersion } from "../form/question.ts";
import type { Case } from "./case.ts";
import { type Light, lightsOf } from "./readiness.ts";
import { rules } from "./rules.ts";

export interface Assessment {
  asked: readonly Asked[];
  /** What keeps the plan from being sent. */
  blocking: readonly Problem[];
  /** Shown at the field, on the check page and to reviewers; never blocks. */
  warnings: readonly Problem[];
  lights: readonly Light[];
}

export type AssessmentInput = Pick<Case, "form" | "answers" | "facts" | "advice" | "today"> &
  Partial<Pick<Case, "placeNames" | "schedule">>;

const noPlaces: readonly string[] = [];

export function assess(given: AssessmentInput): Assessment {
  const { form, answers, facts } = given;
  const asked = askedQuestions(form, answers, facts);
  const ids = new Set(asked.map(({ question }) => question.id));
  const kase: Case = {
    placeNames: noPlaces,
    schedule: null,
    ...given,
    asked,
    answers: new Answers(answers.list.filter(({ question }) => ids.has(question))),
  };
  const found = [
    ...asked.flatMap((one) => problemsOf(one, answers)),
    ...rules.flatMap((rule) => rule(kase).filter(({ question }) => ids.has(question))),
  ];
  return {
    asked,
    blocking: found.filter(({ severity }) => severity === "submit"),
    warnings: found.filter(({ severity }) => severity === "warn"),
    lights: lightsOf(kase, found),
  };
}

/** The questions of a part beside the twelve steps, such as the one after the decision. */
export function askedInPart(form: FormVersion, part: string, answers: Answers, facts: Facts): Asked[] {
  const found = form.parts.find(({ id }) => id === part);
  return found ? askedInStep(found, answers, facts) : [];
}
