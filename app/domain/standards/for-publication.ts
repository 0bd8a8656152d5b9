import { answersAtLevel, levelOf } from "../case/view.ts";
import { Answers } from "../form/answers.ts";
import type { Asked } from "../form/asked.ts";
import type { FormVersion } from "../form/question.ts";

/** The hold is for readers; what the team itself makes for publication is not held back (plan form, section 2). */
const byTheTeam = { holdOver: true };

/** The only answers that a notice or open data may read: asked of this plan, with a place in a standard, and public. */
export function answersForPublication(form: FormVersion, asked: readonly Asked[], all: Answers): Answers {
  const open = new Set(asked.flatMap(({ question }) => (question.standard ? [question.id] : [])));
  return new Answers(answersAtLevel(form, all, "public", byTheTeam).list.filter(({ question }) => open.has(question)));
}

/** Why an answer that is there is not among them. */
export function isKeptBack(asked: Asked | undefined, all: Answers): boolean {
  if (!asked || !all.isAnswered(asked.question.id)) return false;
  const own = all.list.filter(({ question }) => question === asked.question.id);
  return own.some((answer) => levelOf(asked.question, asked.step, answer, all, byTheTeam) !== "public");
}
