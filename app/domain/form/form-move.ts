import type { Answer } from "./answers.ts";
import { findQuestion } from "./answers.ts";
import type { FormVersion, Question } from "./question.ts";
import { same } from "./same-value.ts";
import { textsOf } from "./say-problem.ts";

/** What moving to the next version of the form takes besides what the two versions say themselves. */
export interface FormMove {
  /** Questions that became several, each with what it became: the first takes over what was answered. */
  splits: Readonly<Record<string, readonly string[]>>;
}

export type FormChange =
  /** `step` is where the question stands: in the newer version, or in the older one if it is gone. */
  | { kind: "new" | "gone" | "renamed" | "asked-otherwise"; step: string; question: string }
  | { kind: "split"; step: string; question: string; into: readonly string[] };

const questionsOf = (form: FormVersion): { step: string; question: Question }[] =>
  [...form.steps, ...form.parts].flatMap(({ id: step, questions }) =>
    questions.map((question) => ({ step, question })),
  );

/** What is asked otherwise than before, in the order of the newer version; what is gone or split comes last. */
export function formChanges(from: FormVersion, to: FormVersion, { splits }: FormMove): FormChange[] {
  const parts = Object.values(splits).flat();
  const now = questionsOf(to).flatMap(({ step, question }): FormChange[] => {
    const before = findQuestion(from, question.id);
    if (!before) return parts.includes(question.id) ? [] : [{ kind: "new", step, question: question.id }];
    if (!same(textsOf(from, question.id), textsOf(to, question.id)))
      return [{ kind: "renamed", step, question: question.id }];
    return same(before.question, question) ? [] : [{ kind: "asked-otherwise", step, question: question.id }];
  });
  const gone = questionsOf(from).flatMap(({ step, question: { id: question } }): FormChange[] => {
    if (findQuestion(to, question)) return [];
    const into = splits[question];
    return [into ? { kind: "split", step, question, into } : { kind: "gone", step, question }];
  });
  return [...now, ...gone];
}

/** Answers that the first part of a split question takes over, where nothing stands there yet. */
export function takenOver(stored: readonly Answer[], to: FormVersion, { splits }: FormMove): Answer[] {
  return Object.entries(splits).flatMap(([before, [first]]) => {
    const isFree = first !== undefined && !stored.some(({ question }) => question === first);
    if (!isFree || !findQuestion(to, first)) return [];
    return stored
      .filter(({ question, value }) => question === before && value !== null)
      .map((answer) => ({ ...answer, question: first }));
  });
}
