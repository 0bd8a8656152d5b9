import { type Decision, type Procedure, procedures } from "./decide.ts";
import {
  bandOfFacts,
  type Facts,
  fitsDps,
  hasGround34,
  isExclusiveAndPaid,
  isGroundAvailable,
  isSharingConfirmed,
  isTooReady,
  mustDevelop,
  needsDialogue,
  needsNegotiation,
} from "./facts.ts";
import type { Band } from "./thresholds.ts";

/** Lawful, but a poor fit. */
export const unsuitableReasons = [
  "ACT_NOT_APPLICABLE",
  "CPB_DOES_NOT_COVER_NEED",
  "NOT_A_PLAN",
  "NEGOTIATION_NEEDED",
  "SOLUTION_MUST_BE_DEVELOPED",
  "NEGOTIATION_NOT_NEEDED",
  "EU_PROCEDURE_NOT_REQUIRED",
  "NO_PRESELECTION_NEED",
  "DIALOGUE_FITS_BETTER",
  "DIALOGUE_NOT_NEEDED",
  "TRL_TOO_HIGH",
  "TIME_LIMITS_CANNOT_BE_MET",
] as const;
export type UnsuitableReason = (typeof unsuitableReasons)[number];

/** A precondition of the law, or a fact without which the procedure does not exist, is missing. */
export const notAllowedReasons = [
  "VALUE_AT_OR_ABOVE_NATIONAL",
  "NOT_RD_SERVICE",
  "NO_RD",
  "BENEFIT_EXCLUSIVE_AND_PAID",
  "SHARING_NOT_CONFIRMED",
  "PURCHASE_IN_SAME_CONTRACT",
  "MIXED_ACT_APPLIES",
  "NO_CPB_CONTRACT",
  "NO_DIRECT_AWARD_GROUND",
  "GROUND_NOT_AVAILABLE_HERE",
  "DIRECT_AWARD_CONDITIONS_NOT_MET",
  "EU_PROCEDURE_MANDATORY",
  "NO_GROUND_34",
  "SOLUTION_EXISTS",
  "MARKET_NOT_CHECKED",
  "NO_PURCHASE_OF_RESULT",
] as const;
export type NotAllowedReason = (typeof notAllowedReasons)[number];

export type StatusReason = UnsuitableReason | NotAllowedReason;

export type Status = "recommended" | "possible" | `unsuitable:${UnsuitableReason}` | `not-allowed:${NotAllowedReason}`;
export type Statuses = Readonly<Partial<Record<Procedure, Status>>>;

/** Section 4.4: the first check that fits gives the status. */
type Row = (facts: Facts, band: Band) => Status;

const small: Row = (_facts, band) =>
  band === "below-national" ? "possible" : "not-allowed:VALUE_AT_OR_ABOVE_NATIONAL";

const pcp: Row = (facts) => {
  const { objective, contractType } = facts;
  if (objective === "buy" || objective === "plan-or-idea") return "not-allowed:NOT_RD_SERVICE";
  if (facts.rd === "none") return "not-allowed:NO_RD";
  if (objective === "develop-only" && contractType !== "services") return "not-allowed:NOT_RD_SERVICE";
  if (isExclusiveAndPaid(facts)) return "not-allowed:BENEFIT_EXCLUSIVE_AND_PAID";
  if (!isSharingConfirmed(facts)) return "not-allowed:SHARING_NOT_CONFIRMED";
  if (objective === "develop-and-buy" && !facts.openCompetitionForScale) return "not-allowed:PURCHASE_IN_SAME_CONTRACT";
  return facts.mixedMayBeExempt ? "possible" : "not-allowed:MIXED_ACT_APPLIES";
};

const cpb: Row = ({ joint, objective, solutionOnMarket }) => {
  if (joint !== "cpb-contract-available") return "not-allowed:NO_CPB_CONTRACT";
  return objective === "buy" && solutionOnMarket === "yes" ? "possible" : "unsuitable:CPB_DOES_NOT_COVER_NEED";
};

const directAward: Row = (facts, band) => {
  if (band === "below-national") return "unsuitable:ACT_NOT_APPLICABLE";
  if (facts.directAwardGround === null) return "not-allowed:NO_DIRECT_AWARD_GROUND";
  if (!isGroundAvailable(facts, facts.directAwardGround)) return "not-allowed:GROUND_NOT_AVAILABLE_HERE";
  return facts.directAwardConditionsMet === true ? "possible" : "not-allowed:DIRECT_AWARD_CONDITIONS_NOT_MET";
};

const designContest: Row = ({ objective }, band) => {
  if (objective !== "plan-or-idea") return "unsuitable:NOT_A_PLAN";
  return band === "below-national" ? "unsuitable:ACT_NOT_APPLICABLE" : "possible";
};

