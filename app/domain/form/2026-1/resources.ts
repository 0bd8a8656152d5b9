import { hasOtherThan, is } from "../condition.ts";
import {
  atLeast,
  C,
  choice,
  column,
  date,
  long,
  money,
  multi,
  neededColumn,
  never,
  none,
  number,
  O,
  pub,
  pubHeld,
  question,
  R,
  rev,
  rows,
  short,
  unit,
  year,
  yesno,
} from "../define.ts";
import type { Step } from "../question.ts";
import { resourcesTexts } from "./resources.texts.ts";

const budgetColumns = [
  neededColumn("part", choice("own-work", "development", "pilot", "purchase", "take-up", "running", "other")),
  column("what", short()),
  neededColumn("euros", money, "never"),
  neededColumn("year", year),
  neededColumn("source", choice("operating", "investment", "project", "state", "eu", "partner", "other")),
  neededColumn("secured", choice("yes", "applied", "no")),
];

const groupColumns = [
  neededColumn("role", choice("buyer", "substance", "ict", "legal", "user", "finance", "other")),
  neededColumn("who", short(), "reviewers"),
  neededColumn("days", number(0, 999)),
];

const skills = ["law", "technology", "data", "negotiation", "evaluation", "innovation", "change", "other", "none!"];

export const resources: Step = {
  id: "resources",
  stage: "A",
  texts: resourcesTexts,
  questions: [
    question("budget", rows(budgetColumns), atLeast(1), atLeast(1), rev),
    question("budget-line", short(1, 60), O, none, pub, { standard: "planning.budget.id" }),
    question("project-name", short(), O, none, pub, { standard: "planning.budget.project" }),
    question("life-cycle", long(1500), O, none, pubHeld),
    question("life-cycle-euros", money, O, none, never),
    question("funding", multi(["regional", "business-finland", "state", "eu", "other", "none!"]), O, none, pub, {
      standard: "planning.budget.finance[]; BT-60",
    }),
    question("funding-details", long(1000), C(hasOtherThan("funding", "none")), none, pub, {
      standard: "planning.budget.finance[].description; BT-6140",
    }),
    question("project-group", rows(groupColumns, 1, 20), atLeast(1), none, pubHeld),
    question("conflicts", yesno, R, none, never),
    question("conflicts-measures", long(1000), C(is("conflicts", "yes")), none, never),
    question("missing-skills", multi(skills), O, none, rev),
    question("missing-skills-plan", long(800), C(hasOtherThan("missing-skills", "none")), none, rev),
    question(
      "decisions",
      rows([neededColumn("body", short()), neededColumn("what", short()), neededColumn("date", date)], 1, 20),
      atLeast(1),
      O,
      pub,
      { standard: "planning.milestones[] approval" },
    ),
    question("result-owner", unit, R, R, pub),
  ],
};
