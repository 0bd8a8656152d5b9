import type { Answers } from "../form/answers.ts";
import { codesOf } from "../form/value.ts";
import type { ValueRuleId } from "../law/texts/value-rules.ts";
import { exactEuros, type LinkedValue, planValue } from "./plan-value.ts";

/** How the value of a plan is counted: each line with the rule of the Act that it follows. */
export interface WorksheetLine {
  /** The code that the author chose, or what else gives the line its name. */
  of: { part: string } | { mixedPart: string } | "lot" | "whole" | "linked-plan";
  /** In the author's own words. */
  what: string;
  euros: number;
  rule: ValueRuleId;
}

interface PlanWorksheet {
  lines: readonly WorksheetLine[];
  totalEuros: number;
}

const rulesOfParts: Readonly<Record<string, ValueRuleId>> = {
  option: "val.options",
  extension: "val.options",
  "prize-or-fee": "val.fees",
  "goods-by-buyer": "val.works-goods",
  development: "val.innovation",
  "purchase-of-result": "val.innovation",
};

/** What the main contract is tells how its own value is counted (§§ 28–30). */
function ruleOfWhole(answers: Answers): ValueRuleId {
  const object = answers.code("object") ?? "";
  const technique = answers.code("technique");
  if (object.endsWith("concession")) return "val.concession";
  if (object === "plan-or-design") return "val.contest";
  if (technique === "framework" || technique === "dps") return "val.framework";
  if (answers.code("adv-recurring") === "standard-recurring") return "val.recurring";
  return "val.max-total";
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
const eurosOf = (value: unknown): number => (typeof value === "number" ? value : 0);

function ownLines(answers: Answers, from: string, exact: number): WorksheetLine[] {
  switch (from) {
    case "mixed-parts":
      return answers.rows("mixed-parts").map(({ cells }) => ({
        of: { mixedPart: codesOf(cells.kind)[0] ?? "" },
        what: "",
        euros: eurosOf(cells.euros),
        rule: "mix.parts-sum",
      }));
    case "lots":
      return answers.rows("lots").map(({ cells }) => ({
        of: "lot",
        what: textOf(cells.name),
        euros: eurosOf(cells.euros),
        rule: "val.lots-sum",
      }));
    case "value-parts":
      return answers.rows("value-parts").map(({ cells }) => {
        const part = codesOf(cells.part)[0] ?? "";
        const rule = rulesOfParts[part] ?? ruleOfWhole(answers);
        return { of: { part }, what: textOf(cells.what), euros: eurosOf(cells.euros), rule };
      });
    default:
      return [{ of: "whole", what: "", euros: exact, rule: ruleOfWhole(answers) }];
  }
}

/** Null while the value is not known in exact euros: a band has no lines. */
export function planWorksheet(answers: Answers, linked: readonly LinkedValue[]): PlanWorksheet | null {
  const value = planValue(answers, linked);
  const totalEuros = exactEuros(value);
  if (totalEuros === undefined || value.from === "unknown" || value.from === "band") return null;
  const others = linked.map(
    ({ euros }): WorksheetLine => ({ of: "linked-plan", what: "", euros, rule: "val.no-splitting" }),
  );
  const lines = [...ownLines(answers, value.from, value.euros), ...others];
  return { lines, totalEuros };
}
