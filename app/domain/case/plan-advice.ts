import type { Answers } from "../form/answers.ts";
import type { CellValue } from "../form/value.ts";
import { codesOf } from "../form/value.ts";
import { type AdviserAnswer, advise } from "../law/adviser.ts";
import type { AdviserInput } from "../law/adviser-input.ts";
import { type LinkedValue, type PlanValue, planValue } from "./plan-value.ts";

/**
 * What the adviser is told from a plan's answers (plan form, 5.1–5.3). It never reads the chosen procedure, so that
 * the regime does not depend on the choice.
 */

const yes = (answers: Answers, question: string): boolean => answers.code(question) === "yes";
const yesNoOrNull = (answers: Answers, question: string): boolean | null =>
  ({ yes: true, no: false })[answers.code(question) ?? ""] ?? null;

/** solutionOnMarket by 5.3. Nobody having looked is "unknown", which is not the adviser's default. */
function solutionOnMarket(
  readiness: string | undefined,
  development: string | undefined,
): AdviserInput["solutionOnMarket"] {
  if (readiness === undefined || readiness === "not-known") return "unknown";
  if (readiness !== "in-use-elsewhere" && readiness !== "off-the-shelf") return "no";
  return development === undefined || development === "none" ? "yes" : "needs-adaptation";
}

/** The two answers of 5.3 fit badly; both should be looked at again. */
export function isReadinessConflict(answers: Answers): boolean {
  const readiness = answers.code("readiness");
  const development = answers.code("development-needed");
  if (readiness === "in-use-elsewhere") return development === "research";
  if (readiness === "off-the-shelf") return development === "new-development" || development === "research";
  const isEarly = readiness === "idea" || readiness === "tested" || readiness === "prototype";
  return isEarly && (development === "none" || development === "adaptation");
}

export const trlOf: Readonly<Record<string, number>> = {
  idea: 2,
  tested: 4,
  prototype: 6,
  "in-use-elsewhere": 8,
  "off-the-shelf": 9,
};
const suppliersOf: Readonly<Record<string, number>> = { "0": 0, "1": 1, "2": 2, "3-4": 3, "5-9": 5, "10-plus": 10 };

function objective(answers: Answers): Pick<AdviserInput, "objective" | "openCompetitionForScale"> {
  switch (answers.code("purchase-aim")) {
    case "develop-only":
      return { objective: "develop-only" };
    case "develop-then-compete":
      return { objective: "develop-and-buy", openCompetitionForScale: true };
    case "develop-and-buy":
      return { objective: "develop-and-buy" };
    case "plan-or-idea":
      return { objective: "plan-or-idea" };
    default:
      return { objective: "buy" };
  }
}

function researchAmount(development: string | undefined): AdviserInput["rd"] {
  if (development === "new-development") return "some";
  return development === "research" ? "substantial" : "none";
}

const annexEOf = (value: CellValue | undefined): "1-4" | "5-15" | null => {
  const [code] = codesOf(value);
  return code === "1-4" || code === "5-15" ? code : null;
};

function mixedParts(answers: Answers): unknown {
  return answers.rows("mixed-parts").map(({ cells }) => ({
    kind: codesOf(cells.kind)[0] ?? null,
    annexE: annexEOf(cells["annex-e"]),
    valueEur: cells.euros,
    mainSubject: codesOf(cells.main).includes("yes"),
  }));
}

function lots(answers: Answers): Record<string, unknown> {
  const rows = answers.rows("lots");
  const small = rows.filter(({ cells }) => codesOf(cells["small-lot"]).includes("yes")).map(({ id }) => id);
  return {
    lots: rows.map(({ id, cells }) => ({ id, valueEur: cells.euros })),
    smallLotsChosen: small.length > 0 ? small : null,
  };
}

function valueFields(answers: Answers, value: PlanValue, end: "lowest" | "highest"): Record<string, unknown> {
  switch (value.from) {
    case "unknown":
      return {};
    case "mixed-parts":
      return {
        contractType: null,
        annexE: null,
        mixedParts: mixedParts(answers),
        awardedAsOne: yesNoOrNull(answers, "mixed-together"),
        partsSeparable: yesNoOrNull(answers, "mixed-separable"),
      };
    case "lots":
      return lots(answers);
    case "band":
      return { estimatedValueEur: value[end] + value.linked };
    case "value-exact":
    case "value-parts":
      return { estimatedValueEur: value.euros + value.linked };
  }
}

