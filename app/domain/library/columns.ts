import { type Facet, facets } from "../library-filters.ts";

/** What an example is narrowed and sorted by. */
export interface LibraryRow {
  readonly number: number;
  readonly values: Readonly<Record<Facet, readonly string[]>>;
  readonly measures: Readonly<Record<Measure, number | null>>;
}

export const measures = ["completeness", "year", "value", "published", "checked"] as const;
export type Measure = (typeof measures)[number];

/** A facet of all examples: for each the place of its values in a list of all lists of values that were met. */
interface FacetColumn {
  readonly lists: (readonly string[])[];
  readonly places: Map<string, number>;
  codes: Uint32Array;
}

const newColumn = (size: number): FacetColumn => ({ lists: [[]], places: new Map(), codes: new Uint32Array(size) });

/**
 * The published examples as columns of numbers, so that a hundred thousand of them are narrowed, counted and sorted in some
 * milliseconds. An example's number is its place in each column.
 */
export class LibraryColumns {
  #size = 1024;
  #last = 0;
  #live = new Uint8Array(this.#size);
  readonly #facets = new Map(facets.map((facet) => [facet, newColumn(this.#size)]));
  readonly #measures = new Map(measures.map((measure) => [measure, new Float64Array(this.#size)]));

  /** How many examples there are. */
  count = 0;

  put({ number, values, measures: measured }: LibraryRow): void {
    this.#grow(number);
    this.#last = Math.max(this.#last, number);
    if (this.#live[number] === 0) this.count += 1;
    this.#live[number] = 1;
    for (const facet of facets) this.#putValues(this.column(facet), number, values[facet]);
    for (const measure of measures) this.#measure(measure)[number] = measured[measure] ?? Number.NEGATIVE_INFINITY;
  }

  remove(number: number): void {
    if (!this.has(number)) return;
    this.#live[number] = 0;
    this.count -= 1;
  }

  has(number: number): boolean {
    return this.#live[number] === 1;
  }

  *numbers(): Generator<number> {
    for (let number = 1; number <= this.#last; number += 1) if (this.#live[number] === 1) yield number;
  }

  column(facet: Facet): FacetColumn {
    const column = this.#facets.get(facet);
    if (!column) throw new Error(`The library has no column ${facet}`);
    return column;
  }

  /** Greater first; what is not known comes last. */
  greaterFirst(measure: Measure): (first: number, second: number) => number {
    const column = this.#measure(measure);
    return (first, second) => {
      const [one = 0, other = 0] = [column[first], column[second]];
      return one === other ? 0 : other - one;
    };
  }

  #measure(measure: Measure): Float64Array {
    const column = this.#measures.get(measure);
    if (!column) throw new Error(`The library has no measure ${measure}`);
    return column;
  }

  #putValues(column: FacetColumn, number: number, values: readonly string[]): void {
    const key = values.join("\n");
    const place = column.places.get(key) ?? column.lists.push(values) - 1;
    column.places.set(key, place);
    column.codes[number] = place;
  }

  #grow(number: number): void {
    if (number < this.#size) return;
    while (this.#size <= number) this.#size *= 2;
    const larger = <Column extends Uint8Array | Uint32Array | Float64Array>(empty: Column, old: Column): Column => {
      empty.set(old);
      return empty;
    };
    this.#live = larger(new Uint8Array(this.#size), this.#live);
    for (const column of this.#facets.values()) column.codes = larger(new Uint32Array(this.#size), column.codes);
    for (const [name, column] of this.#measures) this.#measures.set(name, larger(new Float64Array(this.#size), column));
  }
}
