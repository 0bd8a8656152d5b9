import type { Text } from "../lang.ts";
import type { Condition } from "./condition.ts";

/** Who may read an answer, from narrowest to widest (plan form, section 2). */
export const levels = ["never", "reviewers", "network", "public"] as const;
export type Level = (typeof levels)[number];

/** `held`: counts as `reviewers` until the contract is signed or the plan is stopped. */
export interface Sharing {
  level: Level;
  held: boolean;
}

export type TextFormat = "email" | "phone" | "https" | "business-id";

/** The kinds of one-value answers; a column of a repeating group is always one of these or `library`/`multi`. */
export type Kind =
  | { kind: "short"; min: number; max: number; format?: TextFormat }
  | { kind: "long"; max: number }
  | { kind: "number"; min: number; max: number; decimals?: number }
  | { kind: "money" }
  | { kind: "date"; time: boolean }
  | { kind: "year" }
  | { kind: "yesno" }
  | { kind: "tick" }
  | { kind: "choice"; codes: readonly string[]; labels?: "countries" }
  | { kind: "scale"; codes: readonly string[] }
  | { kind: "multi"; codes: readonly string[]; exclusive: readonly string[]; min: number; max: number }
  | { kind: "rows"; min: number; max: number; columns: readonly Column[]; per?: "goals" | "steps" }
  | { kind: "people"; min: number; max: number }
  | { kind: "unit" }
  | { kind: "library"; min: number; max: number; of: "examples" | "plans" }
  | { kind: "cpv"; min: number; max: number }
  | { kind: "place"; min: number; max: number }
  | { kind: "file"; min: number; max: number; types: readonly string[] }
  | { kind: "shown" };
export type KindName = Kind["kind"];
export type KindOf<Name extends KindName> = Extract<Kind, { kind: Name }>;

/** One column of a repeating group. `atMost` narrows the sharing of the group († never, ‡ reviewers). */
export interface Column {
  id: string;
  kind: Kind;
  needed: boolean;
  atMost?: Level;
  /** The format of the text holds only in rows where the other column has this code, or nothing yet. */
  formatOnlyWith?: { column: string; code: string };
}

/** R · O · C: (required and shown only when the condition holds) · C+: (required then, shown always) · absent from the track. */
export type Requirement =
  | { rule: "required"; atLeast?: number }
  | { rule: "optional" }
  | { rule: "when"; condition: Condition; shownAlways: boolean; atLeast?: number }
  | { rule: "not-asked" };

export interface Question {
  id: string;
  kind: Kind;
  full: Requirement;
  light: Requirement;
  sharing: Sharing;
  /**
   * Answered beforehand: one of the question's own codes ("full", "no") is the answer itself; any other word names
   * the source it comes from ("profile", "city" for the settings of the city, "language-of-plan"). The source is shown.
   */
  filled?: string;
  /** `filled` holds in this track alone; in the other one nothing is answered beforehand. */
  filledOnlyIn?: "full" | "light";
  /** Input of the procedure adviser that this question feeds. */
  adviser?: string;
  /** Places in the standards: an OCDS path and eForms business terms. */
  standard?: string;
  /** Move of the case that asks for this answer (parts after the decision): the move is refused without it. */
  neededFor?: string;
  /** A yes is proposed when this holds; it counts only when the author confirms it (notice statistics). */
  proposedYes?: Condition;
}

export interface OptionText extends Text {
  help?: Text;
}

export interface ColumnTexts {
  label: Text;
  help?: Text;
  options?: Readonly<Record<string, OptionText>>;
}

/** What a person reads at a question; pinned with the form version. `why` and `example` for texts and groups. */
export interface QuestionTexts {
  label: Text;
  help?: Text;
  /** A further help line for each code of another choice: what a person needs to hear depends on that answer. */
  helpBy?: { question: string; texts: Readonly<Record<string, Text>> };
  why?: Text;
  example?: Text;
  options?: Readonly<Record<string, OptionText>>;
  columns?: Readonly<Record<string, ColumnTexts>>;
}

/** A: preparation, B: tendering, C: contract implementation; the others stand beside the twelve steps. */
export type Stage = "A" | "B" | "C" | "statistics" | "outcome" | "follow-up" | "example";

export interface StepTexts {
  title: Text;
  /** One or two plain sentences: what the step is for and what it takes. */
  intro: Text;
  questions: Readonly<Record<string, QuestionTexts>>;
}

export interface Step {
  id: string;
  stage: Stage;
  questions: readonly Question[];
  texts: StepTexts;
}

export interface FormVersion {
  id: string;
  steps: readonly Step[];
  /** Parts beside the steps: notice statistics, what happens after the decision, follow-up, questions for the example. */
  parts: readonly Step[];
  /** Messages of the validation rules by rule id. Placeholders in braces: {min}, {max}, {count}, {sum}, {other}. */
  messages: Readonly<Record<string, Text>>;
}
