import { hasOtherThan } from "../condition.ts";
import { C, long, multi, number, O, pub, question, R, short } from "../define.ts";
import type { Step } from "../question.ts";
import { needTexts } from "./need.texts.ts";

export const need: Step = {
  id: "need",
  stage: "A",
  texts: needTexts,
  questions: [
    question("need-statement", short(20, 250), R, R, pub, { standard: "tender.description; BT-24" }),
    question("who-affected", long(1000), R, R, pub, { standard: "tender.description; BT-24" }),
    question("affected-count", number(0, 10_000_000, 0), R, O, pub),
    question("if-nothing", long(1500), R, R, pub, { standard: "planning.rationale; BT-300" }),
    question("tried-before", long(1500), O, O, pub),
    question(
      "user-involvement",
      multi([
        "interviews",
        "survey",
        "test-group",
        "co-design",
        "trial",
        "user-organisation",
        "staff",
        "other",
        "not-yet!",
      ]),
      R,
      R,
      pub,
    ),
    question("user-involvement-how", long(1000), C(hasOtherThan("user-involvement", "not-yet")), O, pub),
  ],
};
