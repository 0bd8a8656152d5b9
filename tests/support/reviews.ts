import { randomUUID } from "node:crypto";
import type { Db } from "db/connection.ts";
import { findDecisionDraft } from "db/repositories/decisions.ts";
import { saveExpertProfile } from "db/repositories/experts.ts";
import { insertRevision } from "db/repositories/plan-revisions.ts";
import { findPlan, updateState } from "db/repositories/plans.ts";
import { insertReviewComment, saveReviewAnswer } from "db/repositories/reviews.ts";
import { reviews } from "db/schema/reviews.ts";
import { eq, sql } from "drizzle-orm";
import type { Actor } from "~/domain/case/actor.ts";
import type { DecisionKind } from "~/domain/case/decision.ts";
import type { ReviewState } from "~/domain/case/review-moves.ts";
import { assignExperts } from "~/features/coordination/assign-experts.server.ts";
import { decide } from "~/features/coordination/decide.server.ts";
import { saveDraft, type TypedDecision } from "~/features/coordination/save-draft.server.ts";
import { anActor, aPlan, noon } from "./plans.ts";

export const mailOrigin = "https://plans.example";

export function aCoordinator(db: Db): Actor {
  return anActor(db, { roles: ["coordinator"], city: null });
}

interface GivenExpert {
  skills?: string[];
  languages?: string[];
  tiedCities?: string[];
  city?: string | null;
  absences?: { id: string; firstDay: string; lastDay: string }[];
}

export function anExpert(db: Db, given: GivenExpert = {}): Actor {
  const { skills = ["digitalisation"], languages = ["fi"], tiedCities = [], city = null, absences = [] } = given;
  const actor = anActor(db, { roles: ["expert"], city });
  saveExpertProfile(db, actor.id, { skills, languages, tiedCities, tiedSuppliers: "", absences });
  return actor;
}

/** A plan sent for review, its revision frozen with little in it: for what does not read the answers. */
export function aSentPlan(db: Db, owner: Actor, title?: string): string {
  const id = aPlan(db, owner, title);
  freezeRevision(db, owner, id);
  return id;
}

/** Sends the revision that is being written, past the rules of the form. */
export function freezeRevision(db: Db, owner: Actor, planId: string): void {
  const plan = findPlan(db, planId);
  if (!plan) throw new Error("no plan");
  const { revision: number, title, language, track, version: seenVersion } = plan;
  const snapshot = { formVersion: plan.formVersion, steps: [], names: {} };
  const document = { number, title, language, track, snapshot, answers: [], warnings: [], lights: [], advice: null };
  const receipt = `sent-${planId}-${number}`;
  insertRevision(db, planId, { number, document, receipt, submittedBy: owner.id, submittedAt: noon });
  updateState(db, planId, { state: "submitted", seenVersion });
}

export const versionOf = (db: Db, planId: string): number => findPlan(db, planId)?.version ?? 0;

/** A plan in review by two experts, one of whom knows the law. Returns everyone. */
export function aPlanInReview(db: Db) {
  const owner = anActor(db);
  const coordinator = aCoordinator(db);
  const lawyer = anExpert(db, { skills: ["law"] });
  const engineer = anExpert(db);
  const planId = aSentPlan(db, owner);
  const assigned = assignExperts(
    db,
    coordinator,
    planId,
    { experts: [lawyer.id, engineer.id], reason: "", seenVersion: versionOf(db, planId), origin: mailOrigin },
    noon,
  );
  if (!assigned.ok) throw new Error(JSON.stringify(assigned.refusal));
  return { owner, coordinator, lawyer, engineer, planId, reviews: assigned.value.reviews };
}

/** Puts a review into a state past the moves that lead there: for what another part of the service does. */
export function setReview(db: Db, id: string, state: ReviewState): void {
  const given = state === "sent" ? { sentAt: noon } : {};
  db.update(reviews)
    .set({ state, version: sql`${reviews.version} + 1`, ...given })
    .where(eq(reviews.id, id))
    .run();
}

/** A must-fix comment of a review. */
export function aMustFix(db: Db, reviewId: string, text = "Say who owns the data."): string {
  const id = randomUUID();
  insertReviewComment(
    db,
    { id, reviewId, question: "need-statement", row: "", quote: "", kind: "must-fix", text },
    noon,
  );
  return id;
}

/** Answers of a review, as its expert saved them. */
export function answerReview(db: Db, reviewId: string, answers: Readonly<Record<string, string>>): void {
  for (const [field, value] of Object.entries(answers)) {
    saveReviewAnswer(db, { reviewId, field }, { value, seenVersion: 0, at: noon });
  }
}

type Typed = Partial<TypedDecision> & { kind: DecisionKind };

/** Saves the draft of a decision; its new version. */
export function saveLetter(db: Db, by: Actor, planId: string, typed: Typed): number {
  const revision = findPlan(db, planId)?.revision ?? 0;
  const seenDraft = findDecisionDraft(db, planId, revision)?.version ?? 0;
  const text = { letter: "Dear authors", route: "", changes: "", reason: "", seenDraft, ...typed };
  const saved = saveDraft(db, by, planId, text, noon);
  if (!saved.ok || saved.value.kind !== "saved") throw new Error(JSON.stringify(saved));
  return saved.value.version;
}

let receipts = 0;

/** Saves the draft and sends it, as the two pages do. */
export function decideOn(db: Db, by: Actor, planId: string, typed: Typed) {
  receipts += 1;
  const seenDraft = saveLetter(db, by, planId, typed);
  const wish = { seenVersion: versionOf(db, planId), seenDraft, receipt: `decision-${receipts}`, origin: mailOrigin };
  return decide(db, by, planId, { kind: typed.kind, ...wish }, noon);
}
