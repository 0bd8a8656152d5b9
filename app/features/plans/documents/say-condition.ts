import type { Condition } from "~/domain/form/condition.ts";
import { sayNumber } from "~/domain/form/kinds/number.ts";
import type { FormVersion, QuestionTexts } from "~/domain/form/question.ts";
import { textsOf } from "~/domain/form/say-problem.ts";
import type { Lang } from "~/domain/lang.ts";
import { translator } from "~/i18n/translator.ts";

/** A choice as its question has it; yes and no need no words of their own. */
export const sayCode = (code: string, options: QuestionTexts["options"], lang: Lang): string =>
  options?.[code]?.[lang] ?? (code === "yes" || code === "no" ? translator(lang, "emptyForm")(code) : code);

/** When a question is asked, for a reader with the paper form alone; undefined for what only the service can tell. */
export function sayCondition(form: FormVersion, condition: Condition, lang: Lang): string | undefined {
  const t = translator(lang, "emptyForm");
  const labelOf = (id: string): string => textsOf(form, id)?.label[lang] ?? id;
  const sayCodes = (codes: readonly string[], options: QuestionTexts["options"]): string =>
    codes.map((code) => sayCode(code, options, lang)).join(", ");
  const joined = (parts: readonly Condition[], word: "and" | "or"): string | undefined => {
    const said = parts.map((part) => sayCondition(form, part, lang));
    return said.every((one) => one !== undefined) ? said.join(t(`condition.${word}`)) : undefined;
  };

  switch (condition.op) {
    case "is":
    case "is-not":
    case "has-other-than": {
      const { question, codes } = condition;
      const answers = sayCodes(codes, textsOf(form, question)?.options);
      return t(condition.op === "is" ? "condition.is" : "condition.other", { question: labelOf(question), answers });
    }
    case "row-is": {
      const column = textsOf(form, condition.question)?.columns?.[condition.column];
      const question = `${labelOf(condition.question)}: ${column?.label[lang] ?? condition.column}`;
      return t("condition.is", { question, answers: sayCodes(condition.codes, column?.options) });
    }
    case "above":
      return t("condition.above", { question: labelOf(condition.question), limit: sayNumber(condition.limit, lang) });
    case "answered":
    case "unanswered":
      return t(`condition.${condition.op}`, { question: labelOf(condition.question) });
    case "all":
      return joined(condition.of, "and");
    case "any":
      return joined(condition.of, "or");
    default:
      return undefined;
  }
}
