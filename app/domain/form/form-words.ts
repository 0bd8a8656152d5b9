import type { Lang } from "../lang.ts";
import type { FormVersion } from "./question.ts";
import { textsOf } from "./say-problem.ts";

/** The words of a form version in one language, for outputs that say a code or a question's name. */
export interface FormWords {
  label: (question: string) => string;
  /** The words of a code, of a column if one is named; a code without words is itself. */
  option: (question: string, code: string, column?: string) => string;
}

export function formWords(form: FormVersion, lang: Lang): FormWords {
  return {
    label: (id) => textsOf(form, id)?.label[lang] ?? id,
    option: (id, code, column) => {
      const texts = textsOf(form, id);
      const options = column ? texts?.columns?.[column]?.options : texts?.options;
      return options?.[code]?.[lang] ?? code;
    },
  };
}
