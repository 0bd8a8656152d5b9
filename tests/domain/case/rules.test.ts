import { many, no, one, picked, yes } from "db/seed/content/demo-plan.ts";
import { assessed, type Changes, completeLightPlan, completePlan, planDay } from "tests/support/complete-plan.ts";
import { describe, expect, test } from "vitest";
import { assessPart } from "~/domain/case/assessment.ts";
import { advisePlan } from "~/domain/case/plan-advice.ts";
import { factsOfAdvice } from "~/domain/case/plan-facts.ts";
import { messages } from "~/domain/form/2026-1/messages.ts";
import { Answers } from "~/domain/form/answers.ts";
import { sayProblem } from "~/domain/form/say-problem.ts";
import type { CellValue } from "~/domain/form/value.ts";
import { currentForm } from "~/domain/form/versions.ts";

type Severity = "submit" | "warn";

/** A rule, its severity, an answer that keeps it and one that breaks it; the other answers are those of a whole plan. */
interface Case {
  rule: string;
  severity: Severity;
  good: Changes;
  bad: Changes;
  question: string;
  facts?: Readonly<Record<string, string | number>>;
}

const full: readonly Case[] = [
  { rule: "value-known", severity: "submit", good: {}, bad: { "value-band": one("unknown") }, question: "value-band" },
  {
    rule: "value-in-band.exact",
    severity: "submit",
    good: { "value-parts": null, "value-exact": 500_000 },
    bad: { "value-parts": null, "value-exact": 1_000_000 },
    question: "value-exact",
    facts: { sum: 1_000_000, other: "500k-1m" },
  },
  {
    rule: "value-in-band.parts",
    severity: "submit",
    good: { "value-exact": null, "value-parts": [{ part: one("base"), euros: 999_999 }] },
    bad: { "value-exact": null, "value-parts": [{ part: one("base"), euros: 499_999 }] },
    question: "value-parts",
    facts: { sum: 499_999, other: "500k-1m" },
  },
  {
    rule: "value-sums-agree",
    severity: "submit",
    good: {},
    bad: { "value-exact": 690_001 },
    question: "value-parts",
    facts: { label: "value-exact", sum: 690_001, other: "value-parts", otherSum: 690_000 },
  },
  {
    rule: "value-sums-agree",
    severity: "submit",
    good: {
      "lots-choice": yes,
      lots: [
        { name: "A", euros: 300_000 },
        { name: "B", euros: 390_000 },
      ],
    },
    bad: {
      "lots-choice": yes,
      lots: [
        { name: "A", euros: 300_000 },
        { name: "B", euros: 300_000 },
      ],
    },
    question: "lots",
    facts: { label: "value-exact", sum: 690_000, other: "lots", otherSum: 600_000 },
  },
  {
    rule: "mixed-one-main.many",
    severity: "submit",
    good: { object: one("mixed"), "mixed-parts": [{ kind: one("services"), main: yes }, { kind: one("supplies") }] },
    bad: {
      object: one("mixed"),
      "mixed-parts": [
        { kind: one("services"), main: yes },
        { kind: one("supplies"), main: yes },
      ],
    },
    question: "mixed-parts",
  },
  {
    rule: "mixed-one-main.none",
    severity: "submit",
    good: { object: one("mixed"), "mixed-parts": [{ kind: one("services") }, { kind: one("supplies") }] },
    bad: { object: one("mixed"), "mixed-parts": [{ kind: one("services") }, { kind: one("works") }] },
    question: "mixed-parts",
  },
  {
    rule: "joint-one-lead",
    severity: "submit",
    good: { joint: one("with-others"), "joint-buyers": [{ organisation: "Turku", role: one("lead") }] },
    bad: {
      joint: one("with-others"),
      "joint-buyers": [
        { organisation: "Turku", role: one("lead") },
        { organisation: "Vantaa", role: one("lead") },
      ],
    },
    question: "joint-buyers",
    facts: { count: 2 },
  },
  {
    rule: "dialogue-before-notice",
    severity: "submit",
    good: { "dialogue-deadline": "2027-02-14T16:00" },
    bad: { "dialogue-deadline": "2027-02-15T08:00" },
    question: "dialogue-deadline",
    facts: { date: "2027-02-15", otherDate: "2027-02-15" },
  },
  {
    rule: "dialogue-before-notice",
    severity: "submit",
    good: { "dialogue-plan": [{ way: one("challenge"), date: "2027-02-14", questions: "What can you do?" }] },
    bad: { "dialogue-plan": [{ way: one("challenge"), date: "2027-03-01", questions: "What can you do?" }] },
    question: "dialogue-plan",
    facts: { date: "2027-03-01", otherDate: "2027-02-15" },
  },
  {
    rule: "dates-order.notice-start",
    severity: "submit",
    good: { "notice-date": "2027-08-31", milestones: null },
    bad: { "notice-date": "2027-09-01", milestones: null },
    question: "contract-start",
    facts: { date: "2027-09-01", otherDate: "2027-09-01" },
  },
  {
    rule: "dates-order.start-use",
    severity: "submit",
    good: { "in-use-by": "2027-09-01" },
    bad: { "in-use-by": "2027-08-31" },
    question: "in-use-by",
    facts: { date: "2027-09-01", otherDate: "2027-08-31" },
  },
  {
    rule: "dates-order.start-end",
    severity: "submit",
    good: { "contract-months": null, "contract-end": "2027-09-02" },
    bad: { "contract-months": null, "contract-end": "2027-09-01" },
    question: "contract-end",
    facts: { date: "2027-09-01", otherDate: "2027-09-01" },
  },
  {
    rule: "length-agrees",
    severity: "submit",
    good: { "contract-end": "2031-10-02" },
    bad: { "contract-end": "2031-10-03" },
    question: "contract-end",
    facts: { count: 48, date: "2031-09-01", otherDate: "2031-10-03" },
  },
  {
    rule: "milestones-order",
    severity: "submit",
    good: { milestones: milestones("2027-08-17", "2027-08-17") },
    bad: { milestones: milestones("2027-08-17", "2027-08-16") },
    question: "milestones",
    facts: { label: "award", date: "2027-08-17", other: "contract", otherDate: "2027-08-16" },
  },
  {
    rule: "criteria-sum-100",
    severity: "submit",
    good: { "award-criteria": [quality(33.3), quality(33.3), cost(33.4)] },
    bad: { "award-criteria": [quality(33.3), quality(33.3), cost(33.3)] },
    question: "award-criteria",
    facts: { sum: 99.9 },
  },
  {
    rule: "criteria-weight.zero",
    severity: "submit",
    good: { "award-criteria": [quality(60), cost(40)] },
    bad: { "award-criteria": [quality(60), cost(40), quality(0)] },
    question: "award-criteria",
    facts: { other: "Quality" },
  },
  {
    rule: "criteria-weight.fixed-price",
    severity: "submit",
    good: { "award-basis": one("fixed-price"), "award-criteria": [quality(100), price(0)] },
    bad: { "award-basis": one("fixed-price"), "award-criteria": [quality(90), price(10)] },
    question: "award-criteria",
    facts: { other: "Price" },
  },
  {
    rule: "criteria-best-ratio",
    severity: "submit",
    good: { "award-basis": one("fixed-price") },
    bad: { "award-basis": one("lowest-cost") },
    question: "award-basis",
    facts: { other: "innovation" },
  },
  {
    rule: "criteria-mix.quality-missing",
    severity: "submit",
    good: {},
    bad: { "award-criteria": [price(50), cost(50)] },
    question: "award-criteria",
  },
  {
    rule: "criteria-mix.price-missing",
    severity: "submit",
    good: {},
    bad: { "award-criteria": [quality(100)] },
    question: "award-criteria",
  },
  {
    rule: "criteria-mix.only-price",
    severity: "submit",
    good: { "award-basis": one("lowest-price"), "award-criteria": [price(100)] },
    bad: { "award-basis": one("lowest-price"), "award-criteria": [price(90), quality(10)] },
    question: "award-criteria",
  },
  {
    rule: "criteria-mix.only-cost",
    severity: "submit",
    good: { "award-basis": one("lowest-cost"), "award-criteria": [cost(60), cost(40)] },
    bad: { "award-basis": one("lowest-cost"), "award-criteria": [cost(60), price(40)] },
    question: "award-criteria",
  },
  {
    rule: "criteria-mix.fixed-price",
    severity: "submit",
    good: { "award-basis": one("fixed-price"), "award-criteria": [quality(100)] },
    bad: { "award-basis": one("fixed-price"), "award-criteria": [price(0)] },
    question: "award-criteria",
  },
  {
    rule: "goals-measured",
    severity: "submit",
    good: {},
    bad: { "results-measured": null },
    question: "results-measured",
  },
  {
    rule: "follow-ups-order",
    severity: "submit",
    good: { "follow-ups": [{ months: 3 }, { months: 12 }] },
    bad: { "follow-ups": [{ months: 12 }, { months: 12 }] },
    question: "follow-ups",
  },
  {
    rule: "goal-baseline",
    severity: "warn",
    good: { goals: [{ goal: "Less water", measure: "Level", today: 0, target: 5, by: "2029-01-01" }] },
    bad: { goals: [{ goal: "Less water", measure: "Level", target: 5, by: "2029-01-01" }] },
    question: "goals",
    facts: { other: "Less water" },
  },
  {
    rule: "goal-after-use",
    severity: "warn",
    good: { goals: [{ goal: "Less water", measure: "Level", today: 9, target: 5, by: "2028-11-30" }] },
    bad: { goals: [{ goal: "Less water", measure: "Level", today: 9, target: 5, by: "2028-11-29" }] },
    question: "goals",
    facts: { other: "Less water", date: "2028-11-29", otherDate: "2028-11-30" },
  },
  {
    rule: "few-suppliers.none",
    severity: "warn",
    good: { "companies-able": one("not-known") },
    bad: { "companies-able": one("0") },
    question: "companies-able",
  },
  {
    rule: "few-suppliers",
    severity: "warn",
    good: { "companies-able": one("3-4") },
    bad: { "companies-able": one("2") },
    question: "companies-able",
    facts: { count: 2 },
  },
  {
    rule: "dialogue-missing.not-planned",
    severity: "warn",
    good: {},
    bad: { "dialogue-state": one("not-planned") },
    question: "dialogue-state",
  },
  {
    rule: "dialogue-missing.no-date",
    severity: "warn",
    good: { "dialogue-state": one("planned"), "dialogue-plan": [{ way: one("challenge"), date: "2026-11-23" }] },
    bad: { "dialogue-state": one("planned"), "dialogue-plan": [{ way: one("challenge"), date: "2026-11-22" }] },
    question: "dialogue-plan",
  },
  {
    rule: "near-threshold",
    severity: "warn",
    good: { "value-band": one("150k-216k"), "value-exact": 194_399, "value-parts": null },
    bad: { "value-band": one("150k-216k"), "value-exact": 194_400, "value-parts": null },
    question: "value-band",
    facts: { sum: 194_400, max: 216_000 },
  },
  {
    rule: "pilot-and-rollout",
    severity: "warn",
    good: {},
    bad: { "value-parts": [{ part: one("base"), euros: 690_000 }] },
    question: "value-parts",
  },
  {
    rule: "annex-e-suspected",
    severity: "warn",
    good: { "cpv-main": picked("80500000"), "special-service": one("1-4") },
    bad: { "cpv-main": picked("80500000"), "special-service": one("none") },
    question: "special-service",
    facts: { other: "80500000" },
  },
  {
    rule: "wellbeing-county",
    severity: "warn",
    good: { "cpv-main": picked("80500000"), "special-service": one("1-4") },
    bad: { "cpv-main": picked("85100000"), "special-service": one("1-4") },
    question: "cpv-main",
    facts: { other: "85100000" },
  },
  {
    rule: "no-acceleration",
    severity: "warn",
    good: { procedure: one("neg-w-call"), "adv-urgency": one("justified") },
    bad: { procedure: one("innovation"), "adv-urgency": one("justified") },
    question: "adv-urgency",
    facts: { other: "innovation" },
  },
  {
    rule: "no-acceleration",
    severity: "warn",
    good: { procedure: one("comp-dial"), "adv-urgency": one("none") },
    bad: { procedure: one("comp-dial"), "adv-urgency": one("extreme") },
    question: "adv-urgency",
    facts: { other: "comp-dial" },
  },
  {
    rule: "notice-language",
    severity: "warn",
    good: { language: one("sv") },
    bad: { language: one("en") },
    question: "language",
  },
  {
    rule: "utilities-suspected",
    severity: "warn",
    good: { "cpv-main": picked("65100000"), "adv-buyer": one("utility-activity") },
    bad: { "cpv-main": picked("65100000"), "adv-buyer": one("sub-central") },
    question: "cpv-main",
    facts: { other: "65100000" },
  },
  {
    rule: "cpv-wide",
    severity: "warn",
    good: { "cpv-main": picked("72200000") },
    bad: { "cpv-main": picked("72000000") },
    question: "cpv-main",
    facts: { other: "72000000" },
  },
  {
    rule: "value-notice-band",
    severity: "warn",
    good: { "value-notice": 700_000 },
    bad: { "value-notice": 70_000 },
    question: "value-notice",
    facts: { sum: 70_000, other: "500k-1m" },
  },
  {
    rule: "budget-short",
    severity: "warn",
    good: { budget: [budget(690_000)] },
    bad: { budget: [budget(689_999)] },
    question: "budget",
    facts: { sum: 689_999, otherSum: 690_000 },
  },
  {
    rule: "stages-over.value",
    severity: "warn",
    good: { "max-cost": 700_000, stages: [{ stage: "All", payment: 690_000 }] },
    bad: { "max-cost": 700_000, stages: [{ stage: "All", payment: 690_001 }] },
    question: "stages",
    facts: { sum: 690_001, otherSum: 690_000 },
  },
  {
    rule: "stages-over.max-cost",
    severity: "warn",
    good: {},
    bad: { "max-cost": 509_999 },
    question: "stages",
    facts: { sum: 510_000, otherSum: 509_999 },
  },
  {
    rule: "notice-past",
    severity: "warn",
    good: { "notice-date": "2026-11-23" },
    bad: { "notice-date": "2026-11-22" },
    question: "notice-date",
    facts: { date: "2026-11-22" },
  },
  {
    rule: "procedure-not-allowed",
    severity: "warn",
    good: { procedure: one("innovation") },
    bad: { procedure: one("small") },
    question: "procedure",
    facts: { other: "small" },
  },
  {
    rule: "procedure-unsuitable",
    severity: "warn",
    good: {},
    bad: { procedure: one("open") },
    question: "procedure",
    facts: { other: "open" },
  },
  {
    rule: "procedure-undecided",
    severity: "warn",
    good: {},
    bad: { procedure: one("undecided") },
    question: "procedure",
  },
  {
    rule: "technique-fits.proposed",
    severity: "warn",
    good: {},
    bad: { technique: one("framework") },
    question: "technique",
    facts: { other: "none" },
  },
  {
    rule: "technique-fits.dps-restricted",
    severity: "warn",
    good: { technique: one("dps"), procedure: one("restricted") },
    bad: { technique: one("dps"), procedure: one("open") },
    question: "technique",
  },
  {
    rule: "framework-4-years",
    severity: "warn",
    good: { technique: one("framework"), "contract-end": null, "contract-months": 48 },
    bad: { technique: one("framework"), "contract-end": null, "contract-months": 49 },
    question: "technique",
    facts: { count: 49 },
  },
  {
    rule: "readiness-conflict",
    severity: "warn",
    good: { readiness: one("off-the-shelf"), "development-needed": one("adaptation") },
    bad: { readiness: one("off-the-shelf"), "development-needed": one("research") },
    question: "development-needed",
  },
  {
    rule: "aim-conflict.plan-object",
    severity: "warn",
    good: { object: one("plan-or-design"), "purchase-aim": one("plan-or-idea") },
    bad: { object: one("plan-or-design") },
    question: "purchase-aim",
  },
  {
    rule: "aim-conflict.plan-aim",
    severity: "warn",
    good: { object: one("services"), "purchase-aim": one("plan-or-idea") },
    bad: { object: one("supplies"), "purchase-aim": one("plan-or-idea") },
    question: "purchase-aim",
  },
  {
    rule: "aim-conflict.ready",
    severity: "warn",
    good: { readiness: one("prototype") },
    bad: { readiness: one("in-use-elsewhere") },
    question: "purchase-aim",
  },
  {
    rule: "rights-conflict",
    severity: "warn",
    good: { "rights-model": one("buyer"), "adv-rd-benefit": yes },
    bad: { "rights-model": one("buyer"), "adv-rd-benefit": no },
    question: "rights-model",
  },
  {
    rule: "price-decides",
    severity: "warn",
    good: { "award-criteria": [quality(20.1), cost(79.9)] },
    bad: { "award-criteria": [quality(20), cost(80)] },
    question: "award-criteria",
    facts: { sum: 80 },
  },
  {
    rule: "personal-data-unassessed",
    severity: "warn",
    good: { "personal-data": one("dpia-needed") },
    bad: { "personal-data": one("not-known") },
    question: "personal-data",
  },
  {
    rule: "ai-unclassified.use",
    severity: "warn",
    good: {},
    bad: { "ai-use": one("not-known") },
    question: "ai-use",
  },
  {
    rule: "ai-unclassified.risk",
    severity: "warn",
    good: {},
    bad: { "ai-risk": one("not-known") },
    question: "ai-risk",
  },
  {
    rule: "network-early",
    severity: "warn",
    good: { visibility: one("city") },
    bad: { visibility: one("network") },
    question: "visibility",
  },
  {
    rule: "records-number-missing",
    severity: "warn",
    good: {},
    bad: { "records-number": null },
    question: "records-number",
  },
  {
    rule: "need-names-product",
    severity: "warn",
    good: {},
    bad: { "need-statement": "Kaupunki tarvitsee uuden Kuormax-järjestelmän liukkaiden katujen hoitoon." },
    question: "need-statement",
    facts: { other: "Kuormax-järjestelmän" },
  },
  // Of the kinds and of completeness: one each, so that the whole of section 6 stands in this table.
  { rule: "required", severity: "submit", good: {}, bad: { "need-statement": null }, question: "need-statement" },
  { rule: "required.choice", severity: "submit", good: {}, bad: { digital: null }, question: "digital" },
  { rule: "required.tick", severity: "submit", good: {}, bad: { "check-read": null }, question: "check-read" },
  { rule: "required.rows", severity: "submit", good: {}, bad: { decisions: null }, question: "decisions" },
  {
    rule: "row-complete",
    severity: "submit",
    good: {},
    bad: { decisions: [{ body: "Board", date: "2027-01-01" }] },
    question: "decisions",
    facts: { row: 1, other: "what" },
  },
  {
    rule: "text-length.short",
    severity: "submit",
    good: {},
    bad: { "take-up": "Later" },
    question: "take-up",
    facts: { min: 20, count: 5 },
  },
  {
    rule: "text-length.long",
    severity: "submit",
    good: { "need-statement": "å".repeat(250) },
    bad: { "need-statement": "å".repeat(251) },
    question: "need-statement",
    facts: { max: 250, count: 251 },
  },
  {
    rule: "number-range",
    severity: "submit",
    good: { "dialogue-companies": 999 },
    bad: { "dialogue-companies": 1_000 },
    question: "dialogue-companies",
    facts: { min: 0, max: 999 },
  },
  {
    rule: "number-range.whole",
    severity: "submit",
    good: { "affected-count": 12 },
    bad: { "affected-count": 12.5 },
    question: "affected-count",
  },
  {
    rule: "number-range.decimals",
    severity: "submit",
    good: { "award-criteria": [quality(60.1), cost(39.9)] },
    bad: { "award-criteria": [quality(60.15), cost(39.85)] },
    question: "award-criteria",
    facts: { max: 1, row: 1 },
  },
  {
    rule: "number-range.date",
    severity: "submit",
    good: {},
    bad: { "in-use-by": "2100-01-01" },
    question: "in-use-by",
  },
  {
    rule: "rows-min",
    severity: "submit",
    good: { risks: [risk(), risk(), risk()] },
    bad: { risks: [risk(), risk()] },
    question: "risks",
    facts: { min: 3, count: 2 },
  },
  {
    rule: "multi-count",
    severity: "submit",
    good: {},
    bad: { themes: many("sustainable_transition", "digitalisation", "health_wellbeing") },
    question: "themes",
    facts: { min: 1, max: 2 },
  },
  {
    rule: "code-excludes",
    severity: "submit",
    good: {},
    bad: { "strategy-links": many("city-strategy", "none") },
    question: "strategy-links",
    facts: { option: "none" },
  },
  {
    rule: "other-text",
    severity: "submit",
    good: { "law-checks": { codes: ["other"], other: "Water Act" } },
    bad: { "law-checks": many("other") },
    question: "law-checks",
    facts: { min: 2, max: 120 },
  },
  {
    rule: "email-format",
    severity: "submit",
    good: {},
    bad: { "contact-email": "procurement.city.example" },
    question: "contact-email",
  },
  { rule: "phone-format", severity: "submit", good: {}, bad: { "contact-phone": "ask us" }, question: "contact-phone" },
  {
    rule: "https-format",
    severity: "submit",
    good: {},
    bad: { "dialogue-address": "http://city.example/dialogue" },
    question: "dialogue-address",
  },
  {
    rule: "business-id-check",
    severity: "submit",
    good: { joint: one("with-others"), "joint-buyers": [{ organisation: "Turku", "business-id": "0204819-8" }] },
    bad: { joint: one("with-others"), "joint-buyers": [{ organisation: "Turku", "business-id": "0204819-7" }] },
    question: "joint-buyers",
  },
];

