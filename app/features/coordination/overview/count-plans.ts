import type { CountedPlans, Tally } from "db/repositories/network-figures.ts";
import { type State, states } from "~/domain/case/moves.ts";
import { addMonths } from "~/domain/law/calendar-day.ts";

/** How far a case has come, in the fewest steps that still tell something. */
export const phases = ["drafts", "inHand", "approved", "contract", "stopped"] as const;
export type Phase = (typeof phases)[number];

const phaseOf: Readonly<Record<State, Phase>> = {
  draft: "drafts",
  submitted: "inHand",
  "in-review": "inHand",
  "changes-asked": "inHand",
  approved: "approved",
  tendering: "approved",
  "in-contract": "contract",
  completed: "contract",
  stopped: "stopped",
};

export type Counts<Key extends string> = Readonly<Record<Key, number>>;

function countBy<Item, Key extends string>(
  items: readonly Item[],
  keys: readonly Key[],
  keyOf: (item: Item) => Key,
  countOf: (item: Item) => number,
): Counts<Key> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
  for (const item of items) counts[keyOf(item)] += countOf(item);
  return counts;
}

const countOf = ({ count }: { count: number }): number => count;

export const countByState = (counted: readonly CountedPlans[]): Counts<State> =>
  countBy(counted, states, ({ state }) => state, countOf);

export const countByPhase = (counted: readonly { state: State; count: number }[]): Counts<Phase> =>
  countBy(counted, phases, ({ state }) => phaseOf[state], countOf);

/** So many months up to and with the one of the day: `2025-12` … `2026-11`. */
export const monthsUpTo = (today: string, count: number): string[] => monthsFrom(addMonths(today, 1 - count), count);

export const monthsFrom = (day: string, count: number): string[] =>
  Array.from({ length: count }, (_, place) => addMonths(`${day.slice(0, 7)}-01`, place).slice(0, 7));

/** What is counted, by what it belongs to: read once, however many lines ask for their part of it. */
export function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** How often each number of working days was met. */
export function decisionTimes(decisions: readonly Tally[]): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  for (const { key, count } of decisions) times.set(Number(key), (times.get(Number(key)) ?? 0) + count);
  return times;
}
