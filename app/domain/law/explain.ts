import { type Lang, sayEuros } from "../lang.ts";
import type { AdviserAnswer } from "./adviser.ts";
import { rulesetDate } from "./dated.ts";
import { isProcedure, type Procedure, procedures, type Recommended, type Regime, type RuleId } from "./decide.ts";
import { expertReviewOf } from "./expert-review.ts";
import { type FactInWords, factsInWords } from "./explain-facts.ts";
import type { Ground34 } from "./facts.ts";
import { type ReformCode, reformChecks, reformTexts, type Switches, switchesOff } from "./reform.ts";
import { notAllowedReasons, type StatusReason, unsuitableReasons } from "./statuses.ts";
import { type ExpertReason, expertTexts } from "./texts/expert-review.ts";
import { frames, scoreLevels } from "./texts/frames.ts";
import { ground34Texts } from "./texts/grounds.ts";
import { type NamedText, nextStepTexts, patternTexts, procedureTexts, techniqueTexts } from "./texts/procedures.ts";
import { reasonText } from "./texts/reasons.ts";
import { documentTexts, recordTexts } from "./texts/records.ts";
import { regimeTexts } from "./texts/regimes.ts";
import { ruleTexts } from "./texts/rules.ts";
import { warningTexts } from "./texts/warnings.ts";
import type { WarningCode } from "./warnings.ts";
import { dayInWords, fill, inWords, type Statement } from "./wording.ts";

export interface NamedStatement extends Statement {
  name: string;
}

export interface OtherProcedure {
  procedure: Procedure;
  name: string;
  /** Law and fit are never mixed: `not-allowed` misses a precondition, `unsuitable` is lawful but fits badly. */
  status: "possible" | "unsuitable" | "not-allowed";
  reason: (Statement & { code: StatusReason }) | null;
}

/** Everything that section 4.7 asks an explanation to contain, as plain data in one language. */
export interface Explanation {
  rulesetDate: string;
  asOfDate: string;
  rulesetText: string;
  regime: NamedStatement & { code: Regime };
  value: { euros: number; national: number | null; eu: number | null; text: string };
  rule: Statement & { id: RuleId };
  recommended: NamedStatement & { code: Recommended };
  technique: NamedStatement | null;
  pattern: NamedStatement | null;
  nextStep: NamedStatement | null;
  facts: readonly FactInWords[];
  others: readonly OtherProcedure[];
  grounds34: readonly (Statement & { code: Ground34 })[];
  warnings: readonly (Statement & { code: WarningCode })[];
  toRecord: readonly Statement[];
  expertReview: readonly { code: ExpertReason; text: string }[];
  lots: readonly { id: string; regime: string }[];
  score: { points: number; text: string };
  /** Only with the switch of the reform bill on. */
  reform: readonly (Statement & { code: ReformCode })[];
  legalBasis: readonly string[];
}

const named = (text: NamedText, lang: Lang): NamedStatement => ({ name: text.name[lang], ...inWords(text, lang) });

function valueText({ estimatedValueEur, thresholds: { national, eu } }: AdviserAnswer, lang: Lang): string {
  const value = sayEuros(estimatedValueEur, lang);
  if (national === null) return fill(frames.valueAlone, lang, { value });
  const amounts = { value, national: sayEuros(national, lang), eu: eu === null ? "" : sayEuros(eu, lang) };
  if (estimatedValueEur < national) return fill(frames.valueBelowNational, lang, amounts);
  if (eu === null) return fill(frames.valueAtNational, lang, amounts);
  return fill(estimatedValueEur < eu ? frames.valueBelowEu : frames.valueAtEu, lang, amounts);
}

/** Free-form procedures stand in three chapters; only the one of this regime is named. */
const freeFormLaw: Partial<Record<Regime, string>> = {
  national: "1397/2016 § 100(1)",
  "annex-e": "1397/2016 § 109(1)",
  concession: "1397/2016 § 118",
};

function ofRegime<Words extends Statement>(words: Words, { regime, recommended }: AdviserAnswer): Words {
  const section = freeFormLaw[regime];
  const isFree = recommended === "free-single" || recommended === "free-multi";
  return isFree && section ? { ...words, law: [section] } : words;
}

