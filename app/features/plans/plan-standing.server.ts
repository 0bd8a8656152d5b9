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
import { codesOf } from "~/domain/form/value.ts";
import type { LoadedPlan } from "./load-plan.server.ts";

/** What the law makes of a plan's answers just now. */
export interface Standing {
  advice: PlanAdvice;
  facts: Facts;
  linked: readonly LinkedValue[];
}

/** Values of the plans for the same need are added: splitting is forbidden (§ 31). Their own links are not followed. */
function linkedValues(db: Db, answers: Answers, team: readonly string[]): LinkedValue[] {
  const ids = codesOf(answers.value("linked-plans"));
  const found = listAnswersOf(db, ids, valueQuestions);
  const shared = listSharedPlans(db, ids, team);
  return ids.flatMap((id) => {
    const euros = linkedEuros(new Answers(found.get(id) ?? []), shared.includes(id));
    return euros === undefined ? [] : [{ id, euros }];
  });
}

/** `all` are the plan's answers; only those of its track decide. */
export function standingOf(
  db: Db,
  { form, plan }: Pick<LoadedPlan, "form" | "plan">,
  all: Answers,
  now: Date,
): Standing {
  const answers = answersOfTrack(form, all);
  const team = plan.team.map(({ userId }) => userId);
  const linked = linkedValues(db, answers, team);
  const advice = advisePlan(answers, linked, dayInHelsinki(now));
  return { advice, facts: factsOfAdvice(advice, answers), linked };
}
