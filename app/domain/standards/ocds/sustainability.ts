import type { Answers } from "../../form/answers.ts";
import { type JsonObject, known } from "./json.ts";

/** The standard's goals for the codes of the form. */
const innovation: Readonly<Record<string, string>> = {
  "prod-innov": "economic.productInnovationPromotion",
  "proc-innov": "economic.processInnovationPromotion",
  "mar-nov": "economic.marketInnovationPromotion",
  "rd-act": "economic.researchDevelopmentActivities",
};
const environment: Readonly<Record<string, string>> = {
  "biodiv-eco": "environmental.biodiversityProtectionRestoration",
  "circ-econ": "environmental.circularEconomy",
  "clim-adapt": "environmental.climateChangeAdaptation",
  "clim-mitig": "environmental.climateChangeMitigation",
  "pollu-prev": "environmental.pollutionPrevention",
  "water-mar": "environmental.waterResourcesProtection",
  other: "environmental",
};
const social: Readonly<Record<string, string>> = {
  "acc-all": "social.accessibility",
  "et-eq": "social.ethnicEquality",
  "gen-eq": "social.genderEquality",
  "hum-right": "social.humanRightsInSupplyChains",
  opp: "social.disadvantagedEmploymentOpportunities",
  "work-cond": "social.laborRightsPromotion",
  other: "social",
};
const greenStrategies: Readonly<Record<string, string>> = {
  motiva: "nationalGPPCriteria",
  "eu-gpp": "euGPPCriteria",
  ecolabel: "otherGPPCriteria",
  own: "awardCriteria",
};

const goalsOf = (codes: readonly string[], map: Readonly<Record<string, string>>): string[] =>
  codes.flatMap((code) => map[code] ?? []);

/** Goals of one kind: what is written of them stands at the first, the strategies at each. */
const group = (goals: readonly string[], description: string | undefined, strategies: readonly string[] = []) =>
  goals.map((goal, index) =>
    known({ goal, strategies: [...strategies], description: index === 0 ? description : undefined }),
  );

/** What the purchase is for besides the thing bought: what is new in it first. */
export function sustainability(answers: Answers): JsonObject[] {
  const kinds = goalsOf(answers.codes("innovation-types"), innovation);
  const innovative = kinds.length > 0 ? ["economic.innovativePurchase", ...kinds] : [];
  const green = answers.columnCodes("sustainability-criteria", "source").flatMap((code) => greenStrategies[code] ?? []);
  return [
    ...group(innovative, answers.text("innovation-words")),
    ...group(goalsOf(answers.codes("climate-aims"), environment), answers.text("climate-why"), [...new Set(green)]),
    ...group(goalsOf(answers.codes("social-aims"), social), answers.text("wellbeing-why")),
  ];
}
