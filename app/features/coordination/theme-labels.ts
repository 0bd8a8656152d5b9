import { currentForm } from "~/domain/form/versions.ts";
import type { Lang } from "~/domain/lang.ts";

const step = currentForm.steps.find(({ texts }) => texts.questions.themes);
const options = step?.texts.questions.themes?.options ?? {};

/** The themes of plans in the words of the form. */
export const themeOptions = (lang: Lang): { value: string; label: string }[] =>
  Object.entries(options).map(([value, label]) => ({ value, label: label[lang] }));

export const themeLabel = (theme: string, lang: Lang): string => options[theme]?.[lang] ?? theme;
