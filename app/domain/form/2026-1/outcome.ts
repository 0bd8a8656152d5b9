import { isNot } from "../condition.ts";
import {
  C,
  choice,
  column,
  country,
  date,
  long,
  money,
  neededColumn,
  never,
  number,
  O,
  pub,
  question,
  rev,
  rows,
  short,
  yesno,
} from "../define.ts";
import type { Step } from "../question.ts";
import { countryCodes } from "./countries.ts";
import { procedureCodes, techniqueCodes } from "./lists.ts";
import { outcomeTexts } from "./outcome.texts.ts";

const notice = rows([
  neededColumn(
    "kind",
    choice("prior-information", "market-consultation", "contract", "direct-award", "award", "change"),
  ),
  neededColumn("number", short(1, 60)),
  neededColumn("date", date),
  column("link", short(8, 250, "https")),
]);

const supplier = rows([
  neededColumn("name", short()),
  { ...column("business-id", short(2, 250, "business-id")), formatOnlyWith: { column: "country", code: "FI" } },
  neededColumn("country", country(countryCodes)),
  neededColumn("size", choice("micro", "small", "medium", "large")),
  column("start-up", yesno),
]);

const notAwarded = isNot("out-result", "awarded");
const complained = isNot("out-complaint", "none");

/** Answered from tendering on, never part of a review. Nothing here is required but what a move of the case needs. */
export const outcome: Step = {
  id: "outcome",
  stage: "outcome",
  texts: outcomeTexts,
  questions: [
    question("out-notice-sent", date, O, O, pub, {
      neededFor: "start-tender",
      standard: "tender.tenderPeriod.startDate; BT-05",
    }),
    question("out-notices", notice, O, O, pub, { standard: "tender.documents[]; BT-701" }),
    question("out-procedure", choice(...procedureCodes), O, O, pub, { filled: "procedure", standard: "BT-105" }),
    question("out-technique", choice(...techniqueCodes), O, O, pub, {
      filled: "technique",
      standard: "BT-765, BT-766",
    }),
    question("out-tenders", number(0, 999, 0), O, O, pub, {
      neededFor: "sign-contract",
      standard: "bids.statistics[] bids; BT-760 tenders",
    }),
    question("out-tenders-sme", number(0, 999, 0), O, O, pub, {
      standard: "bids.statistics[] smeBids; BT-760 t-sme",
    }),
    question("out-result", choice("awarded", "partly-awarded", "not-awarded"), O, O, pub, {
      filled: "awarded",
      standard: "awards[].status",
    }),
    question(
      "out-no-award-why",
      choice(
        "no-rece",
        "all-rej",
        "one-admis",
        "chan-need",
        "ins-fund",
        "no-signed",
        "rev-body",
        "rev-buyer",
        "tch-pr-error",
        "other",
      ),
      C(notAwarded),
      C(notAwarded),
      pub,
      { standard: "BT-144" },
    ),
    question("out-suppliers", supplier, O, O, pub, {
      neededFor: "sign-contract",
      standard: "awards[].suppliers[]; BT-500, BT-501, BT-165",
    }),
    question("out-value", money, O, O, never, { neededFor: "sign-contract" }),
    question("out-award-date", date, O, O, pub, { neededFor: "sign-contract", standard: "awards[].date" }),
    question("out-contract-date", date, O, O, pub, { filled: "sign-contract", standard: "contracts[].dateSigned" }),
    question("out-complaint", choice("none", "correction", "market-court", "both"), O, O, pub, { filled: "none" }),
    question("out-complaint-how", long(1000), C(complained), C(complained), rev),
    question("out-in-use", date, O, O, pub),
    question("out-ended", date, O, O, pub, { neededFor: "complete", standard: "contracts[].status" }),
    question(
      "stop-kind",
      choice(
        "need-changed",
        "no-money",
        "no-tenders",
        "tenders-unfit",
        "technology",
        "law",
        "complaint",
        "supplier",
        "other-solution",
        "other",
      ),
      O,
      O,
      pub,
      { neededFor: "stop", standard: "tender.status cancelled" },
    ),
    question("stop-reason", long(1500), O, O, pub, { neededFor: "stop" }),
    question("stop-lessons", long(1500), O, O, pub),
  ],
};
