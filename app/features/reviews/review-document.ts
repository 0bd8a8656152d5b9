import {
  type CommentKind,
  confidenceOf,
  type Gap,
  type ReviewAnswers,
  recommendationOf,
  routeOf,
  scoreOf,
  weightedMean,
  whyField,
} from "~/domain/case/review.ts";
import { type Criterion, cannotJudge, type Points, type Rubric, type Score } from "~/domain/case/rubric.ts";
import type { Answer, Block, DocumentModel, Inline } from "~/domain/document.ts";
import { isLang, type Lang } from "~/domain/lang.ts";
import { formatNumber } from "~/i18n/format.ts";
import type { Translate } from "~/i18n/translator.ts";

interface DocumentComment {
  kind: CommentKind;
  /** The words of the question; undefined when it is on the plan as a whole. */
  label: string | undefined;
  quote: string;
  text: string;
}

/** What a review says to its reader: the private note is there only for those who may read it. */
export interface ReviewDocumentSource {
  rubric: Rubric;
  plan: { number: number; title: string; language: Lang };
  cityName: string;
  round: number;
  expertName: string;
  declaration: { isClear: boolean; text: string } | null;
  /** Instants and days in words. */
  declaredOn: string;
  sentOn: string;
  dueOn: string;
  createdAt: Date;
  answers: ReviewAnswers;
  comments: readonly DocumentComment[];
  /** Must-fix items of earlier rounds. */
  earlier: readonly { label: string | undefined; text: string; isSettled: boolean }[];
  showsMean: boolean;
  gaps: readonly Gap[];
  recordsNumber?: string;
}

type T = Translate<"reviews">;

/** The language the expert says to have written in; that of the plan while nothing is said. */
export const languageOf = ({ answers, plan }: Pick<ReviewDocumentSource, "answers" | "plan">): Lang =>
  isLang(answers.language) ? answers.language : plan.language;

const heading = (text: string): Block => ({ type: "heading", level: 1, text });

/** A text of the expert under its name; nothing when it is empty. */
function said(label: string, text: string | undefined, lang: Lang): Answer[] {
  return text ? [{ label, content: [{ type: "free-text", text, lang }] }] : [];
}

function part(title: string, items: readonly Answer[]): Block[] {
  return items.length > 0 ? [heading(title), { type: "answers", items }] : [];
}

function sayScore(score: Score | undefined, { scale, cannotJudge: none }: Rubric, lang: Lang): string {
  if (score === undefined) return "–";
  return score === cannotJudge ? none[lang] : `${score} ${scale[score][lang]}`;
}

/** What the points look like: the descriptor, or those between which the points lie. */
function descriptorOf({ descriptors }: Criterion, score: Points, lang: Lang, t: T): string {
  if (score === 2) return t("document.between", { low: descriptors[1][lang], high: descriptors[3][lang] });
  if (score === 4) return t("document.between", { low: descriptors[3][lang], high: descriptors[5][lang] });
  return descriptors[score][lang];
}

function scoreBlocks({ rubric, answers, showsMean, ...source }: ReviewDocumentSource, lang: Lang, t: T): Block[] {
  const rows = rubric.criteria.map((criterion): Inline[] => {
    const score = scoreOf(answers, criterion.id);
    const isPoints = score !== undefined && score !== cannotJudge;
    return [
      criterion.title[lang],
      sayScore(score, rubric, lang),
      isPoints ? descriptorOf(criterion, score, lang, t) : "–",
    ];
  });
  const own = languageOf({ answers, plan: source.plan });
  const reasons = rubric.criteria.flatMap(({ id, title }) => said(title[lang], answers[whyField(id)], own));
  const mean = showsMean ? weightedMean(rubric, answers) : undefined;
  const columns = [
    { header: t("document.criterion"), share: 3 },
    { header: t("document.score"), share: 2 },
    { header: t("document.descriptor"), share: 6 },
  ];
  return [
    heading(t("document.scores")),
    { type: "table", caption: t("document.scoresCaption", { rubric: rubric.id }), columns, rows, rowHeaders: true },
    ...(mean === undefined
      ? []
      : [
          {
            type: "paragraph" as const,
            text: t("document.mean", { mean: formatNumber(Math.round(mean * 10) / 10, lang) }),
          },
        ]),
    ...(reasons.length > 0 ? [{ type: "answers" as const, items: reasons }] : []),
  ];
}

