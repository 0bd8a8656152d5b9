import { type Rule, submit, warn } from "./rule.ts";

/** notice ≤ award ≤ contract ≤ ended */
const inOrder = ["out-notice-sent", "out-award-date", "out-contract-date", "out-ended"];

/** What happened is told once it has happened, in its order. A day is compared with the nearest earlier one that is known. */
export const outDatesOrder: Rule = ({ answers, today }) => {
  const known = inOrder.flatMap((question) => {
    const date = answers.text(question);
    return date === undefined ? [] : [{ question, date }];
  });
  const future = known
    .filter(({ date }) => date > today)
    .map(({ question, date }) => submit("out-dates-order.future", { question, facts: { date } }));
  const disordered = known.flatMap(({ question, date }, place) => {
    const earlier = known[place - 1];
    if (!earlier || earlier.date <= date) return [];
    const facts = { label: earlier.question, date: earlier.date, other: question, otherDate: date };
    return [submit("out-dates-order.order", { question, facts })];
  });
  return [...disordered, ...future];
};

export const outSmeCount: Rule = ({ answers }) => {
  const all = answers.number("out-tenders");
  const small = answers.number("out-tenders-sme");
  if (all === undefined || small === undefined || small <= all) return [];
  return [submit("out-sme-count", { question: "out-tenders-sme", facts: { count: small, max: all } })];
};

export const outAwardedTender: Rule = ({ answers }) => {
  const isAwarded = ["awarded", "partly-awarded"].includes(answers.code("out-result") ?? "");
  return isAwarded && answers.number("out-tenders") === 0
    ? [warn("out-awarded-tender", { question: "out-tenders" })]
    : [];
};
