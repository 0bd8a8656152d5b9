import type { Db } from "db/connection.ts";
import { listTeamPlans } from "db/repositories/plans.ts";
import type { Actor } from "~/domain/case/actor.ts";
import type { Excerpt } from "~/domain/case/inquiry.ts";
import { isHoldOver } from "~/domain/case/moves.ts";
import { isWriter, relationTo } from "~/domain/case/rights.ts";
import { idsToName, takeSnapshot } from "~/domain/case/snapshot.ts";
import { answersAtLevel } from "~/domain/case/view.ts";
import { Answers } from "~/domain/form/answers.ts";
import type { Asked } from "~/domain/form/asked.ts";
import type { Question } from "~/domain/form/question.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { assessPlan } from "./assess-plan.server.ts";
import { type LoadedPlan, loadPlan, type NotFound } from "./load-plan.server.ts";
import { namesOf } from "./plan-names.server.ts";

/** The plans that a person writes in, to attach something of to a question to another city. */
export const listExcerptPlans = (db: Db, actor: Actor): { value: string; label: string }[] =>
  listTeamPlans(db, actor.id)
    .filter((plan) => plan.binnedAt === null && isWriter(relationTo(plan, actor)))
    .map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }));

export interface AttachableStep {
  id: string;
  title: string;
  questions: readonly { value: string; label: string }[];
}

interface Open {
  loaded: LoadedPlan;
  answers: Answers;
  asked: readonly Asked[];
}

/** Addresses stay with the people: they are not sent along with a question. */
const isAddress = ({ kind }: Question): boolean =>
  kind.kind === "short" && (kind.format === "email" || kind.format === "phone");

/**
 * What the writers of a plan may decide to show to another city: the answers that are open to the network, also while the
 * plan itself is not. What is confidential, for reviewers only, or held until the contract is signed stays where it is.
 */
function openAnswers(db: Db, actor: Actor, planId: string, now: Date): Result<Open, NotFound> {
  const found = loadPlan(db, actor, planId);
  if (!found.ok) return found;
  const loaded = found.value;
  const { plan, form, relation } = loaded;
  if (!isWriter(relation) || plan.binnedAt !== null) return refuse({ kind: "not-found" });
  const answers = answersAtLevel(form, loaded.answers, "network", { holdOver: isHoldOver(plan.state) });
  const { assessment } = assessPlan(db, loaded, now);
  const asked = assessment.asked.filter(({ question }) => answers.isAnswered(question.id) && !isAddress(question));
  return ok({ loaded, answers, asked });
}

export function listAttachable(
  db: Db,
  actor: Actor,
  planId: string,
  { lang, now }: { lang: Lang; now: Date },
): Result<AttachableStep[], NotFound> {
  const open = openAnswers(db, actor, planId, now);
  if (!open.ok) return open;
  const { loaded, asked } = open.value;
  const steps = loaded.form.steps.map(({ id, texts }): AttachableStep => {
    const ofStep = asked.filter(({ step }) => step === id);
    const questions = ofStep.map(({ question }) => ({
      value: question.id,
      label: texts.questions[question.id]?.label[lang] ?? question.id,
    }));
    return { id, title: texts.title[lang], questions };
  });
  return ok(steps.filter(({ questions }) => questions.length > 0));
}

export interface WantedExcerpt {
  plan: string;
  /** Ids of questions, and `step:…` for all of a step. */
  answers: readonly string[];
}

/** The chosen answers as they stand now. Of what may not be shown nothing is taken, whatever was posted. */
export function takeExcerpt(
  db: Db,
  actor: Actor,
  wanted: WantedExcerpt,
  now: Date,
): Result<Excerpt, NotFound | { kind: "nothing" }> {
  const open = openAnswers(db, actor, wanted.plan, now);
  if (!open.ok) return open;
  const { loaded, answers, asked } = open.value;
  const { plan, form } = loaded;
  const chosen = asked.filter(
    ({ step, question }) => wanted.answers.includes(`step:${step}`) || wanted.answers.includes(question.id),
  );
  if (chosen.length === 0) return refuse({ kind: "nothing" });
  const taken = new Answers(
    answers.list.filter((answer) => chosen.some(({ question }) => question.id === answer.question)),
  );
  const questions = chosen.map(({ question }) => question);
  const names = namesOf(db, idsToName(questions, taken));
  const snapshot = takeSnapshot(taken, { form, asked: chosen, opening: { holdOver: isHoldOver(plan.state) }, names });
  return ok({ title: answers.text("title") ?? null, language: plan.language, snapshot });
}
