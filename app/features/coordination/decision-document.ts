import type { DecisionText, SmallChange } from "~/domain/case/decision.ts";
import type { Plan } from "~/domain/case/plan.ts";
import { currentRubric } from "~/domain/case/rubrics.ts";
import type { Block, DocumentModel, Fact } from "~/domain/document.ts";
import type { Lang } from "~/domain/lang.ts";
import { letterBlocks } from "~/domain/letter.ts";
import type { Translate } from "~/i18n/translator.ts";

export interface DecisionSource extends Omit<DecisionText, "changes"> {
  plan: Pick<Plan, "number" | "title" | "language">;
  revision: number;
  changes: readonly SmallChange[];
  cityName: string;
  recordsNumber: string | undefined;
  decidedBy: string;
  decidedAt: Date;
  /** In words. */
  decidedOn: string;
  /** Experts whose reviews the decision rests on. */
  experts: readonly string[];
  /** A preview says so on top of each page. */
  isPreview: boolean;
}

/** The decision with its letter, as its page, its preview and its PDF draw it. */
export function decisionDocument(source: DecisionSource, lang: Lang, t: Translate<"coordination">): DocumentModel {
  const { plan, kind, route, changes, revision, experts } = source;
  const facts: Fact[] = [
    [t("document.decision"), t(`kinds.${kind}`)],
    ...(route ? [[t("document.route"), currentRubric.routes[route][lang]] satisfies Fact] : []),
    [t("document.buyer"), source.cityName],
    [t("document.decidedBy"), source.decidedBy],
    [t("document.decidedOn"), source.decidedOn],
    ...(experts.length > 0 ? [[t("document.experts"), experts.join(", ")] satisfies Fact] : []),
    ...(source.reason ? [[t("document.reason"), [{ text: source.reason, lang: plan.language }]] satisfies Fact] : []),
  ];
  const list: Block[] =
    changes.length > 0
      ? [
          { type: "heading", level: 1, text: t("document.changes") },
          { type: "list", marker: "decimal", items: changes.map(({ text }) => text), lang: plan.language },
        ]
      : [];
  return {
    lang,
    title: plan.title,
    subject: t("document.subject"),
    author: source.decidedBy,
    createdAt: source.decidedAt,
    ...(source.recordsNumber ? { recordsNumber: source.recordsNumber } : {}),
    statusLine: t(`kinds.${kind}`),
    revisionLine:
      kind === "skip-review"
        ? t("document.notReviewed", { number: plan.number })
        : t("document.about", { number: plan.number, revision }),
    ...(source.isPreview ? { mark: t("document.preview") } : {}),
    coverFacts: facts,
    contents: false,
    blocks: [...letterBlocks(source.letter, plan.language), ...list],
  };
}
