import type { Db } from "db/connection.ts";
import { listAnswers } from "db/repositories/answers.ts";
import { findBuyer } from "db/repositories/buyers.ts";
import { findPlanByNumber } from "db/repositories/plans.ts";
import type { PlanDocument } from "~/domain/case/plan-documents.ts";
import type { Stamp } from "~/domain/case/stamp.ts";
import type { Lang } from "~/domain/lang.ts";
import { formatInstant } from "~/i18n/format.ts";
import { fingerprintOf } from "./fingerprint.server.ts";

export interface VerificationPage {
  document: PlanDocument;
  number: number;
  revision: number;
  /** Undefined when the plan is gone. */
  city: string | undefined;
  savedAt: string;
  fingerprint: string;
  /** Whether the plan still says what the paper says. */
  standing: "newest" | "changed" | "gone";
}

/** What anyone with the paper may learn: that it is genuine, what it is, and whether the plan still says the same. */
export function openVerification(db: Db, stamp: Stamp, lang: Lang): VerificationPage {
  const { document, number, revision, savedAt, fingerprint } = stamp;
  const found = findPlanByNumber(db, number);
  const plan = found?.binnedAt === null ? found : undefined;
  const isSame =
    plan !== undefined && plan.revision === revision && fingerprintOf(listAnswers(db, plan.id)) === fingerprint;
  return {
    document,
    number,
    revision,
    city: plan && findBuyer(db, plan.cityId)?.name[lang],
    savedAt: formatInstant(savedAt, lang),
    fingerprint,
    standing: plan ? (isSame ? "newest" : "changed") : "gone",
  };
}
