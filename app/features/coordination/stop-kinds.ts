import { findQuestion } from "~/domain/form/answers.ts";
import { currentForm } from "~/domain/form/versions.ts";
import type { Lang } from "~/domain/lang.ts";

const options = () => {
  const found = findQuestion(currentForm, "stop-kind");
  const part = [...currentForm.steps, ...currentForm.parts].find(({ id }) => id === found?.step);
  return part?.texts.questions["stop-kind"]?.options ?? {};
};

/** Kinds of reasons to stop, in the words of the form's part on the outcome. */
export const stopKinds = (lang: Lang): { value: string; label: string }[] =>
  Object.entries(options()).map(([value, label]) => ({ value, label: label[lang] }));

export const isStopKind = (value: string): boolean => Object.hasOwn(options(), value);
