import type { Problem } from "../../form/problem.ts";
import { isReadinessConflict, trlOf } from "../plan-advice.ts";
import { type Rule, warn } from "./rule.ts";

/** Plan form, 5.3: the pairs of answers marked there. */
export const readinessConflict: Rule = ({ answers }) =>
  isReadinessConflict(answers) ? [warn("readiness-conflict", { question: "development-needed" })] : [];

const developAims = ["develop-only", "develop-then-compete", "develop-and-buy"];
/** A plan is bought as a plan or design, or as a service (§ 4(20)). */
const objectsOfPlans = ["plan-or-design", "services"];
/** In use somewhere: nothing is left to develop. */
const readyTrl = 8;

export const aimConflict: Rule = ({ answers }) => {
  const object = answers.code("object");
  const aim = answers.code("purchase-aim");
  const trl = trlOf[answers.code("readiness") ?? ""] ?? 0;
  if (object === undefined || aim === undefined) return [];
  const found: Problem[] = [];
  const place = { question: "purchase-aim" };
  if (object === "plan-or-design" && aim !== "plan-or-idea") found.push(warn("aim-conflict.plan-object", place));
  if (aim === "plan-or-idea" && !objectsOfPlans.includes(object)) found.push(warn("aim-conflict.plan-aim", place));
  if (developAims.includes(aim) && trl >= readyTrl) found.push(warn("aim-conflict.ready", place));
  return found;
};

export const rightsConflict: Rule = ({ answers }) =>
  answers.code("rights-model") === "buyer" && answers.code("adv-rd-benefit") === "no"
    ? [warn("rights-conflict", { question: "rights-model" })]
    : [];

export const personalDataUnassessed: Rule = ({ answers }) =>
  answers.code("personal-data") === "not-known"
    ? [warn("personal-data-unassessed", { question: "personal-data" })]
    : [];

export const aiUnclassified: Rule = ({ answers }) => [
  ...(answers.code("ai-use") === "not-known" ? [warn("ai-unclassified.use", { question: "ai-use" })] : []),
  ...(answers.code("ai-risk") === "not-known" ? [warn("ai-unclassified.risk", { question: "ai-risk" })] : []),
];