const freeForm =
  (judge: (facts: Facts) => Status): Row =>
  (facts, band) => {
    if (band === "below-national") return "unsuitable:ACT_NOT_APPLICABLE";
    return band === "eu" ? "not-allowed:EU_PROCEDURE_MANDATORY" : judge(facts);
  };

const freeSingle = freeForm((facts) => {
  if (needsNegotiation(facts)) return "unsuitable:NEGOTIATION_NEEDED";
  return mustDevelop(facts) ? "unsuitable:SOLUTION_MUST_BE_DEVELOPED" : "possible";
});

const freeMulti = freeForm((facts) =>
  needsNegotiation(facts) || mustDevelop(facts) ? "possible" : "unsuitable:NEGOTIATION_NOT_NEEDED",
);

const euOnly =
  (judge: (facts: Facts) => Status): Row =>
  (facts, band) => {
    if (band === "below-national") return "unsuitable:ACT_NOT_APPLICABLE";
    return band === "eu" ? judge(facts) : "unsuitable:EU_PROCEDURE_NOT_REQUIRED";
  };

const open = euOnly((facts) => {
  if (mustDevelop(facts)) return "unsuitable:SOLUTION_MUST_BE_DEVELOPED";
  return needsNegotiation(facts) && hasGround34(facts) ? "unsuitable:NEGOTIATION_NEEDED" : "possible";
});

const restricted = euOnly((facts) => {
  const asOpen = open(facts, "eu");
  if (asOpen !== "possible") return asOpen;
  return facts.needsPreselection || fitsDps(facts) ? "possible" : "unsuitable:NO_PRESELECTION_NEED";
});

const mayNegotiate = (facts: Facts): boolean => hasGround34(facts) || facts.irregularTendersBefore;

const negotiated = euOnly((facts) => {
  if (!mayNegotiate(facts)) return "not-allowed:NO_GROUND_34";
  if (needsDialogue(facts)) return "unsuitable:DIALOGUE_FITS_BETTER";
  const isUseful = needsNegotiation(facts) || facts.irregularTendersBefore || mustDevelop(facts);
  return isUseful ? "possible" : "unsuitable:NEGOTIATION_NOT_NEEDED";
});

const dialogue = euOnly((facts) => {
  if (!mayNegotiate(facts)) return "not-allowed:NO_GROUND_34";
  return needsDialogue(facts) ? "possible" : "unsuitable:DIALOGUE_NOT_NEEDED";
});

const partnership = euOnly((facts) => {
  const { solutionOnMarket } = facts;
  if (solutionOnMarket === "unknown") return "not-allowed:MARKET_NOT_CHECKED";
  if (solutionOnMarket !== "no") return "not-allowed:SOLUTION_EXISTS";
  if (facts.rd === "none") return "not-allowed:NO_RD";
  if (facts.objective !== "develop-and-buy") return "not-allowed:NO_PURCHASE_OF_RESULT";
  return isTooReady(facts) ? "unsuitable:TRL_TOO_HIGH" : "possible";
});

const rows: Record<Procedure, Row> = {
  small,
  pcp,
  cpb,
  "neg-wo-call": directAward,
  "design-contest": designContest,
  "free-single": freeSingle,
  "free-multi": freeMulti,
  open,
  restricted,
  "neg-w-call": negotiated,
  "comp-dial": dialogue,
  innovation: partnership,
};

/** The status that the facts alone give a procedure, before the overrides. */
export const ownStatus = (facts: Facts, procedure: Procedure): Status => rows[procedure](facts, bandOfFacts(facts));

const keptWhenExempt: readonly Procedure[] = ["pcp", "innovation", "small", "cpb"];
const withTimeLimits: readonly Procedure[] = [
  "open",
  "restricted",
  "neg-w-call",
  "comp-dial",
  "innovation",
  "free-single",
  "free-multi",
];

export function statusesOf(facts: Facts, { rule, recommended, regime }: Decision): Statuses {
  if (rule === "R0" || rule === "R1") return {};
  const isExtremelyUrgent = recommended === "neg-wo-call" && facts.directAwardGround === "extreme-urgency";
  const band = bandOfFacts(facts);
  const statuses: Partial<Record<Procedure, Status>> = {};
  for (const procedure of procedures) {
    let status = rows[procedure](facts, band);
    if (regime === "in-house" || (regime === "rd-exempt" && !keptWhenExempt.includes(procedure))) {
      status = "unsuitable:ACT_NOT_APPLICABLE";
    } else if (isExtremelyUrgent && withTimeLimits.includes(procedure) && !status.startsWith("not-allowed")) {
      status = "unsuitable:TIME_LIMITS_CANNOT_BE_MET";
    }
    statuses[procedure] = procedure === recommended ? "recommended" : status;
  }
  return statuses;
}
