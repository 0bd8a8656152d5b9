import { any, hasOtherThan, is, isNot, rowIs } from "../condition.ts";
import { C, number, O, pubHeld, question, yesno } from "../define.ts";
import type { Step } from "../question.ts";
import { statisticsTexts } from "./statistics.texts.ts";

const anEnvironmentalYes = any(
  is("stat-energy", "yes"),
  is("stat-low-carbon", "yes"),
  is("stat-circular", "yes"),
  is("stat-biodiversity", "yes"),
  is("stat-food", "yes"),
);

/** The national questions of the notice service, by its keys. Never needed to submit a plan. */
export const statistics: Step = {
  id: "statistics",
  stage: "statistics",
  texts: statisticsTexts,
  questions: [
    question("stat-innovation-considered", yesno, O, O, pubHeld, {
      standard: "innovationConsidered",
      proposedYes: any(isNot("readiness", "not-known"), is("dialogue-state", "held")),
    }),
    question("stat-new-to-buyer", yesno, O, O, pubHeld, {
      standard: "solutionNewToBuyer",
      proposedYes: is("novelty-to", "buyer"),
    }),
    question("stat-new-to-market", yesno, O, O, pubHeld, {
      standard: "solutionNewToMarketOrIndustry; BT-776 mar-nov",
      proposedYes: any(is("novelty-to", "market"), is("innovation-types", "mar-nov")),
    }),
    question("stat-energy", yesno, O, O, pubHeld, { standard: "energyEfficiencyConsidered" }),
    question("stat-low-carbon", yesno, O, O, pubHeld, {
      standard: "lowCarbon",
      proposedYes: is("climate-aims", "clim-mitig"),
    }),
    question("stat-circular", yesno, O, O, pubHeld, {
      standard: "circularEconomy; BT-774 circ-econ",
      proposedYes: is("climate-aims", "circ-econ"),
    }),
    question("stat-biodiversity", yesno, O, O, pubHeld, {
      standard: "biodiversity; BT-774 biodiv-eco",
      proposedYes: is("climate-aims", "biodiv-eco"),
    }),
    question("stat-food", yesno, O, O, pubHeld, { standard: "sustainableFoodProduction" }),
    question("stat-green-criteria", yesno, C(anEnvironmentalYes), C(anEnvironmentalYes), pubHeld, {
      standard: "listedGreenCriteriaUsed",
      proposedYes: rowIs("sustainability-criteria", "source", "motiva", "ecolabel", "eu-gpp"),
    }),
    question("stat-working-conditions", yesno, O, O, pubHeld, {
      standard: "justWorkingConditions; BT-775 work-cond",
      proposedYes: is("social-aims", "work-cond"),
    }),
    question("stat-employment", yesno, O, O, pubHeld, {
      standard: "employmentCondition; BT-775 opp",
      proposedYes: is("social-aims", "opp"),
    }),
    question("stat-code-of-conduct", yesno, O, O, pubHeld, {
      standard: "codeOfConduct; BT-775 hum-right",
      proposedYes: is("social-aims", "hum-right"),
    }),
    question(
      "stat-employment-number",
      number(0, 9999, 0),
      C(is("stat-employment", "yes")),
      C(is("stat-employment", "yes")),
      pubHeld,
      { standard: "howManyOpportunitiesIsEstimated" },
    ),
    question("stat-sme", yesno, O, O, pubHeld, {
      standard: "smeParticipationConsidered; BT-726",
      proposedYes: is("sme-suitable", "yes"),
    }),
    question(
      "stat-users",
      yesno,
      C(is("special-service", "1-4", "5-15")),
      C(is("special-service", "1-4", "5-15")),
      pubHeld,
      { standard: "endUserInvolved", proposedYes: hasOtherThan("user-involvement", "not-yet") },
    ),
  ],
};
