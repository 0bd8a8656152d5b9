import { isDay } from "./calendar-day.ts";
import { actFirstDay } from "./dated.ts";
import type { InputErrors } from "./refusal.ts";

export type Bag = Readonly<Record<string, unknown>>;

export const isBag = (value: unknown): value is Bag =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const largestValue = 1_000_000_000_000;

/** Reads one object field by field: what is left out takes its default, what is wrong is noted with its path. */
export class InputReader {
  readonly #bag: Bag;
  readonly #path: string;
  readonly #errors: InputErrors;

  constructor(bag: Bag, path: string, errors: InputErrors) {
    this.#bag = bag;
    this.#path = path;
    this.#errors = errors;
  }

  path(name: string): string {
    return this.#path === "" ? name : `${this.#path}.${name}`;
  }

  refuseUnknown(known: ReadonlySet<string>): void {
    for (const name of Object.keys(this.#bag)) {
      if (!known.has(name)) this.#errors.add("UNKNOWN_FIELD", this.path(name));
    }
  }

  value(name: string): unknown {
    return this.#bag[name];
  }

  /** Given and not null, whatever it is. */
  isGiven(name: string): boolean {
    return this.#bag[name] !== undefined && this.#bag[name] !== null;
  }

  code<Code extends string>(name: string, codes: readonly Code[], fallback: Code): Code {
    const value = this.#bag[name];
    return value === undefined ? fallback : (this.#oneOf(name, value, codes) ?? fallback);
  }

  codeOrNull<Code extends string>(name: string, codes: readonly Code[]): Code | null {
    return this.isGiven(name) ? this.#oneOf(name, this.#bag[name], codes) : null;
  }

  /** A code without a default: a missing one is an error. */
  neededCode<Code extends string>(name: string, codes: readonly Code[]): Code | null {
    return this.#oneOf(name, this.#bag[name], codes);
  }

  #oneOf<Code extends string>(name: string, value: unknown, codes: readonly Code[]): Code | null {
    const found = codes.find((code) => code === value);
    if (found !== undefined) return found;
    this.#errors.add(typeof value === "string" ? "UNKNOWN_CODE" : "WRONG_TYPE", this.path(name));
    return null;
  }

  flag(name: string, fallback: boolean): boolean {
    const value = this.#bag[name];
    if (value === undefined) return fallback;
    if (typeof value === "boolean") return value;
    this.#errors.add("WRONG_TYPE", this.path(name));
    return fallback;
  }

  flagOrNull(name: string): boolean | null {
    return this.isGiven(name) ? this.flag(name, false) : null;
  }

  countOrNull(name: string, from: number, to: number): number | null {
    if (!this.isGiven(name)) return null;
    const value = this.#bag[name];
    if (typeof value !== "number" || Number.isNaN(value)) this.#errors.add("WRONG_TYPE", this.path(name));
    else if (!Number.isInteger(value) || value < from || value > to) this.#errors.add("OUT_OF_RANGE", this.path(name));
    else return value;
    return null;
  }

  day(name: string, fallback: string): string {
    const value = this.#bag[name];
    if (value === undefined) return fallback;
    if (typeof value !== "string") this.#errors.add("WRONG_TYPE", this.path(name));
    else if (!isDay(value)) this.#errors.add("DATE_INVALID", this.path(name));
    else if (value < actFirstDay) this.#errors.add("DATE_BEFORE_ACT", this.path(name));
    else return value;
    return fallback;
  }

  /** Whole euros of at least `least`; null, with an error noted, for anything else. */
  euros(name: string, least: 0 | 1): number | null {
    const value = this.#bag[name];
    const field = this.path(name);
    if (typeof value !== "number" || Number.isNaN(value)) this.#errors.add("WRONG_TYPE", field);
    else if (value < 0) this.#errors.add("VALUE_NEGATIVE", field);
    else if (!Number.isInteger(value)) this.#errors.add("VALUE_NOT_WHOLE_EUROS", field);
    else if (value > largestValue) this.#errors.add("VALUE_TOO_LARGE", field);
    else if (value < least) this.#errors.add("VALUE_ZERO", field);
    else return value;
    return null;
  }

  /** The sum of amounts that are all right; a sum can itself be nothing or too large. */
  checkSum(name: string, amounts: readonly (number | null)[]): void {
    let sum = 0;
    for (const amount of amounts) {
      if (amount === null) return;
      sum += amount;
    }
    if (sum === 0) this.#errors.add("VALUE_ZERO", this.path(name));
    if (sum > largestValue) this.#errors.add("VALUE_TOO_LARGE", this.path(name));
  }
}
