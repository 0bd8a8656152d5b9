import { is } from "../condition.ts";
import {
  C,
  choice,
  column,
  date,
  file,
  long,
  neededColumn,
  net,
  never,
  none,
  number,
  O,
  pub,
  question,
  R,
  rev,
  rows,
  rowsPer,
  short,
  tick,
} from "../define.ts";
import type { Step } from "../question.ts";
import { sendingTexts } from "./sending.texts.ts";
import { groundCodes, stepLevels } from "./sharing.ts";

const measured = rowsPer("goals", [
  neededColumn("how", short()),
  neededColumn("who", short(), "reviewers"),
  neededColumn("when", date),
]);

const ground = rows(
  [neededColumn("ground", choice(...groundCodes)), neededColumn("section", short()), column("until", date)],
  1,
  5,
);

export const sending: Step = {
  id: "sending",
  stage: "C",
  texts: sendingTexts,
  questions: [
    question("results-measured", measured, R, none, pub),
    question("results-how", long(600), O, R, pub),
    question("follow-ups", rows([neededColumn("months", number(1, 60))], 1, 5), R, R, net, { filled: "6, 12, 24" }),
    question("sharing-steps", rowsPer("steps", [neededColumn("level", choice(...stepLevels))]), R, R, rev, {
      filled: "as-questions",
    }),
    question("secrecy", choice("no", "some-answers", "whole-plan"), R, R, never),
    question("secrecy-ground", ground, C(is("secrecy", "whole-plan")), C(is("secrecy", "whole-plan")), never),
    question("questions-to-reviewers", long(600), O, O, rev),
    question("summary", long(800), R, R, pub, { standard: "description" }),
    question(
      "attachments",
      file(0, 20, ["need-study", "market-study", "feasibility", "draft-contract", "other"]),
      O,
      O,
      pub,
      {
        standard: "planning.documents[]; BT-15",
      },
    ),
    question("check-read", tick, R, R, rev),
  ],
};
