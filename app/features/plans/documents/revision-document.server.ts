import type { Db } from "db/connection.ts";
import { findRevision } from "db/repositories/plan-revisions.ts";
import { findPlan } from "db/repositories/plans.ts";
import { readBack } from "~/domain/case/snapshot.ts";
import type { DocumentModel } from "~/domain/document.ts";
import { Answers } from "~/domain/form/answers.ts";
import { formOf } from "~/domain/form/versions.ts";
import type { Lang } from "~/domain/lang.ts";
import { formatInstant } from "~/i18n/format.ts";
import { translator } from "~/i18n/translator.ts";
import { planDocument } from "./full-document.ts";
import { riskMatrix } from "./risk-matrix.ts";

/** A sent revision as a document of its day. Who may have it is decided by whoever asks. */
export function revisionDocument(db: Db, planId: string, number: number, lang: Lang): DocumentModel | undefined {
  const plan = findPlan(db, planId);
  const revision = findRevision(db, planId, number);
  if (!plan || !revision) return undefined;
  const { document, submittedAt, submittedBy } = revision;
  const sentAt = formatInstant(submittedAt, lang);
  const source = {
    plan: { ...plan, title: document.title, language: document.language, revision: number },
    said: readBack(document.snapshot, lang),
    schedule: null,
    riskMatrix: riskMatrix(formOf(plan.formVersion), new Answers(document.answers), {
      lang,
      language: document.language,
    }),
    lights: document.lights,
    warnings: [],
    cityName: "",
    ownerName: submittedBy,
    savedAt: sentAt,
    sentAt,
    createdAt: submittedAt,
  };
  return planDocument(source, lang, translator(lang, "plans"));
}
