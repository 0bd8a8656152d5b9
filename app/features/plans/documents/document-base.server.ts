import type { Db } from "db/connection.ts";
import { listRevisions } from "db/repositories/plan-revisions.ts";
import { isEditable } from "~/domain/case/moves.ts";
import { ownerOf, type Plan } from "~/domain/case/plan.ts";
import type { Lang } from "~/domain/lang.ts";
import { formatInstant } from "~/i18n/format.ts";
import type { AssessedPlan } from "../assess-plan.server.ts";
import { changesSinceApproval } from "../change-after-approval.server.ts";

/** What every document of a plan says of it. */
export interface DocumentBase {
  plan: Plan;
  cityName: string;
  ownerName: string;
  /** Instants in words. */
  savedAt: string;
  /** The last sent revision, if this is it. */
  sentAt?: string;
  /** Changed in small ways after the approval: not what the experts reviewed. */
  isChangedSince: boolean;
  createdAt: Date;
  /** All of it is secret by law. */
  isSecret: boolean;
}

export function documentBase(db: Db, { plan, buyer, answers }: AssessedPlan, lang: Lang): DocumentBase {
  const last = listRevisions(db, plan.id).find(({ number }) => number === plan.revision);
  return {
    plan,
    cityName: buyer.name[lang],
    ownerName: ownerOf(plan)?.name ?? "",
    savedAt: formatInstant(plan.savedAt, lang),
    createdAt: plan.savedAt,
    ...(last && (!isEditable(plan.state) || plan.state === "approved")
      ? { sentAt: formatInstant(last.submittedAt, lang) }
      : {}),
    isChangedSince: changesSinceApproval(db, plan, answers).length > 0,
    isSecret: answers.code("secrecy") === "whole-plan",
  };
}
