import { all, is, isNot, regime } from "../condition.ts";
import {
  atLeast,
  C,
  choice,
  column,
  long,
  multi,
  neededColumn,
  none,
  number,
  O,
  pubHeld,
  question,
  R,
  rows,
  short,
  shown,
  yesno,
} from "../define.ts";
import type { Step } from "../question.ts";
import { criteriaTexts } from "./criteria.texts.ts";

const requirementColumns = [
  neededColumn("requirement", long(500)),
  neededColumn("type", choice("functional", "technical")),
  neededColumn("proof", short()),
];

const criterionColumns = [
  neededColumn("criterion", short()),
  neededColumn("type", choice("price", "cost", "quality")),
  neededColumn("weight", number(0, 100, 1)),
  neededColumn("scoring", long(500)),
  neededColumn("evidence", short()),
  column("verifier", short()),
];

const sustainabilityColumns = [
  neededColumn("source", choice("motiva", "ecolabel", "eu-gpp", "own")),
  neededColumn("criterion", long(500)),
];

const securityMeasures = [
  "en-301549",
  "statement",
  "user-test",
  "security-level",
  "security-test",
  "log",
  "continuity",
  "supply-chain",
  "other",
];

/** Reasons are owed for price alone in services and works (§ 93(1)) and in Annex E services (§ 115(2)). */
const priceAloneNeedsReason = all(
  is("award-basis", "lowest-price"),
  isNot("object", "supplies"),
  regime("eu", "annex-e"),
);

export const criteria: Step = {
  id: "criteria",
  stage: "B",
  texts: criteriaTexts,
  questions: [
    question("specification-style", choice("precise", "functional", "not-possible"), R, none, pubHeld, {
      adviser: "specification",
    }),
    question("requirements", rows(requirementColumns, 1, 30), atLeast(1), none, pubHeld),
    question("supplier-freedom", long(1000), O, none, pubHeld),
    question("variants", choice("allowed", "not-allowed"), O, none, pubHeld, {
      standard: "tender.submissionTerms.variantPolicy; BT-63",
    }),
    question("suitability", rows([neededColumn("demand", short()), neededColumn("why", short())]), O, none, pubHeld, {
      standard: "BT-809, BT-750",
    }),
    question("award-basis", choice("best-ratio", "lowest-cost", "lowest-price", "fixed-price"), R, none, pubHeld),
    question("price-only-why", long(500), C(priceAloneNeedsReason), none, pubHeld),
    question("award-criteria", rows(criterionColumns, 1, 20), atLeast(1), none, pubHeld, {
      standard: "tender.awardCriteriaDetails, tender.lots[].awardCriteria; BT-539, BT-540, BT-541, BT-5421 per-exa",
    }),
    question("price-share", shown, O, none, pubHeld),
    question("sustainability-criteria", rows(sustainabilityColumns), O, none, pubHeld, {
      standard: "tender.sustainability[].strategies; BT-805",
    }),
    question("tender-test", choice("none", "demonstration", "sample", "test-use", "other"), O, none, pubHeld),
    question("tender-test-how", long(1000), C(isNot("tender-test", "none")), none, pubHeld),
    question("digital", yesno, R, none, pubHeld),
    question("accessibility", choice("inc", "n-inc-just", "n-inc"), R, none, pubHeld, {
      standard: "tender.lots[].hasAccessibilityCriteria; BT-754",
    }),
    question("accessibility-why", long(500), C(isNot("accessibility", "inc")), none, pubHeld, {
      standard: "tender.lots[].noAccessibilityCriteriaRationale; BT-755",
    }),
    question("access-security", multi(securityMeasures), C(is("digital", "yes")), none, pubHeld),
  ],
};
