import type { Theme } from "../example.ts";
import type { procedureCodes } from "../form/2026-1/lists.ts";
import { languages, type Text } from "../lang.ts";
import type { SearchText } from "../search/document.ts";

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

/** Whether it was written for the question, or for all free texts of its step. */
export const isForQuestion = ({ questions, steps }: WordingContent, question: string, step: string): boolean =>
  questions.includes(question) || steps.includes(step);

/** Whether a plan of these themes and this procedure, if it is chosen, can use it. */
export function fitsPlan(content: WordingContent, plan: { themes: readonly string[]; procedure: string | undefined }) {
  const { themes, procedures } = content;
  const hasTheme = themes.length === 0 || plan.themes.length === 0 || themes.some((one) => plan.themes.includes(one));
  const isOpen = plan.procedure === undefined || plan.procedure === "undecided" || procedures.length === 0;
  return hasTheme && (isOpen || procedures.some((one) => one === plan.procedure));
}

/** What it is searched by. */
export const wordingTexts = ({ title, text, source }: WordingContent): SearchText[] =>
  languages.flatMap((lang): SearchText[] => [
    { column: "title", lang, text: title[lang] },
    { column: "need", lang, text: text[lang] },
    { column: "facts", lang, text: source.name[lang] },
  ]);
