import type { Decision, Procedure, Recommended } from "./decide.ts";
import { bandOfFacts, type Facts, hasGround34, isTooReady, needsNegotiation } from "./facts.ts";

export const warningCodes = [
  "THRESHOLDS_NOT_IN_TABLE",
  "USE_ACT_1398_2016",
  "CHECK_IN_HOUSE_CONDITIONS",
  "NEAR_THRESHOLD",
  "SPLITTING_CHECK",
  "PRIMARY_LAW_AND_STATE_AID",
  "SEPARATE_DEPLOYMENT_TENDER",
  "DIRECT_AWARD_NARROW",
  "DIRECT_AWARD_NOT_AVAILABLE",
  "NEGOTIATION_NOT_JUSTIFIED",
  "NO_NEW_NOTICE_IF_ALL_SUITABLE_INVITED",
  "ACCELERATED_POSSIBLE",
  "NO_ACCELERATION",
  "JOINT_VALUE_AND_LIABILITY",
  "SINGLE_SUPPLIER_RISK",
  "FEW_CANDIDATES",
  "TRL_CONFLICT",
  "MARKET_CHECK_REQUIRED",
  "MIXED_MAIN_SUBJECT",
  "MIXED_CONCESSION_SEPARABLE",
  "SMALL_LOTS_CONDITION_FAILS",
  "REFORM_10M_PREPARATION",
] as const;
export type WarningCode = (typeof warningCodes)[number];

/** All that a warning may look at. */
export interface WarningView {
  facts: Facts;
  decision: Decision;
  isDps: boolean;
  smallLotsFail: boolean;
}

type ChoiceWarning = Exclude<
  WarningCode,
  "THRESHOLDS_NOT_IN_TABLE" | "USE_ACT_1398_2016" | "CHECK_IN_HOUSE_CONDITIONS"
>;

/** From nine tenths of a threshold on, an estimate can turn out to be on the other side; a rule of thumb. */
const isNear = (value: number, threshold: number | null): boolean =>
  threshold !== null && value < threshold && value * 10 >= threshold * 9;

const isOneOf = (recommended: Recommended, ...those: Procedure[]): boolean => those.some((one) => one === recommended);

const largePurchase = 10_000_000;

const applies: Record<ChoiceWarning, (view: WarningView) => boolean> = {
  NEAR_THRESHOLD: ({ facts }) =>
    isNear(facts.estimatedValueEur, facts.national) || isNear(facts.estimatedValueEur, facts.eu),
  SPLITTING_CHECK: ({ decision }) => decision.recommended === "small",
  PRIMARY_LAW_AND_STATE_AID: ({ decision }) => decision.recommended === "pcp",
  SEPARATE_DEPLOYMENT_TENDER: ({ facts, decision }) =>
    decision.recommended === "pcp" && facts.objective === "develop-and-buy",
  DIRECT_AWARD_NARROW: ({ decision }) => decision.recommended === "neg-wo-call",
  DIRECT_AWARD_NOT_AVAILABLE: ({ facts, decision }) =>
    facts.directAwardGround !== null &&
    decision.recommended !== "neg-wo-call" &&
    bandOfFacts(facts) !== "below-national",
  NEGOTIATION_NOT_JUSTIFIED: ({ facts, decision }) =>
    bandOfFacts(facts) === "eu" &&
    needsNegotiation(facts) &&
    !hasGround34(facts) &&
    isOneOf(decision.recommended, "open", "restricted"),
  NO_NEW_NOTICE_IF_ALL_SUITABLE_INVITED: ({ decision }) => decision.rule === "R11",
  ACCELERATED_POSSIBLE: ({ facts, decision, isDps }) =>
    facts.urgency === "justified" && isOneOf(decision.recommended, "open", "restricted", "neg-w-call") && !isDps,
  NO_ACCELERATION: ({ facts, decision, isDps }) =>
    facts.urgency === "justified" && (isOneOf(decision.recommended, "innovation", "comp-dial") || isDps),
  JOINT_VALUE_AND_LIABILITY: ({ facts }) => facts.joint === "with-other-buyers",
  SINGLE_SUPPLIER_RISK: ({ facts, decision }) =>
    facts.potentialSuppliers === 1 && !isOneOf(decision.recommended, "neg-wo-call", "small", "cpb"),
  FEW_CANDIDATES: ({ facts: { potentialSuppliers: count }, decision: { recommended } }) =>
    count !== null &&
    ((count < 5 && recommended === "restricted") ||
      (count < 3 && isOneOf(recommended, "neg-w-call", "comp-dial", "innovation"))),
  TRL_CONFLICT: ({ facts }) =>
    (facts.objective === "develop-only" || facts.objective === "develop-and-buy") && isTooReady(facts),
  MARKET_CHECK_REQUIRED: ({ facts, decision: { recommended } }) =>
    recommended !== "small" &&
    (facts.solutionOnMarket === "unknown" ||
      (!facts.marketConsultationDone && isOneOf(recommended, "innovation", "pcp"))),
  MIXED_MAIN_SUBJECT: ({ facts }) => facts.mixed?.severalCategories === true,
  MIXED_CONCESSION_SEPARABLE: ({ facts }) => facts.mixed?.concessionSetAside === true,
  SMALL_LOTS_CONDITION_FAILS: ({ smallLotsFail }) => smallLotsFail,
  REFORM_10M_PREPARATION: ({ facts }) => facts.estimatedValueEur >= largePurchase,
};

const choiceWarnings = warningCodes.filter((code): code is ChoiceWarning => code in applies);

/** Section 4.5. Where the Act itself steps aside, its own warning is the only one. */
export function warningsOf(view: WarningView): readonly WarningCode[] {
  const { rule } = view.decision;
  if (rule === "R0") return ["THRESHOLDS_NOT_IN_TABLE"];
  if (rule === "R1") return ["USE_ACT_1398_2016"];
  if (rule === "R2") return ["CHECK_IN_HOUSE_CONDITIONS"];
  return choiceWarnings.filter((code) => applies[code](view));
}
