import type { AnswerReader } from "./condition.ts";
import type { FormVersion, Level, Question } from "./question.ts";
import { type AnswerValue, type CellValue, codesOf, isRow, numberOf } from "./value.ts";

/** One stored answer, or one row of a repeating group. A null value was emptied or taken away. */
export interface Answer {
  question: string;
  /** "" outside repeating groups. */
  row: string;
  position: number;
  value: AnswerValue | null;
  version: number;
  /** The author's own narrowing. */
  level?: Level;
  secret?: { ground: string; until?: string };
  savedBy: string;
  savedAt: Date;
}

export interface Row {
  id: string;
  cells: Readonly<Record<string, CellValue>>;
  answer: Answer;
}

/** The answers of one plan, read by question. Nothing here decides who may see them. */
export class Answers implements AnswerReader {
  private readonly byQuestion = new Map<string, Answer[]>();

  constructor(readonly list: readonly Answer[]) {
    for (const answer of list) {
      const group = this.byQuestion.get(answer.question);
      if (group) group.push(answer);
      else this.byQuestion.set(answer.question, [answer]);
    }
    for (const group of this.byQuestion.values()) {
      group.sort((a, b) => a.position - b.position || (a.row < b.row ? -1 : 1));
    }
  }

  /** The stored row of a question outside groups, answered or emptied. */
  find(question: string, row = ""): Answer | undefined {
    return this.byQuestion.get(question)?.find((answer) => answer.row === row);
  }

  value(question: string): CellValue | undefined {
    const value = this.find(question)?.value;
    return value === null || value === undefined || isRow(value) ? undefined : value;
  }

  text(question: string): string | undefined {
    const value = this.value(question);
    return typeof value === "string" ? value : undefined;
  }

  number(question: string): number | undefined {
    return numberOf(this.value(question));
  }

  codes(question: string): readonly string[] {
    return codesOf(this.value(question));
  }

  code(question: string): string | undefined {
    return this.codes(question)[0];
  }

  rows(question: string): readonly Row[] {
    const group = this.byQuestion.get(question) ?? [];
    return group.flatMap((answer) =>
      answer.value !== null && isRow(answer.value) ? [{ id: answer.row, cells: answer.value.cells, answer }] : [],
    );
  }

  /** Some of the answers. */
  only(keeps: (answer: Answer) => boolean): Answers {
    return new Answers(this.list.filter(keeps));
  }

  isAnswered(question: string): boolean {
    return (this.byQuestion.get(question) ?? []).some(
      (answer) => answer.value !== null && (!isRow(answer.value) || Object.keys(answer.value.cells).length > 0),
    );
  }

  /** Saved by a person at some time, also if emptied since. */
  isTouched(question: string): boolean {
    return (this.byQuestion.get(question) ?? []).some(({ version }) => version > 0);
  }

  columnCodes(question: string, column: string): readonly string[] {
    return this.rows(question).flatMap((row) => codesOf(row.cells[column]));
  }
}

const indexes = new WeakMap<FormVersion, Map<string, { question: Question; step: string }>>();

/** The question of an id and the step it stands in. */
export function findQuestion(form: FormVersion, id: string): { question: Question; step: string } | undefined {
  let index = indexes.get(form);
  if (!index) {
    index = new Map();
    for (const step of [...form.steps, ...form.parts]) {
      for (const question of step.questions) index.set(question.id, { question, step: step.id });
    }
    indexes.set(form, index);
  }
  return index.get(id);
}
