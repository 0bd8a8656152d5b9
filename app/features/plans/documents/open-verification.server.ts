import type { Db } from "db/connection.ts";
import { listAnswers } from "db/repositories/answers.ts";
import { findBuyer } from "db/repositories/buyers.ts";
import { listDecisions } from "db/repositories/decisions.ts";
import { findExample } from "db/repositories/examples.ts";
import { listRevisions } from "db/repositories/plan-revisions.ts";
import { findPlanByNumber } from "db/repositories/plans.ts";
import { listReviewsOfRevision } from "db/repositories/reviews.ts";
import type { Plan } from "~/domain/case/plan.ts";
import { isGiven } from "~/domain/case/review-rights.ts";
import { isPlanStamp, type Stamp, type StampedDocument } from "~/domain/case/stamp.ts";
import type { Lang } from "~/domain/lang.ts";
import { formatInstant } from "~/i18n/format.ts";
import { fingerprintOf } from "./fingerprint.server.ts";

export interface VerificationPage {
  document: StampedDocument;
  /** Of the plan; undefined where the document is not about a plan. */
  number?: number;
  /** Undefined when the plan is gone. */
  city?: string;
  /** The example as anybody may read it. */
  example?: { id: string; title: string };
  revision: number;
  savedAt: string;
  fingerprint: string;
  /**
   * Of a plan as it stood: whether it still says the same (`newest`, `changed`). Of what was once sent or published: whether
   * it is there (`standing`, `withdrawn`) and the newest (`replaced`). `gone`: the plan; `not-kept`: there is no copy of it.
   */
  standing: "newest" | "changed" | "standing" | "replaced" | "withdrawn" | "gone" | "not-kept";
}

/** What anyone with the paper may learn: that it is genuine, what it is, and whether it is still the newest. */
export function openVerification(db: Db, stamp: Stamp, lang: Lang): VerificationPage {
  const { document, revision, savedAt, fingerprint } = stamp;
  const page = { document, revision, fingerprint, savedAt: formatInstant(savedAt, lang) };
  if (document === "advice") return { ...page, standing: "not-kept" };
  if (document === "example") return { ...page, ...exampleNow(db, stamp, lang) };
  const number = Number(stamp.of);
  const found = findPlanByNumber(db, number);
  const plan = found?.binnedAt === null ? found : undefined;
  if (!plan) return { ...page, number, standing: "gone" };
  const city = findBuyer(db, plan.cityId)?.name[lang];
  return { ...page, number, ...(city ? { city } : {}), standing: standingOf(db, plan, stamp) };
}

function exampleNow(db: Db, { of, revision }: Stamp, lang: Lang): Pick<VerificationPage, "example" | "standing"> {
  const example = findExample(db, of);
  if (example?.stage !== "published") return { standing: "withdrawn" };
  const { id, version, content } = example;
  return { example: { id, title: content.title[lang] }, standing: version === revision ? "standing" : "replaced" };
}

function standingOf(db: Db, plan: Plan, stamp: Stamp): VerificationPage["standing"] {
  const { revision, fingerprint } = stamp;
  if (isPlanStamp(stamp)) {
    const isSame = plan.revision === revision && fingerprintOf(listAnswers(db, plan.id)) === fingerprint;
    return isSame ? "newest" : "changed";
  }
  if (stamp.document === "decision") {
    const decisions = listDecisions(db, plan.id);
    if (!decisions.some(({ number, decidedAt }) => number === revision && isAt(decidedAt, stamp))) return "withdrawn";
    return revision === decisions.length ? "standing" : "replaced";
  }
  if (stamp.document === "review") {
    const reviews = listReviewsOfRevision(db, plan.id, revision).filter(isGiven);
    if (!reviews.some(({ sentAt }) => sentAt !== null && isAt(sentAt, stamp))) return "withdrawn";
  }
  return revision === listRevisions(db, plan.id).at(-1)?.number ? "standing" : "replaced";
}

/** A code holds whole seconds. */
const isAt = (instant: Date, { savedAt }: Stamp): boolean =>
  Math.floor(instant.getTime() / 1000) === Math.floor(savedAt.getTime() / 1000);
