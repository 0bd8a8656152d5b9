import { ok, type Result, refuse } from "../result.ts";
import type { AnnexE, PartKind } from "./adviser-input.ts";
import { withAct } from "./legal-reference.ts";
import { type ValueRuleId, valueRules } from "./texts/value-rules.ts";

/** Amounts that are counted as they are; each kind has its own rule of the Act. */
const amountRules = {
  base: "val.max-total",
  option: "val.options",
  extension: "val.options",
  alternative: "val.options",
  prize: "val.fees",
  fee: "val.fees",
  "buyer-goods": "val.works-goods",
  lot: "val.lots-sum",
  "other-unit": "val.units",
  "other-buyer": "val.joint",
  "rd-phase": "val.innovation",
  "result-purchase": "val.innovation",
  framework: "val.framework",
  dps: "val.framework",
  "contest-prize": "val.contest",
  "contest-follow-up": "val.contest",
  "contest-service": "val.contest-part",
  "user-fees": "val.concession",
  "buyer-payments": "val.concession",
  "third-party-grants": "val.concession",
  "asset-sales": "val.concession",
  "supplied-goods-and-services": "val.concession",
} as const satisfies Readonly<Record<string, ValueRuleId>>;
export type AmountKind = keyof typeof amountRules;

/** One line of the worksheet. `months` null: open-ended. Money is whole euros without VAT. */
export type ValueLine =
  | { kind: AmountKind; euros: number }
  | { kind: "part"; part: PartKind; annexE: AnnexE; euros: number }
  | { kind: "lease"; monthlyEuros: number; months: number | null; residualEuros: number }
  | { kind: "service-without-total"; monthlyEuros: number; months: number | null }
  /** The last 12 months or a longer budget year, and what is known to change. */
  | { kind: "recurring-past"; euros: number; changeEuros: number }
  | { kind: "recurring-forecast"; euros: number };

export interface CountedLine {
  line: ValueLine;
  euros: number;
  rule: ValueRuleId;
  law: readonly string[];
}

export interface Worksheet {
  totalEuros: number;
  lines: readonly CountedLine[];
}

export type WorksheetRefusal =
  | { kind: "no-lines" }
  | { kind: "not-whole-euros"; line: number }
  | { kind: "negative"; line: number }
  | { kind: "months-not-whole"; line: number }
  | { kind: "nothing-to-pay" };

/** § 30(1) and (3): what runs until further notice counts for four years. */
const openEndedMonths = 48;
const shortLeaseMonths = 12;

function leaseEuros(monthly: number, months: number | null, residual: number): number {
  if (months === null) return monthly * openEndedMonths;
  return months > shortLeaseMonths ? monthly * months + residual : monthly * months;
}

const serviceEuros = (monthly: number, months: number | null): number =>
  monthly * (months === null || months > openEndedMonths ? openEndedMonths : months);

function eurosOf(line: ValueLine): number {
  switch (line.kind) {
    case "lease":
      return leaseEuros(line.monthlyEuros, line.months, line.residualEuros);
    case "service-without-total":
      return serviceEuros(line.monthlyEuros, line.months);
    case "recurring-past":
      return line.euros + line.changeEuros;
    default:
      return line.euros;
  }
}

function ruleOf(line: ValueLine): ValueRuleId {
  switch (line.kind) {
    case "lease":
      return "val.lease";
    case "service-without-total":
      return "val.services-no-total";
    case "recurring-past":
    case "recurring-forecast":
      return "val.recurring";
    case "part":
      return "mix.parts-sum";
    default:
      return amountRules[line.kind];
  }
}

/** The euros that a line gives; only the change of a recurring purchase may be below zero. */
function moneyIn(line: ValueLine): { given: number[]; change: number } {
  switch (line.kind) {
    case "lease":
      return { given: [line.monthlyEuros, line.residualEuros], change: 0 };
    case "service-without-total":
      return { given: [line.monthlyEuros], change: 0 };
    case "recurring-past":
      return { given: [line.euros, line.euros + line.changeEuros], change: line.changeEuros };
    default:
      return { given: [line.euros], change: 0 };
  }
}

function refusalOf(line: ValueLine, index: number): WorksheetRefusal | null {
  const { given, change } = moneyIn(line);
  if (![...given, change].every(Number.isSafeInteger)) return { kind: "not-whole-euros", line: index };
  if (given.some((euros) => euros < 0)) return { kind: "negative", line: index };
  if ("months" in line && line.months !== null && !(Number.isInteger(line.months) && line.months > 0)) {
    return { kind: "months-not-whole", line: index };
  }
  return null;
}

/** Sections 1.5 and 1.6: each line gives euros and says by which rule. Nothing is rounded. */
export function calculateValue(lines: readonly ValueLine[]): Result<Worksheet, WorksheetRefusal> {
  if (lines.length === 0) return refuse({ kind: "no-lines" });
  for (const [index, line] of lines.entries()) {
    const refusal = refusalOf(line, index);
    if (refusal) return refuse(refusal);
  }
  const counted = lines.map((line): CountedLine => {
    const rule = ruleOf(line);
    return { line, euros: eurosOf(line), rule, law: valueRules[rule].law.map(withAct) };
  });
  const totalEuros = counted.reduce((sum, { euros }) => sum + euros, 0);
  return totalEuros > 0 ? ok({ totalEuros, lines: counted }) : refuse({ kind: "nothing-to-pay" });
}

const componentName: Partial<Record<ValueLine["kind"], string>> = {
  option: "options",
  extension: "extensions",
  prize: "prizes",
  "contest-prize": "prizes",
  fee: "fees",
  "buyer-goods": "buyerGoods",
  "rd-phase": "rdPhases",
  "result-purchase": "resultPurchase",
  "contest-follow-up": "followUpOrder",
  "user-fees": "userFees",
  "buyer-payments": "buyerPayments",
  "third-party-grants": "thirdPartyGrants",
  "asset-sales": "assetSales",
  "supplied-goods-and-services": "suppliedGoodsAndServices",
};

/** The worksheet as the adviser's `valueComponents`: one sum a name. */
export function componentsOf({ lines }: Worksheet): Record<string, number> {
  const components: Record<string, number> = {};
  for (const { line, euros } of lines) {
    const name = componentName[line.kind] ?? "base";
    components[name] = (components[name] ?? 0) + euros;
  }
  return components;
}

/** § 28: if a concession is worth over a fifth more when signed than was estimated, the signing value decides. */
export const decidingConcessionValue = (estimated: number, atSigning: number): number =>
  atSigning * 5 > estimated * 6 ? atSigning : estimated;
