import { textsOf } from "../form/say-problem.ts";
import { currentForm } from "../form/versions.ts";
import type { Lang } from "../lang.ts";

const options = textsOf(currentForm, "themes")?.options ?? {};

/** The themes of plans in the words of the form. */
export const themeOptions = (lang: Lang): { value: string; label: string }[] =>
  Object.entries(options).map(([value, label]) => ({ value, label: label[lang] }));

export const themeLabel = (theme: string, lang: Lang): string => options[theme]?.[lang] ?? theme;
