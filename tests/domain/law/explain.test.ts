import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languages } from "../../../app/domain/lang.ts";
import { type AdviserAnswer, advise, isAnswer } from "../../../app/domain/law/adviser.ts";
import type { AdviserInput } from "../../../app/domain/law/adviser-input.ts";
import { rulesetDate } from "../../../app/domain/law/dated.ts";
import { procedures, ruleIds } from "../../../app/domain/law/decide.ts";
import { explain } from "../../../app/domain/law/explain.ts";
import { explainChange, explainRefusal } from "../../../app/domain/law/explain-change.ts";
import { refusalCodes } from "../../../app/domain/law/refusal.ts";
import { notAllowedReasons, unsuitableReasons } from "../../../app/domain/law/statuses.ts";
import { reasonText } from "../../../app/domain/law/texts/reasons.ts";
import { ruleTexts } from "../../../app/domain/law/texts/rules.ts";
import { warningTexts } from "../../../app/domain/law/texts/warnings.ts";
import { warningCodes } from "../../../app/domain/law/warnings.ts";
import { allowedChanges, whatWouldChange } from "../../../app/domain/law/what-would-change.ts";
import { anyInput, facts, runs, today } from "./inputs.ts";

function answerTo(input: AdviserInput): AdviserAnswer {
  const outcome = advise(input, today);
  if (!isAnswer(outcome)) throw new Error("refused");
  return outcome;
}

const inEveryLanguage = anyInput.chain((input) =>
  fc.constantFrom(...languages).map((lang) => ({ answer: answerTo(input), input, lang })),
);

/** Every string of an explanation that a person reads. */
const isFilled = (text: string): boolean => text.trim() !== "" && !/[{}]|undefined|null/.test(text);

