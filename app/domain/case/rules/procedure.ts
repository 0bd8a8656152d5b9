import type { Problem } from "../../form/problem.ts";
import type { Case } from "../case.ts";
import { daysBetween } from "./dates.ts";
import { type Rule, submit, warn } from "./rule.ts";

const isKey = <Known extends object>(known: Known, key: string): key is string & keyof Known => key in known;

function statusIn(statuses: object, procedure: string): string | undefined {
  const status: unknown = isKey(statuses, procedure) ? statuses[procedure] : undefined;
  return typeof status === "string" ? status.split(":")[0] : undefined;
}

/** What the adviser says of the chosen procedure; of a band only what holds at both its ends. */
export function statusOfChosen({ answers, advice }: Case): string | undefined {
  const chosen = answers.code("procedure");
  if (chosen === undefined) return undefined;
  if (advice.kind === "answer") return statusIn(advice.answer.status, chosen);
  if (advice.kind !== "band-decides") return undefined;
  const low = statusIn(advice.low.status, chosen);
  return low === statusIn(advice.high.status, chosen) ? low : undefined;
}

export const procedureFits: Rule = (kase) => {
  const chosen = kase.answers.code("procedure") ?? "";
  const status = statusOfChosen(kase);
  if (status !== "not-allowed" && status !== "unsuitable") return [];
  return [warn(`procedure-${status}`, { question: "procedure", facts: { other: chosen } })];
};

export const procedureUndecided: Rule = ({ answers }) =>
  answers.code("procedure") === "undecided" ? [warn("procedure-undecided", { question: "procedure" })] : [];

/** §§ 49–52: at or above the EU threshold a dynamic purchasing system is set up with the restricted procedure. */
export const techniqueFits: Rule = ({ answers, advice, facts }) => {
  const chosen = answers.code("technique");
  const procedure = answers.code("procedure");
  const found: Problem[] = [];
  if (chosen !== undefined && advice.kind === "answer" && advice.answer.technique !== chosen) {
    const proposed = { other: advice.answer.technique };
    found.push(warn("technique-fits.proposed", { question: "technique", facts: proposed }));
  }
  const needsRestricted = chosen === "dps" && facts.regime === "eu";
  if (needsRestricted && procedure !== undefined && procedure !== "undecided" && procedure !== "restricted") {
    found.push(warn("technique-fits.dps-restricted", { question: "technique" }));
  }
  return found;
};

/** § 42: longer only for a reason in what is bought. */
const longestFramework = 48;

function lengthInMonths({ answers }: Case): number | undefined {
  const months = answers.number("contract-months");
  const start = answers.text("contract-start");
  const end = answers.text("contract-end");
  if (months !== undefined) return months;
  return start !== undefined && end !== undefined ? Math.round(daysBetween(start, end) / 30.44) : undefined;
}

export const framework4Years: Rule = (kase) => {
  const count = lengthInMonths(kase);
  if (kase.answers.code("technique") !== "framework" || count === undefined || count <= longestFramework) return [];
  return [warn("framework-4-years", { question: "technique", facts: { count } })];
};

/** No answer changed after the check page was ticked. */
export const checkReadFresh: Rule = ({ answers }) => {
  const tick = answers.find("check-read");
  if (!tick || tick.value === null) return [];
  const changed = answers.list.some(
    (answer) => answer.version > 0 && answer.savedAt.getTime() > tick.savedAt.getTime(),
  );
  return changed ? [submit("check-read-fresh", { question: "check-read" })] : [];
};

/** § 57(1) names the open, restricted and negotiated procedures; these two are not shortened for urgency. */
const neverAccelerated = ["comp-dial", "innovation"];

export const noAcceleration: Rule = ({ answers }) => {
  const chosen = answers.code("procedure") ?? "";
  const isUrgent = ["justified", "extreme"].includes(answers.code("adv-urgency") ?? "");
  if (!isUrgent || !neverAccelerated.includes(chosen)) return [];
  return [warn("no-acceleration", { question: "adv-urgency", facts: { other: chosen } })];
};

/** § 101(1): notices are published in Finnish or Swedish. A small purchase needs none. */
export const noticeLanguage: Rule = ({ answers, facts }) => {
  const needsNotice = facts.regime !== undefined && facts.regime !== "below-national";
  return needsNotice && answers.code("language") === "en" ? [warn("notice-language", { question: "language" })] : [];
};
