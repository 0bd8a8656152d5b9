import { describe, expect, test } from "vitest";
import { messages } from "~/domain/form/2026-1/messages.ts";
import { lightStateTexts, lightTexts, readinessReasonTexts } from "~/domain/form/2026-1/readiness.texts.ts";
import { groundTexts, levelTexts, stepLevelTexts } from "~/domain/form/2026-1/sharing.texts.ts";
import { languages, type Text } from "~/domain/lang.ts";

/** Every validation rule of the form; a rule speaks under its own id or under `id.variant`. */
const rules = `
  kind-format code-known text-legal text-hard-max rows-max file-limits level-not-wider secret-ground
  required row-complete text-length number-range rows-min multi-count code-excludes other-text
  email-format phone-format https-format business-id-check light-allowed value-known value-in-band value-sums-agree
  mixed-one-main joint-one-lead dialogue-before-notice dates-order length-agrees milestones-order
  criteria-sum-100 criteria-weight criteria-best-ratio criteria-mix goals-measured follow-ups-order check-read-fresh
  need-names-product goal-baseline goal-after-use few-suppliers dialogue-missing near-threshold pilot-and-rollout linked-plans-added
  annex-e-suspected utilities-suspected wellbeing-county cpv-wide value-notice-band budget-short stages-over notice-past schedule-fits
  procedure-not-allowed procedure-unsuitable procedure-undecided technique-fits framework-4-years no-acceleration notice-language
  readiness-conflict aim-conflict rights-conflict price-decides personal-data-unassessed ai-unclassified
  network-early records-number-missing
  team-owner
  out-dates-order out-sme-count out-awarded-tender`
  .trim()
  .split(/\s+/);

const known = new Set([
  "label",
  "other",
  "option",
  "row",
  "min",
  "max",
  "count",
  "sum",
  "otherSum",
  "date",
  "otherDate",
]);
const placeholders = (text: string): string[] => [...text.matchAll(/\{(\w*)\}/g)].map(([, name = ""]) => name).sort();

const everyText: [string, Text][] = [
  messages,
  lightTexts,
  lightStateTexts,
  readinessReasonTexts,
  groundTexts,
  levelTexts,
  stepLevelTexts,
].flatMap((texts) => Object.entries<Text>(texts));

describe("what is said when a rule does not hold", () => {
  test("is written for every rule, and for nothing else", () => {
    const spoken = new Set(Object.keys(messages).map((id) => id.split(".")[0]));
    expect([...spoken].sort()).toEqual([...rules].sort());
  });

  test("is a whole sentence in each language", () => {
    const broken = Object.entries(messages).filter(([, text]) => languages.some((lang) => !/[.?]$/.test(text[lang])));
    expect(broken.map(([id]) => id)).toEqual([]);
  });
});

describe("every text of a rule, light or level", () => {
  test.each(everyText)("%s is complete and has the same known placeholders in the three languages", (_, text) => {
    for (const lang of languages) {
      expect(text[lang].trim()).not.toBe("");
      expect(placeholders(text[lang])).toEqual(placeholders(text.fi));
    }
    expect(placeholders(text.fi).filter((name) => !known.has(name))).toEqual([]);
  });
});
