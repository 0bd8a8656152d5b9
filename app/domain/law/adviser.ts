import { type AnnexE, type ContractType, type InputField, questionFields } from "./adviser-input.ts";
import { decide, type Recommended, type Regime, type RuleId } from "./decide.ts";
import { type Facts, factsOf, type Ground34, grounds34Of } from "./facts.ts";
import { isBag } from "./input-reader.ts";
import { legalBasisOf } from "./legal-basis.ts";
import { type LotRegime, lotOutcome } from "./lots.ts";
import type { InputError } from "./refusal.ts";
import { type ResolvedInput, resolveInput } from "./resolve-input.ts";
import { type Statuses, statusesOf } from "./statuses.ts";
import { type Pattern, patternOf, type Technique, techniqueOf } from "./technique.ts";
import { type WarningCode, warningsOf } from "./warnings.ts";

/** What the adviser says. Codes and figures only; `explain` puts them into words. */
export interface AdviserAnswer {
  rule: RuleId;
  regime: Regime;
  estimatedValueEur: number;
  contractType: ContractType;
  annexE: AnnexE;
  /** The thresholds compared; null where there is none, or where it is not known for the day. */
  thresholds: { national: number | null; eu: number | null };
  recommended: Recommended;
  technique: Technique;
  pattern: Pattern | null;
  nextStep: "ppi" | null;
  /** Twelve procedures, or none where the answer was not reached (R0, R1). */
  status: Statuses;
  grounds34: readonly Ground34[];
  /** 0–10, advisory only: it orders and counts, it never decides. */
  innovationScore: number;
  warnings: readonly WarningCode[];
  lotRegimes: Readonly<Record<string, LotRegime>> | null;
  /** References to the law; the whole set that the facts bring. */
  legalBasis: readonly string[];
  /** The day whose rules were used. */
  asOfDate: string;
  /** What the answer was worked out from, defaults filled in. */
  used: ResolvedInput;
  /** Inputs that were left out, so that their default was taken. */
  assumed: readonly InputField[];
}

export type AdviserOutcome = AdviserAnswer | { errors: InputError[] };

export const isAnswer = (outcome: AdviserOutcome): outcome is AdviserAnswer => !("errors" in outcome);

const marketPoints = { yes: 0, "needs-adaptation": 2, unknown: 2, no: 4 } as const;
const rdPoints = { none: 0, some: 1, substantial: 3 } as const;
const specificationPoints = { precise: 0, functional: 1, "not-possible": 2 } as const;

/** Section 4.6; a rule of thumb. */
const innovationScoreOf = ({ solutionOnMarket, rd, specification, negotiation }: Facts): number =>
  marketPoints[solutionOnMarket] +
  rdPoints[rd] +
  specificationPoints[specification] +
  (negotiation === "on-solution" ? 1 : 0);

function answerTo(facts: Facts, used: ResolvedInput, assumed: readonly InputField[]): AdviserAnswer {
  const decision = decide(facts);
  const technique = techniqueOf(facts, decision);
  const status = statusesOf(facts, decision);
  const lots = lotOutcome(facts, decision);
  const grounds34 = grounds34Of(facts);
  const warnings = warningsOf({
    facts,
    decision,
    isDps: technique === "dps",
    smallLotsFail: lots.conditionFails,
  });
  return {
    rule: decision.rule,
    regime: decision.regime,
    recommended: decision.recommended,
    estimatedValueEur: facts.estimatedValueEur,
    contractType: facts.contractType,
    annexE: facts.annexE,
    thresholds: {
      national: decision.rule === "R1" ? null : facts.national,
      eu: decision.rule === "R1" ? null : facts.eu,
    },
    technique,
    pattern: patternOf(facts, decision),
    nextStep: decision.rule === "R4" && facts.objective === "develop-and-buy" ? "ppi" : null,
    status,
    grounds34,
    innovationScore: innovationScoreOf(facts),
    warnings,
    lotRegimes: lots.regimes,
    legalBasis: legalBasisOf({ facts, decision, status, warnings, grounds34, technique }),
    asOfDate: facts.asOfDate,
    used,
    assumed,
  };
}

/** Advice for one purchase. Bad input is refused with all its errors; the adviser never guesses. */
export function advise(input: unknown, today: string): AdviserOutcome {
  const resolved = resolveInput(input, today);
  if ("errors" in resolved) return resolved;
  const assumed = isBag(input) ? questionFields.filter((field) => input[field] === undefined) : [];
  return answerTo(factsOf(resolved), resolved, assumed);
}
