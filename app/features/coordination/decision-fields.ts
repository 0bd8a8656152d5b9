import type { DecisionProblem } from "~/domain/case/decision.ts";

/** The field of the page where each problem is mended. */
export const decisionFields: Record<DecisionProblem, string> = {
  "letter-missing": "letter",
  "letter-too-long": "letter",
  "route-missing": "route",
  "not-waited": "reason",
  "must-fix-open": "reason",
  "reason-missing": "reason",
  "reason-too-long": "reason",
  "changes-too-long": "changes",
};
