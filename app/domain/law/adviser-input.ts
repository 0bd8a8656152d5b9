export const buyers = ["sub-central", "central", "utility-activity"] as const;
export type Buyer = (typeof buyers)[number];

export const contractTypes = [
  "supplies",
  "services",
  "works",
  "service-concession",
  "works-concession",
  "plan-or-design",
] as const;
export type ContractType = (typeof contractTypes)[number];

export const annexEGroups = ["1-4", "5-15"] as const;
export type AnnexE = (typeof annexEGroups)[number] | null;

export const partKinds = ["supplies", "services", "works", "service-concession", "works-concession"] as const;
export type PartKind = (typeof partKinds)[number];

export const objectives = ["buy", "develop-only", "develop-and-buy", "plan-or-idea"] as const;
export type Objective = (typeof objectives)[number];

export const marketStates = ["yes", "needs-adaptation", "no", "unknown"] as const;
type MarketState = (typeof marketStates)[number];

export const rdAmounts = ["none", "some", "substantial"] as const;
type RdAmount = (typeof rdAmounts)[number];

export const specifications = ["precise", "functional", "not-possible"] as const;
type Specification = (typeof specifications)[number];

export const negotiations = ["none", "on-tenders", "on-solution"] as const;
type Negotiation = (typeof negotiations)[number];

export const directAwardGrounds = [
  "no-suitable-tenders",
  "technical",
  "exclusive-rights",
  "artistic",
  "extreme-urgency",
  "rd-goods",
  "commodity",
  "insolvency-bargain",
  "design-contest-winner",
  "additional-supplies",
  "repeat-works-services",
  "annexE-client-relationship",
] as const;
export type DirectAwardGround = (typeof directAwardGrounds)[number];

export const urgencies = ["none", "justified", "extreme"] as const;
type Urgency = (typeof urgencies)[number];

export const recurrences = ["none", "standard-recurring", "call-offs"] as const;
type Recurrence = (typeof recurrences)[number];

export const jointWays = ["none", "with-other-buyers", "cpb-contract-available"] as const;
type JointWay = (typeof jointWays)[number];

export interface MixedPart {
  kind: PartKind;
  annexE: AnnexE;
  valueEur: number;
  mainSubject: boolean;
}

export interface Lot {
  id: string;
  valueEur: number;
}

/** All inputs of the adviser, defaults filled in. Money is whole euros without VAT. */
export interface CompleteInput {
  asOfDate: string;
  buyer: Buyer;
  contractType: ContractType | null;
  annexE: AnnexE;
  estimatedValueEur: number | null;
  valueComponents: Readonly<Record<string, number>> | null;
  mixedParts: readonly MixedPart[] | null;
  partsSeparable: boolean | null;
  awardedAsOne: boolean | null;
  lots: readonly Lot[] | null;
  smallLotsChosen: readonly string[] | null;
  inHouse: boolean;
  objective: Objective;
  solutionOnMarket: MarketState;
  rd: RdAmount;
  trl: number | null;
  rdBenefitExclusive: boolean | null;
  rdFullyPaid: boolean | null;
  designOrInnovation: boolean;
  specification: Specification;
  negotiation: Negotiation;
  complexityGround: boolean;
  potentialSuppliers: number | null;
  needsPreselection: boolean;
  directAwardGround: DirectAwardGround | null;
  directAwardConditionsMet: boolean | null;
  irregularTendersBefore: boolean;
  urgency: Urgency;
  openCompetitionForScale: boolean;
  recurring: Recurrence;
  joint: JointWay;
  marketConsultationDone: boolean;
}

export type InputField = keyof CompleteInput;

type PartInput = Omit<MixedPart, "annexE" | "mainSubject"> & Partial<Pick<MixedPart, "annexE" | "mainSubject">>;

/** What a caller gives: a field left out takes its default; exactly one source of the value is given. */
export type AdviserInput = Partial<Omit<CompleteInput, "mixedParts">> & { mixedParts?: readonly PartInput[] | null };

/** Every default but `asOfDate`, which is the day of asking. */
export const inputDefaults: Omit<CompleteInput, "asOfDate"> = {
  buyer: "sub-central",
  contractType: null,
  annexE: null,
  estimatedValueEur: null,
  valueComponents: null,
  mixedParts: null,
  partsSeparable: null,
  awardedAsOne: null,
  lots: null,
  smallLotsChosen: null,
  inHouse: false,
  objective: "buy",
  solutionOnMarket: "yes",
  rd: "none",
  trl: null,
  rdBenefitExclusive: null,
  rdFullyPaid: null,
  designOrInnovation: false,
  specification: "precise",
  negotiation: "none",
  complexityGround: false,
  potentialSuppliers: null,
  needsPreselection: false,
  directAwardGround: null,
  directAwardConditionsMet: null,
  irregularTendersBefore: false,
  urgency: "none",
  openCompetitionForScale: false,
  recurring: "none",
  joint: "none",
  marketConsultationDone: true,
};

/** Inputs that every purchase has an answer to; the others go with lots, parts, a claimed ground or the value. */
export const questionFields: readonly InputField[] = [
  "asOfDate",
  "buyer",
  "inHouse",
  "objective",
  "solutionOnMarket",
  "rd",
  "trl",
  "rdBenefitExclusive",
  "rdFullyPaid",
  "designOrInnovation",
  "specification",
  "negotiation",
  "complexityGround",
  "potentialSuppliers",
  "needsPreselection",
  "directAwardGround",
  "irregularTendersBefore",
  "urgency",
  "openCompetitionForScale",
  "recurring",
  "joint",
  "marketConsultationDone",
];
