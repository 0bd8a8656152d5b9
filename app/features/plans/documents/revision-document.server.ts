import type { Db } from "db/connection.ts";
import { findBuyer } from "db/repositories/buyers.ts";
import { findRevision } from "db/repositories/plan-revisions.ts";
import { findPlan } from "db/repositories/plans.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { readBack } from "~/domain/case/snapshot.ts";
import type { DocumentModel } from "~/domain/document.ts";
import { Answers } from "~/domain/form/answers.ts";
import { formOf } from "~/domain/form/versions.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import type { SignDocument } from "~/domain/sign-document.ts";
import { formatInstant } from "~/i18n/format.ts";
import { translator } from "~/i18n/translator.ts";
import type { NotFound } from "../load-plan.server.ts";
import { openRevision } from "../open-history.server.ts";
import { planDocument } from "./full-document.ts";
import { riskMatrix } from "./risk-matrix.ts";

/** A sent revision as a document, for those who may see all of a sent plan. */
export function openRevisionDocument(
  db: Db,
  actor: Actor,
  asked: { planId: string; number: number; lang: Lang; sign: SignDocument },
): Result<DocumentModel, NotFound> {
  const { planId, number, lang, sign } = asked;
  const found = openRevision(db, actor, planId, number, lang);
  const model = found.ok ? revisionDocument(db, planId, number, lang) : undefined;
  if (!found.ok || !model) return refuse({ kind: "not-found" });
  const { plan } = found.value;
  return ok(sign(model, { document: "revision", of: String(plan.number), revision: number, savedAt: model.createdAt }));
}

/** A sent revision as a document of its day. Who may have it is decided by whoever asks. */
export function revisionDocument(db: Db, planId: string, number: number, lang: Lang): DocumentModel | undefined {
  const plan = findPlan(db, planId);
  const revision = findRevision(db, planId, number);
  if (!plan || !revision) return undefined;
  const { document, submittedAt, submittedBy } = revision;
  const sentAt = formatInstant(submittedAt, lang);
  const source = {
    plan: {
      ...plan,
      state: "submitted" as const,
      title: document.title,
      language: document.language,
      revision: number,
    },
    said: readBack(document.snapshot, lang),
    schedule: null,
    riskMatrix: riskMatrix(formOf(plan.formVersion), new Answers(document.answers), {
      lang,
      language: document.language,
    }),
    lights: document.lights,
    warnings: [],
    cityName: findBuyer(db, plan.cityId)?.name[lang] ?? "",
    ownerName: submittedBy,
    savedAt: sentAt,
    sentAt,
    createdAt: submittedAt,
  };
  return planDocument(source, lang, translator(lang, "plans"));
}
