export type MatchAnswer = "yes" | "no";

/** Two plans whose owners are asked whether they may learn of each other. */
export interface Match {
  id: string;
  firstPlan: string;
  secondPlan: string;
  at: Date;
  dismissedAt: Date | null;
  firstAnswer: MatchAnswer | null;
  secondAnswer: MatchAnswer | null;
}

/** Owners learn of each other when both have agreed, and never otherwise: not even who said no. */
export type MatchStanding = "asked" | "together" | "ended";

export function standingOf({ firstAnswer, secondAnswer, dismissedAt }: Match): MatchStanding {
  if (dismissedAt !== null || firstAnswer === "no" || secondAnswer === "no") return "ended";
  return firstAnswer === "yes" && secondAnswer === "yes" ? "together" : "asked";
}

export const answerOf = (match: Match, planId: string): MatchAnswer | null =>
  match.firstPlan === planId ? match.firstAnswer : match.secondAnswer;

export const otherPlanOf = (match: Match, planId: string): string =>
  match.firstPlan === planId ? match.secondPlan : match.firstPlan;
