import { is } from "../condition.ts";
import {
  C,
  Cplus,
  choice,
  column,
  long,
  money,
  neededColumn,
  never,
  none,
  O,
  pubHeld,
  question,
  R,
  rows,
  short,
} from "../define.ts";
import type { Step } from "../question.ts";
import { contractTexts } from "./contract.texts.ts";
import { developing } from "./developing.ts";

const stage = rows([
  neededColumn("stage", short()),
  neededColumn("result", short()),
  neededColumn("gate", short()),
  column("payment", money, "never"),
]);

export const contract: Step = {
  id: "contract",
  stage: "C",
  texts: contractTexts,
  questions: [
    question(
      "contract-model",
      choice("fixed-price", "target-price", "time-and-material", "subscription", "outcome-based", "alliance", "other"),
      O,
      none,
      pubHeld,
    ),
    question("contract-how", long(1500), O, none, pubHeld),
    question("contract-options", long(1000), O, none, pubHeld, {
      standard: "tender.hasOptions, tender.options.description; BT-53, BT-54",
    }),
    question("stages", stage, Cplus(developing, 1), none, pubHeld),
    question("max-cost", money, C(is("procedure", "innovation")), none, never),
    question("pay-for-results", long(1000), O, none, pubHeld),
    question("cooperation", long(1000), O, none, pubHeld),
    question("take-up", long(2000), R, none, pubHeld),
    question("scaling-exit", long(2000), R, none, pubHeld),
  ],
};
