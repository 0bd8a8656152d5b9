import type { ContractType, Objective } from "./adviser-input.ts";
import { type Decision, decide, isProcedure, type Procedure, procedures } from "./decide.ts";
import { type Facts, factsOf } from "./facts.ts";
import { resolveInput } from "./resolve-input.ts";

/** The inputs that may be changed in thought, in the order of section 4.9. */
export const changeableFields = [
  "estimatedValueEur",
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
  "directAwardConditionsMet",
  "irregularTendersBefore",
  "openCompetitionForScale",
  "recurring",
  "joint",
] as const;
export type ChangeableField = (typeof changeableFields)[number];

export interface Change {
  field: ChangeableField;
  from: string | number | boolean | null;
  to: string | number | boolean;
}

export interface WouldChange {
  procedure: Procedure;
  rule: Decision["rule"];
  regime: Decision["regime"];
  /** One change, or two that only together lead to the other procedure. */
  changes: readonly Change[];
  warnings: readonly "SPLITTING_CHECK"[];
}

type NewValues = { [Field in ChangeableField]: (facts: Facts) => readonly NonNullable<Facts[Field]>[] };

const objectivesFor = (type: ContractType): readonly Objective[] =>
  type === "services" || type === "plan-or-design"
    ? ["buy", "develop-only", "develop-and-buy", "plan-or-idea"]
    : ["buy", "develop-only", "develop-and-buy"];

function nextThreshold({ national, eu, estimatedValueEur }: Facts): number[] {
  if (estimatedValueEur < national) return [national];
  return eu !== null && estimatedValueEur < eu ? [eu] : [];
}

/** New values in their order; the present one is left out later. A claim is never made, only given up. */
const newValues: NewValues = {
  estimatedValueEur: nextThreshold,
  inHouse: ({ inHouse }) => (inHouse ? [false] : []),
  objective: ({ contractType }) => objectivesFor(contractType),
  solutionOnMarket: () => ["yes", "needs-adaptation", "no"],
  rd: ({ rd }) => (rd === "none" ? ["some"] : ["none"]),
  trl: ({ trl }) => (trl !== null && trl >= 8 ? [7] : [8]),
  rdBenefitExclusive: () => [true, false],
  rdFullyPaid: () => [true, false],
  designOrInnovation: ({ designOrInnovation }) => [!designOrInnovation],
  specification: () => ["precise", "functional", "not-possible"],
  negotiation: () => ["none", "on-tenders", "on-solution"],
  complexityGround: ({ complexityGround }) => [!complexityGround],
  potentialSuppliers: ({ potentialSuppliers }) => (potentialSuppliers !== null && potentialSuppliers < 5 ? [5] : [4]),
  needsPreselection: ({ needsPreselection }) => [!needsPreselection],
  directAwardConditionsMet: ({ directAwardConditionsMet }) => (directAwardConditionsMet === true ? [false] : []),
  irregularTendersBefore: ({ irregularTendersBefore }) => [!irregularTendersBefore],
  openCompetitionForScale: ({ openCompetitionForScale }) => [!openCompetitionForScale],
  recurring: ({ recurring }) => (recurring === "standard-recurring" ? ["none"] : ["standard-recurring"]),
  joint: ({ joint }) => (joint === "cpb-contract-available" ? ["none"] : ["cpb-contract-available"]),
};

/** Entries with their place in the order: procedure, first change, second change. */
interface Found {
  order: number;
  entry: WouldChange;
}

function changesOf(field: ChangeableField, facts: Facts): Change[] {
  const from = facts[field];
  const values: readonly Change["to"][] = newValues[field](facts);
  return values.filter((to) => to !== from).map((to) => ({ field, from, to }));
}

/** All changes that section 4.9 allows from here. */
export const allowedChanges = (facts: Facts): Change[] => changeableFields.flatMap((field) => changesOf(field, facts));

/** The facts with one thing changed; thresholds, type and the mixed contract stay as they were resolved. */
export const withChange = (facts: Facts, { field, to }: Change): Facts => ({ ...facts, [field]: to });

function entryFor({ rule, recommended, regime }: Decision, changes: readonly Change[]): Found | null {
  if (!isProcedure(recommended)) return null;
  const touchesValue = changes.some(({ field }) => field === "estimatedValueEur");
  return {
    order: procedures.indexOf(recommended),
    entry: { procedure: recommended, rule, regime, changes, warnings: touchesValue ? ["SPLITTING_CHECK"] : [] },
  };
}

/** Array.sort is stable, so within a procedure the order of the changes stays. */
const inOrder = (found: readonly (Found | null)[]): WouldChange[] =>
  found
    .filter((one) => one !== null)
    .sort((one, other) => one.order - other.order)
    .map(({ entry }) => entry);

/**
 * Conditions under which another procedure would be recommended: one change, or two of which neither does it alone.
 * The value only rises to its nearest threshold and no exception is claimed, so nothing here invites to shape the facts.
 */
export function changesFrom(facts: Facts): WouldChange[] {
  const now = decide(facts);
  if (now.rule === "R0" || now.rule === "R1") return [];

  const singles: (Found | null)[] = [];
  const without: { change: Change; facts: Facts }[] = [];
  for (const change of allowedChanges(facts)) {
    const changed = withChange(facts, change);
    const decision = decide(changed);
    if (decision.recommended === now.recommended) without.push({ change, facts: changed });
    else singles.push(entryFor(decision, [change]));
  }

  const pairs: (Found | null)[] = [];
  for (const [index, first] of without.entries()) {
    for (let next = index + 1; next < without.length; next += 1) {
      const second = without[next];
      if (!second || second.change.field === first.change.field) continue;
      const decision = decide(withChange(first.facts, second.change));
      if (decision.recommended !== now.recommended) pairs.push(entryFor(decision, [first.change, second.change]));
    }
  }
  return [...inOrder(singles), ...inOrder(pairs)];
}

/** For an input as the adviser takes it; an input that the adviser refuses has nothing to change. */
export function whatWouldChange(input: unknown, today: string): WouldChange[] {
  const resolved = resolveInput(input, today);
  return "errors" in resolved ? [] : changesFrom(factsOf(resolved));
}
