import { exampleQuestionsTexts } from "~/domain/form/2026-1/example-questions.texts.ts";
import type { Lang } from "~/domain/lang.ts";
import type { ExampleProblem } from "~/domain/proposal/read-example.ts";
import { translator } from "./translator.ts";

const six: Readonly<Record<string, string>> = {
  outcomes: "ex-results",
  difficulties: "ex-difficulties",
  lessons: "ex-differently",
};

const ownLabels = [
  "city",
  "country",
  "state-on",
  "year",
  "taken-up",
  "suppliers",
  "small",
  "value",
  "cpv",
  "sources",
  "contact",
  "expert-by",
] as const;
const labelKeys = {
  city: "form.city",
  country: "form.country",
  "state-on": "form.stateOn",
  year: "form.year",
  "taken-up": "form.takenUp",
  suppliers: "form.suppliers",
  small: "form.small",
  value: "form.value",
  cpv: "form.cpv",
  sources: "form.sources",
  contact: "form.contact",
  "expert-by": "form.expertBy",
} as const;

/** How a field of an example's form is called. */
function labelOf(field: string, lang: Lang): string {
  const t = translator(lang, "proposals");
  const words = translator(lang, "examples");
  const [, kind, other] = /^(title|summary|translator)-(fi|sv|en)$/.exec(field) ?? [];
  if (kind) {
    const language = t(`languages.${other === "sv" || other === "en" ? other : "fi"}`);
    return t(`form.${kind === "summary" || kind === "translator" ? kind : "title"}`, { language });
  }
  const text = /^text-(?:fi|sv|en)-(\w+)$/.exec(field)?.[1];
  if (text) {
    const asked = exampleQuestionsTexts.questions[six[text] ?? ""];
    return asked?.label[lang] ?? words(`field.${text}` as "field.need");
  }
  if (field.startsWith("figure-")) return t("form.figures");
  if (field.startsWith("document-")) return t("form.documents");
  const own = ownLabels.find((known) => known === field);
  if (own) return t(labelKeys[own]);
  if (field === "buyer") return words("example.buyer");
  if (field === "novelty") return words("field.novelty");
  if (field === "state") return words("facet.state");
  return field === "object" ? words("facet.object") : field;
}

/** What is wrong with a field of an example, in a sentence that names the field. */
export const sayExampleProblem = ({ field, rule, max }: ExampleProblem, lang: Lang): string =>
  translator(lang, "proposals")(`rules.${rule}`, { label: labelOf(field, lang), max: max ?? 0 });

/** The same by field, for a form. */
export const exampleErrors = (problems: readonly ExampleProblem[], lang: Lang): Record<string, string> =>
  Object.fromEntries(problems.map((problem) => [problem.field, sayExampleProblem(problem, lang)]));
