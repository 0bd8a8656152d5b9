import { findQuestion } from "~/domain/form/answers.ts";
import type { FormVersion } from "~/domain/form/question.ts";
import { textsOf } from "~/domain/form/say-problem.ts";
import { findStep } from "~/domain/form/steps.ts";
import { formAsking } from "~/domain/form/versions.ts";
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

/** A subject of the form, or of an earlier one, from what was posted; undefined when no form has such a thing. */
export function readSubject(form: FormVersion, posted: Subject): Subject | undefined {
  if (posted.question !== "") {
    const found = findQuestion(formAsking(form, posted.question) ?? form, posted.question);
    return found && { step: found.step, question: posted.question };
  }
  return posted.step === "" || findStep(form, posted.step) ? { step: posted.step, question: "" } : undefined;
}

/** In words; "" for the plan as a whole. */
export function saySubject(form: FormVersion, { step, question }: Subject, lang: Lang): string {
  const asked = question === "" ? undefined : textsOf(formAsking(form, question) ?? form, question)?.label;
  return (question === "" ? findStep(form, step)?.texts.title : asked)?.[lang] ?? "";
}

/** Where the team reads it: what is no longer asked, in its history. */
export function subjectPath(lang: Lang, planId: string, form: FormVersion, { step, question }: Subject): string {
  if (step === "") return paths.plan(lang, planId);
  if (question === "") return findStep(form, step) ? paths.step(lang, planId, step) : paths.plan(lang, planId);
  const place = findQuestion(form, question);
  return place ? `${paths.step(lang, planId, place.step)}#q-${question}` : paths.answerHistory(lang, planId, question);
}
