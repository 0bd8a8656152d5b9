import { codesOf } from "../../form/value.ts";
import { type Rule, submit, warn } from "./rule.ts";

export const dialogueBeforeNotice: Rule = ({ answers }) => {
  const notice = answers.text("notice-date");
  if (notice === undefined) return [];
  const found = answers.rows("dialogue-plan").flatMap(({ id, cells: { date } }) => {
    if (typeof date !== "string" || date < notice) return [];
    const facts = { date, otherDate: notice };
    return [submit("dialogue-before-notice", { question: "dialogue-plan", row: id, column: "date", facts })];
  });
  const deadline = answers.text("dialogue-deadline")?.slice(0, 10);
  if (deadline === undefined || deadline < notice) return found;
  const facts = { date: deadline, otherDate: notice };
  return [...found, submit("dialogue-before-notice", { question: "dialogue-deadline", facts })];
};

export const datesOrder: Rule = ({ answers }) => {
  const notice = answers.text("notice-date");
  const start = answers.text("contract-start");
  const use = answers.text("in-use-by");
  const end = answers.text("contract-end");
  if (start === undefined) return [];
  return [
    ...(notice !== undefined && notice >= start
      ? [
          submit("dates-order.notice-start", {
            question: "contract-start",
            facts: { date: notice, otherDate: start },
          }),
        ]
      : []),
    ...(use !== undefined && start > use
      ? [submit("dates-order.start-use", { question: "in-use-by", facts: { date: start, otherDate: use } })]
      : []),
    ...(end !== undefined && start >= end
      ? [submit("dates-order.start-end", { question: "contract-end", facts: { date: start, otherDate: end } })]
      : []),
  ];
};

const dayMs = 86_400_000;
const instantOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The same day of the month so many months later, or the last day of that month. */
export function addMonths(day: string, months: number): string {
  const from = instantOf(day);
  const first = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(from.getUTCDate(), lastDay));
  return first.toISOString().slice(0, 10);
}

export const daysBetween = (from: string, to: string): number =>
  Math.round((instantOf(to).getTime() - instantOf(from).getTime()) / dayMs);

/** Longest time between the end that is given and the one counted from the months. */
const tolerance = 31;
/** No contract is longer; a number beyond the limits of the question is told by `number-range`. */
const longestMonths = 480;

export const lengthAgrees: Rule = ({ answers }) => {
  const start = answers.text("contract-start");
  const end = answers.text("contract-end");
  const months = answers.number("contract-months");
  if (start === undefined || end === undefined || months === undefined || months < 1 || months > longestMonths)
    return [];
  const counted = addMonths(start, Math.round(months));
  if (Math.abs(daysBetween(counted, end)) <= tolerance) return [];
  const facts = { count: months, date: counted, otherDate: end };
  return [submit("length-agrees", { question: "contract-end", facts })];
};

/** notice ≤ tenders ≤ award ≤ contract ≤ pilot, acceptance, take-up */
const orderOf: Readonly<Record<string, number>> = {
  notice: 0,
  tenders: 1,
  award: 2,
  contract: 3,
  pilot: 4,
  acceptance: 4,
  "take-up": 4,
};

export const milestonesOrder: Rule = ({ answers }) => {
  const placed = answers.rows("milestones").flatMap(({ id, cells }) => {
    const kind = codesOf(cells.kind)[0] ?? "";
    const order = orderOf[kind];
    return order === undefined || typeof cells.date !== "string" ? [] : [{ id, kind, order, date: cells.date }];
  });
  return placed.flatMap((later) => {
    const earlier = placed.find(({ order, date }) => order < later.order && date > later.date);
    if (!earlier) return [];
    const facts = { label: earlier.kind, date: earlier.date, other: later.kind, otherDate: later.date };
    return [submit("milestones-order", { question: "milestones", row: later.id, column: "date", facts })];
  });
};

export const noticePast: Rule = ({ answers, today }) => {
  const date = answers.text("notice-date");
  return date !== undefined && date < today ? [warn("notice-past", { question: "notice-date", facts: { date } })] : [];
};

/** The schedule with the law's minimum periods is counted elsewhere and handed in. */
export const scheduleFits: Rule = ({ answers, schedule }) => {
  const wanted = answers.text("in-use-by");
  if (!schedule || schedule.fits || wanted === undefined) return [];
  const facts = { count: schedule.missingDays, date: schedule.inUseOn, otherDate: wanted };
  return [warn("schedule-fits", { question: "in-use-by", facts })];
};
