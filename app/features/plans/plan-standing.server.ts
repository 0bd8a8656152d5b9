import type { Db } from "db/connection.ts";
import { listAnswers } from "db/repositories/answers.ts";
import { advisePlan, type PlanAdvice } from "~/domain/case/plan-advice.ts";
import { factsOfAdvice } from "~/domain/case/plan-facts.ts";
import { type LinkedValue, planValue, wholeEuros } from "~/domain/case/plan-value.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import { Answers } from "~/domain/form/answers.ts";
import type { Facts } from "~/domain/form/condition.ts";
import { codesOf } from "~/domain/form/value.ts";

/** What the law makes of a plan's answers just now. */
export interface Standing {
  advice: PlanAdvice;
  facts: Facts;
  linked: readonly LinkedValue[];
}

/** Values of the plans for the same need are added: splitting is forbidden (§ 31). Their own links are not followed. */
function linkedValues(db: Db, answers: Answers): LinkedValue[] {
  return codesOf(answers.value("linked-plans")).flatMap((id) => {
    const euros = wholeEuros(planValue(new Answers(listAnswers(db, id)), []));
    return euros === undefined ? [] : [{ id, euros }];
  });
}

export function standingOf(db: Db, answers: Answers, now: Date): Standing {
  const linked = linkedValues(db, answers);
  const advice = advisePlan(answers, linked, dayInHelsinki(now));
  return { advice, facts: factsOfAdvice(advice, answers), linked };
}