describe("the explanation", () => {
  test("has words for the regime, the rule, the value and the recommendation of any answer", () => {
    fc.assert(
      fc.property(inEveryLanguage, ({ answer, lang }) => {
        const explained = explain(answer, lang);
        const { regime, rule, value, recommended, score, rulesetText } = explained;
        for (const text of [regime.name, regime.text, rule.text, value.text, recommended.name, recommended.text]) {
          expect(isFilled(text)).toBe(true);
        }
        expect(isFilled(score.text)).toBe(true);
        expect(explained.rulesetDate).toBe(rulesetDate);
        expect(rulesetText).toContain(lang === "en" ? "22 November 2026" : "22.11.2026");
        expect([rule.id, regime.code, recommended.code]).toEqual([answer.rule, answer.regime, answer.recommended]);
        expect(explained.legalBasis).toEqual(answer.legalBasis);
        for (const one of [explained.technique, explained.pattern, explained.nextStep]) {
          if (one) expect(isFilled(one.name) && isFilled(one.text)).toBe(true);
        }
      }),
      { numRuns: runs },
    );
  });

  test("says of every other procedure why it is unsuitable or not allowed, and never mixes the two", () => {
    fc.assert(
      fc.property(inEveryLanguage, ({ answer, lang }) => {
        const { others } = explain(answer, lang);
        const expected = procedures.filter((one) => answer.status[one] && answer.status[one] !== "recommended");
        expect(others.map(({ procedure }) => procedure).sort()).toEqual([...expected].sort());
        for (const { procedure, status, reason } of others) {
          const whole = reason ? `${status}:${reason.code}` : status;
          expect(whole).toBe(answer.status[procedure]);
          if (reason) expect(isFilled(reason.text)).toBe(true);
          if (reason?.kind === "law") expect(reason.law.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: runs },
    );
  });

  test("words every warning, every fact used and what to record, and says which facts were assumed", () => {
    fc.assert(
      fc.property(inEveryLanguage, ({ answer, input, lang }) => {
        const { warnings, facts: used, toRecord, expertReview, grounds34 } = explain(answer, lang);
        expect(warnings.map(({ code }) => code)).toEqual(answer.warnings);
        for (const { text } of [...warnings, ...toRecord, ...expertReview, ...grounds34])
          expect(isFilled(text)).toBe(true);
        for (const { label, value, field, assumed } of used) {
          expect(isFilled(label) && isFilled(value)).toBe(true);
          if (assumed) expect(input[field] ?? null).toBeNull();
        }
        if (answer.rule !== "R0" && answer.rule !== "R1" && answer.rule !== "R2") {
          expect(toRecord.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: runs },
    );
  });

  test("marks what nobody answered", () => {
    const { facts: used } = explain(answerTo({ contractType: "services", estimatedValueEur: 70_000, trl: null }), "en");
    const assumed = used.filter((fact) => fact.assumed).map(({ field }) => field);
    expect(assumed).toContain("solutionOnMarket");
    expect(assumed).not.toContain("trl");
    expect(assumed).not.toContain("contractType");
  });

  test("compares the value with the thresholds in words", () => {
    const said = (estimatedValueEur: number) =>
      explain(answerTo({ contractType: "services", estimatedValueEur, asOfDate: "2026-12-01" }), "en").value.text;
    expect(said(59_999)).toBe("The value €59,999 is below the national threshold of €60,000.");
    expect(said(60_000)).toBe(
      "The value €60,000 is at least the national threshold of €60,000 but below the EU threshold of €216,000.",
    );
    expect(said(216_000)).toBe("The value €216,000 is at least the EU threshold of €216,000.");
  });

  test("names for a free-form procedure only the chapter that holds for it", () => {
    const said = explain(
      answerTo({ contractType: "services", estimatedValueEur: 70_000, asOfDate: "2026-12-01" }),
      "en",
    );
    expect(said.recommended.law).toEqual(["1397/2016 § 100(1)"]);
    const concession = { contractType: "service-concession", estimatedValueEur: 500_000 } as const;
    expect(explain(answerTo(concession), "en").rule.law).toEqual(["1397/2016 § 118"]);
  });

  test("adds the checks of the reform bill only when its switch is on", () => {
    const answer = answerTo({ contractType: "services", estimatedValueEur: 300_000, asOfDate: "2026-12-01" });
    expect(explain(answer, "en").reform).toEqual([]);
    const codes = explain(answer, "en", { reformHE2_2026: true }).reform.map(({ code }) => code);
    expect(codes).toEqual(["REFORM_SINGLE_TENDER", "REFORM_LOTS_DECISION"]);
    const inHouse = answerTo({
      contractType: "services",
      estimatedValueEur: 300_000,
      asOfDate: "2026-12-01",
      inHouse: true,
    });
    expect(explain(inHouse, "en", { reformHE2_2026: true }).reform.map(({ code }) => code)).toEqual([
      "REFORM_IN_HOUSE_10",
    ]);
  });
});

describe("what would change, in words", () => {
  test("every change that may ever be named has its own condition in three languages", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const change of allowedChanges(facts(input))) {
          const entry = { procedure: "open", rule: "R16", regime: "eu", changes: [change], warnings: [] } as const;
          const sentences = languages.map((lang) => explainChange(entry, lang).sentence);
          expect(new Set(sentences).size).toBe(languages.length);
          for (const sentence of sentences) expect(sentence).not.toMatch(/[{}]|(että|att|that) ?,/);
        }
      }),
      { numRuns: runs },
    );
  });

  test("every sentence is a condition; one about the value names the ban on splitting", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const entry of whatWouldChange(input, today)) {
          expect(explainChange(entry, "fi").sentence).toMatch(/^Jos pitäisi paikkansa, että .+, suositus olisi .+\.$/);
          expect(explainChange(entry, "sv").sentence).toMatch(/^Om det vore sant att .+, skulle .+\.$/);
          expect(explainChange(entry, "en").sentence).toMatch(
            /^If it were true that .+, the recommendation would be: .+\.$/,
          );
          expect(explainChange(entry, "en").note !== null).toBe(entry.warnings.length > 0);
        }
      }),
      { numRuns: runs },
    );
  });
});

describe("the texts", () => {
  const explained = [
    ...unsuitableReasons.map((reason) => [reason, reasonText(reason, "eu")] as const),
    ...notAllowedReasons.map((reason) => [reason, reasonText(reason, "eu")] as const),
    ...warningCodes.map((code) => [code, warningTexts[code]] as const),
    ...ruleIds.map((rule) => [rule, ruleTexts[rule]] as const),
  ];

  test.each(explained)(
    "%s is worded in three languages, with its section or as a rule of thumb",
    (_code, { text, law, kind }) => {
      expect(new Set(languages.map((lang) => text[lang])).size).toBe(3);
      for (const lang of languages) expect(text[lang].length).toBeGreaterThan(15);
      expect(kind === "heuristic" || law.length > 0).toBe(true);
    },
  );

  test.each(refusalCodes)("%s tells a person in three languages what to mend", (code) => {
    const said = languages.map((lang) => explainRefusal({ code, field: "value" }, lang));
    expect(new Set(said).size).toBe(3);
  });
});
