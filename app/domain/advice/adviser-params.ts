import {
  annexEGroups,
  buyers,
  contractTypes,
  directAwardGrounds,
  type InputField,
  jointWays,
  marketStates,
  negotiations,
  objectives,
  rdAmounts,
  recurrences,
  specifications,
  urgencies,
} from "../law/adviser-input.ts";

/** What a person may write at a question of the adviser. */
export type ParamKind =
  | { kind: "code"; codes: readonly string[] }
  /** `openEnded`: "not known" is an answer of its own. */
  | { kind: "flag"; openEnded: boolean }
  | { kind: "count" }
  | { kind: "euros" }
  | { kind: "day" };

export const paramGroups = ["purchase", "parts", "solution", "tendering", "buyer"] as const;
export type ParamGroup = (typeof paramGroups)[number];

export interface AdviserParam {
  /** Its name in the address, and the id of its field on the page. */
  name: string;
  field: InputField;
  group: ParamGroup;
  takes: ParamKind;
}

const flag: ParamKind = { kind: "flag", openEnded: false };
const openFlag: ParamKind = { kind: "flag", openEnded: true };
const code = (...codes: readonly string[]): ParamKind => ({ kind: "code", codes });
const param = (name: string, field: InputField, group: ParamGroup, takes: ParamKind): AdviserParam => ({
  name,
  field,
  group,
  takes,
});

/** Answers without a value of their own in the adviser: the parts of a mixed contract, and no special service. */
export const mixed = "mixed";
export const noAnnexE = "none";

/** Every input with one value, in the order of the page; the names stay, because addresses are shared. */
export const adviserParams: readonly AdviserParam[] = [
  param("type", "contractType", "purchase", code(...contractTypes, mixed)),
  param("annex-e", "annexE", "purchase", code(noAnnexE, ...annexEGroups)),
  param("value", "estimatedValueEur", "purchase", { kind: "euros" }),
  param("date", "asOfDate", "purchase", { kind: "day" }),
  param("together", "awardedAsOne", "parts", flag),
  param("separable", "partsSeparable", "parts", openFlag),
  param("aim", "objective", "solution", code(...objectives)),
  param("compete-later", "openCompetitionForScale", "solution", flag),
  param("market", "solutionOnMarket", "solution", code(...marketStates)),
  param("rd", "rd", "solution", code(...rdAmounts)),
  param("trl", "trl", "solution", { kind: "count" }),
  param("design", "designOrInnovation", "solution", flag),
  param("benefit", "rdBenefitExclusive", "solution", openFlag),
  param("paid", "rdFullyPaid", "solution", openFlag),
  param("specification", "specification", "tendering", code(...specifications)),
  param("negotiation", "negotiation", "tendering", code(...negotiations)),
  param("complexity", "complexityGround", "tendering", flag),
  param("suppliers", "potentialSuppliers", "tendering", { kind: "count" }),
  param("preselection", "needsPreselection", "tendering", flag),
  param("consultation", "marketConsultationDone", "tendering", flag),
  param("recurring", "recurring", "tendering", code(...recurrences)),
  param("urgency", "urgency", "tendering", code(...urgencies)),
  param("irregular", "irregularTendersBefore", "tendering", flag),
  param("buyer", "buyer", "buyer", code(...buyers)),
  param("joint", "joint", "buyer", code(...jointWays)),
  param("in-house", "inHouse", "buyer", flag),
  param("ground", "directAwardGround", "buyer", code(...directAwardGrounds)),
  param("conditions", "directAwardConditionsMet", "buyer", openFlag),
];

export const paramOfField = (field: string): AdviserParam | undefined =>
  adviserParams.find((each) => each.field === field);

/** What is asked for the schedule alone. */
export const scheduleParams = ["in-use-by", "contract-start", "decisions", "pilot"] as const;
