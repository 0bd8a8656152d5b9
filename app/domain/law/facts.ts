import type { DirectAwardGround } from "./adviser-input.ts";
import { isConcessionKind } from "./mixed-contract.ts";
import type { ResolvedInput } from "./resolve-input.ts";
import {
  type Band,
  bandOf,
  euThreshold,
  isInEuTable,
  nationalThreshold,
  type ThresholdObject,
  thresholdObject,
} from "./thresholds.ts";

/** A resolved input with what stays the same whatever else is changed in thought (section 4.9). */
export interface Facts extends ResolvedInput {
  object: ThresholdObject;
  national: number;
  eu: number | null;
  inEuTable: boolean;
  /** § 7(2): a mixed contract may still be exempt R&D. */
  mixedMayBeExempt: boolean;
}

export function factsOf(input: ResolvedInput): Facts {
  const object = thresholdObject(input.contractType, input.annexE);
  return {
    ...input,
    object,
    national: nationalThreshold(object, input.asOfDate) ?? 0,
    eu: euThreshold(object, input.buyer, input.asOfDate),
    inEuTable: isInEuTable(input.asOfDate),
    mixedMayBeExempt:
      input.mixedParts === null || (input.partsSeparable === false && input.contractType === "services"),
  };
}

export const bandOfFacts = (facts: Facts): Band =>
  bandOf(facts.object, facts.estimatedValueEur, facts.national, facts.eu);

const hasG1 = ({ solutionOnMarket }: Facts): boolean =>
  solutionOnMarket === "needs-adaptation" || solutionOnMarket === "no";
const hasG2 = ({ designOrInnovation, rd }: Facts): boolean => designOrInnovation || rd !== "none";
const hasG3 = ({ complexityGround }: Facts): boolean => complexityGround;
const hasG4 = ({ specification }: Facts): boolean => specification === "not-possible";
/** § 34(2): one ground is enough. */
export const hasGround34 = (facts: Facts): boolean => hasG1(facts) || hasG2(facts) || hasG3(facts) || hasG4(facts);

const grounds34 = ["G1", "G2", "G3", "G4"] as const;
export type Ground34 = (typeof grounds34)[number];

const hasGround: Record<Ground34, (facts: Facts) => boolean> = { G1: hasG1, G2: hasG2, G3: hasG3, G4: hasG4 };

export const grounds34Of = (facts: Facts): Ground34[] => grounds34.filter((ground) => hasGround[ground](facts));

export const needsNegotiation = ({ negotiation, specification }: Facts): boolean =>
  negotiation !== "none" || specification === "not-possible";
export const needsDialogue = ({ negotiation, specification }: Facts): boolean =>
  negotiation === "on-solution" || specification === "not-possible";
export const mustDevelop = ({ objective, solutionOnMarket, rd }: Facts): boolean =>
  objective === "develop-and-buy" && solutionOnMarket === "no" && rd !== "none";

export const isExclusiveAndPaid = ({ rdBenefitExclusive, rdFullyPaid }: Facts): boolean =>
  rdBenefitExclusive === true && rdFullyPaid === true;
export const isSharingConfirmed = ({ rdBenefitExclusive, rdFullyPaid }: Facts): boolean =>
  rdBenefitExclusive === false || rdFullyPaid === false;

/** § 9(1)(13): R&D services whose benefit or cost is shared, at any value. */
export const isPcpPossible = (facts: Facts): boolean =>
  (facts.objective === "develop-only" || facts.objective === "develop-and-buy") &&
  facts.rd !== "none" &&
  (facts.objective === "develop-and-buy" || facts.contractType === "services") &&
  !isExclusiveAndPaid(facts) &&
  isSharingConfirmed(facts) &&
  (facts.objective === "develop-only" || facts.openCompetitionForScale) &&
  facts.mixedMayBeExempt;

export const isCpbPossible = ({ joint, objective, solutionOnMarket }: Facts): boolean =>
  joint === "cpb-contract-available" && objective === "buy" && solutionOnMarket === "yes";

/** § 119: the only grounds for awarding a concession directly; urgency is not among them. */
const concessionGrounds: readonly DirectAwardGround[] = [
  "no-suitable-tenders",
  "technical",
  "exclusive-rights",
  "artistic",
];
const goodsGrounds: readonly DirectAwardGround[] = [
  "rd-goods",
  "commodity",
  "insolvency-bargain",
  "additional-supplies",
];

export function isGroundAvailable(facts: Facts, ground: DirectAwardGround): boolean {
  const { contractType, annexE } = facts;
  const isConcession = isConcessionKind(contractType);
  if (ground === "annexE-client-relationship") {
    return annexE === "1-4" && (isConcession || bandOfFacts(facts) === "annex-e");
  }
  if (isConcession) return concessionGrounds.includes(ground);
  if (goodsGrounds.includes(ground)) return contractType === "supplies";
  if (ground === "repeat-works-services") return contractType === "works" || contractType === "services";
  if (ground === "design-contest-winner") return contractType === "services" || contractType === "plan-or-design";
  return true;
}

/** For values at or above the national threshold; below it no ground is needed. */
export const isDirectAwardPossible = (facts: Facts): boolean =>
  facts.directAwardGround !== null &&
  facts.directAwardConditionsMet === true &&
  isGroundAvailable(facts, facts.directAwardGround);

/** The highest readiness level at which an innovation partnership is still recommended; a rule of thumb. */
const highestTrlForPartnership = 7;
export const isTooReady = ({ trl }: Facts): boolean => trl !== null && trl > highestTrlForPartnership;

/** For the EU band; mustDevelop is the part that the law asks. */
export const isPartnershipPossible = (facts: Facts): boolean => mustDevelop(facts) && !isTooReady(facts);

export const fitsDps = ({ recurring, solutionOnMarket, specification }: Facts): boolean =>
  recurring === "standard-recurring" && solutionOnMarket === "yes" && specification === "precise";
