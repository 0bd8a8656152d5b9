import { randomUUID } from "node:crypto";
import type { Db } from "db/connection.ts";
import { insertAct } from "db/repositories/act-log.ts";
import { insertReview } from "db/repositories/assigned-reviews.ts";
import { listCandidates } from "db/repositories/experts.ts";
import { insertEvent } from "db/repositories/plan-events.ts";
import { updateState } from "db/repositories/plans.ts";
import { listReviewsOfRevision } from "db/repositories/reviews.ts";
import { transact } from "db/transact.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { type Candidate, type PanelProblem, panelProblems } from "~/domain/case/assignment.ts";
import type { WrongState } from "~/domain/case/moves.ts";
import type { Plan } from "~/domain/case/plan.ts";
import { isActive } from "~/domain/case/review-moves.ts";
import { currentRubric } from "~/domain/case/rubrics.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { writeAssignmentMail } from "./assignment-mails.server.ts";
import { findCase, findForMove, type NotFound, wantedFor } from "./find-case.server.ts";

export type NotAssigned =
  | NotFound
  | { kind: "forbidden" }
  | WrongState
  | { kind: "invalid"; problems: readonly PanelProblem[] }
  /** Somebody moved the plan after the page was shown. */
  | { kind: "changed" };

export interface Assignment {
  experts: readonly string[];
  /** Why there are fewer than two, or nobody who knows the law; "" otherwise. */
  reason: string;
  /** Later than the usual ten working days; absent for those. */
  dueOn?: string;
  seenVersion: number;
  /** Where links in mails lead. */
  origin: string;
}

export interface Assigned {
  dueOn: string;
  reviews: readonly { id: string; expertId: string }[];
}

/** The same form posted twice: those experts are there already. */
function assignedBefore(db: Db, plan: Plan, experts: readonly string[]): Assigned | undefined {
  const present = listReviewsOfRevision(db, plan.id, plan.revision).filter(
    ({ state, expertId }) => isActive(state) && experts.includes(expertId),
  );
  const [first] = present;
  if (!first || present.length < experts.length) return undefined;
  return { dueOn: first.dueOn, reviews: present.map(({ id, expertId }) => ({ id, expertId })) };
}

/** Gives the sent revision to experts. Every rule is asked on the rows just read: nobody is assigned past it. */
export function assignExperts(
  db: Db,
  actor: Actor,
  planId: string,
  { experts, reason, dueOn: wish, seenVersion, origin }: Assignment,
  now: Date,
): Result<Assigned, NotAssigned> {
  return transact<Assigned, NotAssigned>(db, (tx) => {
    const known = findCase(tx, actor, planId);
    if (!known.ok) return known;
    const before = assignedBefore(tx, known.value, experts);
    if (before) return ok(before);
    const found = findForMove(tx, actor, planId, "assign");
    if (!found.ok) return found;
    const { plan, next } = found.value;

    const wanted = wantedFor(tx, plan, now, wish);
    const candidates = listCandidates(tx, planId, wanted.period.firstDay);
    const chosen = [...new Set(experts)].map((id) => candidates.find((one) => one.id === id) ?? unknownExpert(id));
    const reviews = listReviewsOfRevision(tx, planId, plan.revision);
    const presentIds = reviews.filter(({ state }) => isActive(state)).map(({ expertId }) => expertId);
    const present = candidates.filter(({ id }) => presentIds.includes(id));
    // Once the review has started, whoever says no can be replaced one by one.
    const excuse = plan.state === "in-review" ? reason || "started" : reason;
    const problems = panelProblems({ chosen, present, reason: excuse }, wanted);
    if (problems.length > 0) return refuse({ kind: "invalid", problems });

    if (!updateState(tx, planId, { state: next, seenVersion })) return refuse({ kind: "changed" });
    const dueOn = wanted.period.lastDay;
    const made = chosen.map((expert) => {
      const id = randomUUID();
      const review = { id, planId, revision: plan.revision, expertId: expert.id, rubric: currentRubric.id, dueOn };
      insertReview(tx, { ...review, assignedBy: actor.id, assignedAt: now });
      const assigned = { kind: "review", act: "assign", object: id, facts: { expert: expert.id } } as const;
      insertAct(tx, { ...assigned, by: actor.id, at: now });
      writeAssignmentMail(tx, { actor, plan, review, origin, now });
      return { id, expertId: expert.id };
    });
    const facts = { from: plan.state, to: next, experts: chosen.map(({ id }) => id), reason };
    insertEvent(tx, planId, { kind: "assign", facts, by: actor.id, at: now });
    return ok({ dueOn, reviews: made });
  });
}

/** An id that names no expert: refused as one who is not active. */
const unknownExpert = (id: string): Candidate => ({
  id,
  name: "",
  isActive: false,
  skills: [],
  languages: [],
  cityId: null,
  tiedCities: [],
  tiedSuppliers: "",
  absences: [],
  openReviews: 0,
  past: [],
});
