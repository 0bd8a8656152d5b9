import type { Answers } from "../form/answers.ts";
import type { Asked } from "../form/asked.ts";
import { problemsOf } from "../form/completeness.ts";
import type { Problem } from "../form/problem.ts";
import type { FormVersion, Question } from "../form/question.ts";
import { outcomeProblems } from "./outcome-rules.ts";

/** Moves that ask for answers of the part after the decision. */
export const answeredMoves = ["start-tender", "sign-contract", "complete", "stop"] as const;
export type AnsweredMove = (typeof answeredMoves)[number];

/** Asked at the same time, because they are known then; not needed for the move. */
const beside: Readonly<Record<AnsweredMove, readonly string[]>> = {
  "start-tender": ["out-notices"],
  "sign-contract": ["out-tenders-sme", "out-contract-date"],
  complete: ["out-in-use"],
  stop: ["stop-lessons"],
};

/** The questions that a move asks for, in the order of the form; `required` are those without which it is refused. */
export function questionsOfMove(form: FormVersion, move: AnsweredMove): Asked[] {
  return form.parts
    .filter(({ stage }) => stage === "outcome")
    .flatMap(({ id, questions }) =>
      questions
        .filter((question) => question.neededFor === move || beside[move].includes(question.id))
        .map((question) => askedFor(question, id, move)),
    );
}

function askedFor(question: Question, step: string, move: AnsweredMove): Asked {
  const required = question.neededFor === move;
  return { question, step, required, atLeast: required ? 1 : 0 };
}

/** What keeps the move from being made: a needed answer that is missing or wrong, or a rule that blocks it. */
export function problemsOfMove(form: FormVersion, move: AnsweredMove, answers: Answers, today: string): Problem[] {
  const asked = questionsOfMove(form, move);
  const found = asked.flatMap((one) => problemsOf(one, answers));
  // What is stopped is stopped, whatever else the answers say.
  const rules = move === "stop" ? [] : outcomeProblems(answers, today).filter(({ severity }) => severity === "submit");
  const told = new Set(found.map(({ question }) => question));
  return [...found, ...rules.filter(({ question }) => !told.has(question))];
}
