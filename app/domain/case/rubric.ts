import type { Text } from "../lang.ts";

export const criterionIds = [
  "need-users",
  "goals-impact",
  "novelty-market",
  "procedure-fairness",
  "requirements-criteria",
  "rights-data-risks",
  "money-people-schedule",
  "takeup-sharing",
] as const;
export type CriterionId = (typeof criterionIds)[number];

export const points = [1, 2, 3, 4, 5] as const;
export type Points = (typeof points)[number];
export const cannotJudge = "cannot-judge";
export type Score = Points | typeof cannotJudge;

export const recommendations = ["ready", "small-changes", "revise", "other-route"] as const;
export type Recommendation = (typeof recommendations)[number];
/** The routes of a decision that redirects. */
export const routes = ["ordinary", "other-procedure", "joint"] as const;
export type Route = (typeof routes)[number];
export const confidences = ["low", "medium", "high"] as const;
export type Confidence = (typeof confidences)[number];

export interface Criterion {
  id: CriterionId;
  /** Percent; those of a rubric add up to 100. */
  weight: number;
  /** Steps of the plan's form that the criterion is about. */
  steps: readonly string[];
  title: Text;
  /** What one, three and five points look like. */
  descriptors: Readonly<Record<1 | 3 | 5, Text>>;
}

export interface Rubric {
  id: string;
  criteria: readonly Criterion[];
  scale: Readonly<Record<Points, Text>>;
  cannotJudge: Text;
  recommendations: Readonly<Record<Recommendation, Text>>;
  routes: Readonly<Record<Route, Text>>;
  confidences: Readonly<Record<Confidence, Text>>;
}
