import type { AdviserAnswer } from "./adviser.ts";
import type { Recommended } from "./decide.ts";
import { type ExpertReason, expertReasons } from "./texts/expert-review.ts";

const demanding: readonly Recommended[] = ["neg-wo-call", "pcp", "innovation", "comp-dial"];

const applies: Record<ExpertReason, (answer: AdviserAnswer) => boolean> = {
  "demanding-procedure": ({ recommended }) => demanding.includes(recommended),
  "near-threshold": ({ warnings }) => warnings.includes("NEAR_THRESHOLD"),
  "mixed-contract": ({ used }) => used.mixedParts !== null,
  "joint-procurement": ({ used }) => used.joint === "with-other-buyers",
  "in-house": ({ used }) => used.inHouse,
  "unknown-input": ({ used }) => used.solutionOnMarket === "unknown",
  "annex-e-item-2": ({ annexE, estimatedValueEur }) =>
    annexE === "1-4" && estimatedValueEur >= 300_000 && estimatedValueEur < 400_000,
};

/** Section 7: the cases that always go to an expert. */
export const expertReviewOf = (answer: AdviserAnswer): ExpertReason[] =>
  expertReasons.filter((reason) => applies[reason](answer));