/** What is told of the part after the decision, on 2027-06-30. */
const afterDecision = (changes: Changes) => {
  const answers = completePlan(changes);
  const advice = advisePlan(answers, [], planDay);
  const part = { form: currentForm, answers, advice, facts: factsOfAdvice(advice, answers), today: "2027-06-30" };
  const { blocking, warnings } = assessPart("outcome", part);
  return [...blocking, ...warnings];
};
const supplier = (changes: Readonly<Record<string, CellValue>>) => ({
  "out-suppliers": [{ name: "Firm", country: one("FI"), size: one("small"), ...changes }],
});

const outcome: readonly Case[] = [
  {
    rule: "out-dates-order.order",
    severity: "submit",
    good: { "out-notice-sent": "2027-03-01", "out-award-date": "2027-03-01" },
    bad: { "out-notice-sent": "2027-03-01", "out-award-date": "2027-02-28" },
    question: "out-award-date",
    facts: { label: "out-notice-sent", date: "2027-03-01", other: "out-award-date", otherDate: "2027-02-28" },
  },
  {
    rule: "out-dates-order.order",
    severity: "submit",
    good: { "out-award-date": "2027-03-01", "out-contract-date": "2027-04-01" },
    bad: { "out-award-date": "2027-04-02", "out-contract-date": "2027-04-01" },
    question: "out-contract-date",
    facts: { label: "out-award-date", date: "2027-04-02", other: "out-contract-date", otherDate: "2027-04-01" },
  },
  {
    rule: "out-dates-order.order",
    severity: "submit",
    good: { "out-notice-sent": "2027-01-01", "out-ended": "2027-01-02" },
    bad: { "out-notice-sent": "2027-01-02", "out-ended": "2027-01-01" },
    question: "out-ended",
    facts: { label: "out-notice-sent", date: "2027-01-02", other: "out-ended", otherDate: "2027-01-01" },
  },
  {
    rule: "out-dates-order.future",
    severity: "submit",
    good: { "out-contract-date": "2027-06-30" },
    bad: { "out-contract-date": "2027-07-01" },
    question: "out-contract-date",
    facts: { date: "2027-07-01" },
  },
  {
    rule: "out-sme-count",
    severity: "submit",
    good: { "out-tenders": 3, "out-tenders-sme": 3 },
    bad: { "out-tenders": 3, "out-tenders-sme": 4 },
    question: "out-tenders-sme",
    facts: { count: 4, max: 3 },
  },
  {
    rule: "out-awarded-tender",
    severity: "warn",
    good: { "out-tenders": 1 },
    bad: { "out-tenders": 0 },
    question: "out-tenders",
  },
  {
    rule: "out-awarded-tender",
    severity: "warn",
    good: { "out-result": one("not-awarded"), "out-tenders": 0 },
    bad: { "out-result": one("partly-awarded"), "out-tenders": 0 },
    question: "out-tenders",
  },
  {
    rule: "business-id-check",
    severity: "submit",
    good: supplier({ "business-id": "0204819-8" }),
    bad: supplier({ "business-id": "0204819-7" }),
    question: "out-suppliers",
  },
  {
    rule: "business-id-check",
    severity: "submit",
    good: supplier({ "business-id": "556012-5790", country: one("SE") }),
    bad: supplier({ "business-id": "556012-5790" }),
    question: "out-suppliers",
  },
  {
    rule: "text-length.long",
    severity: "submit",
    good: supplier({ "business-id": "5".repeat(250), country: one("SE") }),
    bad: supplier({ "business-id": "5".repeat(251), country: one("SE") }),
    question: "out-suppliers",
    facts: { max: 250, count: 251, row: 1 },
  },
];

