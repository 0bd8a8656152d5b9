import { type Lang, sayEuros, type Text } from "../lang.ts";
import { levelTexts } from "./2026-1/sharing.texts.ts";
import { findQuestion } from "./answers.ts";
import { date } from "./kinds/date.ts";
import type { Naming } from "./kinds/kind-rules.ts";
import { sayNumber } from "./kinds/number.ts";
import type { Problem } from "./problem.ts";
import { type FormVersion, levels, type QuestionTexts } from "./question.ts";
import { findStep } from "./steps.ts";

/** Texts of the question of an id, pinned with the form version. */
export function textsOf(form: FormVersion, question: string): QuestionTexts | undefined {
  const place = findQuestion(form, question);
  return place && findStep(form, place.step)?.texts.questions[question];
}

/** What a fact is, where its placeholder does not tell: an option of a question or column, a question, a column, … */
type Meaning = { option: string; column?: string } | "question" | "column" | "cpv" | "level" | "plain";

const chosenProcedure: Meaning = { option: "procedure" };
const band: Meaning = { option: "value-band" };
const milestone: Meaning = { option: "milestones", column: "kind" };

/** By rule or reason, its variants included; all other facts are said by the name of their placeholder. */
const meanings: Readonly<Record<string, Readonly<Record<string, Meaning>>>> = {
  "row-complete": { other: "column" },
  "level-not-wider": { other: "level" },
  "code-known": { other: "plain" },
  "value-in-band": { other: band },
  "value-notice-band": { other: band },
  "value-sums-agree": { label: "question", other: "question" },
  "milestones-order": { label: milestone, other: milestone },
  "out-dates-order": { label: "question", other: "question" },
  "criteria-sum-100": { sum: "plain" },
  "price-decides": { sum: "plain" },
  "light-allowed": { max: "plain" },
  "near-threshold": { max: "plain" },
  "criteria-best-ratio": { other: chosenProcedure },
  "procedure-not-allowed": { other: chosenProcedure },
  "procedure-unsuitable": { other: chosenProcedure },
  "risk.procedure-not-allowed": { other: chosenProcedure },
  "technique-fits": { other: { option: "technique" } },
  "annex-e-suspected": { other: "cpv" },
  "utilities-suspected": { other: "cpv" },
  "wellbeing-county": { other: "cpv" },
  "no-acceleration": { other: chosenProcedure },
  "cpv-wide": { other: "cpv" },
  "people.roles-missing": { other: { option: "project-group", column: "role" } },
};

/** Thresholds of the law are sums too, under the placeholder of a limit. */
const maxIsEuros = ["light-allowed", "near-threshold"];

const rowWord: Text = { fi: "rivi", sv: "rad", en: "row" };
const noNames: Naming = (_of, id) => id;

interface Saying {
  form: FormVersion;
  lang: Lang;
  name: Naming;
  problem: Pick<Problem, "rule" | "question" | "column" | "facts">;
}

const day = (fact: string, { lang, name }: Saying): string =>
  date.say(fact, { kind: "date", time: fact.includes("T") }, { lang, name });

function sayMeant(fact: string | number, meaning: Meaning, saying: Saying): string {
  const { form, lang, name, problem } = saying;
  const text = String(fact);
  if (typeof meaning === "object") {
    const texts = textsOf(form, meaning.option);
    const options = meaning.column === undefined ? texts?.options : texts?.columns?.[meaning.column]?.options;
    return text
      .split(",")
      .map((code) => options?.[code]?.[lang] ?? code)
      .join(", ");
  }
  switch (meaning) {
    case "question":
      return textsOf(form, text)?.label[lang] ?? text;
    case "column":
      return textsOf(form, problem.question)?.columns?.[text]?.label[lang] ?? text;
    case "cpv":
      return name("cpv", text);
    case "level": {
      const level = levels.find((known) => known === text);
      return level ? levelTexts[level][lang] : text;
    }
    case "plain":
      return typeof fact === "number" ? sayNumber(fact, lang) : text;
  }
}

function sayFact(placeholder: string, fact: string | number, saying: Saying): string {
  const { rule } = saying.problem;
  const base = rule.split(".")[0] ?? rule;
  const meaning = meanings[rule]?.[placeholder] ?? meanings[base]?.[placeholder];
  if (placeholder === "max" && maxIsEuros.includes(base)) return sayEuros(Number(fact), saying.lang);
  if (meaning) return sayMeant(fact, meaning, saying);
  if (placeholder === "option") return sayMeant(fact, optionOfPlace(saying), saying);
  if (placeholder === "sum" || placeholder === "otherSum") return sayEuros(Number(fact), saying.lang);
  if (typeof fact === "number") return sayNumber(fact, saying.lang);
  if (placeholder === "date" || placeholder === "otherDate") return day(fact, saying);
  return placeholder === "label" ? sayMeant(fact, "question", saying) : fact;
}

const optionOfPlace = ({ problem: { question, column } }: Saying): Meaning =>
  column === undefined ? { option: question } : { option: question, column };

/** "Risks, row 2, owner" for a cell; where the message names row and column itself, the question alone. */
function labelOf(template: string, { form, lang, problem }: Saying): string {
  const texts = textsOf(form, problem.question);
  const label = texts?.label[lang] ?? problem.question;
  const column = problem.column ? texts?.columns?.[problem.column]?.label[lang] : undefined;
  if (column === undefined || template.includes("{row}")) return label;
  const row = problem.facts?.row;
  return [label, ...(row === undefined ? [] : [`${rowWord[lang]} ${row}`]), column].join(", ");
}

/**
 * A text with its placeholders filled in the reader's language. This is the one place where facts become words:
 * days are given as `YYYY-MM-DD`, sums as numbers, options, questions and columns by their ids.
 */
function fill(template: string, saying: Saying): string {
  const facts = saying.problem.facts ?? {};
  return template.replace(/\{(\w+)\}/g, (whole, placeholder: string) => {
    const fact = facts[placeholder];
    if (fact !== undefined) return sayFact(placeholder, fact, saying);
    return placeholder === "label" ? labelOf(template, saying) : whole;
  });
}

/** The sentence for a broken rule: the form's message with its placeholders filled. */
export function sayProblem(form: FormVersion, problem: Problem, lang: Lang, name: Naming = noNames): string {
  const message = form.messages[problem.rule] ?? form.messages[problem.rule.split(".")[0] ?? ""];
  return fill(message?.[lang] ?? problem.rule, { form, lang, name, problem });
}

/** The words of a condition that keeps a readiness light from green. */
export function sayReason(
  form: FormVersion,
  { reason, question, facts }: { reason: string; question: string; facts?: Problem["facts"] },
  words: Text | undefined,
  lang: Lang,
): string {
  const problem = { rule: reason, question, ...(facts ? { facts } : {}) };
  return fill(words?.[lang] ?? reason, { form, lang, name: noNames, problem });
}