/** Possible alternatives: for a new kind of purchase those that leave room for development come first. */
function inReadingOrder(answer: AdviserAnswer): Procedure[] {
  const left = procedures.filter((procedure) => answer.status[procedure] && procedure !== answer.recommended);
  const possible = left.filter((procedure) => answer.status[procedure] === "possible");
  if (answer.innovationScore >= 5) possible.reverse();
  const unsuitable = left.filter((procedure) => answer.status[procedure]?.startsWith("unsuitable"));
  const notAllowed = left.filter((procedure) => answer.status[procedure]?.startsWith("not-allowed"));
  return [...possible, ...unsuitable, ...notAllowed];
}

function other(procedure: Procedure, answer: AdviserAnswer, lang: Lang): OtherProcedure {
  const name = procedureTexts[procedure].name[lang];
  const status = answer.status[procedure];
  const unsuitable = unsuitableReasons.find((reason) => status === `unsuitable:${reason}`);
  const notAllowed = notAllowedReasons.find((reason) => status === `not-allowed:${reason}`);
  const code = unsuitable ?? notAllowed;
  if (code === undefined) return { procedure, name, status: "possible", reason: null };
  const reason = { code, ...inWords(reasonText(code, answer.regime), lang) };
  return { procedure, name, status: unsuitable ? "unsuitable" : "not-allowed", reason };
}

/** Sections 6.3 and 6.4: the least to write down, and the documents that the Act asks for. */
function toRecord({ recommended, regime, technique }: AdviserAnswer, lang: Lang): Statement[] {
  if (!isProcedure(recommended)) return [];
  const texts = [recordTexts[recommended]];
  const isInAct = regime === "national" || regime === "annex-e" || regime === "concession" || regime === "eu";
  if (isInAct) texts.push(documentTexts.decision);
  if (regime === "eu" || regime === "annex-e" || technique === "framework") texts.push(documentTexts.report);
  if (regime === "eu" || regime === "annex-e") texts.push(documentTexts.documentation, documentTexts["oral-log"]);
  return texts.map((text) => inWords(text, lang));
}

function scoreText(points: number, lang: Lang): string {
  const level = scoreLevels.find(({ upTo }) => points <= upTo);
  return fill(frames.score, lang, { points: String(points), level: level?.name[lang] ?? "" });
}

/** The answer in words. Nothing is decided here; the same answer always gives the same explanation. */
export function explain(answer: AdviserAnswer, lang: Lang, switches: Switches = switchesOff): Explanation {
  const { regime, rule, recommended, technique, pattern, nextStep, thresholds } = answer;
  return {
    rulesetDate,
    asOfDate: answer.asOfDate,
    rulesetText: fill(frames.ruleset, lang, { date: dayInWords(rulesetDate, lang) }),
    regime: { code: regime, ...named(regimeTexts[regime], lang) },
    value: { euros: answer.estimatedValueEur, ...thresholds, text: valueText(answer, lang) },
    rule: { id: rule, ...ofRegime(inWords(ruleTexts[rule], lang), answer) },
    recommended: { code: recommended, ...ofRegime(named(procedureTexts[recommended], lang), answer) },
    technique: technique === "none" ? null : named(techniqueTexts[technique], lang),
    pattern: pattern && ofRegime(named(patternTexts[pattern], lang), answer),
    nextStep: nextStep && named(nextStepTexts[nextStep], lang),
    facts: factsInWords(answer, lang),
    others: inReadingOrder(answer).map((procedure) => other(procedure, answer, lang)),
    grounds34: answer.grounds34.map((code) => ({ code, ...inWords(ground34Texts[code], lang) })),
    warnings: answer.warnings.map((code) => ({ code, ...inWords(warningTexts[code], lang) })),
    toRecord: toRecord(answer, lang),
    expertReview: expertReviewOf(answer).map((code) => ({ code, text: expertTexts[code][lang] })),
    lots: Object.entries(answer.lotRegimes ?? {}).map(([id, lot]) => ({ id, regime: regimeTexts[lot].name[lang] })),
    score: { points: answer.innovationScore, text: scoreText(answer.innovationScore, lang) },
    reform: reformChecks(answer, switches).map((code) => ({ code, ...inWords(reformTexts[code], lang) })),
    legalBasis: answer.legalBasis,
  };
}
