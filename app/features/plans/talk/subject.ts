import { findQuestion } from "~/domain/form/answers.ts";
import type { FormVersion } from "~/domain/form/question.ts";
import { findStep } from "~/domain/form/steps.ts";
import type { Lang } from "~/domain/lang.ts";
import { paths } from "~/paths.ts";

/** What a thread is about. Both are "" for the plan as a whole, the question alone for a step. */
export interface Subject {
  step: string;
  question: string;
}

/** As an address or a form names it: `question:…`, the id of a step, or "" for the plan as a whole. */
export function subjectIn(named: string): Subject {
  const question = /^question:(.+)$/.exec(named)?.[1];
  return question === undefined ? { step: named, question: "" } : { step: "", question };
}

/** A subject of the form, from what was posted; undefined when the form has no such thing. */
export function readSubject(form: FormVersion, posted: Subject): Subject | undefined {
  if (posted.question !== "") {
    const found = findQuestion(form, posted.question);
    return found && { step: found.step, question: posted.question };
  }
  return posted.step === "" || findStep(form, posted.step) ? { step: posted.step, question: "" } : undefined;
}

/** In words; "" for the plan as a whole. */
export function saySubject(form: FormVersion, { step, question }: Subject, lang: Lang): string {
  const place = findStep(form, step);
  return (question === "" ? place?.texts.title[lang] : place?.texts.questions[question]?.label[lang]) ?? "";
}

/** Where the team reads it. */
export const subjectPath = (lang: Lang, planId: string, { step, question }: Subject): string =>
  step === ""
    ? paths.plan(lang, planId)
    : `${paths.step(lang, planId, step)}${question === "" ? "" : `#q-${question}`}`;
