import type { Db } from "db/connection.ts";
import { listColleagues } from "db/repositories/buyers.ts";
import { type Decision, listDecisions } from "db/repositories/decisions.ts";
import { listExampleTitles } from "db/repositories/example-titles.ts";
import { listRevisions } from "db/repositories/plan-revisions.ts";
import { findReopenRequest } from "db/repositories/reopen-requests.ts";
import { listReviewsOfRevision } from "db/repositories/reviews.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { askedInPart } from "~/domain/case/assessment.ts";
import { isHoldOver, isOutcomeOpen, type Move, moves, stateAfter } from "~/domain/case/moves.ts";
import type { Plan } from "~/domain/case/plan.ts";
import type { PlanDocument } from "~/domain/case/plan-documents.ts";
import { lightsFor } from "~/domain/case/readiness.ts";
import { isBegun } from "~/domain/case/review-moves.ts";
import { canMove, canWrite, isTeam, type Relation } from "~/domain/case/rights.ts";
import { idsToName, readBack, type SaidStep, takeSnapshot } from "~/domain/case/snapshot.ts";
import { mayReadOf, visibleAnswers } from "~/domain/case/view.ts";
import { formAfter } from "~/domain/form/versions.ts";
import type { Lang, Text } from "~/domain/lang.ts";
import { ok, type Result } from "~/domain/result.ts";
import { formatInstant } from "~/i18n/format.ts";
import { type AfterView, afterView } from "./after-view.server.ts";
import { type AssessedPlan, assessPlan } from "./assess-plan.server.ts";
import { computedFacts } from "./computed-answer.server.ts";
import { canCreatePlan } from "./create-plan.server.ts";
import { documentsFor } from "./documents/kinds.ts";
import { leftAnswers } from "./form-version/left-answers.server.ts";
import type { LightView } from "./lights-view.tsx";
import { loadPlan, type NotFound } from "./load-plan.server.ts";
import { stepLink, stepsOf } from "./open-step.server.ts";
import { maySeeTimeline } from "./open-timeline.server.ts";
import { namesOf } from "./plan-names.server.ts";
import { type RevisionLine, revisionLine } from "./revision-line.server.ts";
import { sayLights } from "./say-lights.ts";
import type { StepLink } from "./step-view.ts";

export interface PlanPage {
  plan: Plan;
  cityName: Text;
  relation: Relation;
  isTeam: boolean;
  canWrite: boolean;
  /** Moves that this person may make just now. */
  moves: readonly Move[];
  steps: readonly StepLink[];
  lights: readonly LightView[];
  missing: number;
  warnings: number;
  revisions: readonly RevisionLine[];
  /** Who could own it next: for those who may hand it over. */
  colleagues: readonly { id: string; name: string }[];
  /** In words. */
  savedAt: string;
  /** The answers in words, as far as this person may read them; empty for the team, who reads the steps. */
  said: readonly SaidStep[];
  /** Whether they may see its schedule. */
  seesTimeline: boolean;
  /** What they may print of it. */
  documents: readonly PlanDocument[];
  after: AfterView;
  /** Small changes after the approval stand in this revision, which is never sent. */
  unsent: number | null;
  origin: OriginLine | null;
  /** A newer form can be moved to. */
  hasNewerForm: boolean;
  /** Answers of an earlier form that is no longer asked. */
  left: readonly SaidStep[];
  /** May begin another plan as a copy of this one. */
  mayCopy: boolean;
  decisions: readonly DecisionLine[];
  /** The owner has asked that the plan be opened again. */
  reopenAsked: boolean;
}

/** What the plan was begun from; without a title when it is not for this reader, or no longer there. */
export interface OriginLine {
  kind: "plan" | "copy" | "example" | "adviser" | "unknown" | "closed-example";
  id?: string;
  title?: string;
}

function originLine(db: Db, actor: Actor, { origin }: Plan, lang: Lang): OriginLine | null {
  const { kind, id = "" } = origin ?? {};
  if (kind === "adviser") return { kind };
  if (kind === "example") {
    const [example] = listExampleTitles(db, [id]);
    return example ? { kind, id, title: example.title[lang] } : { kind: "closed-example" };
  }
  if (kind !== "plan" && kind !== "copy") return null;
  const from = loadPlan(db, actor, id, []);
  return from.ok ? { kind, id, title: from.value.plan.title } : { kind: "unknown" };
}

export interface DecisionLine {
  number: number;
  kind: Decision["kind"];
  when: string;
  /** Small changes to make after the approval. */
  changes: Decision["changes"];
}

