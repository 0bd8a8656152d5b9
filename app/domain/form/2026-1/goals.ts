import { above, hasOtherThan, isNot } from "../condition.ts";
import {
  atLeast,
  C,
  column,
  date,
  long,
  multi,
  neededColumn,
  none,
  number,
  O,
  pub,
  question,
  R,
  rows,
  scale,
  short,
} from "../define.ts";
import type { Step } from "../question.ts";
import { goalsTexts } from "./goals.texts.ts";

const effect = scale("-2", "-1", "0", "+1", "+2");

export const goals: Step = {
  id: "goals",
  stage: "A",
  texts: goalsTexts,
  questions: [
    question(
      "goals",
      rows(
        [
          neededColumn("goal", short()),
          neededColumn("measure", short()),
          column("unit", short(1, 30)),
          column("today", number()),
          neededColumn("target", number()),
          neededColumn("by", date),
        ],
        1,
        5,
      ),
      atLeast(1),
      none,
      pub,
    ),
    question(
      "strategy-links",
      multi([
        "city-strategy",
        "ecosystem-agreement",
        "climate-plan",
        "wellbeing-plan",
        "digital-programme",
        "procurement-policy",
        "other",
        "none!",
      ]),
      R,
      none,
      pub,
    ),
    question("strategy-how", long(1000), C(hasOtherThan("strategy-links", "none")), none, pub),
    question("climate-effect", effect, R, none, pub, { standard: "BT-06 env-imp when > 0" }),
    question("climate-why", long(1000), C(isNot("climate-effect", "0")), none, pub, {
      standard: "tender.sustainability[].description",
    }),
    question(
      "climate-aims",
      multi(["biodiv-eco", "circ-econ", "clim-adapt", "clim-mitig", "pollu-prev", "water-mar", "other"]),
      C(above("climate-effect", 0)),
      none,
      pub,
      { standard: "tender.sustainability[].goal environmental.*; BT-774" },
    ),
    question("wellbeing-effect", effect, R, none, pub, { standard: "BT-06 soc-obj when > 0" }),
    question("wellbeing-why", long(1000), C(isNot("wellbeing-effect", "0")), none, pub, {
      standard: "tender.sustainability[].description",
    }),
    question(
      "social-aims",
      multi(["acc-all", "et-eq", "gen-eq", "hum-right", "opp", "work-cond", "other"]),
      C(above("wellbeing-effect", 0)),
      none,
      pub,
      { standard: "tender.sustainability[].goal social.*; BT-775" },
    ),
    question("business-effect", effect, O, none, pub),
    question("business-why", long(1000), C(isNot("business-effect", "0")), none, pub),
    question("wider-value", long(1000), O, none, pub),
  ],
};
