import type { AnnexE, Buyer, ContractType } from "./adviser-input.ts";
import { type Band, bandOf, euThreshold, isInEuTable, nationalThreshold, thresholdObject } from "./thresholds.ts";

export interface LinkedPlan {
  id: string;
  /** Null while the plan has no value; it is then named and not guessed. */
  euros: number | null;
}

export interface PurchaseInPlan {
  euros: number;
  contractType: ContractType;
  annexE: AnnexE;
  buyer: Buyer;
  asOfDate: string;
}

export interface SplittingCheck {
  totalEuros: number;
  /** Plans whose value is missing from the sum. */
  withoutValue: readonly string[];
  /** Null where the EU threshold of the day is not known and would decide. */
  ownBand: Band | null;
  totalBand: Band | null;
  /** The plans are one purchase if they meet one need: then the rules of the sum apply (§ 31). */
  sumChangesRules: boolean;
  warnings: readonly "SPLITTING_CHECK"[];
  law: readonly string[];
}

function bandFor({ contractType, annexE, buyer, asOfDate }: PurchaseInPlan, euros: number): Band | null {
  const object = thresholdObject(contractType, annexE);
  const national = nationalThreshold(object, asOfDate);
  if (national === null) return null;
  const isOrdinary = object === "ordinary" || object === "works";
  if (isOrdinary && euros >= national && !isInEuTable(asOfDate)) return null;
  return bandOf(object, euros, national, euThreshold(object, buyer, asOfDate));
}

/** Plans for the same need are added up, so that a pilot and its roll-out are seen as the one purchase they may be. */
export function checkSplitting(own: PurchaseInPlan, linked: readonly LinkedPlan[]): SplittingCheck {
  const totalEuros = linked.reduce((sum, { euros }) => sum + (euros ?? 0), own.euros);
  const ownBand = bandFor(own, own.euros);
  const totalBand = bandFor(own, totalEuros);
  return {
    totalEuros,
    withoutValue: linked.filter(({ euros }) => euros === null).map(({ id }) => id),
    ownBand,
    totalBand,
    sumChangesRules: ownBand !== totalBand,
    warnings: linked.length > 0 ? ["SPLITTING_CHECK"] : [],
    law: ["1397/2016 § 31", "1397/2016 § 27(1)"],
  };
}
