import { type AdviceView, adviceView } from "~/domain/advice/advice-view.ts";
import { countingRules, type WorksheetView } from "~/domain/advice/worksheet-view.ts";
import { questionOfError, questionsOfInput } from "~/domain/case/adviser-questions.ts";
import { planWorksheet, type WorksheetLine } from "~/domain/case/plan-worksheet.ts";
import { type Answers, findQuestion } from "~/domain/form/answers.ts";
import { textsOf } from "~/domain/form/say-problem.ts";
import { type Lang, sayEuros } from "~/domain/lang.ts";
import type { AdviserAnswer } from "~/domain/law/adviser.ts";
import type { InputField } from "~/domain/law/adviser-input.ts";
import { withAct } from "~/domain/law/legal-reference.ts";
import { refusalCodes } from "~/domain/law/refusal.ts";
import { refusalTexts } from "~/domain/law/texts/refusals.ts";
import { valueRules } from "~/domain/law/texts/value-rules.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import type { AssessedPlan } from "./assess-plan.server.ts";
import { scheduleOf } from "./open-timeline.server.ts";
import type { PlanPanel } from "./plan-panel.ts";

/** The address of a question of the plan; undefined where its form does not have it. */
function addressOf({ form, plan }: AssessedPlan, question: string, lang: Lang): string | undefined {
  const found = findQuestion(form, question);
  return found && `${paths.step(lang, plan.id, found.step)}#q-${question}`;
}

function viewOf(answer: AdviserAnswer, assessed: AssessedPlan, lang: Lang): AdviceView {
  const { answers } = assessed;
  return adviceView(answer, lang, (field: InputField) => {
    const questions = questionsOfInput[field];
    const assumed = !questions.some((question) => answers.isAnswered(question));
    const href = assumed ? addressOf(assessed, questions[0] ?? "", lang) : undefined;
    return { assumed, ...(href ? { href } : {}) };
  });
}

function linksTo(questions: readonly string[], assessed: AssessedPlan, lang: Lang) {
  return questions.flatMap((question) => {
    const href = addressOf(assessed, question, lang);
    const step = assessed.form.steps.find(({ questions: own }) => own.some(({ id }) => id === question));
    const text = step?.texts.questions[question]?.label[lang];
    return href && text ? [{ href, text }] : [];
  });
}

function advicePanel(assessed: AssessedPlan, lang: Lang): PlanPanel {
  const { advice } = assessed;
  const t = translator(lang, "plans");
  switch (advice.kind) {
    case "no-object":
      return {
        kind: "missing",
        text: t("computed.sayObject"),
        links: linksTo(["object", "mixed-parts"], assessed, lang),
      };
    case "no-value":
      return { kind: "missing", text: t("computed.sayValue"), links: linksTo(["value-band"], assessed, lang) };
    case "refused":
      return {
        kind: "missing",
        text: t("computed.adviceRefused"),
        links: advice.errors.flatMap(({ code, field }) => {
          const known = refusalCodes.find((one) => one === code);
          const [link] = linksTo([questionOfError(field)], assessed, lang);
          return link && known ? [{ href: link.href, text: `${link.text}: ${refusalTexts[known][lang]}` }] : [];
        }),
      };
    case "band-decides": {
      const { low, high } = advice;
      return {
        kind: "band-decides",
        low: viewOf(low, assessed, lang),
        high: viewOf(high, assessed, lang),
        lowValue: sayEuros(low.estimatedValueEur, lang),
        highValue: sayEuros(high.estimatedValueEur, lang),
        exactAt: addressOf(assessed, "value-exact", lang) ?? "",
      };
    }
    case "answer":
      return { kind: "advice", advice: viewOf(advice.answer, assessed, lang), isBand: advice.isBand };
  }
}

type Worded = (line: WorksheetLine) => string;

function wording({ form }: AssessedPlan, lang: Lang): Worded {
  const t = translator(lang, "advice");
  const optionOf = (question: string, column: string, code: string): string =>
    textsOf(form, question)?.columns?.[column]?.options?.[code]?.[lang] ?? code;
  return ({ of, what }) => {
    const named = (name: string) => (what === "" ? name : `${name}: ${what}`);
    if (of === "lot") return named(t("worksheet.lot"));
    if (of === "whole") return t("worksheet.whole");
    if (of === "linked-plan") return t("worksheet.linkedPlan");
    if ("part" in of) return named(optionOf("value-parts", "part", of.part));
    return named(optionOf("mixed-parts", "kind", of.mixedPart));
  };
}

function worksheetOf(assessed: AssessedPlan, lang: Lang): WorksheetView | null {
  const counted = planWorksheet(assessed.answers, assessed.linked);
  if (!counted) return null;
  const say = wording(assessed, lang);
  return {
    lines: counted.lines.map((line, index) => ({
      key: String(index),
      what: say(line),
      counted: sayEuros(line.euros, lang),
      rule: valueRules[line.rule].text[lang],
      law: valueRules[line.rule].law.map(withAct),
    })),
    sum: sayEuros(counted.totalEuros, lang),
  };
}

/** The worksheet stands once a page, under the question that carries the value or adds to it. */
function worksheetPanel(question: string, assessed: AssessedPlan, lang: Lang): PlanPanel | undefined {
  const { answers, linked } = assessed;
  const rules = question === "value-parts" ? countingRules(lang) : [];
  const isCarrier = question === "lots" || question === (linked.length > 0 ? "linked-plans" : carrierOf(answers));
  const worksheet = isCarrier ? worksheetOf(assessed, lang) : null;
  if (!worksheet && rules.length === 0) return undefined;
  return { kind: "worksheet", worksheet, rules, adviserAt: `${paths.adviser(lang)}#worksheet` };
}

const carrierOf = (answers: Answers): string => (answers.code("object") === "mixed" ? "mixed-parts" : "value-parts");

const countedQuestions: readonly string[] = ["value-parts", "mixed-parts", "linked-plans", "lots"];

/** The explained answer and the drawn schedule beside the questions of a plan. */
export function planPanel(question: string, assessed: AssessedPlan, lang: Lang): PlanPanel | undefined {
  if (question === "adviser-answer") return advicePanel(assessed, lang);
  if (countedQuestions.includes(question)) return worksheetPanel(question, assessed, lang);
  if (question !== "timeline") return undefined;
  return { kind: "schedule", schedule: scheduleOf(assessed, lang), pageAt: paths.timeline(lang, assessed.plan.id) };
}
