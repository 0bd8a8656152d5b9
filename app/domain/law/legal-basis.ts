import type { DirectAwardGround } from "./adviser-input.ts";
import type { Decision, RuleId } from "./decide.ts";
import { bandOfFacts, type Facts, type Ground34 } from "./facts.ts";
import { withAct } from "./legal-reference.ts";
import { isConcessionKind, mixesConcession } from "./mixed-contract.ts";
import type { Statuses } from "./statuses.ts";
import type { Technique } from "./technique.ts";
import type { WarningCode } from "./warnings.ts";

const nationalSection: Record<Facts["object"], string> = {
  ordinary: "§ 25(1)(1)",
  works: "§ 25(1)(2)",
  "annexE.1-4": "§ 25(1)(3)",
  "annexE.5-15": "§ 25(1)(4)",
  concession: "§ 25(1)(5)",
};

/** The item of the Act behind each ground for a direct award. */
export const groundSection: Record<DirectAwardGround, string> = {
  "no-suitable-tenders": "§ 40(2)(1)",
  technical: "§ 40(2)(2)",
  "exclusive-rights": "§ 40(2)(2)",
  artistic: "§ 40(2)(3)",
  "extreme-urgency": "§ 40(2)(4)",
  "rd-goods": "§ 40(2)(5)",
  commodity: "§ 40(2)(6)",
  "insolvency-bargain": "§ 40(2)(7)",
  "design-contest-winner": "§ 40(2)(8)",
  "additional-supplies": "§ 41(1)",
  "repeat-works-services": "§ 41(2)",
  "annexE-client-relationship": "§ 110",
};

type EuRule = Extract<RuleId, "R10" | "R11" | "R12" | "R13" | "R14" | "R15" | "R16">;
const euRuleSections: Record<EuRule, readonly string[]> = {
  R10: ["§§ 38-39", "§ 30(5)", "§ 38(4)", "Directive 2014/24/EU Art. 31"],
  R11: ["§§ 34-35", "§ 34(5)", "§ 34(3)", "Directive 2014/24/EU Art. 29"],
  R12: ["§§ 36-37", "§ 34(2)(1)-(4)", "§ 36(4)", "Directive 2014/24/EU Art. 30"],
  R13: ["§§ 34-35", "§ 34(5)", "Directive 2014/24/EU Art. 29"],
  R14: ["§ 33", "§§ 49-52", "Directive 2014/24/EU Art. 28"],
  R15: ["§ 33", "§ 33(3)", "Directive 2014/24/EU Art. 28"],
  R16: ["§ 32", "Directive 2014/24/EU Art. 27"],
};

const freeFormSections = {
  national: ["§§ 99-100", "§ 100(1)"],
  "annex-e": ["§§ 107-109", "§ 108"],
  concession: ["§§ 116-118", "§ 118(3)"],
} as const;

function thresholdSections(facts: Facts): string[] {
  const { object, buyer } = facts;
  const sections = [nationalSection[object], "§ 25(2)", "§ 27(1)"];
  if (object === "concession") sections.push("§ 28");
  if (object === "works") sections.push("§ 26(1)(3)", "§ 26(2)", "§ 26(3)");
  if (object === "ordinary") sections.push(buyer === "central" ? "§ 26(1)(1)" : "§ 26(1)(2)", "§ 26(2)", "§ 26(3)");
  return sections;
}

function directAwardSections(facts: Facts): string[] {
  const band = bandOfFacts(facts);
  const ground = facts.directAwardGround;
  const sections: string[] = [];
  if (ground !== "annexE-client-relationship" && band !== "concession") {
    sections.push(ground === "additional-supplies" || ground === "repeat-works-services" ? "§ 41" : "§ 40");
  }
  if (band === "national") sections.push("§ 100(2)");
  if (band === "annex-e") sections.push("§ 109(2)");
  return sections;
}

