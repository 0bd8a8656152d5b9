import type { Answers } from "../form/answers.ts";
import type { Problem } from "../form/problem.ts";
import { submit, warn } from "./rules/rule.ts";

/** In the order in which they happen (plan form, section 8). */
const days = ["out-notice-sent", "out-award-date", "out-contract-date", "out-ended"] as const;

const dayOf = (answers: Answers, question: string): string | undefined => answers.text(question)?.slice(0, 10);

function datesOrder(answers: Answers): Problem[] {
  const given = days.flatMap((question) => {
    const date = dayOf(answers, question);
    return date === undefined ? [] : [{ question, date }];
  });
  return given.flatMap(({ question, date }, index) => {
    const before = given[index - 1];
    if (!before || before.date <= date) return [];
    const facts = { label: before.question, date: before.date, other: question, otherDate: date };
    return [submit("out-dates-order.order", { question, facts })];
  });
}

const notYet = (answers: Answers, today: string): Problem[] =>
  days.flatMap((question) => {
    const date = dayOf(answers, question);
    return date !== undefined && date > today ? [submit("out-dates-order.future", { question, facts: { date } })] : [];
  });

function smeCount(answers: Answers): Problem[] {
  const [max, count] = [answers.number("out-tenders"), answers.number("out-tenders-sme")];
  return max === undefined || count === undefined || count <= max
    ? []
    : [submit("out-sme-count", { question: "out-tenders-sme", facts: { count, max } })];
}

function awardedTender(answers: Answers): Problem[] {
  const isAwarded = (answers.code("out-result") ?? "awarded") === "awarded" && answers.isAnswered("out-suppliers");
  return isAwarded && answers.number("out-tenders") === 0
    ? [warn("out-awarded-tender", { question: "out-tenders" })]
    : [];
}

/** What the rules say of the part after the decision. Those of severity `submit` block a move. */
export const outcomeProblems = (answers: Answers, today: string): Problem[] => [
  ...datesOrder(answers),
  ...notYet(answers, today),
  ...smeCount(answers),
  ...awardedTender(answers),
];
