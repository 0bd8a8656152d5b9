import { findQuestion } from "~/domain/form/answers.ts";
import { date } from "~/domain/form/kinds/date.ts";
import { localeOf } from "~/domain/form/kinds/number.ts";
import type { Problem } from "~/domain/form/problem.ts";
import type { FormVersion, QuestionTexts } from "~/domain/form/question.ts";
import type { Lang } from "~/domain/lang.ts";

const isDay = (fact: string | number): fact is string => typeof fact === "string" && /^\d{4}-\d{2}-\d{2}/.test(fact);

function sayFact(fact: string | number, lang: Lang): string {
  if (typeof fact === "number") return new Intl.NumberFormat(localeOf(lang)).format(fact);
  if (!isDay(fact)) return fact;
  return date.say(fact, { kind: "date", time: fact.includes("T") }, { lang, name: (_of, id) => id });
}

/** Texts of the question of an id, pinned with the form version. */
export function textsOf(form: FormVersion, question: string): QuestionTexts | undefined {
  const place = findQuestion(form, question);
  const step = [...form.steps, ...form.parts].find(({ id }) => id === place?.step);
  return step?.texts.questions[question];
}

type Filling = Readonly<Record<string, string | number>>;

/** Sums and days are formatted here; a placeholder that has no fact stays visible. */
export const fillPlaceholders = (template: string, facts: Filling, lang: Lang): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const fact = facts[name];
    return fact === undefined ? whole : sayFact(fact, lang);
  });

/** The sentence for a broken rule: the form's message with its placeholders filled. */
export function sayProblem(form: FormVersion, problem: Problem, lang: Lang): string {
  const texts = textsOf(form, problem.question);
  const label = (problem.column ? texts?.columns?.[problem.column]?.label : texts?.label)?.[lang] ?? problem.question;
  const message = form.messages[problem.rule] ?? form.messages[problem.rule.split(".")[0] ?? ""];
  const facts = Object.entries(problem.facts ?? {}).map(([name, fact]) => [
    name,
    texts?.options?.[String(fact)]?.[lang] ?? fact,
  ]);
  return fillPlaceholders(message?.[lang] ?? problem.rule, { ...Object.fromEntries(facts), label }, lang);
}
