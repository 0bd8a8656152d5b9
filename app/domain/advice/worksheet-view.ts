import type { Lang } from "../lang.ts";
import { withAct } from "../law/legal-reference.ts";
import { type ValueRuleId, valueRules } from "../law/texts/value-rules.ts";

/** How a value was counted, as pages and documents show it. */
export interface WorksheetView {
  lines: readonly { key: string; what: string; counted: string; rule: string; law: readonly string[] }[];
  sum: string;
}

/** How to count what is no plain sum. */
export interface CountingRule {
  text: string;
  law: readonly string[];
}

/** Kinds of contract whose value takes some counting before it can be written as a sum. */
const countedApart = [
  "val.recurring",
  "val.services-no-total",
  "val.lease",
  "val.framework",
  "val.concession",
  "val.contest",
  "val.innovation",
  "val.joint",
  "val.units",
] as const satisfies readonly ValueRuleId[];

export const countingRules = (lang: Lang): CountingRule[] =>
  countedApart.map((id) => ({ text: valueRules[id].text[lang], law: valueRules[id].law.map(withAct) }));