export function adviserInputOf(answers: Answers, value: PlanValue, today: string, end: "lowest" | "highest"): object {
  const development = answers.code("development-needed");
  const innovation = answers.codes("innovation-types").some((code) => code !== "none");
  const ground = answers.code("adv-direct-ground");
  const withOthers = answers.code("joint") === "with-others" ? "with-other-buyers" : "none";
  const chosen = (question: string): object | null => {
    const code = answers.code(question);
    return code === undefined ? null : { code };
  };
  const optional = (field: string, question: string) => (chosen(question) ? { [field]: answers.code(question) } : {});
  return {
    asOfDate: answers.text("out-notice-sent") ?? answers.text("notice-date") ?? today,
    contractType: answers.code("object") ?? null,
    annexE: answers.code("object")?.startsWith("service") ? annexEOf(answers.value("special-service")) : null,
    ...objective(answers),
    solutionOnMarket: solutionOnMarket(answers.code("readiness"), development),
    trl: trlOf[answers.code("readiness") ?? ""] ?? null,
    rd: researchAmount(development),
    designOrInnovation: innovation,
    potentialSuppliers: suppliersOf[answers.code("companies-able") ?? ""] ?? null,
    joint: yes(answers, "adv-cpb") ? "cpb-contract-available" : withOthers,
    marketConsultationDone: answers.code("dialogue-state") === "held",
    ...optional("specification", "specification-style"),
    ...optional("buyer", "adv-buyer"),
    ...optional("negotiation", "adv-negotiation"),
    ...optional("urgency", "adv-urgency"),
    ...optional("recurring", "adv-recurring"),
    inHouse: yes(answers, "adv-in-house"),
    complexityGround: yes(answers, "adv-complexity"),
    needsPreselection: yes(answers, "adv-preselection"),
    irregularTendersBefore: yes(answers, "adv-irregular"),
    rdBenefitExclusive: yesNoOrNull(answers, "adv-rd-benefit"),
    rdFullyPaid: yesNoOrNull(answers, "adv-rd-paid"),
    ...(ground
      ? { directAwardGround: ground, directAwardConditionsMet: yesNoOrNull(answers, "adv-direct-conditions") }
      : {}),
    ...valueFields(answers, value, end),
  };
}

export type PlanAdvice =
  | { kind: "no-object" }
  | { kind: "no-value" }
  | { kind: "refused"; errors: readonly { code: string; field: string }[] }
  /** One answer: exact euros, or a band whose two ends get the same advice. */
  | { kind: "answer"; answer: AdviserAnswer; value: PlanValue; isBand: boolean }
  /** The two ends of the band get different advice: exact euros are needed. */
  | { kind: "band-decides"; low: AdviserAnswer; high: AdviserAnswer; value: PlanValue };

const bandKey = ({ regime, recommended, technique, pattern }: AdviserAnswer): string =>
  JSON.stringify([regime, recommended, technique, pattern]);

const once = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

/**
 * Where lots or the parts of a mixed purchase carry the value, plans for the same need cannot be among them. If the sum of
 * all comes under other rules, those hold for each (§ 31): the answer is then the one for the sum.
 */
function forTheWhole(answers: Answers, value: PlanValue, own: AdviserAnswer, today: string): AdviserAnswer {
  if ((value.from !== "lots" && value.from !== "mixed-parts") || value.linked === 0) return own;
  const whole = advise(
    {
      ...adviserInputOf(answers, { from: "value-exact", euros: value.euros, linked: value.linked }, today, "highest"),
      contractType: own.contractType,
      annexE: own.annexE,
    },
    today,
  );
  if ("errors" in whole || whole.regime === own.regime) return own;
  const mixed = own.warnings.filter((warning) => warning.startsWith("MIXED"));
  return {
    ...whole,
    warnings: once([...whole.warnings, ...mixed]),
    legalBasis: once([...whole.legalBasis, ...own.legalBasis, "1397/2016 § 31"]),
  };
}

export function advisePlan(answers: Answers, linkedPlans: readonly LinkedValue[], today: string): PlanAdvice {
  if (answers.code("object") === undefined) return { kind: "no-object" };
  const value = planValue(answers, linkedPlans);
  if (value.from === "unknown") return { kind: "no-value" };
  if (answers.code("object") === "mixed" && value.from !== "mixed-parts") return { kind: "no-object" };
  const high = advise(adviserInputOf(answers, value, today, "highest"), today);
  if ("errors" in high) return { kind: "refused", errors: high.errors };
  if (value.from !== "band") {
    return { kind: "answer", answer: forTheWhole(answers, value, high, today), value, isBand: false };
  }
  const low = advise(adviserInputOf(answers, value, today, "lowest"), today);
  if ("errors" in low) return { kind: "refused", errors: low.errors };
  if (bandKey(low) !== bandKey(high)) return { kind: "band-decides", low, high, value };
  const warnings = high.warnings.filter((warning) => warning !== "NEAR_THRESHOLD");
  return { kind: "answer", answer: { ...high, warnings }, value, isBand: true };
}
