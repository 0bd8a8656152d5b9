import type { Answers } from "../form/answers.ts";
import type { Facts } from "../form/condition.ts";
import type { PlanAdvice } from "./plan-advice.ts";

/** What the law tells the form's conditions. False in every comparison while object or value is missing. */
export function factsOfAdvice(advice: PlanAdvice, answers: Answers): Facts {
  if (advice.kind === "band-decides") {
    const same = advice.low.regime === advice.high.regime;
    return { "band-decides": "no", ...(same ? { regime: advice.high.regime } : {}) };
  }
  if (advice.kind !== "answer") return {};
  const { recommended, regime } = advice.answer;
  const chosen = answers.code("procedure");
  const recommends = recommended !== "undetermined" && recommended !== "out-of-scope";
  const isCompared = recommends && chosen !== undefined && chosen !== "undecided";
  return {
    regime,
    "band-decides": "yes",
    ...(isCompared ? { "recommended-followed": chosen === recommended ? "yes" : "no" } : {}),
  };
}
