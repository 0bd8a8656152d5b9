import type { Db } from "db/connection.ts";
import type { Actor } from "~/domain/case/actor.ts";
import type { PlanDocument } from "~/domain/case/plan-documents.ts";
import type { Stamp } from "~/domain/case/stamp.ts";
import type { DocumentModel } from "~/domain/document.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { translator } from "~/i18n/translator.ts";
import { type AssessedPlan, assessPlan } from "../assess-plan.server.ts";
import { loadPlan, type NotFound } from "../load-plan.server.ts";
import { type DocumentBase, documentBase } from "./document-base.server.ts";
import { fingerprintOf } from "./fingerprint.server.ts";
import { statusOf } from "./full-document.ts";
import { documentsFor } from "./kinds.ts";
import { marketDocument, marketQuestions } from "./market-document.ts";
import { fullDocumentOf } from "./open-full.server.ts";
import { recordDocument, recordQuestions } from "./record-document.ts";
import { saidAnswers } from "./said-answers.server.ts";
import { summaryDocument, summaryQuestions } from "./summary-document.ts";

interface Asked {
  document: PlanDocument;
  lang: Lang;
  now: Date;
}

/** A document of a plan, ready to be drawn. */
export type Drawable = { stamp: Stamp } & Drawing;

type Drawing =
  | { fits: "pages"; model: DocumentModel }
  /** One page: `draw` is told how many letters a text may have for all to fit. */
  | { fits: "one-page"; draw: (letters: number) => DocumentModel };

/** One of the plan's documents, with what the person may read of it. */
export function openDocument(db: Db, actor: Actor, planId: string, asked: Asked): Result<Drawable, NotFound> {
  const found = loadPlan(db, actor, planId);
  if (!found.ok) return found;
  if (!documentsFor(found.value).includes(asked.document)) return refuse({ kind: "not-found" });
  const assessed = assessPlan(db, found.value, asked.now);
  const stamp = stampOf(assessed, asked.document);
  if (asked.document === "full") {
    const full = fullDocumentOf(db, assessed, asked.lang);
    return full.ok ? ok({ stamp, fits: "pages", model: full.value }) : full;
  }
  return ok({ stamp, ...drawingOf(db, assessed, asked.document, asked.lang) });
}

const stampOf = ({ plan, stored }: AssessedPlan, document: PlanDocument): Stamp => ({
  document,
  of: String(plan.number),
  revision: plan.revision,
  savedAt: plan.savedAt,
  fingerprint: fingerprintOf(stored),
});

function drawingOf(db: Db, assessed: AssessedPlan, document: Exclude<PlanDocument, "full">, lang: Lang): Drawing {
  const base = documentBase(db, assessed, lang);
  if (document === "record") return { fits: "pages", model: recordOf(db, assessed, base, lang) };
  if (base.isSecret) return { fits: "pages", model: secretDocument(base, document, lang) };
  if (document === "market") {
    const given = saidAnswers(db, assessed, { questions: marketQuestions, level: "public", lang });
    return { fits: "pages", model: marketDocument(base, given, lang) };
  }
  const given = saidAnswers(db, assessed, { questions: summaryQuestions, level: "reviewers", lang });
  return { fits: "one-page", draw: (letters) => summaryDocument(base, given, lang, letters) };
}

function recordOf(db: Db, assessed: AssessedPlan, base: DocumentBase, lang: Lang): DocumentModel {
  const given = saidAnswers(db, assessed, { questions: recordQuestions, level: "never", lang });
  const { advice, answers } = assessed;
  const regime = "answer" in advice ? advice.answer.regime : undefined;
  const procedure = answers.code("out-procedure") ?? answers.code("procedure");
  return recordDocument({ base, given, regime, procedure }, lang);
}

/** Of a plan that is secret as a whole, what is for others says only that. */
function secretDocument(base: DocumentBase, document: "summary" | "market", lang: Lang): DocumentModel {
  const t = translator(lang, "planDocuments");
  const plans = translator(lang, "plans");
  return {
    lang,
    title: plans("overview.number", { number: base.plan.number }),
    subject: t(`kinds.${document}`),
    author: base.cityName,
    createdAt: base.createdAt,
    statusLine: statusOf(base, plans),
    revisionLine: plans("document.revision", { number: base.plan.revision }),
    coverFacts: [[plans("document.buyer"), base.cityName]],
    contents: false,
    blocks: [{ type: "note", tone: "warning", text: t("secret") }],
  };
}
