import type { Db } from "db/connection.ts";
import { findBuyer } from "db/repositories/buyers.ts";
import { type Decision, listDecisions, updateChanges } from "db/repositories/decisions.ts";
import { insertEvent } from "db/repositories/plan-events.ts";
import { findPlan } from "db/repositories/plans.ts";
import { listReviewsOfRevision, type Review } from "db/repositories/reviews.ts";
import { transact } from "db/transact.ts";
import { type Actor, hasRole } from "~/domain/case/actor.ts";
import type { Plan } from "~/domain/case/plan.ts";
import { isGiven } from "~/domain/case/review-rights.ts";
import { isTeam, isWriter, relationTo } from "~/domain/case/rights.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import type { DocumentModel } from "~/domain/document.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { type SignDocument, unsigned } from "~/domain/sign-document.ts";
import { formatDay, formatInstant } from "~/i18n/format.ts";
import { translator } from "~/i18n/translator.ts";
import { decisionDocument } from "./decision-document.ts";
import type { NotFound } from "./find-case.server.ts";
import { recordsNumberOf } from "./open-decision.server.ts";

export interface SentDecision {
  plan: Plan;
  decision: Decision;
  document: DocumentModel;
  decidedAt: string;
  /** Reviews that the decision rests on. */
  reviews: readonly { id: string; expert: string }[];
  /** May tick off small changes. */
  canTick: boolean;
}

interface Found {
  plan: Plan;
  decision: Decision;
  isWriter: boolean;
  given: readonly Review[];
}

/** A decision is for the plan's team and for coordinators; to others it does not exist. */
function findDecision(db: Db, actor: Actor, planId: string, number: number): Result<Found, NotFound> {
  const plan = findPlan(db, planId);
  const relation = plan ? relationTo(plan, actor) : "none";
  const mayRead = isTeam(relation) || relation === "coordinator";
  const decision = mayRead ? listDecisions(db, planId).find((one) => one.number === number) : undefined;
  if (!plan || !decision || plan.binnedAt) return refuse({ kind: "not-found" });
  const given = listReviewsOfRevision(db, planId, decision.revision).filter(isGiven);
  return ok({ plan, decision, given, isWriter: isWriter(relation) });
}

export function openSentDecision(
  db: Db,
  actor: Actor,
  planId: string,
  number: number,
  lang: Lang,
  sign: SignDocument = unsigned,
): Result<SentDecision, NotFound> {
  const found = findDecision(db, actor, planId, number);
  if (!found.ok) return found;
  const { plan, decision, isWriter } = found.value;
  // Without a review the decision rests on none, whatever an earlier round said.
  const given = decision.kind === "skip-review" ? [] : found.value.given;
  const { kind, letter, route, reason, changes, revision, language, decidedAt, decidedByName } = decision;
  const document = decisionDocument(
    {
      kind,
      letter,
      reason,
      changes,
      revision,
      route: route === "ordinary" || route === "other-procedure" || route === "joint" ? route : undefined,
      plan: { ...plan, language },
      cityName: findBuyer(db, plan.cityId)?.name[lang] ?? "",
      recordsNumber: recordsNumberOf(db, planId),
      decidedBy: decidedByName,
      decidedAt,
      decidedOn: formatDay(dayInHelsinki(decidedAt), lang),
      experts: given.map(({ expertName }) => expertName),
      isPreview: false,
    },
    lang,
    translator(lang, "coordination"),
  );
  return ok({
    plan,
    decision,
    document: sign(document, { document: "decision", of: String(plan.number), revision: number, savedAt: decidedAt }),
    decidedAt: formatInstant(decidedAt, lang),
    reviews: given.map(({ id, expertName: expert }) => ({ id, expert })),
    canTick: isWriter && changes.length > 0,
  });
}

/** What a coordinator reads after deciding: the decision, and whom it was sent to. */
export const openDecisionReceipt = (
  db: Db,
  actor: Actor,
  planId: string,
  number: number,
  lang: Lang,
): Result<SentDecision, NotFound> =>
  hasRole(actor, "coordinator") ? openSentDecision(db, actor, planId, number, lang) : refuse({ kind: "not-found" });

/** Ticks off small changes of an approval: those named are done, the others are not. */
export function tickChanges(
  db: Db,
  actor: Actor,
  planId: string,
  { number, done }: { number: number; done: readonly string[] },
  now: Date,
): Result<null, NotFound | { kind: "forbidden" }> {
  return transact<null, NotFound | { kind: "forbidden" }>(db, (tx) => {
    const found = findDecision(tx, actor, planId, number);
    if (!found.ok) return found;
    const { decision, isWriter } = found.value;
    if (!isWriter) return refuse({ kind: "forbidden" });
    const changes = decision.changes.map((change) => ({
      ...change,
      doneAt: done.includes(change.id) ? (change.doneAt ?? now.toISOString()) : null,
    }));
    const differs = changes.some(({ doneAt }, index) => doneAt !== decision.changes[index]?.doneAt);
    if (!differs) return ok(null);
    updateChanges(tx, decision.id, changes);
    const facts = { done: changes.filter(({ doneAt }) => doneAt !== null).length, all: changes.length };
    insertEvent(tx, planId, { kind: "small-changes", facts, by: actor.id, at: now });
    return ok(null);
  });
}