function ruleSections(facts: Facts, { rule, regime, recommended }: Decision): readonly string[] {
  switch (rule) {
    case "R0":
      return [];
    case "R1":
      return ["§ 10", "1398/2016"];
    case "R2":
      return ["§ 15"];
    case "R3":
      return ["§ 2(3)", "§ 31"];
    case "R4":
      return ["§ 9(1)(13) and Annex A", "Directive 2014/24/EU Art. 14"].concat(
        recommended === "pcp" && facts.objective === "develop-and-buy" ? ["§ 66"] : [],
      );
    case "R5":
      return ["§ 20"];
    case "R6":
      return directAwardSections(facts);
    case "R7":
      return ["§§ 54-55", "§ 29"];
    case "R8":
    case "R9":
      return regime === "national" || regime === "annex-e" || regime === "concession" ? freeFormSections[regime] : [];
    default:
      return euRuleSections[rule];
  }
}

/** A claimed ground is named even when it does not help, so that its text can be read. */
function claimedGroundSections(facts: Facts): string[] {
  const ground = facts.directAwardGround;
  const band = bandOfFacts(facts);
  if (ground === null || band === "below-national") return [];
  const isOfConcession = band === "concession" && ground !== "annexE-client-relationship";
  return isOfConcession ? [groundSection[ground], "§ 119"] : [groundSection[ground]];
}

function pcpSections(status: Statuses["pcp"]): string[] {
  switch (status) {
    case "recommended":
    case "possible":
    case "not-allowed:BENEFIT_EXCLUSIVE_AND_PAID":
    case "not-allowed:SHARING_NOT_CONFIRMED":
    case "not-allowed:PURCHASE_IN_SAME_CONTRACT":
      return ["§ 9(1)(13)"];
    case "not-allowed:MIXED_ACT_APPLIES":
      return ["§ 7(2)", "§ 9(1)(13)"];
    default:
      return [];
  }
}

function compositionSections({ mixedParts, lots, smallLotsChosen, contractType, mixed }: Facts): string[] {
  const sections: string[] = [];
  if (mixedParts) {
    const withConcession = mixesConcession(mixedParts);
    if (withConcession) sections.push("§ 7(3)");
    if (!withConcession || (mixed?.concessionSetAside && mixed.severalCategories)) sections.push("§ 7(1)");
  }
  if (lots) sections.push(isConcessionKind(contractType) ? "§ 28(3)" : "§ 27(3)");
  if (smallLotsChosen && smallLotsChosen.length > 0) sections.push("§ 27(4)");
  return sections;
}

function warningSections(warnings: readonly WarningCode[]): string[] {
  const sections: string[] = [];
  if (warnings.includes("NEAR_THRESHOLD")) sections.push("§ 31");
  if (warnings.includes("NEGOTIATION_NOT_JUSTIFIED")) sections.push("§ 34(2)");
  if (warnings.includes("ACCELERATED_POSSIBLE") || warnings.includes("NO_ACCELERATION")) sections.push("§ 57(1)");
  return sections;
}

export interface BasisView {
  facts: Facts;
  decision: Decision;
  status: Statuses;
  warnings: readonly WarningCode[];
  grounds34: readonly Ground34[];
  technique: Technique;
}

/** The table of section 4.7: which fact brings which reference. */
export function legalBasisOf({ facts, decision, status, warnings, grounds34, technique }: BasisView): string[] {
  const { rule } = decision;
  const isInAct = rule !== "R1" && rule !== "R2";
  const sections = new Set<string>([
    ...ruleSections(facts, decision),
    ...(isInAct ? thresholdSections(facts) : []),
    ...pcpSections(status.pcp),
    ...(rule === "R1" ? [] : claimedGroundSections(facts)),
    ...compositionSections(facts),
    ...warningSections(warnings),
  ]);
  if (facts.joint === "cpb-contract-available") sections.add("§ 20");
  if (facts.joint === "with-other-buyers") sections.add("§ 21");
  if (rule !== "R1" && bandOfFacts(facts) === "eu") {
    for (const ground of grounds34) sections.add(`§ 34(2)(${ground.slice(1)})`);
  }
  if (facts.specification === "functional") sections.add("§ 71(2)(1)");
  if (technique === "framework") sections.add("§§ 42-43");
  return [...sections].map(withAct);
}
