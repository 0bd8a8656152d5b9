import type { AnnexE, Buyer, ContractType } from "./adviser-input.ts";
import { actFirstDay, type Dated, isInForce, rulesetDate } from "./dated.ts";

export interface Threshold extends Dated {
  euros: number;
  /** Does the choice of procedure read this row, or is it listed for completeness? */
  decides: boolean;
}

export interface Period {
  from: string;
  to: string;
}

/** The two-year periods of the EU thresholds that this tool knows. Outside them it says so and never guesses. */
export const euPeriods: readonly Period[] = [
  { from: "2022-01-01", to: "2023-12-31" },
  { from: "2024-01-01", to: "2025-12-31" },
  { from: "2026-01-01", to: "2027-12-31" },
];

/** The euros of one row in each of the periods above; null where the figure was not collected. */
type EurosByPeriod = readonly [number | null, number | null, number | null];

interface EuRow extends Pick<Dated, "id" | "law" | "source" | "notVerified"> {
  euros: EurosByPeriod;
  decides: boolean;
}

const euRows: readonly EuRow[] = [
  {
    id: "eu.supplies-services.sub-central",
    euros: [215_000, 221_000, 216_000],
    decides: true,
    law: ["1397/2016 § 26(1)(2)", "1397/2016 § 26(3)", "Directive 2014/24/EU Art. 4(c)", "Regulation (EU) 2025/2152"],
    source: ["wto-2026", "comparison-2026", "ogp-2026", "tem"],
  },
  {
    id: "eu.supplies-services.central",
    euros: [140_000, 143_000, 140_000],
    decides: true,
    law: ["1397/2016 § 26(1)(1)", "1397/2016 § 26(3)", "Directive 2014/24/EU Art. 4(b)"],
    source: ["wto-2026", "comparison-2026", "tem"],
  },
  {
    id: "eu.works",
    euros: [5_382_000, 5_538_000, 5_404_000],
    decides: true,
    law: ["1397/2016 § 26(1)(3)", "1397/2016 § 26(3)", "Directive 2014/24/EU Art. 4(a)"],
    source: ["wto-2026", "comparison-2026", "tem"],
  },
  {
    id: "eu.social-special",
    euros: [null, 750_000, 750_000],
    decides: false,
    law: ["Directive 2014/24/EU Art. 4(d)"],
    source: ["wto-2026", "comparison-2026"],
  },
  {
    id: "eu.concessions",
    euros: [null, 5_538_000, 5_404_000],
    decides: false,
    law: ["Directive 2014/23/EU Art. 8", "Regulation (EU) 2025/2151"],
    source: ["wto-2026", "comparison-2026"],
  },
  {
    id: "eu.utilities.supplies-services",
    euros: [431_000, 443_000, 432_000],
    decides: false,
    law: ["Directive 2014/25/EU Art. 15", "Regulation (EU) 2025/2150"],
    source: ["wto-2026", "comparison-2026", "tem"],
  },
  {
    id: "eu.utilities.works",
    euros: [null, 5_538_000, 5_404_000],
    decides: false,
    law: ["Directive 2014/25/EU Art. 15"],
    source: ["wto-2026", "comparison-2026"],
  },
  {
    id: "eu.utilities.social-special",
    euros: [null, 1_000_000, 1_000_000],
    decides: false,
    law: ["Directive 2014/25/EU Art. 15"],
    source: ["wto-2026", "comparison-2026"],
  },
  {
    id: "eu.subsidised-works",
    euros: [null, 5_538_000, 5_404_000],
    decides: false,
    law: ["Directive 2014/24/EU Art. 13"],
    source: ["art-13"],
  },
  {
    id: "eu.subsidised-services",
    euros: [null, 221_000, 216_000],
    decides: false,
    law: ["Directive 2014/24/EU Art. 13"],
    source: ["art-13"],
    notVerified: {
      fi: "Lukuja ei ole tarkistettu lähteestä.",
      sv: "Siffrorna har inte kontrollerats mot en källa.",
      en: "The figures were not checked against a source.",
    },
  },
];

const euThresholds: readonly Threshold[] = euPeriods.flatMap((period, index) =>
  euRows.flatMap(({ euros, ...row }): Threshold[] => {
    const amount = euros[index];
    if (amount === undefined || amount === null) return [];
    return [
      { ...row, kind: "law", validFrom: period.from, validTo: period.to, verifiedOn: rulesetDate, euros: amount },
    ];
  }),
);

const national = (id: string, euros: number, law: string): Threshold => ({
  id,
  kind: "law",
  validFrom: actFirstDay,
  validTo: null,
  law: [law],
  source: ["act", "hankinnat", "tem"],
  verifiedOn: rulesetDate,
  euros,
  decides: true,
});

const nationalThresholds: readonly Threshold[] = [
  national("nat.supplies-services-contest", 60_000, "1397/2016 § 25(1)(1)"),
  national("nat.works", 150_000, "1397/2016 § 25(1)(2)"),
  national("nat.annexE.1-4", 400_000, "1397/2016 § 25(1)(3)"),
  national("nat.annexE.5-15", 300_000, "1397/2016 § 25(1)(4)"),
  national("nat.concession", 500_000, "1397/2016 § 25(1)(5)"),
];

export const thresholds: readonly Threshold[] = [...euThresholds, ...nationalThresholds];

/** What the thresholds look at; everything that is neither Annex E, a concession nor works is one group. */
export type ThresholdObject = "ordinary" | "works" | "annexE.1-4" | "annexE.5-15" | "concession";

export function thresholdObject(contractType: ContractType, annexE: AnnexE): ThresholdObject {
  if (contractType === "service-concession" || contractType === "works-concession") return "concession";
  if (annexE !== null) return `annexE.${annexE}`;
  return contractType === "works" ? "works" : "ordinary";
}

const nationalId = (object: ThresholdObject): string =>
  object === "ordinary" ? "nat.supplies-services-contest" : `nat.${object}`;

const euId = (object: ThresholdObject, buyer: Buyer): string | null => {
  if (object === "works") return "eu.works";
  if (object !== "ordinary") return null;
  return buyer === "central" ? "eu.supplies-services.central" : "eu.supplies-services.sub-central";
};

const onDay = (id: string, day: string): number | null =>
  thresholds.find((threshold) => threshold.id === id && isInForce(threshold, day))?.euros ?? null;

/** Tn of the object; null on a day before the Act, which the adviser refuses. */
export const nationalThreshold = (object: ThresholdObject, day: string): number | null =>
  onDay(nationalId(object), day);

/** Te of the object; null for Annex E, for concessions, and for days outside the table. */
export function euThreshold(object: ThresholdObject, buyer: Buyer, day: string): number | null {
  const id = euId(object, buyer);
  return id === null ? null : onDay(id, day);
}

export const isInEuTable = (day: string): boolean => euPeriods.some(({ from, to }) => from <= day && day <= to);

export type Band = "below-national" | "national" | "annex-e" | "concession" | "eu";

/** § 25(2): the Act is not applied below the threshold, so a value equal to it is covered. */
export function bandOf(object: ThresholdObject, value: number, tn: number, te: number | null): Band {
  if (value < tn) return "below-national";
  if (object === "concession") return "concession";
  if (object === "annexE.1-4" || object === "annexE.5-15") return "annex-e";
  return te !== null && value >= te ? "eu" : "national";
}
