import type { Condition } from "./condition.ts";
import type { Column, Kind, Level, Question, Requirement, Sharing, TextFormat } from "./question.ts";

// The words in which a form version is written down: one line a question. See any file of `2026-1/`.

export const short = (min = 2, max = 250, format?: TextFormat): Kind =>
  format ? { kind: "short", min, max, format } : { kind: "short", min, max };
export const long = (max = 2000): Kind => ({ kind: "long", max });
export const number = (min = -999_999_999, max = 999_999_999, decimals?: number): Kind =>
  decimals === undefined ? { kind: "number", min, max } : { kind: "number", min, max, decimals };
export const money: Kind = { kind: "money" };
export const date: Kind = { kind: "date", time: false };
export const dateTime: Kind = { kind: "date", time: true };
export const year: Kind = { kind: "year" };
export const yesno: Kind = { kind: "yesno" };
export const tick: Kind = { kind: "tick" };
/** Nothing is answered: "–" in the columns of the form becomes `O`, and `none` only where the track leaves it out. */
export const shown: Kind = { kind: "shown" };
export const unit: Kind = { kind: "unit" };
export const choice = (...codes: string[]): Kind => ({ kind: "choice", codes });
/** One country by its ISO 3166 alpha-2 code; the names come from `countryName`. */
export const country = (codes: readonly string[]): Kind => ({ kind: "choice", codes, labels: "countries" });
export const scale = (...codes: string[]): Kind => ({ kind: "scale", codes });
/** A code written with a trailing `!` excludes all other codes. */
export const multi = (codes: readonly string[], min = 1, max = codes.length): Kind => ({
  kind: "multi",
  codes: codes.map((code) => code.replace(/!$/, "")),
  exclusive: codes.filter((code) => code.endsWith("!")).map((code) => code.slice(0, -1)),
  min,
  max,
});
export const rows = (columns: readonly Column[], min = 0, max = 20): Kind => ({ kind: "rows", min, max, columns });
/** One row for each row of `goals`, or for each step and part of the form. */
export const rowsPer = (per: "goals" | "steps", columns: readonly Column[]): Kind => ({
  kind: "rows",
  min: 0,
  max: 20,
  columns,
  per,
});
export const people = (min: number, max: number): Kind => ({ kind: "people", min, max });
export const examples = (min: number, max: number): Kind => ({ kind: "library", min, max, of: "examples" });
export const plans = (min: number, max: number): Kind => ({ kind: "library", min, max, of: "plans" });
export const cpv = (min: number, max: number): Kind => ({ kind: "cpv", min, max });
export const place = (min: number, max: number): Kind => ({ kind: "place", min, max });
export const file = (min: number, max: number, types: readonly string[]): Kind => ({ kind: "file", min, max, types });

/** A column that may stay empty. `atMost` is † "never" or ‡ "reviewers". */
export const column = (id: string, kind: Kind, atMost?: Level): Column =>
  atMost ? { id, kind, needed: false, atMost } : { id, kind, needed: false };
/** A column needed in every row that has anything in it (`*`). */
export const neededColumn = (id: string, kind: Kind, atMost?: Level): Column =>
  atMost ? { id, kind, needed: true, atMost } : { id, kind, needed: true };

export const R: Requirement = { rule: "required" };
export const O: Requirement = { rule: "optional" };
/** The question does not exist in this track ("–"). */
export const none: Requirement = { rule: "not-asked" };
/** R with at least this many rows. */
export const atLeast = (rows: number): Requirement => ({ rule: "required", atLeast: rows });
/** C: required when the condition holds, and shown only then. */
export const C = (condition: Condition, rows?: number): Requirement =>
  rows === undefined
    ? { rule: "when", condition, shownAlways: false }
    : { rule: "when", condition, shownAlways: false, atLeast: rows };
/** C+: required when the condition holds, shown always. */
export const Cplus = (condition: Condition, rows?: number): Requirement =>
  rows === undefined
    ? { rule: "when", condition, shownAlways: true }
    : { rule: "when", condition, shownAlways: true, atLeast: rows };

export const never: Sharing = { level: "never", held: false };
export const rev: Sharing = { level: "reviewers", held: false };
export const net: Sharing = { level: "network", held: false };
export const pub: Sharing = { level: "public", held: false };
export const netHeld: Sharing = { level: "network", held: true };
export const pubHeld: Sharing = { level: "public", held: true };

type Extras = Pick<Question, "filled" | "filledOnlyIn" | "adviser" | "standard" | "neededFor" | "proposedYes">;

/** `full` and `light` are what the question is in the two tracks. */
export const question = (
  id: string,
  kind: Kind,
  full: Requirement,
  light: Requirement,
  sharing: Sharing,
  extras: Extras = {},
): Question => ({ id, kind, full, light, sharing, ...extras });
