import type { Text } from "../lang.ts";
import type { Source } from "./sources.ts";

/** The day of the ruleset that this tool carries. Shown with every answer. */
export const rulesetDate = "2026-11-22";

/** The first day of the Act 1397/2016. */
export const actFirstDay = "2017-01-01";

export type RuleKind = "law" | "heuristic";

/** What every rule carries. Days are inclusive; `validTo` null means that no end is known. */
export interface Dated {
  id: string;
  kind: RuleKind;
  validFrom: string;
  validTo: string | null;
  /** References to the law; empty for rules of thumb without one. */
  law: readonly string[];
  source: readonly Source[];
  verifiedOn: string;
  /** What nobody has checked against a source yet. */
  notVerified?: Text;
}

export const isInForce = (rule: Dated, day: string): boolean =>
  rule.validFrom <= day && (rule.validTo === null || day <= rule.validTo);
