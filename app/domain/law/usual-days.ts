import { actFirstDay, type Dated, rulesetDate } from "./dated.ts";
import type { Procedure } from "./decide.ts";
import type { NodeId } from "./schedule-node.ts";

export type Flow = Procedure | "dps";

/** Usual days of each stage on the way from the notice to the decision, in order. */
export interface UsualDays extends Dated {
  /** Days before the notice. */
  preparation: { need: number; "market-consultation": number; documents: number };
  toDecision: readonly (readonly [stage: NodeId, days: number])[];
  /** Typical days from the start of the preparation to the contract. */
  typicalTotal: readonly [least: number, most: number] | null;
}

const usual = (
  flow: Flow,
  [need, consultation, documents]: readonly [number, number, number],
  toDecision: UsualDays["toDecision"],
  typicalTotal: UsualDays["typicalTotal"],
): UsualDays => ({
  id: `usual.${flow}`,
  kind: "heuristic",
  validFrom: actFirstDay,
  validTo: null,
  law: [],
  source: ["tool"],
  verifiedOn: rulesetDate,
  preparation: { need, "market-consultation": consultation, documents },
  toDecision,
  typicalTotal,
});

const months = (least: number, most: number): readonly [number, number] => [
  Math.floor(least * 30.4),
  Math.ceil(most * 30.5),
];

/** Rules of thumb, none of them law. They add up to the typical durations of each procedure. */
export const usualDays: Readonly<Record<Flow, UsualDays>> = {
  small: usual(
    "small",
    [7, 5, 2],
    [
      ["tenders", 14],
      ["evaluation", 5],
      ["decision", 3],
    ],
    months(1, 2),
  ),
  pcp: usual(
    "pcp",
    [20, 30, 7],
    [
      ["tenders", 35],
      ["evaluation", 21],
      ["decision", 7],
    ],
    months(4, 6),
  ),
  cpb: usual(
    "cpb",
    [7, 7, 3],
    [
      ["tenders", 14],
      ["evaluation", 7],
      ["decision", 7],
    ],
    null,
  ),
  "neg-wo-call": usual(
    "neg-wo-call",
    [7, 10, 4],
    [
      ["tenders", 14],
      ["negotiation", 14],
      ["evaluation", 5],
      ["decision", 7],
    ],
    null,
  ),
  "design-contest": usual(
    "design-contest",
    [20, 30, 10],
    [
      ["tenders", 75],
      ["evaluation", 30],
      ["decision", 7],
    ],
    months(5, 9),
  ),
  "free-single": usual(
    "free-single",
    [10, 14, 6],
    [
      ["tenders", 21],
      ["evaluation", 10],
      ["decision", 7],
    ],
    months(2, 4),
  ),
  "free-multi": usual(
    "free-multi",
    [8, 10, 4],
    [
      ["request-deadline", 14],
      ["selection", 4],
      ["invitation", 3],
      ["initial-tenders", 21],
      ["negotiation", 12],
      ["tenders", 7],
      ["evaluation", 7],
      ["decision", 7],
    ],
    months(2, 4),
  ),
  open: usual(
    "open",
    [15, 23, 7],
    [
      ["tenders", 38],
      ["evaluation", 14],
      ["decision", 7],
    ],
    months(3, 5),
  ),
  restricted: usual(
    "restricted",
    [15, 23, 7],
    [
      ["request-deadline", 32],
      ["selection", 10],
      ["invitation", 10],
      ["tenders", 30],
      ["evaluation", 14],
      ["decision", 7],
    ],
    months(4, 6),
  ),
  "neg-w-call": usual(
    "neg-w-call",
    [20, 30, 10],
    [
      ["request-deadline", 32],
      ["selection", 14],
      ["invitation", 14],
      ["initial-tenders", 35],
      ["negotiation", 30],
      ["tenders", 14],
      ["evaluation", 14],
      ["decision", 7],
    ],
    months(6, 10),
  ),
  "comp-dial": usual(
    "comp-dial",
    [25, 40, 10],
    [
      ["request-deadline", 35],
      ["selection", 14],
      ["invitation", 14],
      ["dialogue", 90],
      ["tenders", 30],
      ["evaluation", 21],
      ["decision", 7],
    ],
    months(9, 15),
  ),
  innovation: usual(
    "innovation",
    [25, 40, 10],
    [
      ["request-deadline", 35],
      ["selection", 14],
      ["invitation", 14],
      ["initial-tenders", 35],
      ["negotiation", 30],
      ["tenders", 14],
      ["evaluation", 21],
      ["decision", 7],
    ],
    months(6, 10),
  ),
  dps: usual(
    "dps",
    [7, 9, 4],
    [
      ["request-deadline", 32],
      ["selection", 14],
      ["invitation", 1],
      ["tenders", 12],
      ["evaluation", 5],
      ["decision", 3],
    ],
    months(2.5, 4.5),
  ),
};

/** After the contract. Research and development takes 12–36 months in a partnership, 12–30 before commercial use. */
export const usualAfterContract = {
  "contract-start": 0,
  development: 540,
  pilot: 90,
  acceptance: 14,
  "in-use": 30,
} as const;

export const usualEffectsMonths = 12;

/** Waiting out the time to appeal, where the law does not make it a standstill. */
export const usualAppealWait = 14;
export const usualCallOffWait = 10;
/** From sending a notice of direct award to its publication. */
export const usualPublication = 3;
