import type { Lang } from "../lang.ts";
import { findQuestion } from "./answers.ts";
import type { FormVersion, QuestionTexts } from "./question.ts";

/** The words of a form version in one language, for outputs that say a code or a question's name. */
export interface FormWords {
  label: (question: string) => string;
  /** The words of a code, of a column if one is named; a code without words is itself. */
  option: (question: string, code: string, column?: string) => string;
}

export function formWords(form: FormVersion, lang: Lang): FormWords {
  const textsOf = (id: string): QuestionTexts | undefined => {
    const step = findQuestion(form, id)?.step;
    return [...form.steps, ...form.parts].find((one) => one.id === step)?.texts.questions[id];
  };
  return {
    label: (id) => textsOf(id)?.label[lang] ?? id,
    option: (id, code, column) => {
      const texts = textsOf(id);
      const options = column ? texts?.columns?.[column]?.options : texts?.options;
      return options?.[code]?.[lang] ?? code;
    },
  };
}
