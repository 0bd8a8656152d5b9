import type { Db } from "db/connection.ts";
import { listAnswersOf } from "db/repositories/answers.ts";
import { listSharedPlans } from "db/repositories/plans.ts";
import { advisePlan, type PlanAdvice } from "~/domain/case/plan-advice.ts";
import { factsOfAdvice } from "~/domain/case/plan-facts.ts";
import { type LinkedValue, linkedEuros, valueQuestions } from "~/domain/case/plan-value.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import { Answers } from "~/domain/form/answers.ts";
import { answersOfTrack } from "~/domain/form/asked.ts";
import type { Facts } from "~/domain/form/condition.ts";
import type { FormVersion } from "~/domain/form/question.ts";
import { codesOf } from "~/domain/form/value.ts";
import type { LoadedPlan } from "./load-plan.server.ts";

/** What the law makes of a plan's answers just now. */
export interface Standing {
  advice: PlanAdvice;
  facts: Facts;
  linked: readonly LinkedValue[];
}

/** Values of the plans for the same need are added: splitting is forbidden (§ 31). Their own links are not followed. */
export function linkedValues(
  db: Db,
  { form, plan, answers }: Pick<LoadedPlan, "form" | "plan" | "answers">,
): LinkedValue[] {
  const ids = codesOf(answersOfTrack(form, answers).value("linked-plans"));
  if (ids.length === 0) return [];
  const found = listAnswersOf(db, ids, valueQuestions);
  const shared = listSharedPlans(
    db,
    ids,
    plan.team.map(({ userId }) => userId),
  );
  return ids.flatMap((id) => {
    const euros = linkedEuros(new Answers(found.get(id) ?? []), shared.includes(id));
    return euros === undefined ? [] : [{ id, euros }];
  });
}

/** What the law makes of the answers with the linked values; only those of the plan's track decide. */
export function standingWith(form: FormVersion, all: Answers, linked: readonly LinkedValue[], today: string): Standing {
  const answers = answersOfTrack(form, all);
  const advice = advisePlan(answers, linked, today);
  return { advice, facts: factsOfAdvice(advice, answers), linked };
}

/** `all` are the plan's answers. */
export function standingOf(
  db: Db,
  { form, plan }: Pick<LoadedPlan, "form" | "plan">,
  all: Answers,
  now: Date,
): Standing {
  return standingWith(form, all, linkedValues(db, { form, plan, answers: all }), dayInHelsinki(now));
}
