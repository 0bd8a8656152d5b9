import type { Answers } from "../../form/answers.ts";
import type { Problem } from "../../form/problem.ts";
import type { AdviserAnswer } from "../../law/adviser.ts";
import type { Case } from "../case.ts";
import { exactEuros, isInBand, sumOfRows, wholeEuros } from "../plan-value.ts";
import { type Rule, submit, warn } from "./rule.ts";

/** V in exact euros, linked plans included; undefined where only a band is known. */
export const exactValue = ({ advice }: Case): number | undefined =>
  "value" in advice ? exactEuros(advice.value) : undefined;

/** The answer for the highest value that is possible: of a band its upper end. */
export function answerForHighest({ advice }: Case): AdviserAnswer | undefined {
  if (advice.kind === "answer") return advice.answer;
  return advice.kind === "band-decides" ? advice.high : undefined;
}

export const valueKnown: Rule = ({ answers }) =>
  answers.code("value-band") === "unknown" ? [submit("value-known", { question: "value-band" })] : [];

/** § 25: below the national threshold of the object, linked plans included (plan form, 1.3). */
export const lightAllowed: Rule = (kase) => {
  if (kase.answers.code("track") !== "light" || kase.facts.regime === "below-national") return [];
  const answer = answerForHighest(kase);
  const threshold = answer?.thresholds.national ?? null;
  if (answer && threshold !== null && answer.estimatedValueEur >= threshold) {
    const facts = { sum: answer.estimatedValueEur, max: threshold };
    return [submit("light-allowed.over", { question: "track", facts })];
  }
  return [submit("light-allowed.unknown", { question: "track" })];
};

/** An estimate that lies outside the chosen band; nothing while no band is chosen. */
function outsideBand(answers: Answers, euros: number | undefined): { sum: number; other: string } | undefined {
  const band = answers.code("value-band");
  if (euros === undefined || band === undefined || band === "unknown" || isInBand(euros, band)) return undefined;
  return { sum: euros, other: band };
}

export const valueInBand: Rule = ({ answers }) => {
  const exact = outsideBand(answers, answers.number("value-exact"));
  const parts = outsideBand(answers, sumOfRows(answers, "value-parts"));
  return [
    ...(exact ? [submit("value-in-band.exact", { question: "value-exact", facts: exact })] : []),
    ...(parts ? [submit("value-in-band.parts", { question: "value-parts", facts: parts })] : []),
  ];
};

/** Every way of telling the value that is answered in full says the same sum. */
export const valueSumsAgree: Rule = ({ answers }) => {
  const exact = answers.number("value-exact");
  const told = [
    ...(exact === undefined ? [] : [{ question: "value-exact", euros: exact }]),
    ...["value-parts", "mixed-parts", "lots"].flatMap((question) => {
      const euros = sumOfRows(answers, question);
      return euros === undefined ? [] : [{ question, euros }];
    }),
  ];
  const [first, ...others] = told;
  if (!first) return [];
  return others
    .filter(({ euros }) => euros !== first.euros)
    .map(({ question, euros }) => {
      const facts = { label: first.question, sum: first.euros, other: question, otherSum: euros };
      return submit("value-sums-agree", { question, facts });
    });
};

export const valueNoticeBand: Rule = ({ answers }) => {
  const facts = outsideBand(answers, answers.number("value-notice"));
  return facts ? [warn("value-notice-band", { question: "value-notice", facts })] : [];
};

/** From nine tenths of a threshold on, an estimate can turn out to be on the other side. */
export const nearThreshold: Rule = (kase) => {
  const value = exactValue(kase);
  const { national, eu } = answerForHighest(kase)?.thresholds ?? { national: null, eu: null };
  const near = [national, eu].find(
    (threshold) => threshold !== null && value !== undefined && value < threshold && value * 10 >= threshold * 9,
  );
  if (value === undefined || near === undefined || near === null) return [];
  return [warn("near-threshold", { question: "value-band", facts: { sum: value, max: near } })];
};

/** A pilot with a purchase agreed beforehand is one procurement with it: its value belongs to the whole (§ 31). */
export const pilotAndRollout: Rule = ({ answers }) => {
  const parts = answers.columnCodes("budget", "part");
  const hasPilot = parts.includes("pilot") || answers.columnCodes("milestones", "kind").includes("pilot");
  const hasFollowOn = parts.includes("purchase") || answers.isAnswered("contract-options");
  const counted = answers.columnCodes("value-parts", "part");
  if (!hasPilot || !hasFollowOn || counted.includes("option") || counted.includes("purchase-of-result")) return [];
  return [warn("pilot-and-rollout", { question: "value-parts" })];
};

/** § 31: plans that share a need are one purchase, and each shows the sum. */
export const linkedPlansAdded: Rule = ({ advice }) => {
  const value = "value" in advice ? advice.value : undefined;
  const sum = value && wholeEuros(value);
  if (!value || value.from === "unknown" || value.linked === 0 || sum === undefined) return [];
  return [warn("linked-plans-added", { question: "linked-plans", facts: { sum, otherSum: value.linked } })];
};

export const budgetShort: Rule = (kase) => {
  const value = exactValue(kase);
  const sum = sumOfRows(kase.answers, "budget");
  if (value === undefined || sum === undefined || sum >= value) return [];
  return [warn("budget-short", { question: "budget", facts: { sum, otherSum: value } })];
};

export const stagesOver: Rule = ({ answers, advice }) => {
  const payments = answers
    .rows("stages")
    .flatMap(({ cells }) => (typeof cells.payment === "number" ? [cells.payment] : []));
  const sum = payments.reduce((total, euros) => total + euros, 0);
  const limits: [string, number | undefined][] = [
    ["stages-over.value", "value" in advice ? wholeEuros(advice.value) : undefined],
    ["stages-over.max-cost", answers.number("max-cost")],
  ];
  return limits.flatMap(([rule, limit]): Problem[] =>
    limit === undefined || sum <= limit ? [] : [warn(rule, { question: "stages", facts: { sum, otherSum: limit } })],
  );
};
