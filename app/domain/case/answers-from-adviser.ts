import { Answers } from "../form/answers.ts";
import type { AnswerValue, CellValue } from "../form/value.ts";
import type { AdviserInput, InputField } from "../law/adviser-input.ts";
import { adviserInputOf } from "./plan-advice.ts";
import { bands, isInBand, planValue } from "./plan-value.ts";

export interface CarriedAnswer {
  question: string;
  /** "" outside repeating groups. */
  row: string;
  position: number;
  value: AnswerValue;
}

export interface Carried {
  answers: readonly CarriedAnswer[];
  /** Inputs that no single answer of the form stands for: left empty and named. */
  left: readonly InputField[];
}

/** What a new plan takes from the adviser besides its inputs. */
export interface CarriedDates {
  inUseBy: string | null;
  contractStart: string | null;
}

const yesNo = (is: boolean): CellValue => ({ code: is ? "yes" : "no" });

const sameCode: Partial<Record<InputField, string>> = {
  specification: "specification-style",
  buyer: "adv-buyer",
  negotiation: "adv-negotiation",
  urgency: "adv-urgency",
  recurring: "adv-recurring",
  directAwardGround: "adv-direct-ground",
};

const sameYesNo: Partial<Record<InputField, string>> = {
  inHouse: "adv-in-house",
  complexityGround: "adv-complexity",
  needsPreselection: "adv-preselection",
  irregularTendersBefore: "adv-irregular",
  awardedAsOne: "mixed-together",
  partsSeparable: "mixed-separable",
  rdBenefitExclusive: "adv-rd-benefit",
  rdFullyPaid: "adv-rd-paid",
  directAwardConditionsMet: "adv-direct-conditions",
};

/** Readiness levels by their bands (plan form, 5.1). */
export function readinessOf(trl: number): string {
  if (trl <= 3) return "idea";
  if (trl <= 5) return "tested";
  if (trl <= 7) return "prototype";
  return trl === 8 ? "in-use-elsewhere" : "off-the-shelf";
}

export function suppliersBand(count: number): string {
  if (count <= 2) return String(count);
  if (count <= 4) return "3-4";
  return count <= 9 ? "5-9" : "10-plus";
}

export const bandOfValue = (euros: number): string | undefined =>
  Object.keys(bands).find((band) => isInBand(euros, band));

function aim({ objective, openCompetitionForScale }: AdviserInput): CellValue | undefined {
  if (objective === undefined) return undefined;
  return { code: objective === "develop-and-buy" && openCompetitionForScale ? "develop-then-compete" : objective };
}

function readiness({ trl, solutionOnMarket }: AdviserInput): CellValue | undefined {
  if (typeof trl === "number") return { code: readinessOf(trl) };
  return solutionOnMarket === "unknown" ? { code: "not-known" } : undefined;
}

function development({ rd, solutionOnMarket }: AdviserInput): CellValue | undefined {
  if (rd === "some") return { code: "new-development" };
  if (rd === "substantial") return { code: "research" };
  if (rd !== "none") return undefined;
  if (solutionOnMarket === "yes") return { code: "none" };
  return solutionOnMarket === "needs-adaptation" ? { code: "adaptation" } : undefined;
}

function specialService({ annexE, contractType }: AdviserInput): CellValue | undefined {
  if (annexE) return { code: annexE };
  return annexE === null && contractType?.startsWith("service") ? { code: "none" } : undefined;
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, euros) => total + euros, 0);

function totalOf({ estimatedValueEur, valueComponents, lots, mixedParts }: AdviserInput): number | undefined {
  if (estimatedValueEur) return estimatedValueEur;
  if (valueComponents) return sum(Object.values(valueComponents));
  const rows = lots ?? mixedParts;
  return rows ? sum(rows.map(({ valueEur }) => valueEur)) : undefined;
}

type Put = (question: string, value: CellValue | undefined) => void;

function putValue(input: AdviserInput, put: Put): void {
  const total = totalOf(input);
  if (total === undefined) return;
  const band = bandOfValue(total);
  put("value-band", band ? { code: band } : undefined);
  if (!input.lots && !input.mixedParts) put("value-exact", total);
}

