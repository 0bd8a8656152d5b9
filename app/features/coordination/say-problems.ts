import type { PanelProblem } from "~/domain/case/assignment.ts";
import type { Translate } from "~/i18n/translator.ts";

/** A problem in words, at the field that mends it. */
export interface SaidProblem {
  field: string;
  text: string;
}

/** What keeps one of several plans from being assigned. */
export type PlanProblem = PanelProblem | { kind: "not-waiting" | "changed" };
export type PageProblem = PanelProblem | { kind: "reason-missing" };

/** What keeps a coordinator's move from being made. `nameOf` gives the name of an expert on the page. */
function sayProblem(
  problem: PageProblem | PlanProblem,
  reasonField: string,
  nameOf: (id: string) => string,
  t: Translate<"coordination">,
): SaidProblem {
  switch (problem.kind) {
    case "barred": {
      const why = problem.barriers.map((barrier) => t(`barriers.${barrier}`)).join(", ");
      const name = nameOf(problem.expertId);
      return { field: "experts", text: name ? t("problems.barred", { name, why }) : t("problems.unknown") };
    }
    case "nobody":
    case "too-many":
      return { field: "experts", text: t(`problems.${problem.kind}`) };
    case "bad-due":
      return { field: "dueOn", text: t("problems.bad-due") };
    case "too-few":
    case "no-law":
      return { field: "reason", text: t(`problems.${problem.kind}`) };
    case "not-waiting":
    case "changed":
      return { field: "plans", text: t(`several.problems.${problem.kind}`) };
    case "reason-missing":
      return { field: reasonField, text: t("problems.reason-missing") };
  }
}

const reasonFields: Readonly<Record<string, string>> = { reopen: "reopen-reason" };

/** The problems of the form that was posted. A field that names one review is not on the page twice: they go to the table. */
export function sayPageProblems(
  problems: readonly PageProblem[],
  intent: string,
  known: readonly { id: string; name: string }[],
  t: Translate<"coordination">,
): SaidProblem[] {
  const nameOf = (id: string) => known.find((one) => one.id === id)?.name ?? "";
  const said = problems.map((problem) => sayProblem(problem, reasonFields[intent] ?? "reviews", nameOf, t));
  const isOfReview = intent === "hand-over" || intent === "return";
  return isOfReview ? said.map(({ text }) => ({ field: "reviews", text })) : said;
}

/** The problems of several plans, each said once with the plans it keeps. */
export function saySeveralProblems(
  refused: readonly { number: number; problems: readonly PlanProblem[] }[],
  known: readonly { id: string; name: string }[],
  t: Translate<"coordination">,
): SaidProblem[] {
  const nameOf = (id: string) => known.find((one) => one.id === id)?.name ?? "";
  const numbers = new Map<string, { said: SaidProblem; plans: number[] }>();
  for (const { number, problems } of refused) {
    for (const problem of problems) {
      const said = sayProblem(problem, "reason", nameOf, t);
      const found = numbers.get(said.text) ?? { said, plans: [] };
      numbers.set(said.text, { said, plans: [...found.plans, number] });
    }
  }
  return [...numbers.values()].map(({ said: { field, text }, plans }) => ({
    field,
    text: t("several.problem", { count: plans.length, numbers: plans.join(", "), text }),
  }));
}
