import type { Db } from "db/connection.ts";
import { idsToName, readBack, type SaidStep, takeSnapshot } from "~/domain/case/snapshot.ts";
import { Answers, findQuestion } from "~/domain/form/answers.ts";
import { earlierFormWith } from "~/domain/form/versions.ts";
import type { Lang } from "~/domain/lang.ts";
import type { LoadedPlan } from "../load-plan.server.ts";
import { namesOf } from "../plan-names.server.ts";

/**
 * What was answered on an earlier version of the form and is no longer asked, in the words of that version. It stays with
 * the plan for its team, and is part of nothing that is made of the plan.
 */
export function leftAnswers(db: Db, { plan, form, stored }: LoadedPlan, lang: Lang): SaidStep[] {
  const left = stored.filter(({ question, value }) => value !== null && !findQuestion(form, question));
  const ids = [...new Set(left.map(({ question }) => question))];
  return ids.flatMap((id) => {
    const earlier = earlierFormWith(plan.formVersion, id);
    const place = earlier && findQuestion(earlier, id);
    if (!place) return [];
    const answers = new Answers(left.filter(({ question }) => question === id));
    const asked = [{ ...place, required: false, atLeast: 0 }];
    const names = namesOf(db, idsToName([place.question], answers));
    return readBack(takeSnapshot(answers, { form: earlier, asked, opening: { holdOver: false }, names }), lang);
  });
}
