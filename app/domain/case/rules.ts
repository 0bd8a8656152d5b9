import type { Problem } from "../form/problem.ts";
import type { Case } from "./assessment.ts";

/** A rule that compares answers with each other, with the law or with the day (plan form, section 6). */
export type Rule = (kase: Case) => Problem[];

/** `check-read-fresh`: no answer changed after the check page was ticked. */
const checkReadFresh: Rule = ({ answers }) => {
  const tick = answers.find("check-read");
  if (!tick || tick.value === null) return [];
  const changed = answers.list.some(
    (answer) => answer.version > 0 && answer.savedAt.getTime() > tick.savedAt.getTime(),
  );
  return changed ? [{ rule: "check-read-fresh", severity: "submit", question: "check-read" }] : [];
};

export const rules: readonly Rule[] = [checkReadFresh];