function commentBlocks({ comments, ...source }: ReviewDocumentSource, kind: CommentKind, t: T): Block[] {
  const own = languageOf(source);
  const items = comments
    .filter((comment) => comment.kind === kind)
    .map(({ label, quote, text }): Answer => {
      const words: Answer["content"][number][] = [{ type: "free-text", text, lang: own }];
      const quoted: Inline = [{ text: t("document.quoted") }, { text: ` ”${quote}”`, lang: source.plan.language }];
      return {
        label: label ?? t("wholePlan"),
        content: quote ? [{ type: "paragraph", text: quoted }, ...words] : words,
      };
    });
  return part(t(`document.kinds.${kind}`), items);
}

function gapBlocks({ gaps, rubric }: ReviewDocumentSource, lang: Lang, t: T): Block[] {
  if (gaps.length === 0) return [];
  const items = gaps.map(({ criterion, lowest, highest }) => {
    const title = rubric.criteria.find(({ id }) => id === criterion)?.title[lang] ?? criterion;
    return t("document.gap", { title, lowest, highest });
  });
  return [heading(t("document.gaps")), { type: "list", marker: "bullet", items }];
}

function earlierBlocks({ earlier, ...source }: ReviewDocumentSource, t: T): Block[] {
  const own = languageOf(source);
  const items = earlier.map(
    ({ label, text, isSettled }): Answer => ({
      label: label ?? t("wholePlan"),
      remark: isSettled ? t("settled.yes") : t("settled.no"),
      content: [{ type: "free-text", text, lang: own }],
    }),
  );
  return part(t("document.earlier"), items);
}

function conclusion({ rubric, answers, plan }: ReviewDocumentSource, lang: Lang, t: T): Answer[] {
  const own = languageOf({ answers, plan });
  const recommendation = recommendationOf(answers);
  const route = recommendation === "other-route" ? routeOf(answers) : undefined;
  const confidence = confidenceOf(answers);
  const fixed = (label: string, text: string | undefined): Answer[] =>
    text ? [{ label, content: [{ type: "paragraph", text }] }] : [];
  const words = recommendation ? rubric.recommendations[recommendation][lang] : undefined;
  return [
    ...fixed(t("fields.recommendation"), route ? `${words}: ${rubric.routes[route][lang]}` : words),
    ...said(t("document.overall"), answers.overall, own),
    ...said(t("document.answer"), answers["answer-to-questions"], own),
    ...said(t("fields.strength-1"), answers["strength-1"], own),
    ...said(t("fields.strength-2"), answers["strength-2"], own),
    ...fixed(t("document.confidence"), confidence ? rubric.confidences[confidence][lang] : undefined),
    ...fixed(t("document.time"), answers.minutes ? t("minutes", { count: Number(answers.minutes) }) : undefined),
  ];
}

function declarationBlocks(source: ReviewDocumentSource, t: T): Block[] {
  const { declaration, declaredOn } = source;
  if (!declaration) return [];
  const words = t(declaration.isClear ? "document.clear" : "document.tie", {
    name: source.expertName,
    when: declaredOn,
  });
  return [
    heading(t("document.declaration")),
    { type: "paragraph", text: words },
    ...(declaration.text ? [{ type: "free-text" as const, text: declaration.text, lang: languageOf(source) }] : []),
  ];
}

/** One review as a document; the page that reads it back and the PDF are drawn from this. */
export function reviewDocument(source: ReviewDocumentSource, lang: Lang, t: T): DocumentModel {
  const { plan, answers, expertName, cityName, round, sentOn } = source;
  return {
    lang,
    title: plan.title,
    subject: t("document.subject"),
    author: expertName,
    createdAt: source.createdAt,
    ...(source.recordsNumber ? { recordsNumber: source.recordsNumber } : {}),
    statusLine: t("document.status", { name: expertName }),
    revisionLine: t("document.revision", { round, sentOn }),
    coverFacts: [
      [t("document.plan"), t("document.planNumber", { number: plan.number })],
      [t("city"), cityName],
      [t("document.expert"), expertName],
      [t("document.round"), String(round)],
      [t("document.sent"), sentOn],
    ],
    contents: false,
    blocks: [
      ...part(t("document.conclusion"), conclusion(source, lang, t)),
      ...commentBlocks(source, "must-fix", t),
      ...commentBlocks(source, "consider", t),
      ...commentBlocks(source, "well-done", t),
      ...earlierBlocks(source, t),
      ...scoreBlocks(source, lang, t),
      ...gapBlocks(source, lang, t),
      ...declarationBlocks(source, t),
      ...part(t("document.note"), said(t("fields.private-note"), answers["private-note"], languageOf(source))),
    ],
  };
}
