import type { Db } from "db/connection.ts";
import { publishedWordings } from "db/repositories/wordings.ts";
import type { Question, Step } from "~/domain/form/question.ts";
import { insertionPlace } from "~/domain/wordings/insertion.ts";
import { isForQuestion } from "~/domain/wordings/wording.ts";

/** Questions of a step for which the bank has something: those that their pages lead to it from. */
export function questionsWithWordings(db: Db, step: Step): ReadonlySet<string> {
  const published = publishedWordings(db);
  const isFor = ({ id }: Question) => published.some(({ content }) => isForQuestion(content, id, step.id));
  return new Set(step.questions.filter((one) => insertionPlace(one) && isFor(one)).map(({ id }) => id));
}
