import { Answers } from "../form/answers.ts";

/**
 * The value of the plan's purchase, from whichever answers tell it (plan form, 5.2).
 * Every threshold of a city in 2026–2027 is an end of a band, so a band decides the regime.
 */

/** Lowest and highest whole euro of each band; the upper end does not belong to it. */
export const bands: Readonly<Record<string, { lowest: number; highest: number }>> = {
  "lt-60k": { lowest: 1, highest: 59_999 },
  "60k-150k": { lowest: 60_000, highest: 149_999 },
  "150k-216k": { lowest: 150_000, highest: 215_999 },
  "216k-300k": { lowest: 216_000, highest: 299_999 },
  "300k-400k": { lowest: 300_000, highest: 399_999 },
  "400k-500k": { lowest: 400_000, highest: 499_999 },
  "500k-1m": { lowest: 500_000, highest: 999_999 },
  "1m-5404k": { lowest: 1_000_000, highest: 5_403_999 },
  "5404k-10m": { lowest: 5_404_000, highest: 9_999_999 },
  "10m-plus": { lowest: 10_000_000, highest: 10_000_000 },
};

export const isInBand = (euros: number, band: string | undefined): boolean => {
  const ends = band ? bands[band] : undefined;
  return ends !== undefined && euros >= ends.lowest && (band === "10m-plus" || euros <= ends.highest);
};

/** The sum of a column in euros; undefined unless every row of the group has it. */
export function sumOfRows(answers: Answers, question: string): number | undefined {
  const rows = answers.rows(question);
  const sums = rows.flatMap(({ cells }) => (typeof cells.euros === "number" ? [cells.euros] : []));
  return rows.length > 0 && sums.length === rows.length ? sums.reduce((total, euros) => total + euros, 0) : undefined;
}

/** Value of a plan for the same need: exact euros, or the highest of its band. */
export interface LinkedValue {
  id: string;
  euros: number;
}

export type PlanValue =
  | { from: "unknown" }
  | { from: "mixed-parts" | "lots" | "value-parts" | "value-exact"; euros: number; linked: number }
  | { from: "band"; lowest: number; highest: number; linked: number };

export function planValue(answers: Answers, linkedPlans: readonly LinkedValue[]): PlanValue {
  const linked = linkedPlans.reduce((sum, { euros }) => sum + euros, 0);
  const mixed = answers.code("object") === "mixed" ? sumOfRows(answers, "mixed-parts") : undefined;
  if (mixed !== undefined) return { from: "mixed-parts", euros: mixed, linked };
  const lots = answers.code("lots-choice") === "yes" ? sumOfRows(answers, "lots") : undefined;
  if (lots !== undefined) return { from: "lots", euros: lots, linked };
  const parts = sumOfRows(answers, "value-parts");
  if (parts !== undefined && parts > 0) return { from: "value-parts", euros: parts, linked };
  const exact = answers.number("value-exact");
  if (exact !== undefined && exact > 0) return { from: "value-exact", euros: exact, linked };
  const band = bands[answers.code("value-band") ?? ""];
  return band ? { from: "band", ...band, linked } : { from: "unknown" };
}

/** V: the estimated value of the whole; of a band its highest euro, since the largest total counts (§ 27(1)). */
export function wholeEuros(value: PlanValue): number | undefined {
  if (value.from === "unknown") return undefined;
  return (value.from === "band" ? value.highest : value.euros) + value.linked;
}

/** V where it is known in exact euros. */
export const exactEuros = (value: PlanValue): number | undefined =>
  value.from === "unknown" || value.from === "band" ? undefined : value.euros + value.linked;

/** The questions that tell a plan's value; the last alone may be told to those who are not on its team. */
export const valueQuestions = [
  "object",
  "mixed-parts",
  "lots-choice",
  "lots",
  "value-parts",
  "value-exact",
  "value-band",
];

/** What a linked plan adds: its value, or to people outside its team the highest euro of its band, since exact sums are never shared. */
export function linkedEuros(answers: Answers, isShared: boolean): number | undefined {
  const open = isShared ? answers : new Answers(answers.list.filter(({ question }) => question === "value-band"));
  return wholeEuros(planValue(open, []));
}
