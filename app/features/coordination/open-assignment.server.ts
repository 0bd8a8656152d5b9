import type { Db } from "db/connection.ts";
import { findBuyer } from "db/repositories/buyers.ts";
import { listDecisions } from "db/repositories/decisions.ts";
import { listCandidates } from "db/repositories/experts.ts";
import { findRevision } from "db/repositories/plan-revisions.ts";
import { findReopenRequest } from "db/repositories/reopen-requests.ts";
import { listReviewsOfPlan, type Review } from "db/repositories/reviews.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { type Barrier, type Period, proposePanel, rankExperts, type Suggestion } from "~/domain/case/assignment.ts";
import type { DecisionKind } from "~/domain/case/decision.ts";
import { isSent, type Move, moves, stateAfter } from "~/domain/case/moves.ts";
import type { Plan } from "~/domain/case/plan.ts";
import { isActive, isWaiting, type ReviewState } from "~/domain/case/review-moves.ts";
import { canMove } from "~/domain/case/rights.ts";
import { isSkill } from "~/domain/case/skills.ts";
import { themeLabel } from "~/domain/case/theme-labels.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result } from "~/domain/result.ts";
import { formatDay } from "~/i18n/format.ts";
import type { Translate } from "~/i18n/translator.ts";
import { findCase, type NotFound, wantedFor } from "./find-case.server.ts";

export interface ReviewLine {
  id: string;
  expertId: string;
  expert: string;
  state: ReviewState;
  version: number;
  due: string;
  isLate: boolean;
  sent: string | null;
  reason: string;
  tie: string | null;
  canHandOver: boolean;
  canReturn: boolean;
}

export interface ExpertChoice {
  id: string;
  name: string;
  /** Why the expert is suggested, and what speaks against it, in words. */
  why: string;
}

export interface AssignmentPage {
  plan: Plan;
  city: string;
  themes: readonly string[];
  sent: string | null;
  reviews: readonly ReviewLine[];
  earlier: readonly { round: number; expert: string; state: ReviewState }[];
  moves: readonly Move[];
  /** Empty when nobody can be assigned just now. */
  choices: readonly ExpertChoice[];
  proposed: readonly string[];
  leftOut: readonly { id: string; name: string; why: string }[];
  /** What the due date of an assignment made now would be. */
  due: string;
  decisions: readonly { number: number; id: string; kind: DecisionKind; when: string }[];
  /** The owner's request that the plan be opened again. */
  reopenText: string | null;
}

const sayPeriod = ({ firstDay, lastDay }: Period, lang: Lang): string =>
  firstDay === lastDay ? formatDay(firstDay, lang) : `${formatDay(firstDay, lang)} – ${formatDay(lastDay, lang)}`;

/** Why an expert stands where they stand: skill, language, load, absence, and what happened before. */
export function sayWhy(one: Suggestion, lang: Lang, t: Translate<"coordination">): string {
  const { candidate, knowsLaw, themes, readsLanguage, away, reviewedBefore, declined } = one;
  const parts: string[] = [];
  if (reviewedBefore) parts.push(t("why.reviewedBefore"));
  if (knowsLaw) parts.push(t("why.law"));
  if (themes.length > 0)
    parts.push(t("why.themes", { themes: themes.map((theme) => themeLabel(theme, lang)).join(", ") }));
  if (!knowsLaw && themes.length === 0) {
    const others = candidate.skills.filter(isSkill).map((skill) => t(`skills.${skill}`));
    parts.push(others.length > 0 ? t("why.otherSkills", { skills: others.join(", ") }) : t("why.noSkills"));
  }
  parts.push(t(readsLanguage ? "why.reads" : "why.readsNot"));
  parts.push(t("why.load", { count: candidate.openReviews }));
  if (away.length > 0) parts.push(t("why.away", { days: away.map((period) => sayPeriod(period, lang)).join("; ") }));
  if (declined) parts.push(t("why.declined"));
  if (candidate.tiedSuppliers) parts.push(t("why.suppliers", { suppliers: candidate.tiedSuppliers }));
  return parts.join(" · ");
}

export const sayBarriers = (barriers: readonly Barrier[], t: Translate<"coordination">): string =>
  barriers.map((barrier) => t(`barriers.${barrier}`)).join(" · ");

function reviewLine(review: Review, plan: Plan, today: string, lang: Lang): ReviewLine {
  const { id, expertId, expertName, state, version, dueOn, sentAt, reason, declaration } = review;
  const isOpen = plan.state === "in-review" && review.revision === plan.revision;
  return {
    id,
    expertId,
    expert: expertName,
    state,
    version,
    due: formatDay(dueOn, lang),
    isLate: isWaiting(state) && dueOn < today,
    sent: sentAt === null ? null : formatDay(dayInHelsinki(sentAt), lang),
    reason,
    tie: declaration?.text ? declaration.text : null,
    canHandOver: isOpen && isWaiting(state),
    canReturn: isOpen && state === "sent",
  };
}

/** One plan for those who coordinate: its reviews, whom to ask, and every move they may make on it. */
export function openAssignment(
  db: Db,
  actor: Actor,
  planId: string,
  { lang, t }: { lang: Lang; t: Translate<"coordination"> },
  now: Date,
): Result<AssignmentPage, NotFound> {
  const found = findCase(db, actor, planId);
  if (!found.ok) return found;
  const plan = found.value;
  const today = dayInHelsinki(now);
  const possible = moves.filter((move) => canMove(plan, actor, move) && stateAfter(plan, move).ok);
  const wanted = wantedFor(db, plan, now);
  const ranking = rankExperts(listCandidates(db, planId, today), wanted);
  const reviews = listReviewsOfPlan(db, planId);
  const ofRound = reviews.filter(({ revision }) => revision === plan.revision);
  const seatsTaken = ofRound.filter(({ state }) => isActive(state)).length;
  const canAssign = possible.includes("assign");
  const revision = isSent(plan) ? findRevision(db, planId, plan.revision) : undefined;
  return ok({
    plan,
    city: findBuyer(db, plan.cityId)?.name[lang] ?? "",
    themes: plan.themes.map((theme) => themeLabel(theme, lang)),
    sent: revision ? formatDay(dayInHelsinki(revision.submittedAt), lang) : null,
    reviews: ofRound.map((review) => reviewLine(review, plan, today, lang)),
    earlier: reviews
      .filter((review) => review.revision !== plan.revision)
      .map(({ revision: round, expertName: expert, state }) => ({ round, expert, state })),
    moves: possible,
    choices: canAssign
      ? ranking.suggested.map((one) => ({ id: one.candidate.id, name: one.candidate.name, why: sayWhy(one, lang, t) }))
      : [],
    proposed: proposePanel(ranking, seatsTaken),
    leftOut: canAssign
      ? ranking.leftOut.map(({ candidate: { id, name }, barriers }) => ({ id, name, why: sayBarriers(barriers, t) }))
      : [],
    due: formatDay(wanted.period.lastDay, lang),
    decisions: listDecisions(db, planId).map(({ id, number, kind, decidedAt }) => ({
      id,
      number,
      kind,
      when: formatDay(dayInHelsinki(decidedAt), lang),
    })),
    reopenText: findReopenRequest(db, planId)?.text ?? null,
  });
}
