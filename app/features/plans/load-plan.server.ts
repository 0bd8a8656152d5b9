import type { Db } from "db/connection.ts";
import { answersOf, listAnswersOf } from "db/repositories/answers.ts";
import { type Buyer, findBuyer } from "db/repositories/buyers.ts";
import { findPlan } from "db/repositories/plans.ts";
import { listReviewsByExpert } from "db/repositories/reviews.ts";
import { type Actor, hasRole } from "~/domain/case/actor.ts";
import { ownerOf, type Plan } from "~/domain/case/plan.ts";
import { tiesOf } from "~/domain/case/review-rights.ts";
import { noTies, type Relation, relationTo } from "~/domain/case/rights.ts";
import { type Answer, Answers } from "~/domain/form/answers.ts";
import { withFilled } from "~/domain/form/filled.ts";
import type { FormVersion } from "~/domain/form/question.ts";
import { formOf } from "~/domain/form/versions.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";

export interface NotFound {
  kind: "not-found";
}

/** A plan as one transaction read it, with how the actor stands to it. */
export interface LoadedPlan {
  plan: Plan;
  form: FormVersion;
  stored: readonly Answer[];
  /** All answers, those filled beforehand included. What the actor may see of them is `visibleAnswers`. */
  answers: Answers;
  buyer: Buyer;
  relation: Relation;
  isSameUnit: boolean;
}

/**
 * Reads a plan and proves that the actor may know of it: what a person may not see does not exist for them.
 * With `questions`, only the answers to these are read.
 */
export function loadPlan(
  db: Db,
  actor: Actor,
  planId: string,
  questions?: readonly string[],
): Result<LoadedPlan, NotFound> {
  const plan = findPlan(db, planId);
  const ties = hasRole(actor, "expert") ? tiesOf(listReviewsByExpert(db, planId, actor.id)) : noTies;
  const relation = plan ? relationTo(plan, actor, ties) : "none";
  if (!plan || relation === "none") return refuse({ kind: "not-found" });
  const buyer = findBuyer(db, plan.cityId);
  if (!buyer) throw new Error(`Plan ${plan.number} has no city`);
  const form = formOf(plan.formVersion);
  const stored = questions ? (listAnswersOf(db, [planId], questions).get(planId) ?? []) : answersOf(db, plan);
  const answers = answersFrom(stored, { plan, form, buyer });
  const isSameUnit = plan.unitId !== null && plan.unitId === actor.unitId;
  return ok({ plan, form, stored, answers, buyer, relation, isSameUnit });
}

const known = new WeakMap<readonly Answer[], { from: string; answers: Answers }>();

/** The same stored answers, filled from the same, are the same object: what is made of them need not be made again. */
function answersFrom(
  stored: readonly Answer[],
  { plan, form, buyer }: Pick<LoadedPlan, "plan" | "form" | "buyer">,
): Answers {
  const sources = {
    language: plan.language,
    unitId: plan.unitId,
    contactName: buyer.contactName,
    contactEmail: buyer.contactEmail,
    contactPhone: buyer.contactPhone,
    municipalityCode: buyer.municipalityCode,
    owner: ownerOf(plan)?.userId ?? "",
    coAuthors: plan.team.filter(({ role }) => role !== "owner").map(({ userId }) => userId),
    createdAt: plan.createdAt,
  };
  const from = JSON.stringify([plan.formVersion, sources]);
  const before = known.get(stored);
  if (before?.from === from) return before.answers;
  const answers = new Answers(withFilled(stored, form, sources));
  known.set(stored, { from, answers });
  return answers;
}

/** The plan with the answers to these questions as they stand now. */
export function withStored(db: Db, loaded: LoadedPlan, questions: readonly string[]): LoadedPlan {
  const stored = listAnswersOf(db, [loaded.plan.id], questions).get(loaded.plan.id) ?? [];
  return { ...loaded, stored, answers: answersFrom(stored, loaded) };
}

/** The plan as it stands after these answers were written. */
export function withWritten(loaded: LoadedPlan, written: readonly Answer[]): LoadedPlan {
  const key = ({ question, row }: Answer) => `${question}:${row}`;
  const stored = [...new Map([...loaded.stored, ...written].map((answer) => [key(answer), answer])).values()];
  return { ...loaded, stored, answers: answersFrom(stored, loaded) };
}
