import type { Db } from "db/connection.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { currentForm, formAsking } from "~/domain/form/versions.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result } from "~/domain/result.ts";
import { formatTime } from "~/i18n/format.ts";
import { type Fields, fieldName } from "~/ui/saving/posted-answers.ts";
import type { PostedStep } from "./posted-step.ts";
import { type NotSaved, saveAnswers } from "./save-answers.server.ts";
import { hasReplies, saveReplies } from "./save-replies.server.ts";
import { sayConflict } from "./say-conflict.server.ts";
import { sayProblem } from "./say-problem.ts";

/** Answers on which the law, conditions or computed answers depend: after saving one of them the page is read again. */
const steering = new Set([
  ...currentForm.steps.flatMap(({ questions }) => questions.filter(({ adviser }) => adviser).map(({ id }) => id)),
  "track",
  "award-criteria",
  "procedure",
  "value-parts",
  "linked-plans",
  "goals",
  "in-use-by",
  "contract-start",
  "milestones",
]);

/** Saves what a step or one of its fields posted, and says in words what was not saved. */
export function postStep(
  db: Db,
  actor: Actor,
  planId: string,
  fields: Fields,
  lang: Lang,
  { now, origin }: { now: Date; origin: string },
): Result<PostedStep, NotSaved> {
  const saved = saveAnswers(db, actor, planId, fields, now, { origin });
  if (!saved.ok) return saved;
  // Most saves are of answers alone; whether the person may write was just asked.
  const replies = hasReplies(fields) ? saveReplies(db, actor, planId, fields, { lang, now }) : undefined;
  if (replies && !replies.ok) return replies;
  const { form, problems, conflicts, becameFull, savedAt } = saved.value;
  return ok({
    savedAt: formatTime(savedAt, lang),
    saved: [...saved.value.saved, ...(replies?.value.saved ?? [])],
    problems: [
      ...problems.map((problem) => ({
        name: fieldName(problem.question, problem.row ?? "", problem.column ?? ""),
        text: sayProblem(formAsking(form, problem.question) ?? form, problem, lang),
      })),
      ...(replies?.value.problems ?? []),
    ],
    conflicts: [
      ...conflicts.map((conflict) => sayConflict(db, form, conflict, lang)),
      ...(replies?.value.conflicts ?? []),
    ],
    becameFull,
    isStale:
      becameFull || saved.value.isOfEarlierForm || saved.value.saved.some(({ question }) => steering.has(question)),
  });
}
