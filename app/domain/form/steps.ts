import type { FormVersion, Step } from "./question.ts";

const known = new WeakMap<FormVersion, ReadonlyMap<string, Step>>();

/** A step of the form, or a part beside its steps, by its id. */
export function findStep(form: FormVersion, id: string): Step | undefined {
  let steps = known.get(form);
  if (!steps) {
    steps = new Map([...form.steps, ...form.parts].map((step) => [step.id, step]));
    known.set(form, steps);
  }
  return steps.get(id);
}
