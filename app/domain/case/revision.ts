import type { Answer, Answers } from "../form/answers.ts";
import type { Track } from "../form/asked.ts";
import type { Problem } from "../form/problem.ts";
import type { Lang } from "../lang.ts";
import type { AdviserAnswer } from "../law/adviser.ts";
import type { Light } from "./readiness.ts";
import type { Snapshot } from "./snapshot.ts";

/** One sent revision: the answers, the questions as they were shown, and what the rules and the law said that day. */
export interface FrozenRevision {
  number: number;
  title: string;
  language: Lang;
  track: Track;
  snapshot: Snapshot;
  /** The answers as stored, with their versions and levels. */
  answers: readonly Answer[];
  warnings: readonly Problem[];
  lights: readonly Light[];
  advice: AdviserAnswer | null;
}

export interface ChangedAnswer {
  question: string;
  step: string;
}

/** Of what a revision asked, the questions whose answers are not those of the revision any more. */
export function changedAnswers({ snapshot, answers: sent }: FrozenRevision, now: Answers): ChangedAnswer[] {
  const said = (list: readonly Answer[], question: string): string => {
    const own = list.filter((answer) => answer.question === question && answer.value !== null);
    const ordered = own.toSorted((a, b) => a.position - b.position || (a.row < b.row ? -1 : 1));
    return JSON.stringify(ordered.map(({ row, value }) => [row, value]));
  };
  return snapshot.steps.flatMap(({ id: step, questions }) =>
    questions
      .filter(({ id }) => id !== "check-read" && said(sent, id) !== said(now.list, id))
      .map(({ id: question }) => ({ question, step })),
  );
}
