import type { Condition } from "~/domain/form/condition.ts";
import type { Posted } from "~/domain/form/kinds/kind-rules.ts";
import type { Kind, Level } from "~/domain/form/question.ts";
import type { Lang } from "~/domain/lang.ts";
import type { TermView } from "~/domain/term-view.ts";
import type { OwnGuidance } from "~/ui/guidance-note.tsx";
import type { PlanPanel } from "./plan-panel.ts";

/** One step as its page shows it: plain data, texts already in the reader's language. */

export interface OptionView {
  code: string;
  label: string;
  help?: string;
}

/** One of a few things that can be picked. */
export interface PickView {
  id: string;
  label: string;
}

/** Many things that can be picked by typing their name. What is posted is `name [id]`, as it stands here, or the id alone. */
export interface PickList {
  of: string;
  /** Names; or where the list is the same for everybody its markup, which is made once and travels as one piece. */
  options: readonly string[] | { markup: string };
}

export interface MessageView {
  rule: string;
  severity: "save" | "submit" | "warn";
  text: string;
}

export interface ColumnView {
  id: string;
  kind: Kind;
  label: string;
  help?: string;
  needed: boolean;
  options: readonly OptionView[];
}

export interface RowView {
  id: string;
  version: number;
  /** What the row is about, where it follows a goal or a step. */
  label?: string;
  cells: Readonly<Record<string, Posted>>;
  messages: readonly (MessageView & { column?: string })[];
}

export interface SharingView {
  /** Who may read the answer just now. */
  level: Level;
  /** Levels the author may choose, narrowest first; empty where the level is fixed. */
  choices: readonly Level[];
  chosen: Level | "secret" | "";
  ground: string;
  until: string;
}

export interface FieldView {
  id: string;
  kind: Kind;
  label: string;
  help: readonly string[];
  why?: string;
  example?: string;
  /** What the city of the plan adds. */
  guidance?: OwnGuidance;
  /** The bank has wordings for it. */
  hasWordings?: boolean;
  required: boolean;
  /** Optional questions fold under "More" until they are answered. */
  folded: boolean;
  shown: boolean;
  /** Read only in the plan's state. */
  locked?: boolean;
  /** Asked only when this holds; evaluated again in the browser while the person types. */
  condition?: Condition;
  options: readonly OptionView[];
  picks: readonly PickView[];
  columns: readonly ColumnView[];
  rows: readonly RowView[];
  /** Rows follow something else and are neither added nor removed. */
  fixedRows: boolean;
  posted: Posted;
  version: number;
  /** Answered beforehand and not yet saved by the author: the code of the source. */
  filledFrom?: string;
  savedBy?: string;
  savedAt?: string;
  /** A computed answer in words. */
  computed: readonly { label: string; words: string }[];
  /** What the service makes of the answers: in place of the words of a computed answer, or under the question. */
  panel?: PlanPanel;
  sharing: SharingView | null;
  messages: readonly MessageView[];
}

export interface StepLink {
  id: string;
  title: string;
  state: "done" | "started" | "empty";
  missing: number;
  /** A part beside the steps, which are numbered without it. */
  isBeside: boolean;
}

export interface StepView {
  /** Who is writing: what is kept on the device is theirs. */
  person: string;
  plan: { id: string; number: number; title: string; state: string; version: number; language: Lang };
  /** `index` counts from 1; 0 for a part beside the steps. */
  step: StepLink & { intro: string; index: number; total: number };
  previous?: StepLink;
  next?: StepLink;
  steps: readonly StepLink[];
  fields: readonly FieldView[];
  /** Legal terms that its questions use. */
  terms: readonly TermView[];
  /** Names to choose from while typing, once for all fields. */
  lists: readonly PickList[];
  canWrite: boolean;
  /** Others are of the team too. */
  isShared: boolean;
  /** Codes of answers of other steps that conditions here ask about. */
  known: Readonly<Record<string, readonly string[]>>;
  facts: Readonly<Record<string, string>>;
  /** Sentences of the rules that stop saving, by rule, for checks while typing. `{label}` is the field's. */
  saveMessages: Readonly<Record<string, string>>;
  /** Grounds of secrecy to choose from. */
  grounds: readonly { value: string; label: string }[];
  /** Clock time in Finland of the last save. */
  savedTime: string;
}
