import { Answers } from "../form/answers.ts";
import { type Asked, askedInStep, askedQuestions } from "../form/asked.ts";
import { problemsOf } from "../form/completeness.ts";
import type { Facts } from "../form/condition.ts";
import type { Problem } from "../form/problem.ts";
import type { FormVersion } from "../form/question.ts";
import type { Case } from "./case.ts";
import { type Light, lightsOf } from "./readiness.ts";
import type { Rule } from "./rules/rule.ts";
import { outcomeRules, rules } from "./rules.ts";

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

/** The case as rules see it: of the answers, only those to what is asked just now. */
function caseOf(given: AssessmentInput, asked: readonly Asked[]): Case {
  const ids = new Set(asked.map(({ question }) => question.id));
  const answers = new Answers(given.answers.list.filter(({ question }) => ids.has(question)));
  return { placeNames: noPlaces, schedule: null, ...given, asked, answers };
}

/** What is missing or wrong of the questions asked, and what the rules say of them. */
function problemsIn(kase: Case, all: Answers, rules: readonly Rule[]): Problem[] {
  const ids = new Set(kase.asked.map(({ question }) => question.id));
  return [
    ...kase.asked.flatMap((one) => problemsOf(one, all)),
    ...rules.flatMap((rule) => rule(kase).filter(({ question }) => ids.has(question))),
  ];
}

const bySeverity = (found: readonly Problem[]): Pick<Assessment, "blocking" | "warnings"> => ({
  blocking: found.filter(({ severity }) => severity === "submit"),
  warnings: found.filter(({ severity }) => severity === "warn"),
});

export function assess(given: AssessmentInput): Assessment {
  const { form, answers, facts } = given;
  const asked = askedQuestions(form, answers, facts);
  const kase = caseOf(given, asked);
  const found = problemsIn(kase, answers, rules);
  return { asked, ...bySeverity(found), lights: lightsOf(kase, found) };
}

/** A part beside the twelve steps, such as the one after the decision: nothing in it holds back sending. */
export function assessPart(
  part: string,
  { form, answers, facts, advice, today }: Pick<AssessmentInput, "form" | "answers" | "facts" | "advice" | "today">,
): Omit<Assessment, "lights"> {
  const asked = askedInPart(form, part, answers, facts);
  const kase = caseOf({ form, answers, facts, advice, today }, asked);
  return { asked, ...bySeverity(problemsIn(kase, answers, part === "outcome" ? outcomeRules : [])) };
}

/** The questions of a part beside the twelve steps, such as the one after the decision. */
export function askedInPart(form: FormVersion, part: string, answers: Answers, facts: Facts): Asked[] {
  const found = form.parts.find(({ id }) => id === part);
  return found ? askedInStep(found, answers, facts) : [];
}
