import type { Db } from "db/connection.ts";
import { type ExampleDraft, findDraftOfPlan } from "db/repositories/example-drafts.ts";
import { findKeptExampleOfPlan, type KeptExample } from "db/repositories/examples.ts";
import { listFollowUps } from "db/repositories/follow-ups.ts";
import { findLastEventAt } from "db/repositories/plan-events.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { askedInPart } from "~/domain/case/assessment.ts";
import { type ExampleStanding, mayPropose } from "~/domain/case/example-moves.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import type { ExampleSource } from "~/domain/proposal/travelling.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { assessPlan } from "./assess-plan.server.ts";
import { type LoadedPlan, loadPlan, type NotFound } from "./load-plan.server.ts";

/** The example of a plan as its owner finds it: what may travel, what is written, and where it stands. */
export interface OwnExample {
  loaded: LoadedPlan;
  source: ExampleSource;
  draft: ExampleDraft | undefined;
  example: KeptExample | undefined;
  standing: ExampleStanding;
}

const outcomeMoves = ["sign-contract", "complete", "stop"];

/** For the owner of a case that has a contract or has ended; for all others it does not exist. */
export function ownExample(db: Db, actor: Actor, planId: string, now: Date): Result<OwnExample, NotFound> {
  const found = loadPlan(db, actor, planId);
  if (!found.ok) return found;
  const { plan, relation } = found.value;
  const example = findKeptExampleOfPlan(db, planId);
  if (relation !== "owner" || (!mayPropose(plan.state) && !example)) return refuse({ kind: "not-found" });
  const { form, answers, buyer, assessment, facts } = assessPlan(db, found.value, now);
  const outcome = form.parts
    .filter(({ stage }) => stage === "outcome")
    .flatMap(({ id }) => askedInPart(form, id, answers, facts));
  const source = {
    form,
    plan,
    answers,
    asked: [...assessment.asked, ...outcome],
    followUps: listFollowUps(db, planId),
    buyer: buyer.name[plan.language],
    stateOn: dayInHelsinki(findLastEventAt(db, planId, outcomeMoves) ?? plan.savedAt),
  };
  const draft = findDraftOfPlan(db, planId);
  return ok({ loaded: found.value, source, draft, example, standing: example?.stage ?? "none" });
}
