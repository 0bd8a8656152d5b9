import { type Lang, sayEuros, type Text } from "../lang.ts";
import type { AdviserAnswer } from "./adviser.ts";
import type { InputField } from "./adviser-input.ts";
import { frames } from "./texts/frames.ts";
import { codeTexts, componentTexts, inputTexts } from "./texts/inputs.ts";
import { dayInWords } from "./wording.ts";

export interface FactInWords {
  field: InputField;
  label: string;
  value: string;
  /** Nobody answered; this is the adviser's default. */
  assumed: boolean;
}

const codes: Readonly<Record<string, Readonly<Record<string, Text>>>> = codeTexts;

const codeInWords = (field: string, code: string, lang: Lang): string => codes[field]?.[code]?.[lang] ?? code;

function valueInWords(field: InputField, { used }: AdviserAnswer, lang: Lang): string | null {
  const yesNo = (value: boolean) => (value ? frames.yes : frames.no)[lang];
  switch (field) {
    case "asOfDate":
      return dayInWords(used.asOfDate, lang);
    case "estimatedValueEur":
      return sayEuros(used.estimatedValueEur, lang);
    case "valueComponents":
      return Object.entries(used.valueComponents ?? {})
        .map(([name, euros]) => `${componentTexts[name]?.[lang] ?? name} ${sayEuros(euros, lang)}`)
        .join("; ");
    case "lots":
      return (used.lots ?? []).map(({ id, valueEur }) => `${id} ${sayEuros(valueEur, lang)}`).join("; ");
    case "mixedParts":
      return (used.mixedParts ?? [])
        .map(({ kind, annexE, valueEur }) => {
          const group = annexE === null ? "" : ` (${codeInWords("annexE", annexE, lang)})`;
          return `${codeInWords("contractType", kind, lang)}${group} ${sayEuros(valueEur, lang)}`;
        })
        .join("; ");
    case "smallLotsChosen":
      return (used.smallLotsChosen ?? []).join(", ");
    default: {
      const value = used[field];
      if (value === null) return field === "annexE" || field === "directAwardGround" ? null : frames.notKnown[lang];
      if (typeof value === "boolean") return yesNo(value);
      return typeof value === "string" ? codeInWords(field, value, lang) : String(value);
    }
  }
}

/** Fields that speak only when something else is given. */
const isSilent = (field: InputField, { used }: AdviserAnswer): boolean => {
  if (field === "partsSeparable" || field === "awardedAsOne") return used.mixedParts === null;
  if (field === "directAwardConditionsMet") return used.directAwardGround === null;
  return false;
};

const fields = Object.keys(inputTexts).filter((name): name is InputField => name in inputTexts);

/** What the answer was worked out from, in the order of the questions. */
export function factsInWords(answer: AdviserAnswer, lang: Lang): FactInWords[] {
  return fields.flatMap((field): FactInWords[] => {
    const value = isSilent(field, answer) ? null : valueInWords(field, answer, lang);
    if (value === null || value === "") return [];
    return [{ field, label: inputTexts[field].label[lang], value, assumed: answer.assumed.includes(field) }];
  });
}
