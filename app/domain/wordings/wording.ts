import type { Theme } from "../example.ts";
import type { procedureCodes } from "../form/2026-1/lists.ts";
import type { Text } from "../lang.ts";

/** What an entry of the bank is: words for the plan and the documents, a criterion, or a clause of the contract. */
export const wordingKinds = ["wording", "criterion", "clause"] as const;
export type WordingKind = (typeof wordingKinds)[number];

/** Only a published entry is read and inserted by others than coordinators. */
export const wordingStates = ["draft", "published", "withdrawn"] as const;
export type WordingState = (typeof wordingStates)[number];

/** Where an entry comes from: what a reader can look up. */
export interface WordingSource {
  name: Text;
  /** "" where it has none. */
  address: string;
  /** The day on which it was read. */
  readOn: string;
}

export type WordingProcedure = (typeof procedureCodes)[number];

export interface WordingContent {
  kind: WordingKind;
  title: Text;
  text: Text;
  source: WordingSource;
  /** Which questions it suits: ids that keep their meaning in every version of the form. */
  questions: readonly string[];
  /** Steps whose every free-text question it suits. */
  steps: readonly string[];
  /** Empty: any theme. */
  themes: readonly Theme[];
  /** Empty: any procedure. */
  procedures: readonly WordingProcedure[];
}

/** One version of an entry. */
export interface Wording {
  number: number;
  version: number;
  state: WordingState;
  content: WordingContent;
  /** Undefined where it came with the service. */
  byName?: string;
  at: Date;
}