function quality(weight: number) {
  return { criterion: "Quality", type: one("quality"), weight, scoring: "Counted by what works.", evidence: "Trial" };
}
function cost(weight: number) {
  return { ...quality(weight), criterion: "Cost", type: one("cost") };
}
function price(weight: number) {
  return { ...quality(weight), criterion: "Price", type: one("price") };
}
function budget(euros: number) {
  return { part: one("purchase"), euros, year: 2027, source: one("operating"), secured: yes };
}
function risk() {
  return { risk: "Late", likelihood: one("1"), effect: one("1"), lowered: "Watched.", owner: "Lead" };
}
function milestones(award: string, contract: string) {
  return [
    { name: "Award", kind: one("award"), date: award },
    { name: "Contract", kind: one("contract"), date: contract },
    { name: "Meeting", kind: one("other"), date: "2020-01-01" },
    { name: "Use", kind: one("take-up"), date: "2028-11-30" },
  ];
}

const found = (changes: Changes) => {
  const { blocking, warnings } = assessed(completePlan(changes));
  return [...blocking, ...warnings];
};

const tables = [
  ...full.map((given) => [given.rule, given.question, given, found] as const),
  ...outcome.map((given) => [given.rule, given.question, given, afterDecision] as const),
];

describe.each(tables)("%s of %s", (_, __, given, told) => {
  const { rule, severity, question } = given;

  test("holds", () => {
    expect(told(given.good).filter((problem) => problem.rule === rule && problem.question === question)).toEqual([]);
  });

  test("is told when it does not hold, with its facts", () => {
    const [problem] = told(given.bad).filter((one) => one.rule === rule && one.question === question);
    expect(problem).toMatchObject({ rule, severity, question, ...(given.facts ? { facts: given.facts } : {}) });
  });
});

