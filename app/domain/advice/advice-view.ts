import { glossary } from "../glossary.ts";
import type { Lang } from "../lang.ts";
import type { AdviserAnswer } from "../law/adviser.ts";
import type { InputField } from "../law/adviser-input.ts";
import { isProcedure, type Regime } from "../law/decide.ts";
import { type Explanation, explain } from "../law/explain.ts";
import { type ChangeInWords, explainChange } from "../law/explain-change.ts";
import type { FactInWords } from "../law/explain-facts.ts";
import { factsOf } from "../law/facts.ts";
import { changesFrom } from "../law/what-would-change.ts";
import { type TermView, termView } from "../term-view.ts";

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

const termsOfRegime: Partial<Record<Regime, readonly string[]>> = {
  "below-national": ["national-threshold"],
  national: ["national-threshold", "eu-threshold"],
  eu: ["eu-threshold", "contract-notice", "standstill"],
  "annex-e": ["social-special-services", "national-threshold", "standstill"],
  concession: ["concession", "standstill"],
  "rd-exempt": ["rd-services"],
  "in-house": ["in-house"],
};

function termsOf({ recommended, regime, technique, status, warnings }: AdviserAnswer, lang: Lang): TermView[] {
  const possible = Object.entries(status).flatMap(([procedure, one]) => (one === "possible" ? [procedure] : []));
  const procedures = [...(isProcedure(recommended) ? [recommended] : []), ...possible];
  const wanted = [
    ...procedures.map((procedure) => (procedure === "neg-wo-call" ? "direct-award" : procedure)),
    ...(technique === "none" ? [] : [technique]),
    "estimated-value",
    ...(termsOfRegime[regime] ?? []),
    ...(warnings.includes("NEAR_THRESHOLD") ? ["splitting-ban"] : []),
    "market-consultation",
  ];
  return wanted.flatMap((id) => glossary.filter((term) => term.id === id)).map((term) => termView(term, lang));
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
