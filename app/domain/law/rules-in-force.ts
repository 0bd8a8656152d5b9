import type { Text } from "../lang.ts";
import { daysBetween } from "./calendar-day.ts";
import { actFirstDay, type Dated, isInForce, rulesetDate } from "./dated.ts";
import { ruleIds } from "./decide.ts";
import { withAct } from "./legal-reference.ts";
import { reformCodes, reformTexts } from "./reform.ts";
import type { Source } from "./sources.ts";
import type { Explained } from "./texts/explained.ts";
import { directAwardTexts, ground34Texts } from "./texts/grounds.ts";
import { ruleTexts } from "./texts/rules.ts";
import { thresholdTexts } from "./texts/thresholds.ts";
import { thumbRules } from "./texts/thumb-rules.ts";
import { type ValueRule, valueRules } from "./texts/value-rules.ts";
import { warningTexts } from "./texts/warnings.ts";
import { euPeriods, thresholds } from "./thresholds.ts";

export const ruleGroups = [
  "threshold",
  "value",
  "choice",
  "ground-34",
  "direct-award",
  "warning",
  "thumb",
  "reform",
] as const;
export type RuleGroup = (typeof ruleGroups)[number];

/** One rule as the page of rules lists it. */
export interface ListedRule extends Dated {
  group: RuleGroup;
  text: Text;
  euros: number | null;
  /** False for rules behind a switch that is off. */
  on: boolean;
}

const sinceTheAct = { validFrom: actFirstDay, validTo: null, verifiedOn: rulesetDate, euros: null, on: true } as const;

function fromTexts(group: RuleGroup, texts: Readonly<Record<string, Explained>>, ids: readonly string[]): ListedRule[] {
  return ids.flatMap((id): ListedRule[] => {
    const explained = texts[id];
    if (!explained) return [];
    const source: readonly Source[] = explained.kind === "law" ? ["act"] : ["tool"];
    return [{ ...sinceTheAct, id, group, source, ...explained }];
  });
}

const valueRows = Object.entries<ValueRule>(valueRules).map(
  ([id, { law, text, notVerified }]): ListedRule => ({
    ...sinceTheAct,
    id,
    group: "value",
    kind: "law",
    law: law.map(withAct),
    source: ["act"],
    text,
    notVerified,
  }),
);

const thresholdRows = thresholds.flatMap(({ decides: _, ...row }): ListedRule[] => {
  const text = thresholdTexts[row.id];
  return text ? [{ ...row, group: "threshold", text, on: true }] : [];
});

const thumbRows = Object.entries(thumbRules).map(
  ([id, text]): ListedRule => ({
    ...sinceTheAct,
    id,
    group: "thumb",
    kind: "heuristic",
    law: [],
    source: ["tool"],
    text,
  }),
);

const reformRows = fromTexts("reform", reformTexts, reformCodes).map(
  (row): ListedRule => ({ ...row, source: ["bill-2026"], law: ["HE 2/2026 vp"], on: false }),
);

/** Every rule that this tool carries, of all days. Minimum periods are listed by the calendar. */
export const allRules: readonly ListedRule[] = [
  ...thresholdRows,
  ...valueRows,
  ...fromTexts("choice", ruleTexts, ruleIds),
  ...fromTexts("ground-34", ground34Texts, Object.keys(ground34Texts)),
  ...fromTexts("direct-award", directAwardTexts, Object.keys(directAwardTexts)),
  ...fromTexts("warning", warningTexts, Object.keys(warningTexts)),
  ...thumbRows,
  ...reformRows,
];

/** The rules that hold on a day; those behind a switch that is off are left out. */
export const rulesInForce = (day: string): ListedRule[] => allRules.filter((rule) => rule.on && isInForce(rule, day));

export interface TableEnd {
  /** The last day that the table of EU thresholds covers. */
  endsOn: string;
  /** Negative once the table has ended. */
  daysLeft: number;
}

/** Set when the EU thresholds known to this tool end within so many days, or have ended: coordinators are then told. */
export function tableEndsWithin(today: string, days: number): TableEnd | null {
  const endsOn = euPeriods.at(-1)?.to ?? actFirstDay;
  const daysLeft = daysBetween(today, endsOn);
  return daysLeft <= days ? { endsOn, daysLeft } : null;
}
