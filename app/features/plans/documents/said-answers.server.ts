import type { Db } from "db/connection.ts";
import { askedInPart } from "~/domain/case/assessment.ts";
import { isHoldOver, isOutcomeOpen } from "~/domain/case/moves.ts";
import { idsToName, readBack, type SaidQuestion, takeSnapshot } from "~/domain/case/snapshot.ts";
import { answersAtLevel } from "~/domain/case/view.ts";
import type { Answers } from "~/domain/form/answers.ts";
import type { Level } from "~/domain/form/question.ts";
import type { Lang } from "~/domain/lang.ts";
import type { AssessedPlan } from "../assess-plan.server.ts";
import { computedFacts } from "../computed-answer.server.ts";
import { namesOf } from "../plan-names.server.ts";

/** Some answers of a plan in words, by question, as far as a document of a level may hold them. */
export interface SaidAnswers {
  answers: Answers;
  said: ReadonlyMap<string, SaidQuestion>;
  /** Answered, but not for readers of the document; in `said` they are as if unanswered. */
  withheld: ReadonlySet<string>;
}

interface Wanted {
  questions: readonly string[];
  /** The level that a document takes; `never` takes every answer. */
  level: Level;
  lang: Lang;
}

export function saidAnswers(db: Db, assessed: AssessedPlan, { questions, level, lang }: Wanted): SaidAnswers {
  const { plan, form, answers: all, assessment, facts } = assessed;
  const opening = { holdOver: isHoldOver(plan.state) };
  const answers = level === "never" ? all : answersAtLevel(form, all, level, opening);
  const outcome = isOutcomeOpen(plan.state) ? askedInPart(form, "outcome", all, facts) : [];
  const asked = [...assessment.asked, ...outcome].filter(({ question }) => questions.includes(question.id));
  const withheld = new Set(questions.filter((id) => all.isAnswered(id) && !answers.isAnswered(id)));
  const names = namesOf(
    db,
    idsToName(
      asked.map(({ question }) => question),
      answers,
    ),
  );
  const computed = level === "never" ? { computed: computedFacts(assessed) } : {};
  const snapshot = takeSnapshot(answers, { form, asked, opening, names, ...computed });
  const said = readBack(snapshot, lang).flatMap((step) => step.questions);
  return { answers, withheld, said: new Map(said.map((question) => [question.id, question])) };
}
