import { type GlossaryTerm, glossary } from "../glossary.ts";
import type { Lang } from "../lang.ts";
import type { AdviserAnswer } from "../law/adviser.ts";
import type { InputField } from "../law/adviser-input.ts";
import { isProcedure, type Procedure, type Regime } from "../law/decide.ts";
import { type Explanation, explain } from "../law/explain.ts";
import { type ChangeInWords, explainChange } from "../law/explain-change.ts";
import type { FactInWords } from "../law/explain-facts.ts";
import { factsOf } from "../law/facts.ts";
import { procedureTexts } from "../law/texts/procedures.ts";
import { changesFrom } from "../law/what-would-change.ts";

/** A term with its official words in all three languages. */
export interface TermView {
  id: string;
  fi: string;
  sv: string;
  en: string;
  law?: string;
  /** What it means, in the language of the page. */
  explanation?: string;
}

export interface FactView extends FactInWords {
  /** Where the question is answered, if it can be answered elsewhere. */
  href?: string;
}

/** The explained answer as pages and documents show it, in one language. */
export interface AdviceView extends Omit<Explanation, "facts"> {
  facts: readonly FactView[];
  changes: readonly ChangeInWords[];
  terms: readonly TermView[];
}

/** Terms of the glossary by procedure; most have the same id. */
const termOfProcedure: Partial<Record<Procedure, string>> = { "neg-wo-call": "direct-award" };

const termsOfRegime: Partial<Record<Regime, readonly string[]>> = {
  "below-national": ["national-threshold"],
  national: ["national-threshold", "eu-threshold"],
  eu: ["eu-threshold", "contract-notice", "standstill"],
  "annex-e": ["social-special-services", "national-threshold", "standstill"],
  concession: ["concession", "standstill"],
  "rd-exempt": ["rd-services"],
  "in-house": ["in-house"],
};

export const termView = ({ id, term, law, note }: GlossaryTerm, lang: Lang, explanation?: string): TermView => {
  const words = explanation ?? note?.[lang];
  return { id, ...term, ...(law ? { law } : {}), ...(words ? { explanation: words } : {}) };
};

function termsOf({ recommended, regime, technique, status, warnings }: AdviserAnswer, lang: Lang): TermView[] {
  const possible = Object.entries(status).flatMap(([procedure, one]) => (one === "possible" ? [procedure] : []));
  const procedures = [...(isProcedure(recommended) ? [recommended] : []), ...possible];
  const others = [
    ...(technique === "none" ? [] : [technique]),
    "estimated-value",
    ...(termsOfRegime[regime] ?? []),
    ...(warnings.includes("NEAR_THRESHOLD") ? ["splitting-ban"] : []),
    "market-consultation",
  ];
  const found = (id: string): GlossaryTerm | undefined => glossary.find((term) => term.id === id);
  const ofProcedures = procedures.flatMap((id) => {
    const procedure = Object.keys(procedureTexts).find((known): known is Procedure => known === id);
    const term = procedure && found(termOfProcedure[procedure] ?? procedure);
    return procedure && term ? [termView(term, lang, procedureTexts[procedure].text[lang])] : [];
  });
  return [...ofProcedures, ...others.flatMap((id) => found(id) ?? []).map((term) => termView(term, lang))];
}

/** What the facts become where a plan has its own questions: which are assumed, and where they are answered. */
export type FactSource = (field: InputField) => { assumed: boolean; href?: string } | undefined;

export function adviceView(answer: AdviserAnswer, lang: Lang, sourceOf: FactSource = () => undefined): AdviceView {
  const said = explain(answer, lang);
  return {
    ...said,
    facts: said.facts.map((fact) => ({ ...fact, ...sourceOf(fact.field) })),
    changes: changesFrom(factsOf(answer.used)).map((change) => explainChange(change, lang)),
    terms: termsOf(answer, lang),
  };
}
