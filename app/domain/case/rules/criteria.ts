import type { Answers } from "../../form/answers.ts";
import type { Problem } from "../../form/problem.ts";
import { codesOf } from "../../form/value.ts";
import { type Rule, submit, warn } from "./rule.ts";

interface Criterion {
  row: string;
  name: string;
  type: string | undefined;
  weight: number | undefined;
}

const criteriaOf = (answers: Answers): Criterion[] =>
  answers
    .rows("award-criteria")
    .filter(({ cells }) => Object.keys(cells).length > 0)
    .map(({ id, cells }) => ({
      row: id,
      name: typeof cells.criterion === "string" ? cells.criterion : "–",
      type: codesOf(cells.type)[0],
      weight: typeof cells.weight === "number" ? cells.weight : undefined,
    }));

const isPriced = ({ type }: Criterion): boolean => type === "price" || type === "cost";

/** Weights are added in tenths, so that 33.3 + 33.3 + 33.4 is a hundred. */
const sumOfWeights = (criteria: readonly Criterion[]): number =>
  criteria.reduce((tenths, { weight = 0 }) => tenths + Math.round(weight * 10), 0) / 10;

export const criteriaSum100: Rule = ({ answers }) => {
  const criteria = criteriaOf(answers);
  if (criteria.length === 0 || criteria.some(({ weight }) => weight === undefined)) return [];
  const sum = sumOfWeights(criteria);
  return sum === 100 ? [] : [submit("criteria-sum-100", { question: "award-criteria", facts: { sum } })];
};

/** Price has no weight where it is fixed: then only quality competes (§ 93). */
export const criteriaWeight: Rule = ({ answers }) => {
  const isFixed = answers.code("award-basis") === "fixed-price";
  return criteriaOf(answers).flatMap((criterion): Problem[] => {
    const { row, name, weight } = criterion;
    if (weight === undefined) return [];
    const place = { question: "award-criteria", row, column: "weight", facts: { other: name } };
    if (isFixed && isPriced(criterion)) return weight === 0 ? [] : [submit("criteria-weight.fixed-price", place)];
    return weight > 0 ? [] : [submit("criteria-weight.zero", place)];
  });
};

/** §§ 36(2), 39(2): in these procedures the award goes by the best price-quality ratio. */
const onlyBestRatio = ["comp-dial", "innovation"];

export const criteriaBestRatio: Rule = ({ answers }) => {
  const procedure = answers.code("procedure");
  const basis = answers.code("award-basis");
  const fits = basis === undefined || basis === "best-ratio" || basis === "fixed-price";
  if (procedure === undefined || !onlyBestRatio.includes(procedure) || fits) return [];
  return [submit("criteria-best-ratio", { question: "award-basis", facts: { other: procedure } })];
};

function wrongMix(basis: string | undefined, types: readonly string[]): string[] {
  const hasQuality = types.includes("quality");
  const hasPrice = types.includes("price") || types.includes("cost");
  switch (basis) {
    case "best-ratio":
      return [...(hasQuality ? [] : ["quality-missing"]), ...(hasPrice ? [] : ["price-missing"])];
    case "lowest-price":
      return types.every((type) => type === "price") ? [] : ["only-price"];
    case "lowest-cost":
      return types.every((type) => type === "cost") ? [] : ["only-cost"];
    case "fixed-price":
      return hasQuality ? [] : ["fixed-price"];
    default:
      return [];
  }
}

export const criteriaMix: Rule = ({ answers }) => {
  const types = criteriaOf(answers).flatMap(({ type }) => type ?? []);
  if (types.length === 0) return [];
  return wrongMix(answers.code("award-basis"), types).map((variant) =>
    submit(`criteria-mix.${variant}`, { question: "award-criteria" }),
  );
};

/** From this share on, differences in quality hardly matter; a rule of thumb. */
const decidingShare = 80;

/** Share of price and cost in the weights, in per cent. */
export const priceShare = (answers: Answers): number => sumOfWeights(criteriaOf(answers).filter(isPriced));

export const priceDecides: Rule = ({ answers }) => {
  const sum = priceShare(answers);
  return sum < decidingShare ? [] : [warn("price-decides", { question: "award-criteria", facts: { sum } })];
};