test("what happened after the decision holds back no sending", () => {
  const wrong = outcome.map(({ bad }) => found(bad).filter(({ question }) => question.startsWith("out-")));
  expect(wrong.flat()).toEqual([]);
});

test.each([
  ["fi", "Päivät ovat väärässä järjestyksessä: Hankintapäätös"],
  ["sv", "Datumen är i fel ordning: "],
  ["en", "The dates are in the wrong order: Award decision"],
] as const)("the order of days is told with the names of the days, in %s", (lang, words) => {
  const [problem] = afterDecision({ "out-award-date": "2027-04-02", "out-contract-date": "2027-04-01" });
  expect(problem && sayProblem(currentForm, problem, lang)).toContain(words);
});

describe("the light track", () => {
  const rulesOf = (changes: Changes) => {
    const { blocking } = assessed(completeLightPlan(changes));
    return blocking.map((problem) => [problem.rule, problem.facts]);
  };

  test("may be used just below the national threshold and not at it", () => {
    expect(rulesOf({ "value-parts": null, "value-exact": 59_999 })).toEqual([]);
    expect(rulesOf({ "value-parts": null, "value-exact": 60_000, "value-band": one("60k-150k") })).toContainEqual([
      "light-allowed.over",
      { sum: 60_000, max: 60_000 },
    ]);
  });

  test("waits until it is known what is bought and at what value", () => {
    expect(rulesOf({ object: null }).map(([rule]) => rule)).toContain("light-allowed.unknown");
  });

  test("is allowed up to the threshold of special services", () => {
    const special = { "special-service": one("1-4"), "value-parts": null, "value-band": one("300k-400k") };
    expect(rulesOf({ ...special, "value-exact": 399_999 })).toEqual([]);
  });

  test("does not compare what was answered in the full track and is not asked now", () => {
    const kept: Changes = { goals: [{ goal: "Half" }], "award-criteria": [quality(10)], "rights-model": one("buyer") };
    expect(assessed(completeLightPlan(kept))).toEqual(assessed(completeLightPlan()));
  });
});

