import { choice, column, date, long, neededColumn, none, number, O, pub, question, rowsPer, short } from "../define.ts";
import type { Step } from "../question.ts";
import { followUpTexts } from "./follow-up.texts.ts";

/** One set of answers for each date of `follow-ups`, counted from the award decision. */
export const followUp: Step = {
  id: "follow-up",
  stage: "follow-up",
  texts: followUpTexts,
  questions: [
    question("fu-in-use", choice("yes", "partly", "not-yet", "ended"), O, O, pub),
    // The light track has no goals to measure; `fu-note` takes their place.
    question(
      "fu-figures",
      rowsPer("goals", [column("figure", number()), neededColumn("date", date), column("note", short())]),
      O,
      none,
      pub,
    ),
    question("fu-spread", choice("no", "planned", "yes"), O, O, pub),
    question("fu-spread-where", short(), O, O, pub),
    question("fu-note", long(1000), O, O, pub),
  ],
};