function rowsOf({ lots, smallLotsChosen, mixedParts }: AdviserInput, rowId: () => string): CarriedAnswer[] {
  const ofLots = (lots ?? []).map(({ id, valueEur }, position): CarriedAnswer => {
    const small: Record<string, CellValue> = smallLotsChosen?.includes(id) ? { "small-lot": { code: "yes" } } : {};
    const cells = { name: id.length < 2 ? `#${id}` : id, euros: valueEur, ...small };
    return { question: "lots", row: rowId(), position, value: { cells } };
  });
  const ofParts = (mixedParts ?? []).map(({ kind, annexE, valueEur, mainSubject }, position): CarriedAnswer => {
    const main: Record<string, CellValue> = mainSubject ? { main: { code: "yes" } } : {};
    const cells = { kind: { code: kind }, "annex-e": { code: annexE ?? "none" }, euros: valueEur, ...main };
    return { question: "mixed-parts", row: rowId(), position, value: { cells } };
  });
  return [...ofLots, ...ofParts];
}

function putInputs(input: AdviserInput, put: Put): void {
  put("notice-date", input.asOfDate);
  put("object", input.mixedParts ? { code: "mixed" } : input.contractType ? { code: input.contractType } : undefined);
  put("special-service", specialService(input));
  putValue(input, put);
  if (input.lots) put("lots-choice", yesNo(true));
  put("purchase-aim", aim(input));
  put("readiness", readiness(input));
  put("development-needed", development(input));
  if (input.designOrInnovation === false) put("innovation-types", { codes: ["none"] });
  if (typeof input.potentialSuppliers === "number") {
    put("companies-able", { code: suppliersBand(input.potentialSuppliers) });
  }
  if (input.joint !== undefined) put("adv-cpb", yesNo(input.joint === "cpb-contract-available"));
  if (input.joint === "with-other-buyers") put("joint", { code: "with-others" });
  if (input.marketConsultationDone) put("dialogue-state", { code: "held" });
  for (const [field, question] of Object.entries(sameCode)) {
    const code: unknown = Reflect.get(input, field);
    if (typeof code === "string") put(question, { code });
  }
  for (const [field, question] of Object.entries(sameYesNo)) {
    const is: unknown = Reflect.get(input, field);
    if (typeof is === "boolean") put(question, yesNo(is));
  }
}

/** Two or more answers of the form stand for these, so none is chosen. */
function isWithoutSingleAnswer(field: InputField, input: AdviserInput): boolean {
  switch (field) {
    case "designOrInnovation":
      return input.designOrInnovation === true;
    case "marketConsultationDone":
      return input.marketConsultationDone === false;
    case "joint":
      return input.joint === "none";
    case "rd":
      return input.rd === "none" && development(input) === undefined;
    case "solutionOnMarket":
      return readiness(input) === undefined;
    default:
      return false;
  }
}

const valueFields: readonly InputField[] = [
  "estimatedValueEur",
  "valueComponents",
  "lots",
  "smallLotsChosen",
  "mixedParts",
];

/** What the form's answers say again to the adviser, in the bands of the form. */
function inBands(field: InputField, value: unknown): unknown {
  if (field === "trl" && typeof value === "number") return readinessOf(value);
  if (field === "potentialSuppliers" && typeof value === "number") return suppliersBand(value);
  return value;
}

function isKept(field: InputField, input: AdviserInput, again: unknown): boolean {
  const value: unknown = input[field];
  if (valueFields.includes(field) || value === null) return true;
  if (field === "contractType" || field === "annexE") {
    if (input.mixedParts) return true;
  }
  const found: unknown = typeof again === "object" && again !== null ? Reflect.get(again, field) : undefined;
  return inBands(field, found) === inBands(field, value);
}

/**
 * The table of 5.1 read backwards. What comes out is told to the adviser again: an input that does not come back the same
 * is named too, so that nobody takes a plan for what was answered.
 */
export function answersFromAdviser(
  input: AdviserInput,
  dates: CarriedDates,
  rowId: () => string,
  today: string,
): Carried {
  const answers: CarriedAnswer[] = [];
  const put: Put = (question, value) => {
    if (value !== undefined) answers.push({ question, row: "", position: 0, value });
  };
  putInputs(input, put);
  put("in-use-by", dates.inUseBy ?? undefined);
  put("contract-start", dates.contractStart ?? undefined);
  answers.push(...rowsOf(input, rowId));

  const savedAt = new Date(0);
  const read = new Answers(answers.map((answer) => ({ ...answer, version: 1, savedBy: "", savedAt })));
  const again = adviserInputOf(read, planValue(read, []), today, "highest");
  const given = (Object.keys(input) as InputField[]).filter((field) => input[field] !== undefined);
  const left = given.filter((field) => isWithoutSingleAnswer(field, input) || !isKept(field, input, again));
  return { answers, left };
}
