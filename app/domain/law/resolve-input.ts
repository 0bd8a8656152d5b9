import type { CompleteInput, ContractType, InputField } from "./adviser-input.ts";
import { type Bag, isBag } from "./input-reader.ts";
import { type MixedOutcome, resolveMixed } from "./mixed-contract.ts";
import { parseShape } from "./parse-input.ts";
import { type InputError, InputErrors } from "./refusal.ts";

/** An input without errors: one value, one type, whatever sources they came from. */
export interface ResolvedInput extends CompleteInput {
  estimatedValueEur: number;
  contractType: ContractType;
  mixed: MixedOutcome | null;
}

const valueSources = ["estimatedValueEur", "valueComponents", "mixedParts", "lots"] as const;
const mixedFields = ["partsSeparable", "awardedAsOne"] as const;

/** Looks only at what is given and what is not. */
function checkPresence(input: Bag, errors: InputErrors): void {
  const isGiven = (field: InputField) => input[field] !== undefined && input[field] !== null;
  const given = valueSources.filter(isGiven).length;
  if (given === 0) errors.add("VALUE_MISSING", "value");
  if (given > 1) errors.add("VALUE_MORE_THAN_ONCE", "value");

  const hasParts = isGiven("mixedParts");
  if (!hasParts && !isGiven("contractType")) errors.add("CONTRACT_TYPE_MISSING", "contractType");
  if (hasParts && !isGiven("awardedAsOne")) errors.add("AWARDED_AS_ONE_MISSING", "awardedAsOne");
  for (const field of mixedFields) {
    if (!hasParts && isGiven(field)) errors.add("MIXED_FIELD_WITHOUT_PARTS", field);
  }
  if (isGiven("smallLotsChosen") && !isGiven("lots")) errors.add("SMALL_LOTS_WITHOUT_LOTS", "smallLotsChosen");
  if (isGiven("directAwardConditionsMet") && !isGiven("directAwardGround")) {
    errors.add("CONDITIONS_WITHOUT_GROUND", "directAwardConditionsMet");
  }
}

function checkSmallLots({ lots, smallLotsChosen }: CompleteInput, errors: InputErrors): void {
  if (!lots || !smallLotsChosen || !errors.isClean("lots") || !errors.isClean("smallLotsChosen")) return;
  const known = new Set(lots.map(({ id }) => id));
  const named = new Set<string>();
  for (const [index, id] of smallLotsChosen.entries()) {
    if (!known.has(id)) errors.add("SMALL_LOT_UNKNOWN", `smallLotsChosen[${index}]`);
    else if (named.has(id)) errors.add("SMALL_LOT_TWICE", `smallLotsChosen[${index}]`);
    named.add(id);
  }
}

function checkMixed(input: CompleteInput, errors: InputErrors): MixedOutcome | null {
  const { mixedParts, partsSeparable } = input;
  if (!mixedParts || !errors.isClean("mixedParts")) return null;
  if (input.awardedAsOne === false && errors.isClean("awardedAsOne")) {
    errors.add("PARTS_ARE_SEPARATE_CONTRACTS", "awardedAsOne");
  }
  if (!errors.isClean("partsSeparable")) return null;

  const outcome = resolveMixed(mixedParts, partsSeparable);
  if (Array.isArray(outcome)) {
    for (const { code, field } of outcome) errors.add(code, field);
    return null;
  }
  for (const field of ["contractType", "annexE"] as const) {
    if (errors.isClean(field) && input[field] !== null && input[field] !== outcome[field]) {
      errors.add("CONTRADICTS_MIXED_PARTS", field);
    }
  }
  return outcome;
}

function checkAnnexE({ contractType, annexE }: CompleteInput, errors: InputErrors): void {
  if (annexE === null || !errors.isClean("annexE") || !errors.isClean("contractType")) return;
  if (contractType !== "services" && contractType !== "service-concession") {
    errors.add("ANNEX_E_NEEDS_SERVICES", "annexE");
  }
}

function checkPlan(objective: CompleteInput["objective"], type: ContractType | null, errors: InputErrors): void {
  if (objective !== "plan-or-idea" || !errors.isClean("objective") || type === null) return;
  if (type !== "services" && type !== "plan-or-design") errors.add("PLAN_NEEDS_SERVICE_OR_PLAN", "objective");
}

const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

/** The value by its one source: of lots and parts all count, also those that later follow other rules (§ 27(3)). */
function totalValue({ estimatedValueEur, valueComponents, lots, mixedParts }: CompleteInput): number {
  if (estimatedValueEur !== null) return estimatedValueEur;
  if (valueComponents) return total(Object.values(valueComponents));
  return total((lots ?? mixedParts ?? []).map(({ valueEur }) => valueEur));
}

/** Sections 4.1.1, 4.1.2 and 4.1.4: everything that is wrong, or an input about which nothing is left to guess. */
export function resolveInput(input: unknown, today: string): ResolvedInput | { errors: InputError[] } {
  if (!isBag(input)) return { errors: [{ code: "WRONG_TYPE", field: "input" }] };

  const errors = new InputErrors();
  const parsed = parseShape(input, today, errors);
  checkPresence(input, errors);
  checkSmallLots(parsed, errors);
  const hasParts = input.mixedParts !== undefined && input.mixedParts !== null;
  const mixed = checkMixed(parsed, errors);
  if (!hasParts) checkAnnexE(parsed, errors);
  const typeIsRight = hasParts || errors.isClean("contractType");
  const contractType = hasParts ? (mixed?.contractType ?? null) : parsed.contractType;
  if (typeIsRight) checkPlan(parsed.objective, contractType, errors);

  if (errors.any || contractType === null) return { errors: errors.list() };
  const annexE = mixed ? mixed.annexE : parsed.annexE;
  return { ...parsed, estimatedValueEur: totalValue(parsed), contractType, annexE, mixed };
}