test("an answer changed after the check page was read asks to read it again", () => {
  const answers = completePlan();
  const changed = answers.list.map((answer) =>
    answer.question === "summary" ? { ...answer, savedAt: new Date(answer.savedAt.getTime() + 1) } : answer,
  );
  const { blocking } = assessed(new Answers(changed));
  expect(blocking.map(({ rule }) => rule)).toEqual(["check-read-fresh"]);
});

test("a schedule that comes too late warns with the days that are missing", () => {
  const schedule = { fits: false, inUseOn: "2028-12-20", missingDays: 20 };
  const { warnings, lights } = assessed(completePlan(), { schedule });
  expect(warnings).toEqual([
    {
      rule: "schedule-fits",
      severity: "warn",
      question: "in-use-by",
      facts: { count: 20, date: "2028-12-20", otherDate: "2028-11-30" },
    },
  ]);
  expect(lights.find(({ id }) => id === "risk")?.colour).toBe("red");
});

test("every message belongs to a rule that is shown above, or to one that is decided at save", () => {
  const elsewhere =
    /^(kind-format|code-known|text-legal|text-hard-max|rows-max|file-limits|level-not-wider|secret-ground|team-owner)/;
  const shown = [...full, ...outcome].map(({ rule }) => rule).concat("light-allowed.over", "light-allowed.unknown");
  const told = new Set([...shown, "check-read-fresh", "schedule-fits", "linked-plans-added"]);
  expect(Object.keys(messages).filter((id) => !told.has(id) && !elsewhere.test(id))).toEqual([]);
  expect([...told].filter((id) => !(id in messages))).toEqual([]);
});