const decisionLine = ({ number, kind, decidedAt, changes }: Decision, lang: Lang): DecisionLine => ({
  number,
  kind,
  changes,
  when: formatInstant(decidedAt, lang),
});

/** The plan in words for a reader: only what the one view gives them, in the words of their language. */
export function saidFor(db: Db, assessed: AssessedPlan, lang: Lang): SaidStep[] {
  const { plan, form, answers, relation, isSameUnit, assessment, facts } = assessed;
  const visible = visibleAnswers(form, plan, answers, { relation, isSameUnit });
  if (!visible) return [];
  const parts = ["statistics", ...(isOutcomeOpen(plan.state) ? ["outcome"] : [])];
  const beside = parts.flatMap((part) => askedInPart(form, part, answers, facts));
  const asked = [...assessment.asked, ...beside.filter(({ question }) => answers.isAnswered(question.id))];
  const seesTimeline = maySeeTimeline(assessed);
  const isOpen = (id: string) => visible.isAnswered(id) || (id === "timeline" && seesTimeline);
  const open = isTeam(relation) || visible === answers ? asked : asked.filter(({ question }) => isOpen(question.id));
  const names = namesOf(
    db,
    idsToName(
      open.map(({ question }) => question),
      visible,
    ),
  );
  return readBack(
    takeSnapshot(visible, {
      form,
      asked: open,
      opening: { holdOver: isHoldOver(plan.state) },
      names,
      computed: computedFacts(assessed),
    }),
    lang,
  );
}

const heirsOf = (db: Db, { cityId, team }: Plan): { id: string; name: string }[] =>
  listColleagues(db, cityId).filter(({ id }) => !team.some(({ userId, role }) => userId === id && role === "owner"));

/** A plan is not taken back once an expert has begun to write. */
const isReviewBegun = (db: Db, { id, revision }: Plan): boolean =>
  listReviewsOfRevision(db, id, revision).some(({ state }) => isBegun(state));

const possibleMoves = (db: Db, plan: Plan, actor: Actor): Move[] =>
  moves
    .filter((move) => canMove(plan, actor, move) && stateAfter(plan, move).ok)
    .filter((move) => move !== "withdraw" || !isReviewBegun(db, plan));

/** Readers see the lights too, with reasons where they may read every answer behind them. */
function lightsSeenBy(assessed: AssessedPlan, lang: Lang): LightView[] {
  const { form, plan, answers, relation, isSameUnit, assessment } = assessed;
  const seen = lightsFor(assessment.lights, mayReadOf(form, plan, answers, { relation, isSameUnit }));
  return sayLights(form, seen, lang, isTeam(relation) ? { planId: plan.id } : null);
}

export function openPlan(db: Db, actor: Actor, planId: string, lang: Lang, now: Date): Result<PlanPage, NotFound> {
  const found = loadPlan(db, actor, planId);
  if (!found.ok) return found;
  const assessed = assessPlan(db, found.value, now);
  const { plan, relation, buyer, assessment } = assessed;
  const team = isTeam(relation);
  const after = afterView(db, assessed, lang, now);
  const said = team ? [] : saidFor(db, assessed, lang);
  return ok({
    plan,
    cityName: buyer.name,
    relation,
    isTeam: team,
    canWrite: canWrite(plan, actor),
    moves: possibleMoves(db, plan, actor),
    steps: team ? stepsOf(assessed).map((step) => stepLink(step, assessed, lang)) : [],
    lights: team || said.length > 0 ? lightsSeenBy(assessed, lang) : [],
    missing: team ? assessment.blocking.length : 0,
    warnings: team ? assessment.warnings.length : 0,
    revisions: team ? listRevisions(db, planId).map((row) => revisionLine(row, lang)) : [],
    colleagues: canMove(plan, actor, "hand-over") ? heirsOf(db, plan) : [],
    savedAt: formatInstant(plan.savedAt, lang),
    after,
    unsent: after.changes.length > 0 ? plan.revision : null,
    said,
    seesTimeline: maySeeTimeline(assessed),
    documents: documentsFor(assessed),
    origin: team ? originLine(db, actor, plan, lang) : null,
    hasNewerForm: canWrite(plan, actor) && formAfter(plan.formVersion) !== undefined,
    left: team ? leftAnswers(db, assessed, lang) : [],
    mayCopy: team && canCreatePlan(actor),
    decisions:
      team || relation === "coordinator" ? listDecisions(db, planId).map((one) => decisionLine(one, lang)) : [],
    reopenAsked: team && findReopenRequest(db, planId) !== undefined,
  });
}
