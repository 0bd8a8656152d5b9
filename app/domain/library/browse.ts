import { type Chosen, type Facet, facets, type Sort } from "../library-filters.ts";
import type { LibraryColumns, Measure } from "./columns.ts";

/** As a visitor sorts them, and as they were published. */
export type Order = Sort | "published";

export interface Asked {
  /** What the words found, best first; undefined when no words were given. */
  readonly numbers: readonly number[] | undefined;
  readonly chosen: Chosen;
  readonly sort: Order;
  readonly limit: number;
  readonly offset: number;
}

export interface FacetCount {
  readonly facet: Facet;
  readonly value: string;
  readonly count: number;
}

export interface Browsed {
  readonly total: number;
  readonly numbers: readonly number[];
  /** How many there would be with this value, whatever else of its own facet is chosen. */
  readonly counts: readonly FacetCount[];
}

const orders: Readonly<Record<Exclude<Order, "best">, readonly Measure[]>> = {
  published: ["published"],
  useful: ["completeness", "year"],
  newest: ["year", "completeness"],
  largest: ["value", "completeness"],
};

/** One page of what was asked, with the counts of the whole. */
export function browse(columns: LibraryColumns, { numbers, chosen, sort, limit, offset }: Asked): Browsed {
  const fails = failures(columns, chosen);
  const counters = facets.map((facet) => counterOf(columns, facet));
  const first = firstOf(offset + limit, sort === "best" ? undefined : comparison(columns, sort));
  let total = 0;

  for (const number of numbers ?? columns.numbers()) {
    if (!columns.has(number)) continue;
    const failed = fails(number);
    if (failsOne(failed)) counters[failed]?.count(number);
    if (!passesAll(failed)) continue;
    total += 1;
    for (const counter of counters) counter.count(number);
    first.see(number);
  }
  return { total, numbers: first.sorted().slice(offset), counts: counters.flatMap((counter) => counter.counts()) };
}

interface Counter {
  count(number: number): void;
  counts(): FacetCount[];
}

function counterOf(columns: LibraryColumns, facet: Facet): Counter {
  const { codes, lists } = columns.column(facet);
  const counted = new Uint32Array(lists.length);
  return {
    count(number) {
      const code = codes[number] ?? 0;
      counted[code] = (counted[code] ?? 0) + 1;
    },
    counts() {
      const byValue = new Map<string, number>();
      for (const [code, values] of lists.entries()) {
        const count = counted[code] ?? 0;
        if (count > 0) for (const value of values) byValue.set(value, (byValue.get(value) ?? 0) + count);
      }
      return [...byValue].map(([value, count]) => ({ facet, value, count }));
    },
  };
}

const none = -1;
const several = -2;

/**
 * Which facet an example fails: none, several, or the place of the only one. An example counts for a value of a facet when
 * it fails no other facet: then the number beside a value is what choosing it would give.
 */
export function failures(columns: LibraryColumns, chosen: Chosen): (number: number) => number {
  const asked = facets.flatMap((facet, place) => {
    if (chosen[facet].length === 0) return [];
    const { codes, lists } = columns.column(facet);
    return [{ place, codes, passes: lists.map((values) => values.some((value) => chosen[facet].includes(value))) }];
  });
  return (number) => {
    let failed = none;
    for (const { place, codes, passes } of asked) {
      if (passes[codes[number] ?? 0]) continue;
      if (failed !== none) return several;
      failed = place;
    }
    return failed;
  };
}

export const passesAll = (failed: number): boolean => failed === none;
export const failsOne = (failed: number): boolean => failed >= 0;

type Comparison = (first: number, second: number) => number;

function comparison(columns: LibraryColumns, order: Exclude<Order, "best">): Comparison {
  const [main, then] = orders[order].map((measure) => columns.greaterFirst(measure));
  return (first, second) => main?.(first, second) || then?.(first, second) || first - second;
}

/** Keeps the first so many of what it sees, without sorting all of it; without an order, those that it saw first. */
function firstOf(most: number, compare?: Comparison): { see(number: number): void; sorted(): number[] } {
  let kept: number[] = [];
  let last: number | undefined;
  const cut = () => {
    if (compare) kept.sort(compare);
    kept = kept.slice(0, most);
  };
  return {
    see(number) {
      if (!compare) {
        if (kept.length < most) kept.push(number);
        return;
      }
      if (last !== undefined && compare(number, last) >= 0) return;
      kept.push(number);
      if (kept.length < 2 * most + 100) return;
      cut();
      last = kept.at(-1);
    },
    sorted() {
      cut();
      return kept;
    },
  };
}
