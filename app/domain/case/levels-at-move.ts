import { type Answer, Answers, findQuestion } from "../form/answers.ts";
import { type FormMove, takenOver } from "../form/form-move.ts";
import type { FormVersion, Level } from "../form/question.ts";
import { isRow } from "../form/value.ts";
import { isWider, levelOf, levelOfColumn, narrowest } from "./view.ts";

/**
 * Who may read an answer follows from the form, too. What an author wrote for the readers of the older version is never opened
 * to others by a move to a newer one: where that would be wider, the answer is narrowed as its author could have narrowed it.
 */

const openings = [{ holdOver: false }, { holdOver: true }];

/** What levels an answer has on a version of the form: before and after the hold, and of each column of a row that is filled. */
function levelsOn(form: FormVersion, question: string, answer: Answer, all: Answers): Map<string, Level> {
  const found = findQuestion(form, question);
  const levels = new Map<string, Level>();
  if (!found) return levels;
  const { kind } = found.question;
  const cells = answer.value !== null && isRow(answer.value) ? answer.value.cells : {};
  const columns = kind.kind === "rows" ? kind.columns.filter(({ id }) => cells[id] !== undefined) : [];
  for (const opening of openings) {
    const level = levelOf(found.question, found.step, answer, all, opening);
    levels.set(`${opening.holdOver}`, level);
    for (const column of columns)
      levels.set(`${opening.holdOver} ${column.id}`, narrowest(level, levelOfColumn(column)));
  }
  return levels;
}

/** The level at which an answer must stay at most; undefined where the newer version opens it no wider. */
function heldAt(before: ReadonlyMap<string, Level>, after: ReadonlyMap<string, Level>): Level | undefined {
  const wider = [...before].flatMap(([place, level]) => (isWider(after.get(place) ?? "never", level) ? [level] : []));
  return wider.length > 0 ? narrowest(...wider) : undefined;
}

export interface AnswersAtMove {
  /** What the first part of a split question takes over. */
  taken: Answer[];
  /** Answers of questions that both versions ask and the newer one would open wider. */
  narrowed: Answer[];
}

export function answersAtMove(
  stored: readonly Answer[],
  from: FormVersion,
  to: FormVersion,
  move: FormMove,
): AnswersAtMove {
  const taken = takenOver(stored, to, move);
  const allBefore = new Answers(stored);
  const allAfter = new Answers([...stored, ...taken].filter(({ question }) => findQuestion(to, question)));
  const origin = (question: string) => Object.keys(move.splits).find((one) => move.splits[one]?.[0] === question);
  const held = (answer: Answer, before: string): Answer => {
    const levels = levelsOn(from, before, answer, allBefore);
    const level = heldAt(levels, levelsOn(to, answer.question, answer, allAfter));
    return level ? { ...answer, level: narrowest(level, answer.level ?? "public") } : answer;
  };
  const same = stored.filter(({ question, value }) => value !== null && findQuestion(from, question));
  return {
    taken: taken.map((answer) => held(answer, origin(answer.question) ?? answer.question)),
    narrowed: same.flatMap((answer) => {
      const kept = held(answer, answer.question);
      return kept === answer ? [] : [kept];
    }),
  };
}
