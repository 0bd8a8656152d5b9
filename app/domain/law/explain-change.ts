import { type Lang, sayEuros } from "../lang.ts";
import type { InputError } from "./refusal.ts";
import { changeFrames, conditionTexts, heuristicFields, valueIsNotChosen } from "./texts/changes.ts";
import { procedureTexts } from "./texts/procedures.ts";
import { refusalTexts } from "./texts/refusals.ts";
import type { Change, WouldChange } from "./what-would-change.ts";
import { fill } from "./wording.ts";

export interface ChangeInWords {
  /** Always a condition, never advice to change a fact. */
  sentence: string;
  /** § 31, where the condition is about the value. */
  note: string | null;
  /** Does a rule of thumb make the difference? */
  isHeuristic: boolean;
}

function conditionOf({ field, to }: Change, lang: Lang): string {
  const texts = conditionTexts[field];
  const text = texts[String(to)] ?? texts.any;
  return text ? fill(text, lang, { to: typeof to === "number" ? sayEuros(to, lang) : String(to) }) : "";
}

export function explainChange({ changes, procedure }: WouldChange, lang: Lang): ChangeInWords {
  const [first = "", second = ""] = changes.map((change) => conditionOf(change, lang));
  const frame = changes.length > 1 ? changeFrames.two : changeFrames.one;
  return {
    sentence: fill(frame, lang, { first, second, procedure: procedureTexts[procedure].name[lang] }),
    note: changes.some(({ field }) => field === "estimatedValueEur") ? valueIsNotChosen[lang] : null,
    isHeuristic: changes.some(({ field }) => heuristicFields.includes(field)),
  };
}

export const explainRefusal = ({ code }: InputError, lang: Lang): string => refusalTexts[code][lang];
