import { all, is, isNot, recommendationNotFollowed, regime } from "../condition.ts";
import {
  C,
  Cplus,
  choice,
  column,
  long,
  money,
  multi,
  neededColumn,
  none,
  O,
  pubHeld,
  question,
  R,
  rev,
  rows,
  short,
  shown,
  tick,
  yesno,
} from "../define.ts";
import type { Question, Step } from "../question.ts";
import { directAwardGroundCodes, procedureCodes, techniqueCodes, yesNoNotKnownCodes } from "./lists.ts";
import { procedureTexts } from "./procedure.texts.ts";

const decided = isNot("procedure", "undecided");

/** Procedures for which § 124 or good practice asks for more than the open and the restricted one do. */
const withRecord = is(
  "procedure",
  "small",
  "free-single",
  "free-multi",
  "neg-w-call",
  "comp-dial",
  "innovation",
  "pcp",
  "neg-wo-call",
  "design-contest",
);

const lotColumns = [
  neededColumn("name", short()),
  column("what", long(500)),
  neededColumn("euros", money, "never"),
  column("small-lot", tick),
];

const openings = [
  "low-turnover",
  "new-references",
  "stage-payments",
  "consortia",
  "short-documents",
  "more-time",
  "paid-tenders",
  "other",
];

/** Asked in the adviser, saved in the plan. The light track has none: there the value alone decides. */
const adviserQuestions: readonly Question[] = [
  question("adv-buyer", choice("sub-central", "central", "utility-activity"), O, none, rev, {
    filled: "sub-central",
    adviser: "buyer",
  }),
  question("adv-in-house", yesno, O, none, rev, { adviser: "inHouse" }),
  question("adv-negotiation", choice("none", "on-tenders", "on-solution"), O, none, rev, { adviser: "negotiation" }),
  question("adv-complexity", yesno, O, none, rev, { adviser: "complexityGround" }),
  question("adv-preselection", yesno, O, none, rev, { adviser: "needsPreselection" }),
  question("adv-recurring", choice("none", "standard-recurring", "call-offs"), O, none, rev, { adviser: "recurring" }),
  question("adv-cpb", yesno, O, none, rev, { adviser: "joint" }),
  question("adv-urgency", choice("none", "justified", "extreme"), O, none, rev, { adviser: "urgency" }),
  question("adv-irregular", yesno, O, none, rev, { adviser: "irregularTendersBefore" }),
  question("adv-rd-benefit", choice(...yesNoNotKnownCodes), Cplus(is("procedure", "pcp")), none, rev, {
    adviser: "rdBenefitExclusive",
  }),
  question("adv-rd-paid", choice(...yesNoNotKnownCodes), Cplus(is("procedure", "pcp")), none, rev, {
    adviser: "rdFullyPaid",
  }),
  question("adv-direct-ground", choice(...directAwardGroundCodes), Cplus(is("procedure", "neg-wo-call")), none, rev, {
    adviser: "directAwardGround",
    standard: "BT-136",
  }),
  question(
    "adv-direct-conditions",
    choice("yes", "no", "not-checked"),
    Cplus(is("procedure", "neg-wo-call")),
    none,
    rev,
    { adviser: "directAwardConditionsMet" },
  ),
];

export const procedure: Step = {
  id: "procedure",
  stage: "B",
  texts: procedureTexts,
  questions: [
    question("adviser-answer", shown, O, O, rev),
    question("procedure", choice(...procedureCodes, "undecided"), R, R, pubHeld, {
      filled: "small",
      filledOnlyIn: "light",
      standard: "tender.procurementMethod, tender.procurementMethodDetails; BT-105",
    }),
    question("technique", choice(...techniqueCodes), R, none, pubHeld, {
      filled: "none",
      standard: "tender.techniques; BT-765, BT-766",
    }),
    question(
      "framework-kind",
      choice("fa-wo-rc", "fa-w-rc", "fa-mix"),
      C(is("technique", "framework")),
      none,
      pubHeld,
      {
        standard: "tender.techniques.frameworkAgreement.method; BT-765",
      },
    ),
    question("procedure-why", long(2000), C(decided), C(decided), pubHeld, {
      standard: "tender.procurementMethodRationale",
    }),
    question(
      "override-reason",
      long(1000),
      C(all(decided, recommendationNotFollowed)),
      C(all(decided, recommendationNotFollowed)),
      rev,
    ),
    question("next-best", long(1500), O, none, pubHeld),
    question(
      "grounds-34",
      multi(["G1", "G2", "G3", "G4", "irregular-tenders"]),
      C(is("procedure", "neg-w-call", "comp-dial")),
      none,
      pubHeld,
    ),
    question("procedure-record", long(3000), C(withRecord), C(withRecord), rev),
    question("lots-choice", yesno, Cplus(regime("eu")), none, pubHeld),
    question("lots", rows(lotColumns, 2, 20), C(is("lots-choice", "yes"), 2), none, pubHeld, {
      adviser: "lots, smallLotsChosen",
      standard: "tender.lots[]; BT-137",
    }),
    question("lots-why", long(1000), C(all(is("lots-choice", "no"), regime("eu"))), none, pubHeld),
    question("sme-suitable", yesno, R, O, pubHeld, { standard: "tender.suitability.sme; BT-726" }),
    question("access-measures", multi(openings), O, none, pubHeld),
    ...adviserQuestions,
  ],
};
