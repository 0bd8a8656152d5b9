import type { FormVersion } from "../question.ts";
import { basics } from "./basics.ts";
import { contract } from "./contract.ts";
import { criteria } from "./criteria.ts";
import { exampleQuestions } from "./example-questions.ts";
import { followUp } from "./follow-up.ts";
import { goals } from "./goals.ts";
import { market } from "./market.ts";
import { messages } from "./messages.ts";
import { need } from "./need.ts";
import { novelty } from "./novelty.ts";
import { outcome } from "./outcome.ts";
import { procedure } from "./procedure.ts";
import { resources } from "./resources.ts";
import { rights } from "./rights.ts";
import { schedule } from "./schedule.ts";
import { sending } from "./sending.ts";
import { statistics } from "./statistics.ts";

/** The form that plans begun in 2026 are pinned to. Steps stand in the order a reader meets them. */
export const form2026_1: FormVersion = {
  id: "2026-1",
  steps: [basics, need, goals, market, novelty, resources, procedure, criteria, rights, schedule, contract, sending],
  parts: [statistics, outcome, followUp, exampleQuestions],
  messages,
};
