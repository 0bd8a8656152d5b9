import type { Route } from "./rubric.ts";

/** The coordinator's decisions that come with a letter. */
export const decisionKinds = ["ask-changes", "approve", "redirect", "skip-review"] as const;
export type DecisionKind = (typeof decisionKinds)[number];

export interface SmallChange {
  id: string;
  text: string;
  doneAt: string | null;
}

/** A decision as a coordinator writes it. */
export interface DecisionText {
  kind: DecisionKind;
  route: Route | undefined;
  letter: string;
  /** Small changes after an approval, one a line. */
  changes: readonly string[];
  reason: string;
}

/** What the reviews of the plan say to a decision. */
export interface DecisionFacts {
  /** Reviews of the revision that are not sent. */
  openReviews: number;
  /** Must-fix items that no expert has found settled. */
  openMustFix: number;
}

export const mostOfLetter = 20_000;
export const mostOfReason = 2_000;
const mostOfChange = 500;
const mostChanges = 20;

export type DecisionProblem =
  | "letter-missing"
  | "letter-too-long"
  | "route-missing"
  | "not-waited"
  | "must-fix-open"
  | "reason-missing"
  | "reason-too-long"
  | "changes-too-long";

const waitsForReviews: readonly DecisionKind[] = ["ask-changes", "approve"];

/** What keeps a decision from being made, by the conditions of case-life; empty when nothing does. */
export function decisionProblems(text: DecisionText, { openReviews, openMustFix }: DecisionFacts): DecisionProblem[] {
  const { kind, route, letter, changes, reason } = text;
  const hasReason = reason.trim() !== "";
  const problems: [DecisionProblem, boolean][] = [
    ["letter-missing", letter.trim() === ""],
    ["letter-too-long", letter.length > mostOfLetter],
    ["route-missing", kind === "redirect" && route === undefined],
    ["not-waited", waitsForReviews.includes(kind) && openReviews > 0 && !hasReason],
    ["must-fix-open", kind === "approve" && openMustFix > 0 && !hasReason],
    ["reason-missing", kind === "skip-review" && !hasReason],
    ["reason-too-long", reason.length > mostOfReason],
    ["changes-too-long", changes.length > mostChanges || changes.some((one) => one.length > mostOfChange)],
  ];
  return problems.filter(([, isThere]) => isThere).map(([problem]) => problem);
}

/** The list of small changes as it is typed: one a line, with or without a mark in front. */
export const readChanges = (typed: string): string[] =>
  typed
    .split("\n")
    .map((line) => line.replace(/^\s*[-•*]\s*/, "").trim())
    .filter((line) => line !== "");
