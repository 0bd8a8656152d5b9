import { answered } from "../condition.ts";
import {
  C,
  choice,
  column,
  date,
  long,
  money,
  neededColumn,
  number,
  O,
  pub,
  question,
  R,
  rows,
  short,
  yesno,
} from "../define.ts";
import type { Step } from "../question.ts";
import { exampleQuestionsTexts } from "./example-questions.texts.ts";

const figures = rows([
  neededColumn("measure", short()),
  column("before", number()),
  neededColumn("after", number()),
  column("unit", short(1, 30)),
  neededColumn("date", date),
]);

const suppliers = rows([neededColumn("name", short()), neededColumn("small", yesno), column("start-up", yesno)]);

const meaningOfValue = choice("contract", "budget", "rd-sum", "prize", "estimate", "comparison-price");
const sumGiven = C(answered("ex-value"));

/** Asked when an example is made of the plan; R means required to publish, in either track. */
export const exampleQuestions: Step = {
  id: "example-questions",
  stage: "example",
  texts: exampleQuestionsTexts,
  questions: [
    question("ex-results", long(2000), R, R, pub),
    question("ex-figures", figures, O, O, pub),
    question("ex-difficulties", long(2000), R, R, pub),
    question("ex-differently", long(2000), R, R, pub),
    question("ex-suppliers", suppliers, O, O, pub),
    question("ex-value", money, O, O, pub),
    question("ex-value-meaning", meaningOfValue, sumGiven, sumGiven, pub),
    question("ex-copy", choice("as-such", "with-changes", "idea-only"), O, O, pub),
    question("ex-copy-how", long(1000), O, O, pub),
  ],
};
