import { unanswered } from "../condition.ts";
import {
  atLeast,
  Cplus,
  choice,
  column,
  date,
  long,
  neededColumn,
  netHeld,
  number,
  O,
  pub,
  question,
  R,
  rows,
  scale,
  short,
  shown,
  yesno,
} from "../define.ts";
import type { Step } from "../question.ts";
import { scheduleTexts } from "./schedule.texts.ts";

const risk = rows(
  [
    neededColumn("risk", short()),
    column(
      "type",
      choice("technology", "buyer", "supplier", "process", "market", "adoption", "economic", "data", "sustainability"),
    ),
    neededColumn("likelihood", scale("1", "2", "3")),
    neededColumn("effect", scale("1", "2", "3")),
    neededColumn("lowered", long(500)),
    neededColumn("owner", short(), "reviewers"),
  ],
  1,
);

const milestone = rows(
  [
    neededColumn("name", short()),
    neededColumn(
      "kind",
      choice("dialogue", "notice", "tenders", "award", "contract", "pilot", "acceptance", "take-up", "other"),
    ),
    neededColumn("date", date),
    column("decision", yesno),
  ],
  1,
);

export const schedule: Step = {
  id: "schedule",
  stage: "B",
  texts: scheduleTexts,
  questions: [
    question("risks", risk, atLeast(3), atLeast(1), netHeld),
    question("stop-rule", long(1000), R, R, netHeld),
    question("notice-date", date, R, R, pub, {
      adviser: "asOfDate",
      standard: "tender.communication.futureNoticeDate, tender.tenderPeriod.startDate; BT-127",
    }),
    question("in-use-by", date, R, R, pub, { standard: "planning.milestones[] delivery" }),
    question("contract-start", date, R, O, pub, { standard: "tender.contractPeriod.startDate; BT-536" }),
    question("contract-end", date, Cplus(unanswered("contract-months")), O, pub, {
      standard: "tender.contractPeriod.endDate; BT-537",
    }),
    question("contract-months", number(1, 480), Cplus(unanswered("contract-end")), O, pub, {
      standard: "tender.contractPeriod.durationInDays; BT-36",
    }),
    question("milestones", milestone, atLeast(4), atLeast(2), pub, { standard: "planning.milestones[] by kind" }),
    question("timeline", shown, O, O, pub),
  ],
};
