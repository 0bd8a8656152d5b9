import {
  bandOfFacts,
  type Facts,
  fitsDps,
  hasGround34,
  isCpbPossible,
  isDirectAwardPossible,
  isPartnershipPossible,
  isPcpPossible,
  mustDevelop,
  needsDialogue,
  needsNegotiation,
} from "./facts.ts";

/** In the order in which answers list them. */
export const procedures = [
  "small",
  "pcp",
  "cpb",
  "neg-wo-call",
  "design-contest",
  "free-single",
  "free-multi",
  "open",
  "restricted",
  "neg-w-call",
  "comp-dial",
  "innovation",
] as const;
export type Procedure = (typeof procedures)[number];
export type Recommended = Procedure | "out-of-scope" | "undetermined";

export const regimes = [
  "below-national",
  "national",
  "annex-e",
  "concession",
  "eu",
  "rd-exempt",
  "in-house",
  "utilities",
  "undetermined",
] as const;
export type Regime = (typeof regimes)[number];

export const ruleIds = [
  "R0",
  "R1",
  "R2",
  "R3",
  "R4",
  "R5",
  "R6",
  "R7",
  "R8",
  "R9",
  "R10",
  "R11",
  "R12",
  "R13",
  "R14",
  "R15",
  "R16",
] as const;
export type RuleId = (typeof ruleIds)[number];

export interface Decision {
  rule: RuleId;
  recommended: Recommended;
  regime: Regime;
}

export const isProcedure = (recommended: Recommended): recommended is Procedure =>
  recommended !== "out-of-scope" && recommended !== "undetermined";

/** Fewer possible suppliers than this: choosing candidates beforehand makes no sense (§ 33 asks for five). */
const candidatesOfRestricted = 5;

/** R10–R16: at or above the EU threshold. */
function decideEu(facts: Facts): Decision {
  const eu = (rule: RuleId, recommended: Procedure): Decision => ({ rule, recommended, regime: "eu" });
  if (isPartnershipPossible(facts)) return eu("R10", "innovation");
  if (facts.irregularTendersBefore) return eu("R11", "neg-w-call");
  if (needsNegotiation(facts) && hasGround34(facts)) {
    return needsDialogue(facts) ? eu("R12", "comp-dial") : eu("R13", "neg-w-call");
  }
  if (fitsDps(facts)) return eu("R14", "restricted");
  const { needsPreselection, potentialSuppliers } = facts;
  if (needsPreselection && (potentialSuppliers === null || potentialSuppliers >= candidatesOfRestricted)) {
    return eu("R15", "restricted");
  }
  return eu("R16", "open");
}

/** The decision list of section 4.3: the first rule that fits. */
export function decide(facts: Facts): Decision {
  if (facts.buyer === "utility-activity") return { rule: "R1", recommended: "out-of-scope", regime: "utilities" };
  const isOrdinary = facts.object === "ordinary" || facts.object === "works";
  if (isOrdinary && !facts.inEuTable && facts.estimatedValueEur >= facts.national) {
    return { rule: "R0", recommended: "undetermined", regime: "undetermined" };
  }
  if (facts.inHouse) return { rule: "R2", recommended: "out-of-scope", regime: "in-house" };

  const band = bandOfFacts(facts);
  if (band === "below-national") return { rule: "R3", recommended: "small", regime: band };
  if (isPcpPossible(facts)) return { rule: "R4", recommended: "pcp", regime: "rd-exempt" };
  if (isCpbPossible(facts)) return { rule: "R5", recommended: "cpb", regime: band };
  if (isDirectAwardPossible(facts)) return { rule: "R6", recommended: "neg-wo-call", regime: band };
  if (facts.objective === "plan-or-idea" && (band === "eu" || band === "national")) {
    return { rule: "R7", recommended: "design-contest", regime: band };
  }
  if (band === "eu") return decideEu(facts);
  return needsNegotiation(facts) || mustDevelop(facts)
    ? { rule: "R8", recommended: "free-multi", regime: band }
    : { rule: "R9", recommended: "free-single", regime: band };
}
