import { form2026_1 } from "./2026-1/version.ts";
import { findQuestion } from "./answers.ts";
import type { FormMove } from "./form-move.ts";
import type { FormVersion } from "./question.ts";

/** Every released version, oldest first: a plan names the one it is written on, and none is ever taken away. */
const released: { form: FormVersion; move?: FormMove }[] = [{ form: form2026_1 }];

/** The version that new plans are pinned to. */
export const currentForm = form2026_1;

/** Adds a newer version, with what a plan of the version before has to know to move to it. */
export function releaseForm(form: FormVersion, move: FormMove): void {
  released.push({ form, move });
}

export function formOf(id: string): FormVersion {
  const found = released.find(({ form }) => form.id === id);
  if (!found) throw new Error(`Unknown form version ${id}`);
  return found.form;
}

/** The version that came after this one, if there is one. */
export function formAfter(id: string): { form: FormVersion; move: FormMove } | undefined {
  const { form, move } = released[released.findIndex((one) => one.form.id === id) + 1] ?? {};
  return form && move ? { form, move } : undefined;
}

/** The newest version before this one that asked the question. */
export const earlierFormWith = (id: string, question: string): FormVersion | undefined =>
  released
    .slice(
      0,
      released.findIndex(({ form }) => form.id === id),
    )
    .findLast(({ form }) => findQuestion(form, question) !== undefined)?.form;

/** The version that asks a question of a plan on this one: itself, or the newest earlier one; undefined where none ever did. */
export const formAsking = (form: FormVersion, question: string): FormVersion | undefined =>
  findQuestion(form, question) ? form : earlierFormWith(form.id, question);
