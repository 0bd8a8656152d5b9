import { describe, expect, test } from "vitest";
import { allTexts } from "../../app/domain/form/all-texts.ts";
import { currentForm } from "../../app/domain/form/versions.ts";
import { glossary } from "../../app/domain/glossary.ts";
import { languages } from "../../app/domain/lang.ts";
import { termView } from "../../app/domain/term-view.ts";
import { termsIn } from "../../app/domain/terms-in.ts";

const termsOf = (question: string): string[] => {
  const step = currentForm.steps.find(({ texts }) => texts.questions[question] !== undefined);
  const texts = step?.texts.questions[question];
  return texts ? termsIn(allTexts(texts)).map(({ id }) => id) : [];
};

describe("every term of the law", () => {
  test.each(glossary)("$id has its words in three languages and a short explanation in each", (term) => {
    const explanations = languages.map((lang) => termView(term, lang).explanation);
    for (const explanation of explanations) expect(explanation).toMatch(/^[\p{Lu}(].{15,330}[.)]$/u);
    expect(new Set(explanations).size).toBe(3);
    const { fi, sv, en } = termView(term, "fi");
    expect([fi, sv, en]).toEqual([term.term.fi, term.term.sv, term.term.en]);
  });
});

describe("the terms that a question uses", () => {
  test.each([
    ["lots-choice", "lot"],
    ["variants", "variant"],
    ["special-service", "social-special-services"],
    ["linked-plans", "splitting-ban"],
    ["value-band", "estimated-value"],
    ["value-parts", "option"],
    ["contract-start", "standstill"],
    ["life-cycle", "lcc"],
    ["award-criteria", "award-criterion"],
    ["adv-in-house", "in-house"],
    ["adv-cpb", "cpb"],
    ["technique", "framework"],
    ["technique", "dps"],
    ["dialogue-state", "market-consultation"],
    ["mixed-parts", "mixed-contract"],
    ["joint", "joint-procurement"],
  ])("%s is explained: %s", (question, term) => {
    expect(termsOf(question)).toContain(term);
  });

  test("are all procedures where one is chosen", () => {
    const chosen = ["open", "restricted", "neg-w-call", "comp-dial", "innovation", "direct-award", "design-contest"];
    expect(termsOf("procedure")).toEqual(
      expect.arrayContaining([...chosen, "free-single", "free-multi", "pcp", "small"]),
    );
  });

  test("are not everyday words: that a thing works is no building work, and a lot of them no lot", () => {
    const text = {
      fi: "Ratkaisu toimii ja niitä on paljon.",
      sv: "Lösningen fungerar och det finns många.",
      en: "The solution works and there is a lot of them.",
    };
    expect(termsIn([text])).toEqual([]);
  });

  test("are the longest that fit: a partnership for innovation is not an innovation too", () => {
    const text = { fi: "Innovaatiokumppanuus.", sv: "Innovationspartnerskap.", en: "Innovation partnership." };
    expect(termsIn([text]).map(({ id }) => id)).toEqual(["innovation"]);
  });
});
