import type { Text } from "../../lang.ts";
import type { RuleKind } from "../dated.ts";
import { withAct } from "../legal-reference.ts";

/** A text with its place in the law, or marked as this tool's own rule of thumb. */
export interface Explained {
  text: Text;
  law: readonly string[];
  kind: RuleKind;
}

export const byLaw = (text: Text, ...sections: string[]): Explained => ({
  text,
  law: sections.map(withAct),
  kind: "law",
});

/** A rule of thumb may still point to the section that it helps to follow. */
export const ruleOfThumb = (text: Text, ...sections: string[]): Explained => ({
  text,
  law: sections.map(withAct),
  kind: "heuristic",
});
