import { hasOtherThan } from "../condition.ts";
import {
  C,
  choice,
  column,
  long,
  multi,
  neededColumn,
  net,
  none,
  O,
  pub,
  question,
  R,
  rows,
  scale,
  short,
} from "../define.ts";
import type { Step } from "../question.ts";
import { noveltyTexts } from "./novelty.texts.ts";

export const novelty: Step = {
  id: "novelty",
  stage: "A",
  texts: noveltyTexts,
  questions: [
    question("novelty-in", multi(["solution", "use", "process", "way-of-buying", "nothing!"]), R, none, pub),
    question("novelty-to", multi(["market", "country", "buyer", "nobody!"]), R, none, pub),
    question("innovation-types", multi(["prod-innov", "proc-innov", "mar-nov", "rd-act", "none!"]), R, none, pub, {
      adviser: "designOrInnovation",
      standard: "tender.sustainability[].goal economic.*; BT-06 inn-pur, BT-776",
    }),
    question("innovation-words", long(2000), C(hasOtherThan("innovation-types", "none")), none, pub, {
      standard: "tender.sustainability[].description; BT-777",
    }),
    question(
      "readiness",
      scale("idea", "tested", "prototype", "in-use-elsewhere", "off-the-shelf", "not-known"),
      R,
      none,
      pub,
      { adviser: "solutionOnMarket, trl" },
    ),
    question("development-needed", choice("none", "adaptation", "new-development", "research"), R, none, pub, {
      adviser: "rd, solutionOnMarket",
    }),
    question(
      "purchase-aim",
      choice("buy", "develop-only", "develop-then-compete", "develop-and-buy", "plan-or-idea"),
      R,
      none,
      pub,
      { adviser: "objective, openCompetitionForScale" },
    ),
    question("ordinary-why-not", long(1500), R, none, pub),
    question(
      "alternatives",
      rows([neededColumn("option", short()), column("for", long(500)), column("against", long(500))]),
      O,
      none,
      net,
    ),
  ],
};
