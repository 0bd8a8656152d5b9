import { is, not, rowIs } from "../condition.ts";
import {
  C,
  Cplus,
  choice,
  column,
  date,
  dateTime,
  examples,
  long,
  multi,
  neededColumn,
  net,
  number,
  O,
  pub,
  pubHeld,
  question,
  R,
  rev,
  rows,
  short,
  tick,
  yesno,
} from "../define.ts";
import type { Step } from "../question.ts";
import { marketTexts } from "./market.texts.ts";

const dialogue = is("dialogue-state", "planned", "held");
const held = C(is("dialogue-state", "held"));
const hilmaRequest = Cplus(rowIs("dialogue-plan", "way", "hilma-request"));
const fewAble = C(is("companies-able", "0", "1", "2"));

export const market: Step = {
  id: "market",
  stage: "A",
  texts: marketTexts,
  questions: [
    question("market-today", long(2000), R, R, pub, { standard: "planning.documents[] marketStudies" }),
    question(
      "cases-looked",
      rows([
        neededColumn("case", examples(1, 1)),
        neededColumn(
          "used-for",
          multi(["need", "dialogue", "procedure", "criteria", "rights", "contract", "risks", "results"]),
        ),
      ]),
      Cplus(not(is("cases-none", "yes")), 1),
      O,
      net,
    ),
    question("cases-none", tick, O, O, net),
    question("dialogue-state", choice("not-planned", "planned", "held"), R, R, pub, {
      adviser: "marketConsultationDone",
    }),
    question(
      "dialogue-plan",
      rows([
        neededColumn("way", choice("hilma-request", "supplier-day", "one-to-one", "site-visit", "challenge", "other")),
        neededColumn("date", date),
        column("who", short(), "reviewers"),
        neededColumn("questions", long(1000)),
      ]),
      C(dialogue, 1),
      O,
      pub,
      { standard: "planning.milestones[] engagement; E1" },
    ),
    question("dialogue-deadline", dateTime, hilmaRequest, O, pub, {
      standard: "planning.milestones[].dueDate; BT-800",
    }),
    question("dialogue-languages", multi(["fi", "sv", "en"]), hilmaRequest, O, pub, {
      filled: "language-of-plan",
      standard: "BT-97",
    }),
    question("dialogue-address", short(8, 250, "https"), hilmaRequest, O, pub, {
      standard: "BT-18 (with BT-17)",
    }),
    question("dialogue-open", yesno, O, O, rev, { filled: "no" }),
    question(
      "equal-treatment",
      multi(["same-information", "log", "questions-published", "enough-time", "prior-involvement", "other"]),
      C(dialogue),
      O,
      pub,
    ),
    question("dialogue-findings", long(2000), held, held, pubHeld, {
      standard: "planning.documents[] marketStudies",
    }),
    question("dialogue-companies", number(0, 999, 0), held, held, pubHeld),
    question("companies-able", choice("0", "1", "2", "3-4", "5-9", "10-plus", "not-known"), R, R, rev, {
      adviser: "potentialSuppliers",
    }),
    question("companies-few-why", long(500), fewAble, fewAble, rev),
  ],
};
